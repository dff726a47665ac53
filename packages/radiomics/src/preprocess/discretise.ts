import { type Bins, binLevels, withSample } from '@radscore/kernels';
import { radiomicsError } from '../errors.js';
import { parameterLimits } from '../parameters/limits.js';
import type { DiscretisedRegion, RegionGrid } from '../region/region.js';
import { requireFinite } from './require-finite.js';

/** How grey values become grey levels: bins of a fixed width, or a fixed number of bins over the region's range. */
export type Discretisation =
  | {
      readonly binWidth: number;
      /** Where the first bin begins: `zero` at the multiple of the width at or below the minimum (the default), or at a grey value. */
      readonly from?: 'zero' | 'minimum' | number;
      /** The top of the range of grey values: where it is the upper edge of a bin, it belongs to that bin. */
      readonly to?: number;
    }
  | { readonly binCount: number };

/** Above this many grey levels a bin width is surely not meant. */
const maximumLevels = parameterLimits.levels;

/**
 * Puts the grey values of a region into bins. Agrees with PyRadiomics' `getBinEdges` and `binImage`, to the last bit of a bin edge:
 * - fixed width W: level = floor(x / W) - floor(min / W) + 1, bins half-open and aligned to 0, so that a maximum on an edge
 *   opens its own bin;
 * - the same `from` a grey value as the IBSI has it (2.7, Q3RU): level = floor((x - from) / W) + 1;
 * - fixed count N: the range of the region in N equal bins, the maximum in the last one; a flat region is the middle bin.
 *
 * @param values grey value of each voxel of the grid, in the order of `grid.voxels`.
 * @param how `single`: the values come from an image in single precision, whose bin edges are rounded to it.
 * @throws RAD-VALUES-NOT-FINITE, RAD-BINS-TOO-MANY
 * @example
 * const { values } = intensityRegion(regionGrid(mask), volume, { binWidth: 25 });
 * discretise(regionGrid(mask), values, { binCount: 8 }).levelCount // => 8
 */
export function discretise(
  grid: RegionGrid,
  values: Float64Array,
  how: Discretisation & { readonly single?: boolean },
): DiscretisedRegion {
  const [minimum, maximum] = rangeOf(values);
  const round = how.single === true ? Math.fround : (x: number) => x;
  const bins =
    'binCount' in how
      ? countedBins(minimum, maximum, how.binCount, round)
      : how.from === undefined || how.from === 'zero'
        ? alignedBins(minimum, maximum, how.binWidth, round)
        : binsFrom(how.from === 'minimum' ? minimum : how.from, maximum, how.binWidth, how.to);
  // Rounding may put the maximum into the bin above.
  const topBin = Math.max(0, Math.floor((maximum - bins.low) / bins.step)) + 1;
  // Where single precision leaves bins no width the quotient is not a number.
  const mostLevels = 1 + (Number.isNaN(topBin) ? bins.last : Math.min(bins.last, topBin));
  const found = binLevels(values, grid.voxels, grid.inside.length, bins, mostLevels);
  const levelCount = found.histogram.findLastIndex((voxels) => voxels > 0);
  const histogram = found.histogram.slice(0, levelCount + 1);
  const presentLevels = Int32Array.from(histogram.keys()).filter((level) => histogram[level] > 0);
  return { grid, levels: found.levels, levelCount, presentLevels, histogram };
}

/** Bins whose edges run `low, low + W, ...` from the multiple of W at or below the minimum. */
function alignedBins(minimum: number, maximum: number, width: number, round: (x: number) => number): Bins {
  const low = round(minimum - round(floorModulo(minimum, width)));
  const step = low + width - low;
  // Far from 0 the step between two edges is rounded, and narrow bins have none.
  requireFewBins(low, maximum, Math.min(width, step));
  return { low, step, last: maximumLevels, edges: 'exact' };
}

/** Bins of which the first begins at `low`; values below it are in the first bin, `top` where it is an edge in the bin below. */
function binsFrom(low: number, maximum: number, width: number, top?: number): Bins {
  requireFewBins(low, maximum, width);
  const bins = { low, step: width, last: maximumLevels, edges: 'ignored' } as const;
  if (top === undefined) return bins;
  const bin = Math.floor((top - low) / width);
  return bin > 0 && low + bin * width === top ? { ...bins, top: { value: top, bin: bin - 1 } } : bins;
}

/** `count` bins that share the range evenly; around a single value, the range from 1/2 below it to 1/2 above, as numpy rounds these. */
function countedBins(minimum: number, maximum: number, count: number, round: (x: number) => number): Bins {
  const flat = minimum === maximum;
  const [low, high] = flat ? [round(minimum - 0.5), round(minimum + 0.5)] : [minimum, maximum];
  const step = (high - low) / count;
  if (count > maximumLevels)
    throw radiomicsError('RAD-BINS-TOO-MANY', { width: step, range: maximum - minimum, limit: maximumLevels });
  return { low, step, last: count - 1, edges: round === Math.fround ? 'single' : 'exact' };
}

function requireFewBins(low: number, maximum: number, width: number): void {
  if ((maximum - low) / width < maximumLevels) return;
  throw radiomicsError('RAD-BINS-TOO-MANY', { width, range: maximum - low, limit: maximumLevels });
}

function rangeOf(values: Float64Array): [number, number] {
  const { minimum, maximum, sum } = withSample(values, (sample) => sample.summary(0));
  if (!Number.isFinite(sum)) requireFinite(values);
  return [minimum, maximum];
}

/** The remainder with the sign of the divisor. */
function floorModulo(a: number, b: number): number {
  const remainder = a % b;
  return remainder < 0 ? remainder + b : remainder;
}
