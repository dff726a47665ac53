import { levelMeasures, measureLevels } from '@radscore/kernels';
import type { LevelMatrix } from './level-matrix.js';

/**
 * What is measured the same way on run length, size zone and dependence matrices, with i the grey level and j the extent (run length,
 * zone size, dependence); all are pure numbers but for the entropy, in bits. `count` is the number of runs, zones or voxels, the sum of the
 * matrix; `extent` the sum of count times j, the voxels that runs or zones cover.
 */
export type Emphases = Readonly<Record<(typeof levelMeasures)[number], number>>;

/**
 * The sixteen measures of Galloway (1975), Chu (1990), Dasarathy and Holder (1991) and Thibault (2009) on one matrix, in the
 * form of IBSI 1, chapters 3.7 to 3.9 and 3.11. PyRadiomics adds 2.2e-16 to p inside the logarithm, which changes no entropy by
 * as much as 1e-9. An empty matrix gives NaN everywhere but `count` and `extent`.
 */
export function emphases(matrix: LevelMatrix): Emphases {
  return namedEmphases(measureLevels(matrix));
}

/** The measures of a matrix, which lie in the order of `levelMeasures`, by their names. */
export function namedEmphases(measured: Float64Array): Emphases {
  const emphases = {} as Record<keyof Emphases, number>;
  levelMeasures.forEach((name, k) => {
    emphases[name] = measured[k];
  });
  return emphases;
}
