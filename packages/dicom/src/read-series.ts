import { type ErrorData, toRadError } from '@radscore/core';
import { formatError, type Geometry, type Volume, voxelCount } from '@radscore/image';
import { arrange } from './arrange.js';
import { isDose } from './dose.js';
import { dicomError } from './errors.js';
import type { DicomFile, DicomInput } from './file.js';
import { type DicomIdentity, identityOf } from './identity.js';
import type { PixelFormat } from './pixel-format.js';
import type { Plane } from './plane.js';
import { planesOf } from './planes.js';
import { type CodecSource, requirePixels, unusualPadding } from './raw-frames.js';
import { requireRescaling, rescaledVoxels } from './rescale.js';
import {
  chooseSeries,
  groupSeries,
  type Series,
  type SeriesChoice,
  type SeriesReference,
  type SeriesSummary,
  type Skipped,
  summarise,
} from './series.js';
import { suvFactor } from './suv.js';

/** What can be chosen when a DICOM image is read. */
export interface DicomReadOptions {
  /** Which series, by UID, short id, number or description with wildcards; the largest CT, or else the largest, when absent. */
  readonly series?: SeriesChoice;
  /** The outlines to read the image for: of several series the one that they refer to, or none. */
  readonly outlines?: SeriesReference;
  /** The most bytes that the voxels may take in memory. */
  readonly maxBytes?: number;
  /** Spacing in mm for images that do not tell theirs: x and y, or x, y and z to stack frames without positions. */
  readonly spacing?: readonly [number, number] | readonly [number, number, number];
  /** Which frame of a file of several, counted from 0, is read. */
  readonly frame?: number;
  /** PET to SUVbw: where the header allows (`auto`, the default), or else refuse (`require`), or leave as they are (`off`). */
  readonly suv?: 'auto' | 'require' | 'off';
  /** The value to put where the file marks pixels as padding; by default padding stays as it is stored, as ITK leaves it. */
  readonly padding?: number;
  /** The decoder of JPEG and JPEG 2000, asked for when it is needed. */
  readonly codecs?: CodecSource;
}

/** A DICOM image: the volume and what is known of it. */
export interface DicomImage {
  readonly volume: Volume;
  /** Unit of the voxels: `HU`, `SUVbw`, the Units of a PET or the RescaleType as the file writes it, or `grey`. */
  readonly unit: string;
  readonly series: SeriesSummary;
  /** Files that are not part of any series. */
  readonly skipped: readonly Skipped[];
  /** Whose image it is and from where. */
  readonly identity: DicomIdentity;
  /** What did not stop the reading but must be known: PET values that could not be turned into SUV, padding ... */
  readonly notes: readonly ErrorData[];
}

/**
 * Reads one series of DICOM files (classic slices, or enhanced multi-frame) into a volume.
 *
 * Slices are sorted by their position along the normal; values are stored value x slope + intercept of each slice (see
 * `rescaledVoxels` for their type), colours become grey (see `greyConversion`), PET becomes SUVbw (see `suvFactor`), ultrasound takes
 * its spacing from its calibrated regions.
 * Throws the RAD-DICOM-... errors of series, stacking and pixels, RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-SPACING-MISSING,
 * RAD-FRAMES-SEVERAL and RAD-FORMAT-UNSUPPORTED, with the file they are about.
 *
 * @example
 * const { volume, unit } = readDicomSeries(files, { series: 'portal*' });
 */
export function readDicomSeries(inputs: readonly DicomInput[], options: DicomReadOptions = {}): DicomImage {
  const { series: all, skipped, broken } = groupSeries(inputs);
  if (broken.length > 0) throw broken[0];
  const series = chooseSeries(all, inputs.length, options.series, options.outlines);
  try {
    return { ...readChosen(series, options), series: summarise(series), skipped };
  } catch (error) {
    throw toRadError(error, { file: series.files[0].name });
  }
}

