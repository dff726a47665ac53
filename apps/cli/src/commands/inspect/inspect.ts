import { type ErrorData, isRadError, printable, toRadError } from '@radscore/core';
import type { SeriesSummary, Skipped } from '@radscore/dicom';
import {
  isDicomSource,
  listDicomSource,
  openSegments,
  type ReadVolumeOptions,
  readVolume,
  structureFiles,
} from '@radscore/host-node/files';
import {
  countNonFinite,
  countVoxels,
  type Geometry,
  listLabels,
  orientationCode,
  type SegmentEntry,
} from '@radscore/image';
import { formatErrorData } from '../../output/errors.js';
import { textTable } from '../../output/text-table.js';

/** How an image is read that does not say everything itself. */
export type InspectOptions = Pick<ReadVolumeOptions, 'frame' | 'spacing' | 'maxBytes'>;

/** What a path holds, as plain data. */
export type Inspection = DicomInspection | ImageInspection | StructuresInspection | BrokenInspection;

interface DicomInspection {
  readonly kind: 'dicom';
  readonly path: string;
  readonly series: readonly SeriesSummary[];
  readonly skipped: readonly Skipped[];
  /** DICOM files that cannot be read, at which reading a series beside them stops. */
  readonly broken: readonly ErrorData[];
  readonly problems: number;
}

interface ImageInspection {
  readonly kind: 'image';
  readonly path: string;
  readonly voxelType: string;
  readonly geometry: Geometry;
  /** Three letters: where x, y, z point to in the patient, e.g. LPS. */
  readonly orientation: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly nonFinite: number;
  /** How many images the file holds, where none was chosen; and which is described, from 0. */
  readonly frames: number;
  readonly frame?: number;
  /** What stops the image from being measured unless an option says more, and what must be known. */
  readonly findings: readonly ErrorData[];
  /** The labels or named segments, where the image can be one of labels. */
  readonly segments: readonly SegmentEntry[];
  /** The file beside it that names the labels. */
  readonly namesFrom?: string;
  readonly problems: number;
}

/** A folder with one mask for each structure. */
interface StructuresInspection {
  readonly kind: 'structures';
  readonly path: string;
  readonly segments: readonly SegmentEntry[];
  /** The masks that cannot be read. */
  readonly broken: readonly ErrorData[];
  readonly problems: number;
}

interface BrokenInspection {
  readonly kind: 'broken';
  readonly path: string;
  readonly error: ErrorData;
  readonly problems: number;
}

/** Beyond so many labels an image is taken for grey values. */
const mostLabels = 256;

/** A file with one of these is an image or a label image: its folder is not one of masks. */
const notOneStructure: ReadonlySet<string> = new Set(['RAD-STRUCTURE-LABELS', 'RAD-LABEL-FRACTIONAL']);

/** Looks at a file, a folder or an archive; what cannot be read is described, not thrown. */
export async function inspect(path: string, options: InspectOptions = {}): Promise<Inspection> {
  try {
    if (await isDicomSource(path)) {
      const structures = (await structureFiles(path)) && (await inspectStructures(path, options));
      if (structures?.broken.some(({ code }) => notOneStructure.has(code)) === false) return structures;
      const { series, skipped, broken } = await listDicomSource(path, options);
      const faulty = series.filter(({ problem }) => problem !== undefined).length;
      // Where nothing can be read there is nothing to measure.
      const problems = faulty + broken.length + (series.length === 0 && broken.length === 0 ? 1 : 0);
      return { kind: 'dicom', path, series, skipped, broken, problems };
    }
    return await inspectImage(path, options);
  } catch (error) {
    return { kind: 'broken', path, error: toRadError(error, { file: path }).toJSON(), problems: 1 };
  }
}

async function inspectStructures(path: string, options: InspectOptions): Promise<StructuresInspection> {
  const file = await openSegments(path, options);
  const segments: SegmentEntry[] = [];
  const broken: ErrorData[] = [];
  for (const segment of file.segments) {
    try {
      segments.push({ ...segment, voxels: countVoxels(file.maskOf(segment)) });
    } catch (error) {
      broken.push(toRadError(error).toJSON());
    }
  }
  return { kind: 'structures', path, segments, broken, problems: broken.length };
}

async function inspectImage(path: string, options: InspectOptions): Promise<ImageInspection> {
  const { volume, frames, lacking } = await readWhatIsThere(path, options);
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of volume.data) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const { nan, infinite } = countNonFinite(volume);
  const { geometry, data, notes } = volume;
  const { segments, unclear, namesFrom } = minimum >= 0 ? await segmentsOf(path, volume, options) : noSegments;
  // Layers of a segmentation are distinguished by the names of their segments; no frame need be chosen.
  const isLayered = segments.some(({ name, label }) => name !== `label${label}`);
  const stops = lacking.filter(({ code }) => !(isLayered && code === 'RAD-FRAMES-SEVERAL'));
  return {
    kind: 'image',
    path,
    voxelType: data.constructor.name.replace('Array', '').toLowerCase(),
    geometry,
    orientation: orientationCode(geometry),
    minimum,
    maximum,
    nonFinite: nan + infinite,
    frames,
    ...(options.frame !== undefined && { frame: options.frame }),
    findings: [...stops, ...unclear, ...notes],
    segments,
    ...(namesFrom !== undefined && { namesFrom }),
    problems: stops.length + unclear.length + (nan + infinite > 0 ? 1 : 0),
  };
}

