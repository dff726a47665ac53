import { square } from '@radscore/elementary';
import { sumLevels } from '@radscore/kernels';
import type { LevelMatrix } from './level-matrix.js';

/**
 * What is measured the same way on run length, size zone and dependence matrices, with i the grey level and j the extent (run length,
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
export function emphases(matrix: LevelMatrix): Emphases {
  const sums = sumLevels(matrix);
  const { count, squaredRows, squaredColumns } = sums;
  // Entry by entry: of what is left of an object V8 makes a table, which everything that is done with it pays for.
  return {
    count,
    extent: sums.extent,
    levelVariance: sums.levelVariance,
    extentVariance: sums.extentVariance,
    entropy: sums.entropy,
    small: sums.small / count,
    large: sums.large / count,
    low: sums.low / count,
    high: sums.high / count,
    smallLow: sums.smallLow / count,
    smallHigh: sums.smallHigh / count,
    largeLow: sums.largeLow / count,
    largeHigh: sums.largeHigh / count,
    levelNonUniformity: squaredRows / count,
    levelNonUniformityNormalized: squaredRows / square(count),
    extentNonUniformity: squaredColumns / count,
    extentNonUniformityNormalized: squaredColumns / square(count),
  };
}
