import { exp, log2, square, wholePower } from '@radscore/elementary';
import { sumPairs } from '@radscore/kernels';
import type { PairCounts } from './matrix.js';
import { maximalCorrelation } from './maximal-correlation.js';

/** What is measured on one co-occurrence matrix; entropies in bits, all else pure numbers. */
export type GlcmMeasures = ReturnType<typeof glcmMeasures>;

/** What the measures need to know besides the matrix. */
export interface GlcmLevels {
  /** Ng: the highest grey level of the region. */
  readonly levelCount: number;
  /** True when the region has but one grey level. */
  readonly flat: boolean;
}

/**
 * The measures of Haralick (1973), Soh and Tsatsoulis (1999) and others on one co-occurrence matrix of pair counts (or weighted
 * counts), symmetrical or not, in the form of IBSI 1, chapter 3.6, and PyRadiomics' `glcm`. The matrix must not be empty.
 *
 * Where all pairs are equal, the standard deviations are 0 and Correlation is 1, Imc1 and Imc2 are 0; MCC is 1 where the whole
 * region is flat: the values PyRadiomics gives. Entropies are taken without its 2.2e-16 inside the logarithm, which changes
 * them by less than 1e-9; Imc1 is taken with it, for HXY1 has products of rare probabilities there.
 */
export function glcmMeasures(pairs: PairCounts, { levelCount, flat }: GlcmLevels) {
  const total = pairs.count.reduce((sum, n) => sum + n, 0);
  const sums = sumPairs(pairs, levelCount, total);
  const { px, py, ofSum, ofDifference } = sums;
  const x = moments(px);
  const y = moments(py);
  // HX + HY - HXY in bits, which is both HXY1 - HXY and HXY2 - HXY of Haralick: below 0 by rounding only. Where levels are
  // independent rounding must not leave anything either, of which Imc2 and MCC would be the square root.
  const independent = sums.information < 1e-12 && areIndependent(pairs, total);
  const [information, feltInformation] = [sums.information, sums.feltInformation].map((bits) =>
    independent ? 0 : Math.max(0, bits),
  );
  const largestMarginalEntropy = Math.max(x.entropy, y.entropy);
  const deviations = Math.sqrt(x.variance) * Math.sqrt(y.variance);
  const sum = moments(ofSum);
  const difference = moments(ofDifference);
  const closeness = inverseDifferences(ofDifference, levelCount);
  return {
    autocorrelation: sums.products,
    clusterProminence: centralMoment(ofSum, x.mean + y.mean, 4),
    clusterShade: centralMoment(ofSum, x.mean + y.mean, 3),
    clusterTendency: centralMoment(ofSum, x.mean + y.mean, 2),
    contrast: difference.variance + square(difference.mean),
    correlation: deviations === 0 ? 1 : sums.covariance / deviations,
    differenceAverage: difference.mean,
    differenceEntropy: difference.entropy,
    differenceVariance: difference.variance,
    ...closeness,
    informationCorrelation1: largestMarginalEntropy === 0 ? 0 : -feltInformation / largestMarginalEntropy,
    informationCorrelation2: Math.sqrt(1 - exp(-2 * information)),
    jointAverage: x.mean,
    jointEnergy: sums.squares,
    jointEntropy: x.entropy + y.entropy - information,
    jointMaximum: sums.largest,
    jointVariance: x.variance,
    maximalCorrelation: flat ? 1 : independent ? 0 : maximalCorrelation(pairs, total, px, py),
    sumAverage: sum.mean,
    sumEntropy: sum.entropy,
    sumVariance: sum.variance,
  };
}

/** True when each count is exactly the product of its row's and its column's share: with whole counts nothing is rounded. */
function areIndependent({ rowStart, column, count }: PairCounts, total: number): boolean {
  const rows = new Float64Array(rowStart.length);
  const columns = new Float64Array(rowStart.length);
  const each = (visit: (i: number, j: number, n: number) => boolean): boolean => {
    for (let i = 0; i < rowStart.length - 1; i++) {
      for (let e = rowStart[i]; e < rowStart[i + 1]; e++) if (!visit(i, column[e], count[e])) return false;
    }
    return true;
  };
  each((i, j, n) => {
    rows[i] += n;
    columns[j] += n;
    return true;
  });
  return each((i, j, n) => n * total === rows[i] * columns[j]);
}

/**
 * Mean, variance and entropy of a probability of 0, 1, 2, ... The variance of a single one is 0: the rounding of its mean would decide
 * between a Correlation of 0 and of 1, as it does in PyRadiomics where all voxels with a neighbour ahead are of one level.
 */
function moments(probability: Float64Array): { mean: number; variance: number; entropy: number } {
  let [mean, entropy, occurring] = [0, 0, 0];
  for (let k = 0; k < probability.length; k++) {
    const p = probability[k];
    mean += k * p;
    if (p > 0) occurring++;
    if (p > 0 && p < 1) entropy -= p * log2(p);
  }
  return { mean, variance: occurring < 2 ? 0 : centralMoment(probability, mean, 2), entropy };
}

function centralMoment(probability: Float64Array, centre: number, order: number): number {
  let moment = 0;
  for (let k = 0; k < probability.length; k++) {
    if (probability[k] > 0) moment += probability[k] * wholePower(k - centre, order);
  }
  return moment;
}

function inverseDifferences(ofDifference: Float64Array, levelCount: number) {
  const closeness = {
    inverseDifference: 0,
    inverseDifferenceMoment: 0,
    inverseDifferenceMomentNormalized: 0,
    inverseDifferenceNormalized: 0,
    inverseVariance: 0,
  };
  for (let k = 0; k < levelCount; k++) {
    const p = ofDifference[k];
    closeness.inverseDifference += p / (1 + k);
    closeness.inverseDifferenceMoment += p / (1 + k * k);
    closeness.inverseDifferenceMomentNormalized += p / (1 + square(k / levelCount));
    closeness.inverseDifferenceNormalized += p / (1 + k / levelCount);
    if (k > 0) closeness.inverseVariance += p / (k * k);
  }
  return closeness;
}
