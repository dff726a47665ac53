import type { ErrorData } from '@radscore/core';
import { type Box, boundingBox, boxSize, type Geometry, type Mask, type Triple, type Volume } from '@radscore/image';
import { radiomicsError } from '../errors.js';
import { forEachRow } from '../filters/shared/box.js';
import { conventionOf } from '../parameters/convention.js';
import { parameterLimits } from '../parameters/limits.js';
import type { ExtractionParameters } from '../parameters/parameters.js';
import type { Settings } from '../parameters/settings.js';
import { binning } from './binning.js';
import { type Preparation, type PreparedRegion, prepare } from './prepare.js';
import type { Sha1 } from './sha1.js';

/** Memory and grid of an extraction, before any of it is taken. */
export interface MemoryEstimate {
  /** At the peak, the image as it was read not counted. */
  readonly bytes: number;
  /** Voxels along x, y, z of the grid that features are measured on. */
  readonly size: Triple;
  /** mm. */
  readonly spacing: Triple;
  /** mm, of the box around the region. */
  readonly extent: Triple;
}

/**
 * Bytes for each voxel of the grid, at the peak: the image and its copy in doubles, a derived image and what its filter holds, mask,
 * values, levels. Measured on cubes of 4 million voxels; a local binary pattern holds more.
 */
const bytesPerVoxel = 50;
const bytesOfFilter: Readonly<Record<string, number>> = { LBP3D: 90 };
/** The margin of the region for neighbours: its levels and its mask. */
const bytesOfMargin = 5;
/** Of each grey level: histogram and the beginnings of the rows of the matrices. Measured with 3 and 10 million levels. */
const bytesPerLevel = 430;
/** Seconds for each grey level and image, on one core of 2020. */
const secondsPerLevel = 15e-6;

/**
 * How much memory an extraction needs, from geometry and settings alone (spacing, padDistance, distances, number of bins, image types): an
 * upper bound by about a third. Undefined for an empty mask.
 *
 * @example
 * ```ts
 * import { identityDirection, maskOfBox } from '@radscore/image';
 * import { estimateMemory, makeParameters } from '@radscore/radiomics';
 *
 * const geometry = { size: [100, 100, 50], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection } as const;
 * const mask = maskOfBox({ lower: [10, 10, 10], upper: [59, 59, 34] }, geometry);
 * estimateMemory(geometry, mask, makeParameters({ setting: { resampledPixelSpacing: [0.5, 0.5, 0.5] } }))!.size; // => [110, 110, 110]
 * ```
 */
export function estimateMemory(
  image: Geometry,
  mask: Mask,
  { settings, imageTypes }: Pick<ExtractionParameters, 'settings' | 'imageTypes'>,
): MemoryEstimate | undefined {
  const box = boundingBox(mask);
  if (box === undefined) return undefined;
  const { size, spacing } = gridOf(image, mask.geometry, box, settings);
  const extent = boxSize(box).map((n, a) => n * mask.geometry.spacing[a]) as unknown as Triple;
  const distance = Math.max(1, ...settings.distances, ...imageTypes.flatMap((type) => type.settings.distances));
  const inside = extent.map((mm, a) => Math.ceil(mm / spacing[a]));
  const pad = Math.min(distance, Math.max(...inside));
  const margin = product(inside.map((n) => n + 2 * pad));
  const perVoxel = Math.max(
    ...imageTypes.map(({ filter }) => bytesOfFilter[filter.name] ?? bytesPerVoxel),
    bytesPerVoxel,
  );
  const bytes = perVoxel * product(size) + bytesOfMargin * margin + bytesPerLevel * (settings.binCount ?? 0);
  return { bytes, size, spacing, extent };
}

