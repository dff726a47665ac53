import { log2 } from '@radscore/elementary';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily, type FeatureDefinition } from '../family.js';
import { type DistributionMeasures, distributionFeatures, distributionMeasures } from './distribution.js';

interface HistogramMeasures extends DistributionMeasures {
  /** Voxels of each level, from level 1 on. */
  readonly counts: Float64Array;
  /** Change of the number of voxels from level to level, from level 1 on. */
  readonly gradient: Float64Array;
}

const ofLevels: FeatureDefinition<HistogramMeasures>[] = distributionFeatures.flatMap(([name, summary, , ibsi]) =>
  ibsi === undefined ? [] : [{ name, summary, ibsi, unit: '1', value: (m) => m[name] }],
);

const ofCounts: FeatureDefinition<HistogramMeasures>[] = [
  {
    name: 'mode',
    summary: 'The most frequent level; of several the one nearest to the mean, and of two such the lower.',
    ibsi: 'AMMC',
    unit: '1',
    value: ({ counts, mean }) => {
      const most = Math.max(...counts);
      const levels = [...counts.keys()].filter((k) => counts[k] === most).map((k) => k + 1);
      return levels.reduce((best, level) => (Math.abs(level - mean) < Math.abs(best - mean) ? level : best));
    },
  },
  {
    name: 'entropy',
    summary: '-sum p log2 p over the levels.',
    ibsi: 'TLU2',
    unit: 'bit',
    value: ({ counts }) => -shares(counts).reduce((sum, p) => sum + (p > 0 ? p * log2(p) : 0), 0),
  },
  {
    name: 'uniformity',
    summary: 'sum p^2 over the levels.',
    ibsi: 'BJ5W',
    unit: '1',
    value: ({ counts }) => shares(counts).reduce((sum, p) => sum + p * p, 0),
  },
  {
    name: 'max_grad',
    summary: 'The steepest rise of the histogram.',
    ibsi: '12CE',
    unit: '1',
    value: ({ gradient }) => Math.max(...gradient),
  },
  {
    name: 'max_grad_g',
    summary: 'The level at which the histogram rises most steeply.',
    ibsi: '8E6O',
    unit: '1',
    value: ({ gradient }) => gradient.indexOf(Math.max(...gradient)) + 1,
  },
  {
    name: 'min_grad',
    summary: 'The steepest fall of the histogram.',
    ibsi: 'VQB3',
    unit: '1',
    value: ({ gradient }) => Math.min(...gradient),
  },
  {
    name: 'min_grad_g',
    summary: 'The level at which the histogram falls most steeply.',
    ibsi: 'RHQZ',
    unit: '1',
    value: ({ gradient }) => gradient.indexOf(Math.min(...gradient)) + 1,
  },
];

/** The histogram of the grey levels of the region; features carry IBSI's tags, as `ih_max_grad`. */
export const intensityHistogram = defineFamily<'region', HistogramMeasures>({
  name: 'ih',
  title: 'Intensity histogram (IBSI)',
  source: 'IBSI 1, chapter 3.4 (ZVCW)',
  reads: 'region',
  onRequest: true,
  settings: [],
  features: [...ofLevels, ...ofCounts],
  prepare: ({ intensities }) => histogramMeasures(intensities.discretised()),
});

function histogramMeasures({ grid, levels, histogram }: DiscretisedRegion): HistogramMeasures {
  const counts = histogram.slice(1);
  const values = Float64Array.from(grid.voxels, (voxel) => levels[voxel]);
  return { ...distributionMeasures(values), counts, gradient: gradientOf(counts) };
}

/** Half the difference of both neighbours; at the ends the difference to the only one. A single level has no gradient. */
function gradientOf(counts: Float64Array): Float64Array {
  const last = counts.length - 1;
  return counts.map((_, k) => {
    const [before, after] = [Math.max(0, k - 1), Math.min(last, k + 1)];
    return (counts[after] - counts[before]) / (after - before);
  });
}

function shares(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n) => n / total);
}
