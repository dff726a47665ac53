import { wholePower } from '@radscore/core';
import type { IntensityRegion } from '../region/region.js';
import { defineFamily, type FeatureDefinition } from './family.js';
import { selectRanks } from './order-statistics.js';

interface Distribution {
  readonly region: IntensityRegion;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** The 10th, 25th, 50th, 75th and 90th percentile. */
  readonly percentiles: Readonly<Record<10 | 25 | 50 | 75 | 90, number>>;
  /** Mean of |x - mean|, and of its second, third and fourth power with sign. */
  readonly deviation: number;
  readonly moments: Readonly<Record<2 | 3 | 4, number>>;
  /** Sum of the squares of the shifted grey values. */
  readonly energy: number;
}

/** The gap between 1 and the next double: PyRadiomics adds it to every bin before the logarithm. */
const epsilon = Number.EPSILON;

const features: readonly FeatureDefinition<Distribution>[] = [
  {
    name: '10Percentile',
    summary: 'Value below which a tenth of the voxels lie.',
    ibsi: 'QG58',
    unit: 'grey',
    value: ({ percentiles }) => percentiles[10],
  },
  {
    name: '90Percentile',
    summary: 'Value below which nine tenths of the voxels lie.',
    ibsi: '8DWT',
    unit: 'grey',
    value: ({ percentiles }) => percentiles[90],
  },
  {
    name: 'Energy',
    summary: 'Sum of the squared grey values, each shifted by voxelArrayShift.',
    ibsi: 'N8CA',
    unit: 'grey^2',
    value: ({ energy }) => energy,
  },
  {
    name: 'Entropy',
    summary: 'Shannon entropy of the histogram of grey levels.',
    ibsi: 'TLU2',
    unit: 'bit',
    value: ({ region }) => -binShares(region).reduce((sum, p) => sum + p * Math.log2(p), 0),
  },
  {
    name: 'InterquartileRange',
    summary: 'Difference between the 75th and the 25th percentile.',
    ibsi: 'SALO',
    unit: 'grey',
    value: ({ percentiles }) => percentiles[75] - percentiles[25],
  },
  {
    name: 'Kurtosis',
    summary:
      'Fourth central moment over the squared variance, 3 for a normal distribution (IBSI subtracts 3); 0 where all values are equal.',
    unit: '1',
    value: ({ moments }) => standardised(moments, 4),
  },
  {
    name: 'Maximum',
    summary: 'Highest grey value.',
    ibsi: '84IY',
    unit: 'grey',
    value: ({ maximum }) => maximum,
  },
  {
    name: 'MeanAbsoluteDeviation',
    summary: 'Mean distance from the mean.',
    ibsi: '4FUA',
    unit: 'grey',
    value: ({ deviation }) => deviation,
  },
  {
    name: 'Mean',
    summary: 'Mean grey value.',
    ibsi: 'Q4LE',
    unit: 'grey',
    value: ({ mean }) => mean,
  },
  {
    name: 'Median',
    summary: 'Middle grey value.',
    ibsi: 'Y12H',
    unit: 'grey',
    value: ({ percentiles }) => percentiles[50],
  },
  {
    name: 'Minimum',
    summary: 'Lowest grey value.',
    ibsi: '1GSF',
    unit: 'grey',
    value: ({ minimum }) => minimum,
  },
  {
    name: 'Range',
    summary: 'Highest minus lowest grey value.',
    ibsi: '2OJQ',
    unit: 'grey',
    value: ({ minimum, maximum }) => maximum - minimum,
  },
  {
    name: 'RobustMeanAbsoluteDeviation',
    summary: 'Mean distance from the mean, of the values from the 10th to the 90th percentile.',
    ibsi: '1128',
    unit: 'grey',
    value: ({ region: { values }, percentiles }) => robustDeviation(values, percentiles[10], percentiles[90]),
  },
  {
    name: 'RootMeanSquared',
    summary: 'Square root of the mean of the squared grey values, each shifted by voxelArrayShift.',
    ibsi: '5ZWQ',
    unit: 'grey',
    value: ({ energy, region }) => Math.sqrt(energy / region.values.length),
  },
  {
    name: 'Skewness',
    summary: 'Third central moment over the variance to the power 1.5; 0 where all values are equal.',
    ibsi: 'KE2A',
    unit: '1',
    value: ({ moments }) => standardised(moments, 3),
  },
  {
    name: 'StandardDeviation',
    summary: 'Square root of the variance.',
    unit: 'grey',
    deprecated: 'The square root of Variance.',
    value: ({ moments }) => Math.sqrt(moments[2]),
  },
  {
    name: 'TotalEnergy',
    summary: 'Energy times the volume of a voxel.',
    unit: 'grey^2 mm^3',
    value: ({ energy, region: { grid } }) => energy * grid.spacing[0] * grid.spacing[1] * grid.spacing[2],
  },
  {
    name: 'Uniformity',
    summary: 'Sum of the squared shares of the grey levels.',
    ibsi: 'BJ5W',
    unit: '1',
    value: ({ region }) => binShares(region).reduce((sum, p) => sum + p * p, 0),
  },
  {
    name: 'Variance',
    summary: 'Mean squared distance from the mean (divided by N).',
    ibsi: 'ECT3',
    unit: 'grey^2',
    value: ({ moments }) => moments[2],
  },
];

