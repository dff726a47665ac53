import { elementary } from '@radscore/kernels';
import type { LevelMatrix } from './level-matrix.js';

/**
 * What is measured alike on run length, size zone and dependence matrices, with i the grey level and j the extent (run length,
 * zone size, dependence); all are pure numbers but for the entropy, in bits.
 */
export interface Emphases {
  /** Number of runs, zones or voxels: the sum of the matrix. */
  readonly count: number;
  /** Sum of count times j: the voxels that runs or zones cover. */
  readonly extent: number;
  readonly small: number;
  readonly large: number;
  readonly low: number;
  readonly high: number;
  readonly smallLow: number;
  readonly smallHigh: number;
  readonly largeLow: number;
  readonly largeHigh: number;
  readonly levelNonUniformity: number;
  readonly levelNonUniformityNormalized: number;
  readonly extentNonUniformity: number;
  readonly extentNonUniformityNormalized: number;
  readonly levelVariance: number;
  readonly extentVariance: number;
  readonly entropy: number;
}

/**
 * The sixteen measures of Galloway (1975), Chu (1990), Dasarathy and Holder (1991) and Thibault (2009) on one matrix, in the
 * form of IBSI 1, chapters 3.7 to 3.9 and 3.11. PyRadiomics adds 2.2e-16 to p inside the logarithm, which changes no entropy by
 * as much as 1e-9. An empty matrix gives NaN everywhere but `count` and `extent`.
 */
export function emphases({ rowStart, counts }: LevelMatrix): Emphases {
  const levelCount = rowStart.length - 2;
  const ofExtent = new Float64Array(widestRow(rowStart) + 1);
  let [count, extent, weightedLevel, squaredRows] = [0, 0, 0, 0];
  let [low, high, smallLow, smallHigh, largeLow, largeHigh] = [0, 0, 0, 0, 0, 0];
  for (let i = 1; i <= levelCount; i++) {
    const before = rowStart[i] - 1;
    const width = rowStart[i + 1] - before - 1;
    let [row, small, large] = [0, 0, 0];
    for (let j = 1; j <= width; j++) {
      const n = counts[before + j];
      if (n === 0) continue;
      row += n;
      small += n / (j * j);
      large += n * j * j;
      ofExtent[j] += n;
    }
    if (row === 0) continue;
    const square = i * i;
    count += row;
    weightedLevel += row * i;
    squaredRows += row * row;
    low += row / square;
    high += row * square;
    smallLow += small / square;
    smallHigh += small * square;
    largeLow += large / square;
    largeHigh += large * square;
  }
  let [small, large, squaredColumns] = [0, 0, 0];
  for (let j = 1; j < ofExtent.length; j++) {
    const n = ofExtent[j];
    if (n === 0) continue;
    extent += n * j;
    small += n / (j * j);
    large += n * j * j;
    squaredColumns += n * n;
  }
  const spread = spreadAround(rowStart, counts, count, weightedLevel / count, extent / count);
  return {
    count,
    extent,
    small: small / count,
    large: large / count,
    low: low / count,
    high: high / count,
    smallLow: smallLow / count,
    smallHigh: smallHigh / count,
    largeLow: largeLow / count,
    largeHigh: largeHigh / count,
    levelNonUniformity: squaredRows / count,
    levelNonUniformityNormalized: squaredRows / count ** 2,
    extentNonUniformity: squaredColumns / count,
    extentNonUniformityNormalized: squaredColumns / count ** 2,
    ...spread,
  };
}

function spreadAround(
  rowStart: Int32Array,
  counts: Float64Array,
  total: number,
  meanLevel: number,
  meanExtent: number,
): Pick<Emphases, 'levelVariance' | 'extentVariance' | 'entropy'> {
  let [levelVariance, extentVariance, entropy] = [0, 0, 0];
  for (let i = 1; i < rowStart.length - 1; i++) {
    for (let cell = rowStart[i]; cell < rowStart[i + 1]; cell++) {
      if (counts[cell] === 0) continue;
      const p = counts[cell] / total;
      levelVariance += p * (i - meanLevel) ** 2;
      extentVariance += p * (cell - rowStart[i] + 1 - meanExtent) ** 2;
      entropy -= p * elementary.log2(p);
    }
  }
  return total > 0
    ? { levelVariance, extentVariance, entropy }
    : { levelVariance: NaN, extentVariance: NaN, entropy: NaN };
}

function widestRow(rowStart: Int32Array): number {
  let widest = 0;
  for (let i = 1; i < rowStart.length; i++) widest = Math.max(widest, rowStart[i] - rowStart[i - 1]);
  return widest;
}