/** The image, or the first of several, and what measuring it would ask for. */
async function readWhatIsThere(path: string, given: InspectOptions) {
  const lacking: ErrorData[] = [];
  let frames = 1;
  let read = given;
  for (;;) {
    try {
      return { volume: await readVolume(path, read), frames, lacking };
    } catch (error) {
      const found = toRadError(error, { file: path });
      const isNew = !lacking.some(({ code }) => code === found.code);
      if (isNew && found.code === 'RAD-FRAMES-SEVERAL') {
        read = { ...read, frame: 0 };
        frames = Number(found.values.frames);
      } else if (isNew && found.code === 'RAD-SPACING-MISSING') read = { ...read, spacing: [1, 1] };
      else throw found;
      lacking.push(found.toJSON());
    }
  }
}

interface FoundSegments {
  readonly segments: readonly SegmentEntry[];
  readonly unclear: readonly ErrorData[];
  readonly namesFrom?: string;
}
const noSegments: FoundSegments = { segments: [], unclear: [] };

/** The segments of a label image, none for an image of grey values, and those that cannot be distinguished. */
async function segmentsOf(
  path: string,
  volume: Parameters<typeof listLabels>[0],
  read: InspectOptions,
): Promise<FoundSegments> {
  const unclear: ErrorData[] = [];
  try {
    if (listLabels(volume).length > mostLabels) return { segments: [], unclear };
    const file = await openSegments(path, { spacing: [1, 1], ...read });
    const { segments, namesFrom, notes = [] } = file;
    const isDouble = ({ label }: SegmentEntry) => segments.filter((other) => other.label === label).length > 1;
    const [doubtful] = segments.filter(isDouble);
    if (doubtful !== undefined) {
      try {
        file.maskOf(doubtful);
      } catch (error) {
        unclear.push(toRadError(error, { file: path }).toJSON());
      }
    }
    // A damaged table of labels is a note of the outlines; those of the image were told already.
    unclear.push(...notes.filter(({ code }) => code === 'RAD-HEADER-INVALID'));
    return { segments, unclear, ...(namesFrom !== undefined && { namesFrom }) };
  } catch (error) {
    if (!isRadError(error)) throw error;
    const stops = error.code === 'RAD-SEGMENT-LAYERS' || error.code === 'RAD-HEADER-INVALID';
    return { segments: [], unclear: stops ? [error.at({ file: path }).toJSON()] : [] };
  }
}

/** An inspection as text for the screen. */
export function describeInspection(found: Inspection): string {
  switch (found.kind) {
    case 'dicom':
      return describeDicom(found);
    case 'image':
      return describeImage(found);
    case 'structures':
      return [
        `${printable(found.path)}: a folder with one mask for each of ${found.segments.length} structures`,
        listed(found.segments),
        ...found.broken.slice(0, 10).map((problem) => `\n${formatErrorData(problem)}`),
      ].join('\n');
    case 'broken':
      return formatErrorData(found.error);
  }
}

function describeDicom({ path, series, skipped, broken }: DicomInspection): string {
  const rows = series.map(({ id, number, modality, kind, description = '', files, size, spacing, problem }) => [
    id,
    number === undefined ? '' : `${number}`,
    modality,
    kind,
    description,
    `${files}`,
    size?.join(' x ') ?? '',
    spacing?.map(short).join(' x ') ?? '',
    problem?.code ?? '',
  ]);
  const table = textTable(
    ['series', 'number', 'modality', 'kind', 'description', 'files', 'size', 'spacing mm', 'problem'],
    rows,
  );
  const segments = series.flatMap(({ id, segments: entries = [] }) =>
    entries.length > 0 ? [`\nSegments of ${id}:`, listed(entries)] : [],
  );
  const faults = [...series.flatMap(({ problem }) => problem ?? []), ...broken.slice(0, 10)];
  const problems = faults.map((problem) => `\n${formatErrorData(problem)}`);
  if (broken.length > 10) problems.push(`\nand ${broken.length - 10} more files that cannot be read`);
  const left =
    skipped.length === 0
      ? []
      : [
          `\n${skipped.length} other files:`,
          ...skipped.slice(0, 10).map(({ name, reason }) => `  ${printable(name)}: ${reason}`),
        ];
  return [`${printable(path)}: ${series.length} series`, table, ...segments, ...problems, ...left].join('\n');
}

function describeImage({
  path,
  voxelType,
  geometry,
  orientation,
  minimum,
  maximum,
  nonFinite,
  frames,
  frame,
  findings,
  segments,
  namesFrom,
}: ImageInspection): string {
  const { size, spacing, origin, direction } = geometry;
  const hasSpacing = findings.every(({ code }) => code !== 'RAD-SPACING-MISSING');
  const lines = [
    printable(path),
    `  size         ${size.join(' x ')} voxels of ${voxelType}${frames > 1 ? `, ${frames} images (the first is shown)` : frame === undefined ? '' : `, image ${frame} of several`}`,
    `  spacing      ${hasSpacing ? `${spacing.map(short).join(' x ')} mm` : 'not in the file'}`,
    `  origin       ${origin.map(short).join(', ')} mm (LPS)`,
    `  orientation  ${orientation}   ${direction.map(short).join(' ')}`,
    `  values       ${short(minimum)} to ${short(maximum)}`,
    ...(nonFinite > 0 ? [`  problem      ${nonFinite} voxels are NaN or infinite`] : []),
  ];
  const source = namesFrom === undefined ? '' : `, with the names of ${printable(namesFrom)}`;
  const shown = segments.length > 0 ? [`\nSegments, if it is a label image${source}:`, listed(segments)] : [];
  return [...lines, ...shown, ...findings.map((finding) => `\n${formatErrorData(finding)}`)].join('\n');
}

function listed(segments: readonly SegmentEntry[]): string {
  const rows = segments.map(({ label, name, voxels }) => [`${label}`, name, voxels === undefined ? '' : `${voxels}`]);
  return textTable(['label', 'name', 'voxels'], rows);
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
