import type { FeatureSettings } from '../../parameters/settings.js';
import { neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { busyness, coarseness, complexity, contrast, strength, type ToneShares, toneShares } from './features.js';
import { toneDifferences } from './matrix.js';

/**
 * The neighbourhood grey tone difference matrix: how much voxels differ from the mean level of their neighbours. As
 * PyRadiomics' `ngtdm`; IBSI's values are the same where every voxel of the region has a neighbour in it.
 */
export const ngtdm = defineFamily<'levels', ToneShares>({
  name: 'ngtdm',
  title: 'Neighbourhood grey tone difference matrix',
  source:
    'Amadasun and King 1989; IBSI 1, chapter 3.10 (IPET); PyRadiomics ngtdm; p(i): share of level i, s(i): its sum of differences',
  reads: 'levels',
  settings: ['distances', 'force2D', 'force2Ddimension'],
  prepare: ngtdmOfRegion,
  features: [
    {
      name: 'Busyness',
      summary: 'High where levels change quickly from voxel to voxel.',
      source: 'sum p(i) s(i) / sum |i p(i) - j p(j)|; 0 for a flat region',
      ibsi: 'NQ30',
      unit: '1',
      value: busyness,
    },
    {
      name: 'Coarseness',
      summary: 'High where levels change slowly; 1,000,000 for a flat region.',
      source: '1 / sum p(i) s(i)',
      ibsi: 'QCDE',
      unit: '1',
      value: coarseness,
    },
    {
      name: 'Complexity',
      summary: 'High where there are many different levels and sharp changes.',
      source: 'sum |i - j| (p(i) s(i) + p(j) s(j)) / (p(i) + p(j)) / N',
      ibsi: 'HDEZ',
      unit: '1',
      value: complexity,
    },
    {
      name: 'Contrast',
      summary: 'High where levels range widely and change from voxel to voxel; 0 for a flat region.',
      source: 'sum p(i) p(j) (i - j)^2 / (n (n - 1)) sum s(i) / N, with n levels present',
      ibsi: '65HE',
      unit: '1',
      value: contrast,
    },
    {
      name: 'Strength',
      summary: 'High where few levels, far apart, make up clear structures; 0 for a flat region.',
      source: 'sum (p(i) + p(j)) (i - j)^2 / sum s(i)',
      ibsi: '1X9X',
      unit: '1',
      value: strength,
    },
  ],
});

function ngtdmOfRegion({ grid, levels, levelCount }: DiscretisedRegion, settings: FeatureSettings): ToneShares {
  const offsets = Int32Array.from(neighbours(grid, settings), ({ offset }) => offset);
  return toneShares(toneDifferences(levels, grid.voxels, levelCount, offsets));
}
