import { type ErrorData, toRadError } from '@radscore/core';
import type { Volume } from '@radscore/image';
import { imageError } from '@radscore/image';
import { arrange } from './arrange.js';
import { dicomError } from './errors.js';
import type { DicomInput } from './file.js';
import { type Plane, planesOf } from './planes.js';
import type { CodecSource } from './raw-frames.js';
import { rescaledVoxels } from './rescale.js';
import {
  chooseSeries,
  groupSeries,
  type Series,
  type SeriesChoice,
  type SeriesSummary,
  type Skipped,
  summarise,
} from './series.js';
import { suvFactor } from './suv.js';

/** What can be chosen when a DICOM image is read. */
export interface DicomReadOptions {
  /** Which series, by UID, short id, number or description with wildcards; the largest CT, or else the largest, when absent. */
  readonly series?: SeriesChoice;
  /** Spacing in mm for images that do not tell theirs: x and y, or x, y and z to stack frames without positions. */
  readonly spacing?: readonly [number, number] | readonly [number, number, number];
  /** Which frame of a file of several, counted from 0, is to be read alone. */
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
  /** Files that are no part of any series. */
  readonly skipped: readonly Skipped[];
  /** What did not stop the reading but must be known: PET values that could not be turned into SUV. */
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
  const series = chooseSeries(all, inputs.length, options.series);
  try {
    return { ...readChosen(series, options), series: summarise(series), skipped };
  } catch (error) {
    throw toRadError(error, { file: series.files[0].name });
  }
}

function readChosen(series: Series, options: DicomReadOptions): Pick<DicomImage, 'volume' | 'unit' | 'notes'> {
  const { planes, geometry } = arrange(series.files.flatMap(planesOf), options);
  planes.forEach(requireRescaling);
  const notes: ErrorData[] = [];
  const suv = series.modality === 'PT' && options.suv !== 'off' ? suvOf(planes, options, notes) : undefined;
  const data = rescaledVoxels(planes, {
    ...(suv !== undefined && { factor: suv }),
    ...(options.padding !== undefined && { padding: options.padding }),
    ...(options.codecs && { codecs: options.codecs }),
  });
  return { volume: { geometry, data }, unit: suv === undefined ? unitOf(series) : 'SUVbw', notes };
}

function requireRescaling({ file, slope, intercept }: Plane): void {
  if (file.header.item('ModalityLUTSequence') !== undefined) {
    const values = { format: 'DICOM', what: 'a lookup table for its values (Modality LUT)' };
    throw imageError('RAD-FORMAT-UNSUPPORTED', values, { file: file.name });
  }
  if (slope !== 0 && Number.isFinite(slope) && Number.isFinite(intercept)) return;
  throw dicomError('RAD-DICOM-INVALID', { problem: `RescaleSlope is ${slope}` }, { file: file.name });
}

function suvOf(planes: readonly Plane[], { suv }: DicomReadOptions, notes: ErrorData[]): number | undefined {
  const { header, name } = planes[0].file;
  const starts = planes.flatMap(({ file }) => {
    const [date, time] = [file.header.text('AcquisitionDate'), file.header.text('AcquisitionTime')];
    return date !== undefined && time !== undefined ? [{ date, time }] : [];
  });
  starts.sort((a, b) => (a.date + a.time < b.date + b.time ? -1 : 1));
  const found = suvFactor(header, starts[0] ?? {});
  if ('factor' in found) return found.factor;
  const problem = dicomError('RAD-DICOM-SUV-IMPOSSIBLE', { reason: found.reason }, { file: name });
  if (suv === 'require') throw problem;
  notes.push(problem.toJSON());
  return undefined;
}

/** RescaleType of values without a unit (PS3.3, C.11.1.1.2). */
const unspecified = 'US';

function unitOf({ modality, files }: Series): string {
  const { header } = files[0];
  if (modality === 'PT') return header.text('Units') ?? 'grey';
  const type = header.text('RescaleType') ?? (modality === 'CT' ? 'HU' : unspecified);
  return type === unspecified ? 'grey' : type;
}
