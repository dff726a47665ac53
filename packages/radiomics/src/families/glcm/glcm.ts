import type { RadError } from '@radscore/core';
import { exp, square } from '@radscore/elementary';
import { radiomicsError } from '../../errors.js';
import type { FeatureSettings } from '../../parameters/settings.js';
import { type Direction, directions } from '../../region/directions.js';
import type { DiscretisedRegion, RegionGrid } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { stepLength } from '../texture/direction-weight.js';
import { meanRecord } from '../texture/mean-record.js';
import { type GlcmMeasures, glcmMeasures, glcmMeasuresAlong, measuredAlong } from './features.js';
import { addPairs, type PairCounts, pairCounter } from './matrix.js';

/**
 * The grey level co-occurrence matrix: how often which levels are neighbours. One matrix for each direction and distance, the
 * measures of each, and their mean; with `weightingNorm` one matrix summed over the directions, weighted by exp(-|step|^2).
 * Directions without a pair are left out. As PyRadiomics' `glcm` and, apart from the resampling and binning before it, IBSI's
 * 3D average (3D merged with `no_weighting`).
 */
export const glcm = defineFamily<'levels', GlcmMeasures>({
  name: 'glcm',
  title: 'Grey level co-occurrence matrix',
  source: 'Haralick et al. 1973; IBSI 1, chapter 3.6 (LFYI); PyRadiomics glcm',
  reads: 'levels',
  settings: ['distances', 'force2D', 'force2Ddimension', 'symmetricalGLCM', 'weightingNorm'],
  prepare: glcmOfRegion,
  features: [
    {
      name: 'Autocorrelation',
      summary: 'The mean product of the levels of neighbours: high where bright voxels lie together.',
      source: 'sum p(i,j) i j',
      ibsi: 'QWB0',
      unit: '1',
      value: (glcm) => glcm.autocorrelation,
    },
    {
      name: 'ClusterProminence',
      summary: 'How heavy the tails of the sums of neighbouring levels are.',
      source: 'sum (i + j - mx - my)^4 p(i,j)',
      ibsi: 'AE86',
      unit: '1',
      value: (glcm) => glcm.clusterProminence,
    },
    {
      name: 'ClusterShade',
      summary: 'How skewed the sums of neighbouring levels are.',
      source: 'sum (i + j - mx - my)^3 p(i,j)',
      ibsi: '7NFM',
      unit: '1',
      value: (glcm) => glcm.clusterShade,
    },
    {
      name: 'ClusterTendency',
      summary: 'How much the sums of neighbouring levels vary: high where voxels of like level cluster.',
      source: 'sum (i + j - mx - my)^2 p(i,j)',
      ibsi: 'DG8W',
      unit: '1',
      value: (glcm) => glcm.clusterTendency,
    },
    {
      name: 'Contrast',
      summary: 'The mean squared difference of neighbouring levels.',
      source: 'sum (i - j)^2 p(i,j)',
      ibsi: 'ACUI',
      unit: '1',
      value: (glcm) => glcm.contrast,
    },
    {
      name: 'Correlation',
      summary: 'The linear correlation of neighbouring levels; 1 where all levels are equal.',
      source: 'sum (i - mx)(j - my) p(i,j) / (sx sy)',
      ibsi: 'NI2N',
      unit: '1',
      value: (glcm) => glcm.correlation,
    },
    {
      name: 'DifferenceAverage',
      summary: 'The mean difference of neighbouring levels.',
      source: 'sum |i - j| p(i,j)',
      ibsi: 'TF7R',
      unit: '1',
      value: (glcm) => glcm.differenceAverage,
    },
    {
      name: 'DifferenceEntropy',
      summary: 'How unpredictable the difference of neighbouring levels is.',
      source: '-sum p(k) log2 p(k) over the differences k = |i - j|',
      ibsi: 'NTRS',
      unit: 'bit',
      value: (glcm) => glcm.differenceEntropy,
    },
    {
      name: 'DifferenceVariance',
      summary: 'How much the difference of neighbouring levels varies.',
      source: 'sum (|i - j| - DifferenceAverage)^2 p(i,j)',
      ibsi: 'D3YU',
      unit: '1',
      value: (glcm) => glcm.differenceVariance,
    },
    {
      name: 'Dissimilarity',
      summary: 'The mean difference of neighbouring levels.',
      source: 'sum |i - j| p(i,j)',
      ibsi: '8S9J',
      unit: '1',
      deprecated: 'The same as DifferenceAverage.',
      value: (glcm) => glcm.differenceAverage,
    },
    {
      name: 'Homogeneity1',
      summary: 'How alike neighbouring levels are.',
      source: 'sum p(i,j) / (1 + |i - j|)',
      ibsi: 'IB1Z',
      unit: '1',
      deprecated: 'The same as Id.',
      value: (glcm) => glcm.inverseDifference,
    },
    {
      name: 'Homogeneity2',
      summary: 'How alike neighbouring levels are, far differences counting less.',
      source: 'sum p(i,j) / (1 + |i - j|^2)',
      ibsi: 'WF0Z',
      unit: '1',
      deprecated: 'The same as Idm.',
      value: (glcm) => glcm.inverseDifferenceMoment,
    },
    {
      name: 'Id',
      summary: 'Inverse difference: how alike neighbouring levels are; 1 where all are equal.',
      source: 'sum p(i,j) / (1 + |i - j|)',
      ibsi: 'IB1Z',
      unit: '1',
      value: (glcm) => glcm.inverseDifference,
    },
    {
      name: 'Idm',
      summary: 'Inverse difference moment: how alike neighbouring levels are, far differences counting less.',
      source: 'sum p(i,j) / (1 + |i - j|^2)',
      ibsi: 'WF0Z',
      unit: '1',
      value: (glcm) => glcm.inverseDifferenceMoment,
    },
    {
      name: 'Idmn',
      summary: 'Inverse difference moment with differences taken relative to the number of levels.',
      source: 'sum p(i,j) / (1 + |i - j|^2 / Ng^2)',
      ibsi: '1QCO',
      unit: '1',
      value: (glcm) => glcm.inverseDifferenceMomentNormalized,
    },
    {
      name: 'Idn',
      summary: 'Inverse difference with differences taken relative to the number of levels.',
      source: 'sum p(i,j) / (1 + |i - j| / Ng)',
      ibsi: 'NDRX',
      unit: '1',
      value: (glcm) => glcm.inverseDifferenceNormalized,
    },
    {
      name: 'Imc1',
      summary: 'First information measure of correlation: 0 for independent, -1 for fully dependent neighbours.',
      source: '(HXY - HXY1) / max(HX, HY)',
      ibsi: 'R8DG',
      unit: '1',
      value: (glcm) => glcm.informationCorrelation1,
    },
    {
      name: 'Imc2',
      summary: 'Second information measure of correlation: 0 for independent neighbours, towards 1 for dependent ones.',
      source: 'sqrt(1 - exp(-2 (HXY2 - HXY)))',
      ibsi: 'JN9H',
      unit: '1',
      value: (glcm) => glcm.informationCorrelation2,
    },
    {
      name: 'InverseVariance',
      summary: 'How alike neighbouring levels are, leaving out equal ones.',
      source: 'sum over i != j of p(i,j) / (i - j)^2',
      ibsi: 'E8JP',
      unit: '1',
      value: (glcm) => glcm.inverseVariance,
    },
    {
      name: 'JointAverage',
      summary: 'The mean level of the voxels that have a neighbour.',
      source: 'sum i p(i,j)',
      ibsi: '60VM',
      unit: '1',
      value: (glcm) => glcm.jointAverage,
    },
    {
      name: 'JointEnergy',
      summary: 'Angular second moment: high where few pairs of levels make up the texture.',
      source: 'sum p(i,j)^2',
      ibsi: '8ZQL',
      unit: '1',
      value: (glcm) => glcm.jointEnergy,
    },
    {
      name: 'JointEntropy',
      summary: 'How unpredictable a pair of neighbouring levels is.',
      source: '-sum p(i,j) log2 p(i,j)',
      ibsi: 'TU9B',
      unit: 'bit',
      value: (glcm) => glcm.jointEntropy,
    },
    {
      name: 'MCC',
      summary: 'Maximal correlation coefficient: the highest correlation any scaling of the levels gives neighbours.',
      source: 'the square root of the second largest eigenvalue of Q(i,j) = sum p(i,k) p(j,k) / (px(i) py(k))',
      unit: '1',
      value: (glcm) => glcm.maximalCorrelation,
    },
    {
      name: 'MaximumProbability',
      summary: 'Joint maximum: how frequent the most frequent pair of levels is.',
      source: 'max p(i,j)',
      ibsi: 'GYBY',
      unit: '1',
      value: (glcm) => glcm.jointMaximum,
    },
    {
      name: 'SumAverage',
      summary: 'The mean sum of neighbouring levels.',
      source: 'sum (i + j) p(i,j)',
      ibsi: 'ZGXS',
      unit: '1',
      value: (glcm) => glcm.sumAverage,
    },
    {
      name: 'SumEntropy',
      summary: 'How unpredictable the sum of neighbouring levels is.',
      source: '-sum p(k) log2 p(k) over the sums k = i + j',
      ibsi: 'P6QZ',
      unit: 'bit',
      value: (glcm) => glcm.sumEntropy,
    },
    {
      name: 'SumSquares',
      summary: 'Joint variance: how much the levels of voxels that have a neighbour vary.',
      source: 'sum (i - mx)^2 p(i,j)',
      ibsi: 'UR99',
      unit: '1',
      value: (glcm) => glcm.jointVariance,
    },
    {
      name: 'SumVariance',
      summary: 'How much the sum of neighbouring levels varies.',
      source: 'sum (i + j - SumAverage)^2 p(i,j)',
      ibsi: 'OEEB',
      unit: '1',
      deprecated: 'The same as ClusterTendency.',
      value: (glcm) => glcm.sumVariance,
    },
  ],
});

