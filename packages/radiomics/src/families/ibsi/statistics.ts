import { defineFamily } from '../family.js';
import { type DistributionMeasures, distributionFeatures, distributionMeasures } from './distribution.js';

const units: Readonly<Record<string, string>> = {
  var: 'grey^2',
  energy: 'grey^2',
  skew: '1',
  kurt: '1',
  cov: '1',
  qcod: '1',
};

/** Statistics of the grey values of the region; features carry IBSI's tags, as `stat_p90`. */
export const statistics = defineFamily<'region', DistributionMeasures>({
  name: 'stat',
  title: 'Intensity-based statistics (IBSI)',
  source: 'IBSI 1, chapter 3.3 (UHIW)',
  reads: 'region',
  onRequest: true,
  settings: [],
  features: distributionFeatures.map(([name, summary, ibsi]) => ({
    name,
    summary,
    ibsi,
    unit: units[name] ?? 'grey',
    value: (measures) => measures[name],
  })),
  prepare: ({ intensities }) => distributionMeasures(intensities.values),
});
