import { square, wholePower } from '@radscore/elementary';

/** What the IBSI defines the same way for grey values (chapter 3.3) and for grey levels (chapter 3.4). */
export interface DistributionMeasures {
  readonly mean: number;
  readonly var: number;
  readonly skew: number;
  readonly kurt: number;
  readonly median: number;
  readonly min: number;
  readonly p10: number;
  readonly p90: number;
  readonly max: number;
  readonly iqr: number;
  readonly range: number;
  readonly mad: number;
  readonly rmad: number;
  readonly medad: number;
  readonly cov: number;
  readonly qcod: number;
  readonly energy: number;
  readonly rms: number;
}

/**
 * The measures of at least one value, variance divided by N, kurtosis in excess of the normal distribution's. Skewness and kurtosis
 * of equal values are 0, as IBSI lays down. Percentiles are interpolated linearly between ranks.
 */
export function distributionMeasures(values: Float64Array): DistributionMeasures {
  const sorted = values.slice().sort();
  const mean = meanOf(sorted);
  const moment = (order: number) => meanOf(sorted.map((x) => wholePower(x - mean, order)));
  const variance = moment(2);
  const median = percentile(sorted, 50);
  const [p10, p25, p75, p90] = [10, 25, 75, 90].map((p) => percentile(sorted, p));
  const robust = sorted.filter((x) => x >= p10 && x <= p90);
  const robustMean = meanOf(robust);
  const energy = sorted.reduce((sum, x) => sum + x * x, 0);
  return {
    mean,
    var: variance,
    skew: variance === 0 ? 0 : moment(3) / (variance * Math.sqrt(variance)),
    kurt: variance === 0 ? 0 : moment(4) / square(variance) - 3,
    median,
    min: sorted[0],
    p10,
    p90,
    max: sorted[sorted.length - 1],
    iqr: p75 - p25,
    range: sorted[sorted.length - 1] - sorted[0],
    mad: meanOf(sorted.map((x) => Math.abs(x - mean))),
    rmad: meanOf(robust.map((x) => Math.abs(x - robustMean))),
    medad: meanOf(sorted.map((x) => Math.abs(x - median))),
    cov: Math.sqrt(variance) / mean,
    qcod: (p75 - p25) / (p75 + p25),
    energy,
    rms: Math.sqrt(energy / sorted.length),
  };
}

/** Names after the tag's prefix, what they measure, and IBSI's codes for grey values and for grey levels. */
export const distributionFeatures: readonly (readonly [keyof DistributionMeasures, string, string, string?])[] = [
  ['mean', 'Mean.', 'Q4LE', 'X6K6'],
  ['var', 'Variance, divided by N.', 'ECT3', 'CH89'],
  ['skew', 'Skewness; 0 where all values are equal.', 'KE2A', '88K1'],
  ['kurt', 'Kurtosis in excess of the normal distribution; 0 where all values are equal.', 'IPH6', 'C3I7'],
  ['median', 'Median.', 'Y12H', 'WIFQ'],
  ['min', 'Minimum.', '1GSF', '1PR8'],
  ['p10', '10th percentile.', 'QG58', 'GPMT'],
  ['p90', '90th percentile.', '8DWT', 'OZ0C'],
  ['max', 'Maximum.', '84IY', '3NCY'],
  ['iqr', 'Interquartile range.', 'SALO', 'WR0O'],
  ['range', 'Maximum less minimum.', '2OJQ', '5Z3W'],
  ['mad', 'Mean absolute deviation from the mean.', '4FUA', 'D2ZX'],
  ['rmad', 'Mean absolute deviation from the mean between the 10th and 90th percentiles.', '1128', 'WRZB'],
  ['medad', 'Mean absolute deviation from the median.', 'N72L', '4RNL'],
  ['cov', 'Coefficient of variation: standard deviation divided by the mean.', '7TET', 'CWYJ'],
  ['qcod', 'Quartile coefficient of dispersion.', '9S40', 'SLWD'],
  ['energy', 'Sum of squares.', 'N8CA'],
  ['rms', 'Root mean square.', '5ZWQ'],
];

function percentile(sorted: Float64Array, p: number): number {
  const rank = (p / 100) * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
