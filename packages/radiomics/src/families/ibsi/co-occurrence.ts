import { radiomicsError } from '../../errors.js';
import { aggregations } from '../../parameters/aggregations.js';
import type { FeatureSettings } from '../../parameters/settings.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { type GlcmMeasures, glcmMeasures } from '../glcm/features.js';
import { addPairs, type PairCounts, pairCounter } from '../glcm/matrix.js';
import {
  type Aggregated,
  type Aggregation,
  aggregatedFeatures,
  groupMatrices,
  type Measure,
  meanMeasures,
  onceEach,
  partsOf,
  stepsOf,
} from './aggregation.js';

const measure = (
  name: string,
  ibsi: string,
  summary: string,
  value: Measure<GlcmMeasures>['value'],
  unit = '1',
): Measure<GlcmMeasures> => ({ name, ibsi, summary, unit, value });

const measures: readonly Measure<GlcmMeasures>[] = [
  measure('joint_max', 'GYBY', 'Joint maximum: max p(i,j).', (m) => m.jointMaximum),
  measure('joint_avg', '60VM', 'Joint average: sum i p(i,j).', (m) => m.jointAverage),
  measure('joint_var', 'UR99', 'Joint variance: sum (i - mean)^2 p(i,j).', (m) => m.jointVariance),
  measure('joint_entr', 'TU9B', 'Joint entropy: -sum p(i,j) log2 p(i,j).', (m) => m.jointEntropy, 'bit'),
  measure('diff_avg', 'TF7R', 'Difference average: sum k p(|i - j| = k).', (m) => m.differenceAverage),
  measure('diff_var', 'D3YU', 'Difference variance.', (m) => m.differenceVariance),
  measure('diff_entr', 'NTRS', 'Difference entropy.', (m) => m.differenceEntropy, 'bit'),
  measure('sum_avg', 'ZGXS', 'Sum average: sum k p(i + j = k).', (m) => m.sumAverage),
  measure('sum_var', 'OEEB', 'Sum variance.', (m) => m.sumVariance),
  measure('sum_entr', 'P6QZ', 'Sum entropy.', (m) => m.sumEntropy, 'bit'),
  measure('energy', '8ZQL', 'Angular second moment: sum p(i,j)^2.', (m) => m.jointEnergy),
  measure('contrast', 'ACUI', 'Contrast: sum (i - j)^2 p(i,j).', (m) => m.contrast),
  measure('dissimilarity', '8S9J', 'Dissimilarity: sum |i - j| p(i,j).', (m) => m.differenceAverage),
  measure('inv_diff', 'IB1Z', 'Inverse difference: sum p / (1 + |i - j|).', (m) => m.inverseDifference),
  measure('inv_diff_norm', 'NDRX', 'Normalised inverse difference.', (m) => m.inverseDifferenceNormalized),
  measure(
    'inv_diff_mom',
    'WF0Z',
    'Inverse difference moment: sum p / (1 + (i - j)^2).',
    (m) => m.inverseDifferenceMoment,
  ),
  measure(
    'inv_diff_mom_norm',
    '1QCO',
    'Normalised inverse difference moment.',
    (m) => m.inverseDifferenceMomentNormalized,
  ),
  measure('inv_var', 'E8JP', 'Inverse variance: sum over i != j of p / (i - j)^2.', (m) => m.inverseVariance),
  measure('corr', 'NI2N', 'Correlation of the levels of neighbours.', (m) => m.correlation),
  measure('auto_corr', 'QWB0', 'Autocorrelation: sum i j p(i,j).', (m) => m.autocorrelation),
  measure('clust_tend', 'DG8W', 'Cluster tendency.', (m) => m.clusterTendency),
  measure('clust_shade', '7NFM', 'Cluster shade.', (m) => m.clusterShade),
  measure('clust_prom', 'AE86', 'Cluster prominence.', (m) => m.clusterProminence),
  measure('info_corr1', 'R8DG', 'First measure of information correlation.', (m) => m.informationCorrelation1),
  measure('info_corr2', 'JN9H', 'Second measure of information correlation.', (m) => m.informationCorrelation2),
];

/** Grey level co-occurrence of the IBSI under each of its six aggregations; features carry IBSI's tags, as `cm_energy_3D_comb`. */
export const coOccurrence = defineFamily<'region', Aggregated<Aggregation, GlcmMeasures>>({
  name: 'cm',
  title: 'Co-occurrence matrix (IBSI)',
  source: 'IBSI 1, chapter 3.6 (LFYI)',
  reads: 'region',
  onRequest: true,
  settings: ['distances', 'symmetricalGLCM', 'aggregations'],
  features: aggregatedFeatures(measures, aggregations),
  prepare: ({ intensities }, settings) => {
    const region = intensities.discretised();
    return onceEach((aggregation) => coOccurrenceMeasures(region, settings, aggregation));
  },
});

/**
 * The co-occurrence matrices `[part][direction]` of slices or the whole region, symmetrical unless the settings say otherwise.
 * Entries of a matrix that has no pair are empty.
 */
export function coOccurrenceMatrices(
  region: DiscretisedRegion,
  settings: Pick<FeatureSettings, 'distances' | 'symmetricalGLCM'>,
  aggregation: Aggregation,
): PairCounts[][] {
  const offsets = Int32Array.from(stepsOf(region, aggregation, settings.distances), ({ offset }) => offset);
  return partsOf(region, aggregation).map(({ voxels, histogram }) => {
    const pairsAlong = pairCounter(region.levels, voxels, histogram, offsets, settings.symmetricalGLCM);
    return Array.from(offsets, (_, direction) => pairsAlong(direction));
  });
}

function coOccurrenceMeasures(
  region: DiscretisedRegion,
  settings: FeatureSettings,
  aggregation: Aggregation,
): GlcmMeasures {
  const levels = { levelCount: region.levelCount, flat: region.presentLevels.length < 2 };
  const groups = groupMatrices(coOccurrenceMatrices(region, settings, aggregation), aggregation);
  const measured = groups.map((group) => {
    const merged = group.length > 0 ? group.reduce((a, b) => addPairs(a, b)) : undefined;
    return merged === undefined || merged.count.length === 0 ? undefined : glcmMeasures(merged, levels);
  });
  const mean = meanMeasures(measured);
  if (mean === undefined) throw radiomicsError('RAD-TEXTURE-NO-NEIGHBOURS', { family: 'cm' });
  return mean;
}
