import { didYouMean, type ErrorData, isRadError, type RadError, sha256Hex } from '@radscore/core';
import type { SegmentEntry, Triple } from '@radscore/image';
import { matchesWildcard } from '@radscore/image';
import { type ArrangeOptions, arrange } from './arrange.js';
import { dicomError } from './errors.js';
import { type DicomFile, type DicomInput, isDicomdir, parseDicom } from './file.js';
import type { OutlineIdentity } from './identity.js';
import { hasPixels } from './pixel-format.js';
import { planesOf } from './planes.js';
import { requirePixels } from './raw-frames.js';
import { segmentsOf } from './read-segmentation.js';
import { regionsOf } from './read-structure-set.js';
import { requireRescaling } from './rescale.js';
import { isDicom } from './sniff.js';

/** What a series is for. */
export type SeriesKind = 'image' | 'segmentation' | 'structures';

/** The files of one series. */
export interface Series {
  readonly uid: string;
  readonly kind: SeriesKind;
  readonly modality: string;
  readonly number?: number;
  readonly description?: string;
  readonly files: readonly DicomFile[];
}

/** What `inspect` shows of a series. No names or identifiers of patients. */
export interface SeriesSummary {
  /** Eight hexadecimal digits of the SHA-256 of the series' UID: to choose it by. */
  readonly id: string;
  readonly kind: SeriesKind;
  readonly modality: string;
  readonly number?: number;
  readonly description?: string;
  readonly files: number;
  /** Columns, rows and slices. */
  readonly size?: Triple;
  /** Spacing, mm; absent when the series cannot be stacked, which `problem` explains. */
  readonly spacing?: Triple;
  readonly problem?: ErrorData;
  /** What a segmentation or a structure set outlines. */
  readonly segments?: readonly SegmentEntry[];
}

/** Files that are not part of a series that radscore reads, and why. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** Files sorted into series. */
export interface Grouped {
  readonly series: readonly Series[];
  readonly skipped: readonly Skipped[];
  /** Why DICOM files could not be parsed, with their names. */
  readonly broken: readonly RadError[];
}

/** A choice of a series: its UID or short id, its number, or its description with wildcards. */
export type SeriesChoice = string | number;

const segmentationStorages = ['1.2.840.10008.5.1.4.1.1.66.4', '1.2.840.10008.5.1.4.1.1.66.7'];
const structureSetStorage = '1.2.840.10008.5.1.4.1.1.481.3';

/**
 * Parses files and sorts them into series. What is not DICOM or holds no image is skipped with the reason; DICOM files that cannot
 * be parsed are told apart, because any of them could be a slice that is then missing.
 */
