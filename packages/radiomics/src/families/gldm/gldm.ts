import type { FeatureSettings } from '../../parameters/settings.js';
import { neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { type Emphases, emphases } from '../texture/emphases.js';
import { dependences } from './matrix.js';

/**
 * The grey level dependence matrix: how many neighbours of a voxel have its level, give or take `gldm_a`. Every voxel counts once, and
 * itself among its dependent voxels, so that j is at least 1. As PyRadiomics' `gldm`.
 */
export const gldm = defineFamily<'levels', Emphases>({
  name: 'gldm',
  title: 'Grey level dependence matrix',
  source:
    'Sun and Wee 1983; IBSI 1, chapter 3.11 (REK0); PyRadiomics gldm; P(i,j): voxels of level i with j dependent voxels',
  reads: 'levels',
  settings: ['distances', 'force2D', 'force2Ddimension', 'gldm_a'],
  prepare: gldmOfRegion,
  features: [
    {
      name: 'DependenceEntropy',
      summary: 'How unpredictable level and dependence of a voxel are.',
      source: '-sum p(i,j) log2 p(i,j)',
      ibsi: 'FCBV',
      unit: 'bit',
      value: (gldm) => gldm.entropy,
    },
    {
      name: 'DependenceNonUniformity',
      summary: 'How unevenly the voxels are spread over the dependences.',
      source: 'sum over j of (sum over i of P(i,j))^2 / N',
      ibsi: 'Z87G',
      unit: '1',
      value: (gldm) => gldm.extentNonUniformity,
    },
    {
      name: 'DependenceNonUniformityNormalized',
      summary: 'How unevenly the voxels are spread over the dependences, between 0 and 1.',
      source: 'sum over j of (sum over i of P(i,j))^2 / N^2',
      ibsi: 'OKJI',
      unit: '1',
      value: (gldm) => gldm.extentNonUniformityNormalized,
    },
    {
      name: 'DependencePercentage',
      summary: 'Dependences per voxel: always 1.',
      source: 'sum P(i,j) / N',
      ibsi: '6XV8',
      unit: '1',
      deprecated: 'Always 1, for every voxel has a dependence.',
      value: () => 1,
    },
    {
      name: 'DependenceVariance',
      summary: 'How much the dependences of voxels vary.',
      source: 'sum p(i,j) (j - mean)^2',
      ibsi: 'DNX2',
      unit: '1',
      value: (gldm) => gldm.extentVariance,
    },
    {
      name: 'GrayLevelNonUniformity',
      summary: 'How unevenly the voxels are spread over the levels.',
      source: 'sum over i of (sum over j of P(i,j))^2 / N',
      ibsi: 'FP8K',
      unit: '1',
      value: (gldm) => gldm.levelNonUniformity,
    },
    {
      name: 'GrayLevelNonUniformityNormalized',
      summary: 'How unevenly the voxels are spread over the levels, between 0 and 1.',
      source: 'sum over i of (sum over j of P(i,j))^2 / N^2',
      ibsi: '5SPA',
      unit: '1',
      deprecated: 'The same as Uniformity of the first order.',
      value: (gldm) => gldm.levelNonUniformityNormalized,
    },
    {
      name: 'GrayLevelVariance',
      summary: 'How much the levels of voxels vary.',
      source: 'sum p(i,j) (i - mean)^2',
      ibsi: '1PFV',
      unit: '1',
      value: (gldm) => gldm.levelVariance,
    },
    {
      name: 'HighGrayLevelEmphasis',
      summary: 'High where levels are high.',
      source: 'sum P(i,j) i^2 / N',
      ibsi: 'OAE7',
      unit: '1',
      value: (gldm) => gldm.high,
    },
    {
      name: 'LargeDependenceEmphasis',
      summary: 'High where voxels have many neighbours of their level: even texture.',
      source: 'sum P(i,j) j^2 / N',
      ibsi: 'IMOQ',
      unit: '1',
      value: (gldm) => gldm.large,
    },
    {
      name: 'LargeDependenceHighGrayLevelEmphasis',
      summary: 'High where voxels of high level have many neighbours of their level.',
      source: 'sum P(i,j) i^2 j^2 / N',
      ibsi: '9QMG',
      unit: '1',
      value: (gldm) => gldm.largeHigh,
    },
    {
      name: 'LargeDependenceLowGrayLevelEmphasis',
      summary: 'High where voxels of low level have many neighbours of their level.',
      source: 'sum P(i,j) j^2 / i^2 / N',
      ibsi: 'NBZI',
      unit: '1',
      value: (gldm) => gldm.largeLow,
    },
    {
      name: 'LowGrayLevelEmphasis',
      summary: 'High where levels are low.',
      source: 'sum P(i,j) / i^2 / N',
      ibsi: 'TL9H',
      unit: '1',
      value: (gldm) => gldm.low,
    },
    {
      name: 'SmallDependenceEmphasis',
      summary: 'High where voxels have few neighbours of their level: uneven texture.',
      source: 'sum P(i,j) / j^2 / N',
      ibsi: 'SODN',
      unit: '1',
      value: (gldm) => gldm.small,
    },
    {
      name: 'SmallDependenceHighGrayLevelEmphasis',
      summary: 'High where voxels of high level have few neighbours of their level.',
      source: 'sum P(i,j) i^2 / j^2 / N',
      ibsi: 'JA6D',
      unit: '1',
      value: (gldm) => gldm.smallHigh,
    },
    {
      name: 'SmallDependenceLowGrayLevelEmphasis',
      summary: 'High where voxels of low level have few neighbours of their level.',
      source: 'sum P(i,j) / (i^2 j^2) / N',
      ibsi: 'EQ3F',
      unit: '1',
      value: (gldm) => gldm.smallLow,
    },
  ],
});

function gldmOfRegion({ grid, levels, levelCount }: DiscretisedRegion, settings: FeatureSettings): Emphases {
  const offsets = Int32Array.from(neighbours(grid, settings), ({ offset }) => offset);
  return emphases(dependences(levels, grid.voxels, levelCount, offsets, settings.gldm_a));
}