function readChosen(
  series: Series,
  options: DicomReadOptions,
): Pick<DicomImage, 'volume' | 'unit' | 'notes' | 'identity'> {
  const { planes, geometry } = arrange(series.files.flatMap(planesOf), options);
  planes.forEach(requireRescaling);
  requireRoom(geometry, options.maxBytes);
  const files = [...new Map(planes.map(({ file, format }) => [file, format]))];
  for (const [file, format] of files) requirePixels(file, format);
  const notes: ErrorData[] = [
    ...rescaleNotes(series, planes),
    ...files.flatMap(([file, format]) => padded(file, format)),
  ];
  const suv = series.modality === 'PT' && options.suv !== 'off' ? suvOf(planes, options, notes) : undefined;
  const data = rescaledVoxels(planes, {
    ...(suv !== undefined && { factor: suv }),
    ...(options.padding !== undefined && { padding: options.padding }),
    ...(options.codecs && { codecs: options.codecs }),
  });
  const unit = suv === undefined ? unitOf(series) : 'SUVbw';
  return { volume: { geometry, data }, unit, notes, identity: identityOf(files.map(([file]) => file)) };
}

/** Bytes of a voxel in memory that are counted: those of int16, what most images become. */
const usualBytes = 2;

function requireRoom(geometry: Geometry, limit = Number.POSITIVE_INFINITY): void {
  const bytes = usualBytes * voxelCount(geometry);
  if (bytes > limit) throw formatError('RAD-FILE-TOO-LARGE', { bytes, limit });
}

/** A CT that does not say how its values become HU is a guess. */
function rescaleNotes({ modality, files }: Series, [{ rescaledBy, file }]: readonly Plane[]): ErrorData[] {
  const missing = (['RescaleSlope', 'RescaleIntercept'] as const).filter((element) => !rescaledBy.includes(element));
  if (modality !== 'CT' || missing.length === 0 || files.length === 0) return [];
  const elements = missing.join(' and ');
  return [dicomError('RAD-DICOM-RESCALE-ABSENT', { elements }, { file: file.name }).toJSON()];
}

function padded(file: DicomFile, format: PixelFormat): ErrorData[] {
  const bytes = unusualPadding(file, format);
  return bytes === 0 ? [] : [dicomError('RAD-DICOM-PADDED', { bytes }, { file: file.name }).toJSON()];
}

/** The factor to SUV of all slices; none, with a note, where it is not known or differs from slice to slice. */
function suvOf(planes: readonly Plane[], { suv }: DicomReadOptions, notes: ErrorData[]): number | undefined {
  const starts = planes.flatMap(({ file }) => {
    const [date, time] = [file.header.text('AcquisitionDate'), file.header.text('AcquisitionTime')];
    return date !== undefined && time !== undefined ? [{ date, time }] : [];
  });
  starts.sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1));
  const files = [...new Set(planes.map(({ file }) => file))];
  const found = files.map(({ header, name }) => ({ name, of: suvFactor(header, starts[0] ?? {}) }));
  const impossible = (reason: string, file: string) => {
    const problem = dicomError('RAD-DICOM-SUV-IMPOSSIBLE', { reason }, { file });
    if (suv === 'require') throw problem;
    notes.push(problem.toJSON());
    return undefined;
  };
  const [{ of: first, name }] = found;
  const without = found.find(({ of }) => 'reason' in of);
  if (without !== undefined && 'reason' in without.of) return impossible(without.of.reason, without.name);
  if (!('factor' in first)) return undefined;
  const other = found.find(({ of }) => 'factor' in of && Math.abs(of.factor - first.factor) > 1e-6 * first.factor);
  if (other !== undefined) return impossible('the factor to SUV differs from slice to slice', other.name);
  for (const reason of first.doubts ?? []) {
    notes.push(dicomError('RAD-DICOM-SUV-DOUBTFUL', { reason }, { file: name }).toJSON());
  }
  return first.factor;
}

/** RescaleType of values without a unit (PS3.3, C.11.1.1.2). */
const unspecified = 'US';

function unitOf({ modality, files }: Series): string {
  const { header } = files[0];
  if (modality === 'PT') return header.text('Units') ?? 'grey';
  if (isDose(header)) return header.text('DoseUnits') === 'GY' ? 'Gy' : 'relative dose';
  const type = header.text('RescaleType') ?? (modality === 'CT' ? 'HU' : unspecified);
  return type === unspecified ? 'grey' : type;
}
