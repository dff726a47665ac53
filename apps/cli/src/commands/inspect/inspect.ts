import { type ErrorData, isRadError, toRadError } from '@radscore/core';
import type { SeriesSummary, Skipped } from '@radscore/dicom';
import { isDicomSource, listDicomSource, openSegments, readVolume } from '@radscore/host-node/files';
import { countNonFinite, type Geometry, listLabels, orientationCode, type SegmentEntry } from '@radscore/image';
import { formatErrorData } from '../../output/errors.js';
import { textTable } from '../../output/text-table.js';

/** What a path holds, as plain data. */
export type Inspection = DicomInspection | ImageInspection | BrokenInspection;

interface DicomInspection {
  readonly kind: 'dicom';
  readonly path: string;
  readonly series: readonly SeriesSummary[];
  readonly skipped: readonly Skipped[];
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
  /** The labels or named segments, where the image can be one of labels. */
  readonly segments: readonly SegmentEntry[];
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

/** Looks at a file, a folder or an archive; what cannot be read is described, not thrown. */
export async function inspect(path: string): Promise<Inspection> {
  try {
    if (await isDicomSource(path)) {
      const { series, skipped } = await listDicomSource(path);
      const problems = series.filter(({ problem }) => problem !== undefined).length;
      return { kind: 'dicom', path, series, skipped, problems };
    }
    return await inspectImage(path);
  } catch (error) {
    return { kind: 'broken', path, error: toRadError(error, { file: path }).toJSON(), problems: 1 };
  }
}

async function inspectImage(path: string): Promise<ImageInspection> {
  const volume = await readVolume(path, { spacing: [1, 1] });
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of volume.data) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const { nan, infinite } = countNonFinite(volume);
  const { geometry, data } = volume;
  return {
    kind: 'image',
    path,
    voxelType: data.constructor.name.replace('Array', '').toLowerCase(),
    geometry,
    orientation: orientationCode(geometry),
    minimum,
    maximum,
    nonFinite: nan + infinite,
    segments: minimum >= 0 ? await segmentsOf(path, volume) : [],
    problems: nan + infinite > 0 ? 1 : 0,
  };
}

/** The segments of a label image; none for an image of grey values. */
async function segmentsOf(path: string, volume: Parameters<typeof listLabels>[0]): Promise<readonly SegmentEntry[]> {
  try {
    const labels = listLabels(volume);
    if (labels.length > mostLabels) return [];
    return (await openSegments(path, { spacing: [1, 1] })).segments;
  } catch (error) {
    if (isRadError(error)) return [];
    throw error;
  }
}

/** An inspection as text for the screen. */
export function describeInspection(found: Inspection): string {
  switch (found.kind) {
    case 'dicom':
      return describeDicom(found);
    case 'image':
      return describeImage(found);
    case 'broken':
      return formatErrorData(found.error);
  }
}

function describeDicom({ path, series, skipped }: DicomInspection): string {
  const rows = series.map(({ id, modality, kind, description = '', files, size, spacing, problem }) => [
    id,
    modality,
    kind,
    description,
    `${files}`,
    size?.join(' x ') ?? '',
    spacing?.map(short).join(' x ') ?? '',
    problem?.code ?? '',
  ]);
  const table = textTable(
    ['series', 'modality', 'kind', 'description', 'files', 'size', 'spacing mm', 'problem'],
    rows,
  );
  const segments = series.flatMap(({ id, segments: entries = [] }) =>
    entries.length > 0 ? [`\nSegments of ${id}:`, listed(entries)] : [],
  );
  const problems = series.flatMap(({ problem }) => (problem ? [`\n${formatErrorData(problem)}`] : []));
  const left =
    skipped.length === 0
      ? []
      : [`\n${skipped.length} other files:`, ...skipped.slice(0, 10).map(({ name, reason }) => `  ${name}: ${reason}`)];
  return [`${path}: ${series.length} series`, table, ...segments, ...problems, ...left].join('\n');
}

function describeImage({
  path,
  voxelType,
  geometry,
  orientation,
  minimum,
  maximum,
  nonFinite,
  segments,
}: ImageInspection): string {
  const { size, spacing, origin, direction } = geometry;
  const lines = [
    path,
    `  size         ${size.join(' x ')} voxels of ${voxelType}`,
    `  spacing      ${spacing.map(short).join(' x ')} mm`,
    `  origin       ${origin.map(short).join(', ')} mm (LPS)`,
    `  orientation  ${orientation}   ${direction.map(short).join(' ')}`,
    `  values       ${short(minimum)} to ${short(maximum)}`,
    ...(nonFinite > 0 ? [`  problem      ${nonFinite} voxels are NaN or infinite`] : []),
  ];
  return [...lines, ...(segments.length > 0 ? ['\nSegments, if it is a label image:', listed(segments)] : [])].join(
    '\n',
  );
}

function listed(segments: readonly SegmentEntry[]): string {
  const rows = segments.map(({ label, name, voxels }) => [`${label}`, name, voxels === undefined ? '' : `${voxels}`]);
  return textTable(['label', 'name', 'voxels'], rows);
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
