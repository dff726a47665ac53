import { levelMeasures } from '@radscore/kernels';
import { radiomicsError } from '../../errors.js';
import type { FeatureSettings } from '../../parameters/settings.js';
import { directions } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { stepLength } from '../texture/direction-weight.js';
import { type Emphases, emphases, namedEmphases } from '../texture/emphases.js';
import { sumLevelMatrices } from '../texture/level-matrix.js';
import { hasLineOfTwo, measuredRuns, runLengths } from './matrix.js';

/** What is measured on run lengths, and the number of runs for each voxel. */
type RunMeasures = Emphases & { readonly percentage: number };

/**
 * The grey level run length matrix: how long the runs of voxels of equal level are. One matrix for each direction, the measures
 * of each, and their mean; with `weightingNorm` one matrix summed over the directions, weighted by the length of the step.
 * Directions along which no line meets two voxels are left out. As PyRadiomics' `glrlm`.
 */
export const glrlm = defineFamily<'levels', RunMeasures>({
  name: 'glrlm',
  title: 'Grey level run length matrix',
  source:
    'Galloway 1975; Chu et al. 1990; IBSI 1, chapter 3.7 (TP0I); PyRadiomics glrlm; P(i,j): runs of level i, length j',
  reads: 'levels',
  settings: ['force2D', 'force2Ddimension', 'weightingNorm'],
  prepare: glrlmOfRegion,
  features: [
    {
      name: 'GrayLevelNonUniformity',
      summary: 'How unevenly the runs are spread over the levels.',
      source: 'sum over i of (sum over j of P(i,j))^2 / Nr',
      ibsi: 'R5YN',
      unit: '1',
      value: (glrlm) => glrlm.levelNonUniformity,
    },
    {
      name: 'GrayLevelNonUniformityNormalized',
      summary: 'How unevenly the runs are spread over the levels, between 0 and 1.',
      source: 'sum over i of (sum over j of P(i,j))^2 / Nr^2',
      ibsi: 'OVBL',
      unit: '1',
      value: (glrlm) => glrlm.levelNonUniformityNormalized,
    },
    {
      name: 'GrayLevelVariance',
      summary: 'How much the levels of runs vary.',
      source: 'sum p(i,j) (i - mean)^2',
      ibsi: '8CE5',
      unit: '1',
      value: (glrlm) => glrlm.levelVariance,
    },
    {
      name: 'HighGrayLevelRunEmphasis',
      summary: 'High where runs have high levels.',
      source: 'sum P(i,j) i^2 / Nr',
      ibsi: 'G3QZ',
      unit: '1',
      value: (glrlm) => glrlm.high,
    },
    {
      name: 'LongRunEmphasis',
      summary: 'High where runs are long: coarse texture.',
      source: 'sum P(i,j) j^2 / Nr',
      ibsi: 'W4KF',
      unit: '1',
      value: (glrlm) => glrlm.large,
    },
    {
      name: 'LongRunHighGrayLevelEmphasis',
      summary: 'High where long runs have high levels.',
      source: 'sum P(i,j) i^2 j^2 / Nr',
      ibsi: '3KUM',
      unit: '1',
      value: (glrlm) => glrlm.largeHigh,
    },
    {
      name: 'LongRunLowGrayLevelEmphasis',
      summary: 'High where long runs have low levels.',
      source: 'sum P(i,j) j^2 / i^2 / Nr',
      ibsi: 'IVPO',
      unit: '1',
      value: (glrlm) => glrlm.largeLow,
    },
    {
      name: 'LowGrayLevelRunEmphasis',
      summary: 'High where runs have low levels.',
      source: 'sum P(i,j) / i^2 / Nr',
      ibsi: 'V3SW',
      unit: '1',
      value: (glrlm) => glrlm.low,
    },
    {
      name: 'RunEntropy',
      summary: 'How unpredictable level and length of a run are.',
      source: '-sum p(i,j) log2 p(i,j)',
      ibsi: 'HJ9O',
      unit: 'bit',
      value: (glrlm) => glrlm.entropy,
    },
    {
      name: 'RunLengthNonUniformity',
      summary: 'How unevenly the runs are spread over the lengths.',
      source: 'sum over j of (sum over i of P(i,j))^2 / Nr',
      ibsi: 'W92Y',
      unit: '1',
      value: (glrlm) => glrlm.extentNonUniformity,
    },
    {
      name: 'RunLengthNonUniformityNormalized',
      summary: 'How unevenly the runs are spread over the lengths, between 0 and 1.',
      source: 'sum over j of (sum over i of P(i,j))^2 / Nr^2',
      ibsi: 'IC23',
      unit: '1',
      value: (glrlm) => glrlm.extentNonUniformityNormalized,
    },
    {
      name: 'RunPercentage',
      summary: 'Runs per voxel: 1 where no neighbours are equal.',
      source: 'Nr / sum P(i,j) j',
      ibsi: '9ZK5',
      unit: '1',
      value: (glrlm) => glrlm.percentage,
    },
    {
      name: 'RunVariance',
      summary: 'How much the lengths of runs vary.',
      source: 'sum p(i,j) (j - mean)^2',
      ibsi: 'SXLW',
      unit: '1',
      value: (glrlm) => glrlm.extentVariance,
    },
    {
      name: 'ShortRunEmphasis',
      summary: 'High where runs are short: fine texture.',
      source: 'sum P(i,j) / j^2 / Nr',
      ibsi: '22OV',
      unit: '1',
      value: (glrlm) => glrlm.small,
    },
    {
      name: 'ShortRunHighGrayLevelEmphasis',
      summary: 'High where short runs have high levels.',
      source: 'sum P(i,j) i^2 / j^2 / Nr',
      ibsi: 'GD3A',
      unit: '1',
      value: (glrlm) => glrlm.smallHigh,
    },
    {
      name: 'ShortRunLowGrayLevelEmphasis',
      summary: 'High where short runs have low levels.',
      source: 'sum P(i,j) / (i^2 j^2) / Nr',
      ibsi: 'HTZT',
      unit: '1',
      value: (glrlm) => glrlm.smallLow,
    },
  ],
});

