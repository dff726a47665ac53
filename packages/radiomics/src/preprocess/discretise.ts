import { RadError } from '@radscore/core';
import type { DiscretisedRegion, RegionGrid } from '../region/region.js';

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
const maximumLevels = 2 ** 24;

/**
 * Puts the grey values of a region into bins. Agrees with PyRadiomics' `getBinEdges` and `binImage`, to the last bit of a bin edge:
 * - fixed width W: level = floor(x / W) - floor(min / W) + 1, bins half-open and aligned to 0, so that a maximum on an edge
 *   opens a bin of its own;
 * - the same `from` a grey value as the IBSI has it (2.7, Q3RU): level = floor((x - from) / W) + 1;
 * - fixed count N: the range of the region in N equal bins, the maximum in the last one; a flat region is the middle bin.
 *
 * @param values grey value of each voxel of the grid, in the order of `grid.voxels`.
 * @param how `single`: the values come from an image in single precision, whose bin edges are rounded to it.
 * @throws RAD-VALUES-NOT-FINITE, RAD-BINS-TOO-MANY
 */
export function discretise(
  grid: RegionGrid,
  values: Float64Array,
  how: Discretisation & { readonly single?: boolean },
): DiscretisedRegion {
  const [minimum, maximum] = rangeOf(values);
  const round = how.single === true ? Math.fround : (x: number) => x;
  const levelOf =
    'binCount' in how
      ? countedBins(minimum, maximum, how.binCount, round)
      : how.from === undefined || how.from === 'zero'
        ? alignedBins(minimum, maximum, how.binWidth, round)
        : binsFrom(how.from === 'minimum' ? minimum : how.from, maximum, how.binWidth, how.to);
  const levels = new Int32Array(grid.inside.length);
  let levelCount = 0;
  for (let n = 0; n < values.length; n++) {
    const level = levelOf(values[n]);
    levels[grid.voxels[n]] = level;
    if (level > levelCount) levelCount = level;
  }
  const histogram = new Float64Array(levelCount + 1);
  for (const voxel of grid.voxels) histogram[levels[voxel]]++;
  const presentLevels = Int32Array.from(histogram.keys()).filter((level) => histogram[level] > 0);
  return { grid, levels, levelCount, presentLevels, histogram };
}

/** The bin of a value where edges run `low, low + W, ...` from the multiple of W at or below the minimum. */
function alignedBins(minimum: number, maximum: number, width: number, round: (x: number) => number) {
  if (!((maximum - minimum) / width < maximumLevels)) {
    throw new RadError('RAD-BINS-TOO-MANY', { width, range: maximum - minimum });
  }
  const low = round(minimum - round(floorModulo(minimum, width)));
  const step = low + width - low;
  return (x: number) => {
    let bin = Math.floor((x - low) / step);
    // The quotient may fall on the wrong side of an edge by rounding; the edges themselves decide.
    while (low + bin * step > x) bin--;
    while (low + (bin + 1) * step <= x) bin++;
    return bin + 1;
  };
}

/** The bin of a value where the first bin begins at `low`; values below it are in the first bin. */
function binsFrom(low: number, maximum: number, width: number, top?: number) {
  if (!((maximum - low) / width < maximumLevels))
    throw new RadError('RAD-BINS-TOO-MANY', { width, range: maximum - low });
  return (x: number) => {
    const bin = Math.max(0, Math.floor((x - low) / width));
    return x === top && low + bin * width === x && bin > 0 ? bin : bin + 1;
  };
}

/** The bin of a value where `count` bins share the range evenly. */
function countedBins(minimum: number, maximum: number, count: number, round: (x: number) => number) {
  const flat = minimum === maximum;
  const low = flat ? minimum - 0.5 : minimum;
  const step = (flat ? 1 : maximum - minimum) / count;
  const edge = (bin: number) => (bin === 0 ? low : round(bin * step + low));
  return (x: number) => {
    let bin = Math.min(count - 1, Math.floor((x - low) / step));
    while (bin > 0 && edge(bin) > x) bin--;
    while (bin < count - 1 && edge(bin + 1) <= x) bin++;
    return bin + 1;
  };
}

function rangeOf(values: Float64Array): [number, number] {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RadError('RAD-VALUES-NOT-FINITE', { value });
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return [minimum, maximum];
}

/** The remainder with the sign of the divisor. */
function floorModulo(a: number, b: number): number {
  const remainder = a % b;
  return remainder < 0 ? remainder + b : remainder;
}
