import { square } from '@radscore/elementary';
import { type Emphases, emphases } from '../texture/emphases.js';
import { type LevelMatrix, sumLevelMatrices } from '../texture/level-matrix.js';
import { groupParts, type Measure, meanMeasures, type Slicing } from './aggregation.js';

/** What is measured on run length, zone and dependence matrices, with the share of runs or zones in the voxels, and the energy. */
export type ExtentMeasures = Emphases & {
  /** Runs, zones or dependences divided by the number of voxels they were counted from. */
  readonly percentage: number;
  /** Sum of p(i,j)^2. */
  readonly energy: number;
};

interface ExtentNames {
  /** IBSI's names of the twelve measures from small emphasis to the normalised non-uniformity of extents. */
  readonly names: readonly string[];
  /** IBSI's names of percentage, variances and entropy, and of the energy where it is measured. */
  readonly rest: readonly string[];
  /** IBSI's codes in the same order. */
  readonly codes: string;
  /** What j is: `run length`. */
  readonly extent: string;
}

const order: readonly { readonly key: keyof ExtentMeasures; readonly what: string; readonly unit?: string }[] = [
  { key: 'small', what: 'Emphasis of small j: sum P(i,j) / j^2 / N' },
  { key: 'large', what: 'Emphasis of large j: sum P(i,j) j^2 / N' },
  { key: 'low', what: 'Emphasis of low levels: sum P(i,j) / i^2 / N' },
  { key: 'high', what: 'Emphasis of high levels: sum P(i,j) i^2 / N' },
  { key: 'smallLow', what: 'Emphasis of small j of low levels' },
  { key: 'smallHigh', what: 'Emphasis of small j of high levels' },
  { key: 'largeLow', what: 'Emphasis of large j of low levels' },
  { key: 'largeHigh', what: 'Emphasis of large j of high levels' },
  { key: 'levelNonUniformity', what: 'Non-uniformity of levels' },
  { key: 'levelNonUniformityNormalized', what: 'Non-uniformity of levels, between 0 and 1' },
  { key: 'extentNonUniformity', what: 'Non-uniformity of j' },
  { key: 'extentNonUniformityNormalized', what: 'Non-uniformity of j, between 0 and 1' },
  { key: 'percentage', what: 'The sum of the matrix divided by the number of voxels' },
  { key: 'levelVariance', what: 'Variance of levels' },
  { key: 'extentVariance', what: 'Variance of j' },
  { key: 'entropy', what: 'Entropy of p(i,j)', unit: 'bit' },
  { key: 'energy', what: 'Energy: sum p(i,j)^2' },
];

/** The measures of one kind of matrix under IBSI's names and codes. */
export function extentMeasures({ names, rest, codes, extent }: ExtentNames): Measure<ExtentMeasures>[] {
  const ibsi = codes.split(' ');
  return [...names, ...rest].map((name, n) => {
    const { key, what, unit = '1' } = order[n];
    return { name, ibsi: ibsi[n], summary: `${what}; j is the ${extent}.`, unit, value: (measures) => measures[key] };
  });
}

/** The matrix of a slice or of the whole region, with the number of voxels it was counted from. */
export interface PartMatrix {
  readonly matrix: LevelMatrix;
  readonly voxels: number;
}

/** The measures of matrices without directions: of each part and their mean, or of their sum. */
export function measureParts(parts: readonly PartMatrix[], slicing: Slicing): ExtentMeasures {
  const measured = groupParts(parts, slicing).map((group) => {
    const merged = sumLevelMatrices(
      group.map(({ matrix }) => matrix),
      group.map(() => 1),
    );
    const found = emphases(merged);
    const voxels = group.reduce((sum, part) => sum + part.voxels, 0);
    return { ...found, percentage: found.count / voxels, energy: energyOf(merged, found.count) };
  });
  // A region has at least one voxel, and a part at least one zone.
  return meanMeasures(measured)!;
}

function energyOf({ counts }: LevelMatrix, total: number): number {
  return counts.reduce((sum, n) => sum + square(n / total), 0);
}