/** The measures of a region. Throws `RAD-TEXTURE-NO-NEIGHBOURS` where no line meets two voxels of the region. */
function glrlmOfRegion({ grid, levels, histogram }: DiscretisedRegion, settings: FeatureSettings): RunMeasures {
  const used = directions(grid, { ...settings, distances: [1] }).filter((direction) => hasLineOfTwo(grid, direction));
  if (used.length === 0) throw radiomicsError('RAD-TEXTURE-NO-NEIGHBOURS', { family: 'glrlm' });
  const longest = Math.max(...grid.size);
  const offsets = Int32Array.from(used, ({ offset }) => offset);
  const norm = settings.weightingNorm;
  if (norm === null) return meanMeasures(measuredRuns(levels, grid.voxels, histogram, offsets, longest));
  const matrices = runLengths(levels, grid.voxels, histogram, offsets, longest);
  const weights = used.map(({ step }) => (norm === 'no_weighting' ? 1 : stepLength(step, grid.spacing, norm)));
  const measured = emphases(sumLevelMatrices(matrices, weights));
  return { ...measured, percentage: measured.count / measured.extent };
}

/** The means over directions. */
function meanMeasures(measured: readonly Float64Array[]): RunMeasures {
  const mean = (of: (measures: Float64Array) => number) => {
    let sum = 0;
    for (const measures of measured) sum += of(measures);
    return sum / measured.length;
  };
  const means = measured[0].map((_, k) => mean((measures) => measures[k]));
  return { ...namedEmphases(means), percentage: mean((measures) => measures[ofCount] / measures[ofExtent]) };
}

const [ofCount, ofExtent] = [levelMeasures.indexOf('count'), levelMeasures.indexOf('extent')];
