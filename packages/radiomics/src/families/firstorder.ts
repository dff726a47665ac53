import type { IntensityRegion } from '../region/region.js';
import { defineFamily, type FeatureDefinition } from './family.js';

interface Distribution {
  readonly region: IntensityRegion;
  /** Grey values, ascending. */
  readonly sorted: Float64Array;
  readonly mean: number;
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
    value: ({ sorted }) => percentile(sorted, 10),
  },
  {
    name: '90Percentile',
    summary: 'Value below which nine tenths of the voxels lie.',
    ibsi: '8DWT',
    unit: 'grey',
    value: ({ sorted }) => percentile(sorted, 90),
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
    value: ({ sorted }) => percentile(sorted, 75) - percentile(sorted, 25),
  },
  {
    name: 'Kurtosis',
    summary:
      'Fourth central moment over the squared variance, 3 for a normal distribution (IBSI subtracts 3); 0 where all values are equal.',
    unit: '1',
    value: ({ sorted, mean }) => standardised(sorted, mean, 4),
  },
  {
    name: 'Maximum',
    summary: 'Highest grey value.',
    ibsi: '84IY',
    unit: 'grey',
    value: ({ sorted }) => sorted.at(-1)!,
  },
  {
    name: 'MeanAbsoluteDeviation',
    summary: 'Mean distance from the mean.',
    ibsi: '4FUA',
    unit: 'grey',
    value: ({ sorted, mean }) => centralMoment(sorted, mean, 1),
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
    value: ({ sorted }) => percentile(sorted, 50),
  },
  {
    name: 'Minimum',
    summary: 'Lowest grey value.',
    ibsi: '1GSF',
    unit: 'grey',
    value: ({ sorted }) => sorted[0],
  },
  {
    name: 'Range',
    summary: 'Highest minus lowest grey value.',
    ibsi: '2OJQ',
    unit: 'grey',
    value: ({ sorted }) => sorted.at(-1)! - sorted[0],
  },
  {
    name: 'RobustMeanAbsoluteDeviation',
    summary: 'Mean distance from the mean, of the values from the 10th to the 90th percentile.',
    ibsi: '1128',
    unit: 'grey',
    value: ({ sorted }) => {
      const [low, high] = [percentile(sorted, 10), percentile(sorted, 90)];
      const core = sorted.filter((value) => value >= low && value <= high);
      return centralMoment(core, meanOf(core), 1);
    },
  },
  {
    name: 'RootMeanSquared',
    summary: 'Square root of the mean of the squared grey values, each shifted by voxelArrayShift.',
    ibsi: '5ZWQ',
    unit: 'grey',
    value: ({ energy, sorted }) => Math.sqrt(energy / sorted.length),
  },
  {
    name: 'Skewness',
    summary: 'Third central moment over the variance to the power 1.5; 0 where all values are equal.',
    ibsi: 'KE2A',
    unit: '1',
    value: ({ sorted, mean }) => standardised(sorted, mean, 3),
  },
  {
    name: 'StandardDeviation',
    summary: 'Square root of the variance.',
    unit: 'grey',
    deprecated: 'The square root of Variance.',
    value: ({ sorted, mean }) => Math.sqrt(centralMoment(sorted, mean, 2)),
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
    value: ({ sorted, mean }) => centralMoment(sorted, mean, 2),
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
    const energy = region.values.reduce((sum, value) => sum + (value + voxelArrayShift) ** 2, 0);
    return { region, sorted: region.values.toSorted(), mean: meanOf(region.values), energy };
  },
});

/**
 * Linear interpolation between order statistics, to the last bit as numpy.percentile: a value equal to a percentile must not
 * fall beyond it by rounding (RobustMeanAbsoluteDeviation).
 */
function percentile(sorted: Float64Array, percent: number): number {
  const position = (sorted.length - 1) * (percent / 100);
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  const share = position - below;
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean of |x - mean|^order for order 1, of (x - mean)^order above. */
function centralMoment(values: Float64Array, mean: number, order: number): number {
  let sum = 0;
  for (const value of values) sum += order === 1 ? Math.abs(value - mean) : (value - mean) ** order;
  return sum / values.length;
}

function standardised(values: Float64Array, mean: number, order: number): number {
  const variance = centralMoment(values, mean, 2);
  return variance === 0 ? 0 : centralMoment(values, mean, order) / variance ** (order / 2);
}

/** The share of the voxels in each grey level, from level 1. */
function binShares(region: IntensityRegion): Float64Array {
  const { histogram, grid } = region.discretised();
  return histogram.subarray(1).map((count) => (count + epsilon) / grid.count);
}