export function groupSeries(inputs: readonly DicomInput[]): Grouped {
  const skipped: Skipped[] = [];
  const broken: RadError[] = [];
  const groups = new Map<string, DicomFile[]>();
  const likeSlice = sliceNames(inputs);
  for (const input of inputs) {
    const file = open(input, likeSlice, skipped, broken);
    if (file === undefined) continue;
    const key = `${file.header.text('SeriesInstanceUID') ?? ''} ${kindOf(file)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return { series: [...groups.values()].map(asSeries), skipped, broken };
}

/** Lists what is in a set of files: series with their geometry (read as `options` say) or what is wrong with it, and skipped files. */
export function listDicom(inputs: readonly DicomInput[], options: ArrangeOptions = {}): DicomListing {
  const { series, skipped, broken } = groupSeries(inputs);
  return {
    series: series.map((one) => summarise(one, options)),
    skipped,
    broken: broken.map((error) => error.toJSON()),
  };
}

/** What is in a set of files. */
export interface DicomListing {
  readonly series: readonly SeriesSummary[];
  /** What is not part of a series, and why. */
  readonly skipped: readonly Skipped[];
  /** DICOM files that cannot be read: reading any series beside them stops, as they may be slices of it. */
  readonly broken: readonly ErrorData[];
}

/** What outlines say of the image they were drawn on. */
export type SeriesReference = Pick<OutlineIdentity, 'referencedSeriesUids' | 'referencedInstanceUids'>;

/**
 * The image series to read: the chosen one; else, for outlines, the only one there is or the one that they refer to, never a guess;
 * else (an image without outlines) the CT with the most voxels, or the series with the most voxels.
 *
 * Throws RAD-DICOM-NO-IMAGE, RAD-DICOM-SERIES-UNKNOWN, RAD-DICOM-SERIES-AMBIGUOUS, RAD-DICOM-SERIES-SEVERAL.
 */
export function chooseSeries(
  all: readonly Series[],
  inputs: number,
  choice?: SeriesChoice,
  outlines?: SeriesReference,
): Series {
  const images = all.filter(({ kind }) => kind === 'image');
  if (images.length === 0) throw dicomError('RAD-DICOM-NO-IMAGE', { files: inputs });
  const known = images.map(describe).join('; ');
  if (choice === undefined) {
    if (outlines === undefined) return largest(images.filter(({ modality }) => modality === 'CT')) ?? largest(images)!;
    const named = images.length === 1 ? images : referenced(images, outlines);
    if (named.length === 1) return named[0];
    throw dicomError('RAD-DICOM-SERIES-SEVERAL', { count: images.length, named: named.length, known });
  }
  const wanted = String(choice);
  const exact = images.filter(
    ({ uid, number }) => uid === wanted || shortId(uid) === wanted || String(number) === wanted,
  );
  const found =
    exact.length > 0 ? exact : images.filter(({ description = '' }) => matchesWildcard(wanted, description));
  if (found.length === 1) return found[0];
  if (found.length > 1) throw dicomError('RAD-DICOM-SERIES-AMBIGUOUS', { wanted, count: found.length, known });
  const words = images.flatMap(({ uid, description }) => [shortId(uid), description ?? '']);
  throw dicomError('RAD-DICOM-SERIES-UNKNOWN', { wanted, suggestion: didYouMean(wanted, words), known });
}

/** The series that outlines name, or else those that hold the images they name. */
function referenced(images: readonly Series[], outlines: SeriesReference): Series[] {
  const byUid = images.filter(({ uid }) => outlines.referencedSeriesUids.includes(uid));
  if (byUid.length > 0) return byUid;
  const instances = new Set(outlines.referencedInstanceUids);
  return images.filter(({ files }) => files.some(({ header }) => instances.has(header.text('SOPInstanceUID') ?? '')));
}

/** The short id of a UID. */
export function shortId(uid: string): string {
  return sha256Hex(uid).slice(0, 8);
}

/** The summary of one series. */
export function summarise(series: Series, options: ArrangeOptions = {}): SeriesSummary {
  const { uid, kind, modality, number, description, files } = series;
  return {
    id: shortId(uid),
    kind,
    modality,
    ...(number !== undefined && { number }),
    ...(description !== undefined && { description }),
    files: files.length,
    ...(kind === 'image' && shapeOf(files, options)),
    ...(kind === 'segmentation' && outlinesOf(files, segmentsOf)),
    ...(kind === 'structures' && outlinesOf(files, regionsOf)),
  };
}

function outlinesOf(
  files: readonly DicomFile[],
  entries: (header: DicomFile['header']) => readonly SegmentEntry[],
): Pick<SeriesSummary, 'segments' | 'problem'> {
  try {
    return { segments: files.flatMap(({ header }) => entries(header)) };
  } catch (error) {
    return problemOf(error);
  }
}

function shapeOf(
  files: readonly DicomFile[],
  options: ArrangeOptions,
): Pick<SeriesSummary, 'size' | 'spacing' | 'problem'> {
  try {
    const planes = files.flatMap(planesOf);
    const { columns, rows } = planes[0].format;
    const size: Triple = [columns, rows, planes.length];
    try {
      const { geometry } = arrange(planes, options);
      for (const { file, format } of planes.filter(({ frame }) => frame === 0)) requirePixels(file, format);
      planes.forEach(requireRescaling);
      return { size: geometry.size, spacing: geometry.spacing };
    } catch (error) {
      return { size, ...problemOf(error) };
    }
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): { problem: ErrorData } {
  if (!isRadError(error)) throw error;
  return { problem: error.toJSON() };
}

/** Whether a name is that of a slice: it ends in .dcm (.dicom, .ima), or looks like a DICOM file beside it but for its digits. */
function sliceNames(inputs: readonly DicomInput[]): (name: string) => boolean {
  const pattern = (name: string) => name.replace(/\d+/g, '#');
  const known = new Set(inputs.filter(({ bytes }) => isDicom(bytes)).map(({ name }) => pattern(name)));
  const isHidden = (name: string) => /(^|[\\/])\.[^\\/]*$/.test(name);
  return (name) =>
    !isHidden(name) && (/\.(dcm|dicom|ima)$/i.test(name) || (/\d/.test(name) && known.has(pattern(name))));
}

function open(
  input: DicomInput,
  likeSlice: (name: string) => boolean,
  skipped: Skipped[],
  broken: RadError[],
): DicomFile | undefined {
  const skip = (reason: string) => {
    skipped.push({ name: input.name, reason });
    return undefined;
  };
  if (!isDicom(input.bytes)) {
    if (!likeSlice(input.name)) return skip('it is no DICOM file');
    // A slice that was lost on its way would be passed over in silence.
    const place = { file: input.name };
    const isEmpty = input.bytes.length === 0;
    broken.push(
      isEmpty
        ? dicomError('RAD-DICOM-FILE-EMPTY', {}, place)
        : dicomError('RAD-DICOM-INVALID', { problem: 'it does not begin like a DICOM file' }, place),
    );
    return undefined;
  }
  try {
    const file = parseDicom(input);
    if (isDicomdir(file)) return skip('it is the directory of the medium (DICOMDIR)');
    return kindOf(file) === undefined ? skip('it holds no image') : file;
  } catch (error) {
    if (!isRadError(error)) throw error;
    broken.push(error);
    return undefined;
  }
}

function kindOf(file: DicomFile): SeriesKind | undefined {
  const storage = file.header.text('SOPClassUID');
  if (storage === structureSetStorage) return 'structures';
  if (storage !== undefined && segmentationStorages.includes(storage)) return 'segmentation';
  return hasPixels(file) ? 'image' : undefined;
}

function asSeries(files: readonly DicomFile[]): Series {
  const { header } = files[0];
  const number = header.numberIfReadable('SeriesNumber');
  const description = header.text('SeriesDescription');
  return {
    uid: header.text('SeriesInstanceUID') ?? '',
    kind: kindOf(files[0])!,
    modality: header.text('Modality') ?? 'unknown',
    ...(number !== undefined && { number }),
    ...(description !== undefined && { description }),
    files,
  };
}

function largest(series: readonly Series[]): Series | undefined {
  const ranked = series.map((one) => ({ one, voxels: voxelsOf(one) }));
  ranked.sort(
    (a, b) => b.voxels - a.voxels || (a.one.number ?? 0) - (b.one.number ?? 0) || (a.one.uid < b.one.uid ? -1 : 1),
  );
  return ranked[0]?.one;
}

function voxelsOf({ files }: Series): number {
  return files.reduce((sum, { header }) => {
    const pixels = (header.numberIfReadable('Rows') ?? 0) * (header.numberIfReadable('Columns') ?? 0);
    return sum + pixels * (header.numberIfReadable('NumberOfFrames') ?? 1);
  }, 0);
}

function describe({ uid, number, modality, description, files }: Series): string {
  const parts = [number === undefined ? '' : `number ${number}`, modality, description ?? '', `${files.length} files`];
  return `${shortId(uid)} (${parts.filter((part) => part !== '').join(', ')})`;
}