/** The grid that `prepare` will make, to a voxel. */
function gridOf(image: Geometry, own: Geometry, box: Box, settings: Settings): { size: Triple; spacing: Triple } {
  const { resampledPixelSpacing, interpolator, padDistance, preCrop } = settings;
  if (resampledPixelSpacing === null || interpolator === null) {
    if (!preCrop) return { size: image.size, spacing: image.spacing };
    const size = boxSize(box).map((n, a) => Math.min(image.size[a], n + 2 * padDistance));
    return { size: size as unknown as Triple, spacing: image.spacing };
  }
  const whole = conventionOf(settings).resamplingGrid === 'ibsi';
  const spacing = resampledPixelSpacing.map((wanted, a) =>
    wanted === 0 || box.upper[a] === box.lower[a] ? own.spacing[a] : wanted,
  ) as unknown as Triple;
  const size = boxSize(box).map((n, a) => {
    const all = Math.ceil((own.size[a] * own.spacing[a]) / spacing[a]);
    return whole ? all : Math.min(all, Math.ceil((n * own.spacing[a]) / spacing[a]) + 2 * padDistance);
  });
  return { size: size as unknown as Triple, spacing };
}

/** A region made ready, with what is to be announced before it is measured. */
export interface ForeseenPreparation extends Preparation {
  readonly notes: readonly ErrorData[];
}

/**
 * `prepare`, once it is known that memory will hold it; with notes of what will take much memory or time.
 *
 * @throws RAD-EXTRACTION-MEMORY before anything is allocated, and as `prepare`.
 * @example foresee(volume, mask, parameters).region.box // => { lower: [2, 2, 1], upper: [5, 5, 2] }
 */
export function foresee(image: Volume, mask: Mask, parameters: ExtractionParameters, sha1?: Sha1): ForeseenPreparation {
  const estimate = estimateMemory(image.geometry, mask, parameters);
  const notes = estimate === undefined ? [] : memoryNotes(estimate);
  const prepared = prepare(image, mask, parameters.settings, sha1);
  return { ...prepared, notes: [...notes, ...levelNotes(prepared.region, parameters)] };
}

function memoryNotes({ bytes, size, spacing, extent }: MemoryEstimate): ErrorData[] {
  if (bytes <= parameterLimits.announcedMemory) return [];
  const values = {
    memory: amount(bytes),
    extent: extent.map((mm) => Math.round(mm)).join(' x '),
    size: size.join(' x '),
    spacing: spacing.map((mm) => Number(mm.toPrecision(3))).join(' x '),
  };
  if (bytes > parameterLimits.memory)
    throw radiomicsError('RAD-EXTRACTION-MEMORY', { ...values, limit: amount(parameterLimits.memory) });
  return [radiomicsError('RAD-EXTRACTION-LARGE', values).toJSON()];
}

/** The note of a bin width that gives very many levels in the image itself; its derived images are mostly like it. */
function levelNotes({ volume, mask, box }: PreparedRegion, { settings, families }: ExtractionParameters): ErrorData[] {
  const how = binning(settings);
  if ('binCount' in how || !families.some(({ family }) => family.reads === 'levels')) return [];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  forEachRow(box, mask.geometry.size, (first) => {
    const end = first + box.upper[0] - box.lower[0];
    for (let k = first; k <= end; k++) {
      if (mask.data[k] === 0) continue;
      const value = volume.data[k];
      if (value < low) low = value;
      if (value > high) high = value;
    }
  });
  const levels = Math.ceil((high - low) / how.binWidth);
  if (!(levels > parameterLimits.announcedLevels && levels <= parameterLimits.levels)) return [];
  const [seconds, memory] = [Math.ceil(levels * secondsPerLevel), amount(levels * bytesPerLevel)];
  return [
    radiomicsError('RAD-LEVELS-MANY', { width: how.binWidth, range: high - low, levels, seconds, memory }).toJSON(),
  ];
}

/** `7 GB`, `640 MB`. */
function amount(bytes: number): string {
  const gigabytes = bytes / 2 ** 30;
  if (gigabytes >= 0.95) return `${gigabytes < 10 ? Number(gigabytes.toFixed(1)) : Math.round(gigabytes)} GB`;
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((n, size) => n * size, 1);
}