/** The distribution of the region's grey values, blind to where they lie. Only Entropy and Uniformity read grey levels. */
export const firstorder = defineFamily<'intensities', Distribution>({
  name: 'firstorder',
  title: 'First order statistics',
  source: 'IBSI 3.3 (intensity statistics) and 3.4.18, 3.4.19; PyRadiomics firstorder',
  reads: 'intensities',
  settings: ['voxelArrayShift'],
  features,
  prepare(region, { voxelArrayShift }) {
    const { values } = region;
    let [sum, energy] = [0, 0];
    let minimum = Number.POSITIVE_INFINITY;
    let maximum = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < values.length; n++) {
      const value = values[n];
      const shifted = value + voxelArrayShift;
      sum += value;
      energy += shifted * shifted;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
    }
    const mean = sum / values.length;
    return {
      region,
      minimum,
      maximum,
      mean,
      energy,
      percentiles: percentilesOf(values),
      ...momentsAbout(values, mean),
    };
  },
});

/**
 * Linear interpolation between order statistics, to the last bit as numpy.percentile: a value equal to a percentile must not
 * fall beyond it by rounding (RobustMeanAbsoluteDeviation).
 */
function percentilesOf(values: Float64Array): Distribution['percentiles'] {
  const ordered = values.slice();
  const positions = [10, 25, 50, 75, 90].map((percent) => (values.length - 1) * (percent / 100));
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.floor(position) + 1]);
  selectRanks(
    ordered,
    [...new Set(ranks)].sort((a, b) => a - b),
  );
  const [p10, p25, p50, p75, p90] = positions.map((position) => {
    const below = Math.floor(position);
    const low = ordered[below];
    const high = ordered[Math.min(below + 1, ordered.length - 1)];
    const share = position - below;
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
  });
  return { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 };
}

function momentsAbout(values: Float64Array, mean: number): Pick<Distribution, 'deviation' | 'moments'> {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let n = 0; n < values.length; n++) {
    const away = values[n] - mean;
    const square = away * away;
    first += Math.abs(away);
    second += square;
    third += square * away;
    fourth += square * square;
  }
  const count = values.length;
  return { deviation: first / count, moments: { 2: second / count, 3: third / count, 4: fourth / count } };
}

/** The mean distance from their mean of the values from `low` to `high`. */
function robustDeviation(values: Float64Array, low: number, high: number): number {
  let [sum, count] = [0, 0];
  for (let n = 0; n < values.length; n++) {
    if (values[n] < low || values[n] > high) continue;
    sum += values[n];
    count++;
  }
  const mean = sum / count;
  let away = 0;
  for (let n = 0; n < values.length; n++) if (values[n] >= low && values[n] <= high) away += Math.abs(values[n] - mean);
  return away / count;
}

function standardised(moments: Distribution['moments'], order: 3 | 4): number {
  return moments[2] === 0 ? 0 : moments[order] / wholePower(Math.sqrt(moments[2]), order);
}

/** The share of the voxels in each grey level, from level 1. */
function binShares(region: IntensityRegion): Float64Array {
  const { histogram, grid } = region.discretised();
  return histogram.subarray(1).map((count) => (count + epsilon) / grid.count);
}
