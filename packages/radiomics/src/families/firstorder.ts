import { log2, wholePower } from '@radscore/elementary';
import { type Sample, withSample } from '@radscore/kernels';
import { requireFinite } from '../preprocess/require-finite.js';
import type { IntensityRegion } from '../region/region.js';
import { once } from '../shared/steps.js';
import { defineFamily, type FeatureDefinition } from './family.js';

interface Distribution {
  readonly region: IntensityRegion;
  /** The share of the voxels in each grey level, from level 1. */
  readonly shares: () => Float64Array;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** The 10th, 25th, 50th, 75th and 90th percentile. */
  readonly percentiles: Readonly<Record<10 | 25 | 50 | 75 | 90, number>>;
  /** Mean of |x - mean| over the values from the 10th to the 90th percentile, around their own mean. */
  readonly robustDeviation: number;
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
    value: ({ shares }) => {
      let sum = 0;
      for (const p of shares()) sum += p * log2(p);
      return -sum;
    },
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
    value: ({ robustDeviation }) => robustDeviation,
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
    value: ({ shares }) => {
      let sum = 0;
      for (const p of shares()) sum += p * p;
      return sum;
    },
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
    return withSample(values, (sample) => {
      const { minimum, maximum, sum, energy } = sample.summary(voxelArrayShift);
      if (!Number.isFinite(sum)) requireFinite(values);
      // Rounding must not give equal values a spread.
      const mean = minimum === maximum ? minimum : sum / values.length;
      const powers = sample.powers(mean);
      const percentiles = percentilesOf(sample, values.length);
      const robust = sample.within(percentiles[10], percentiles[90]);
      const moment = (power: number) => power / values.length;
      return {
        region,
        shares: once(() => binShares(region)),
        minimum,
        maximum,
        mean,
        energy,
        percentiles,
        deviation: moment(powers.absolute),
        robustDeviation: robust.deviation / robust.count,
        moments: { 2: moment(powers.second), 3: moment(powers.third), 4: moment(powers.fourth) },
      };
    });
  },
});

/**
 * Linear interpolation between order statistics, to the last bit as numpy.percentile: a value equal to a percentile must not
 * fall beyond it by rounding (RobustMeanAbsoluteDeviation).
 */
function percentilesOf(sample: Sample, count: number): Distribution['percentiles'] {
  const positions = [10, 25, 50, 75, 90].map((percent) => (count - 1) * (percent / 100));
  const ranks = positions.flatMap((position) => [Math.floor(position), Math.min(Math.floor(position) + 1, count - 1)]);
  const ranked = sample.ranked(ranks);
  const [p10, p25, p50, p75, p90] = positions.map((position, i) => {
    const [low, high] = [ranked[2 * i], ranked[2 * i + 1]];
    const share = position - Math.floor(position);
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
  });
  return { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 };
}

function standardised(moments: Distribution['moments'], order: 3 | 4): number {
  return moments[2] === 0 ? 0 : moments[order] / wholePower(Math.sqrt(moments[2]), order);
}

/** The share of the voxels in each grey level, from level 1. */
function binShares(region: IntensityRegion): Float64Array {
  const { histogram, grid } = region.discretised();
  return histogram.subarray(1).map((count) => (count + epsilon) / grid.count);
}