/** The measures of a region. Throws `RAD-TEXTURE-NO-NEIGHBOURS` where no two voxels of the region are neighbours. */
function glcmOfRegion(region: DiscretisedRegion, settings: FeatureSettings): GlcmMeasures {
  const { grid, levelCount, presentLevels } = region;
  const steps = directions(grid, settings);
  const offsets = Int32Array.from(steps, ({ offset }) => offset);
  const { symmetricalGLCM: symmetrical, weightingNorm } = settings;
  const levels = { levelCount, flat: presentLevels.length < 2 };
  const volume = { levels: region.levels, voxels: grid.voxels, levelCount };
  if (weightingNorm === null && measuredAlong(volume)) {
    const measured = glcmMeasuresAlong(volume, offsets, symmetrical, levels.flat);
    if (measured === undefined) throw noNeighbours();
    return measured;
  }
  const pairsAlong = pairCounter(region.levels, grid.voxels, region.histogram, offsets, symmetrical);
  const found: GlcmMeasures[] = [];
  let merged: PairCounts | undefined;
  for (const [i, direction] of steps.entries()) {
    const pairs = pairsAlong(i);
    if (weightingNorm === null) {
      if (pairs.count.length > 0) found.push(glcmMeasures(pairs, levels));
    } else {
      merged = addPairs(merged ?? noPairs(levelCount), pairs, weightOf(direction, grid, weightingNorm));
    }
  }
  if (merged && merged.count.length > 0) found.push(glcmMeasures(merged, levels));
  if (found.length === 0) throw noNeighbours();
  return meanRecord(found);
}

/** Why a region in which no two voxels are neighbours has no value. */
export function noNeighbours(): RadError<'RAD-TEXTURE-NO-NEIGHBOURS'> {
  return radiomicsError('RAD-TEXTURE-NO-NEIGHBOURS', { family: 'glcm' });
}

function weightOf({ step }: Direction, { spacing }: RegionGrid, norm: NonNullable<FeatureSettings['weightingNorm']>) {
  return norm === 'no_weighting' ? 1 : exp(-square(stepLength(step, spacing, norm)));
}

function noPairs(levelCount: number): PairCounts {
  return {
    rowStart: new Int32Array(levelCount + 2),
    column: new Int32Array(0),
    count: new Float64Array(0),
  };
}
