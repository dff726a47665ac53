import { radiomicsError } from '../../errors.js';

import type { FeatureSettings } from '../../parameters/settings.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { busyness, coarseness, complexity, contrast, strength, toneShares } from '../ngtdm/features.js';
import { type ToneDifferences, toneDifferences } from '../ngtdm/matrix.js';
import {
  type Aggregated,
  aggregatedFeatures,
  groupParts,
  type Measure,
  meanMeasures,
  neighboursOf,
  onceEach,
  partsOf,
  type Slicing,
  slicings,
} from './aggregation.js';

type ToneMeasures = Readonly<Record<'coarseness' | 'contrast' | 'busyness' | 'complexity' | 'strength', number>>;

const measures: readonly Measure<ToneMeasures>[] = [
  { name: 'coarseness', ibsi: 'QCDE', summary: '1 / sum p(i) s(i).', unit: '1', value: (m) => m.coarseness },
  {
    name: 'contrast',
    ibsi: '65HE',
    summary: 'Spread of levels times mean difference.',
    unit: '1',
    value: (m) => m.contrast,
  },
  {
    name: 'busyness',
    ibsi: 'NQ30',
    summary: 'Differences against the spread of i p(i).',
    unit: '1',
    value: (m) => m.busyness,
  },
  {
    name: 'complexity',
    ibsi: 'HDEZ',
    summary: 'Many levels and sharp changes.',
    unit: '1',
    value: (m) => m.complexity,
  },
  { name: 'strength', ibsi: '1X9X', summary: 'Few levels, far apart.', unit: '1', value: (m) => m.strength },
];

/** Differences from the mean level of the neighbours, by slice, over all slices, or in 3D; IBSI's tags, as `ngt_contrast_3D`. */
export const toneDifference = defineFamily<'region', Aggregated<Slicing, ToneMeasures>>({
  name: 'ngt',
  title: 'Neighbourhood grey tone difference matrix (IBSI)',
  source: 'Amadasun and King 1989; IBSI 1, chapter 3.10 (IPET)',
  reads: 'region',
  onRequest: true,
  settings: ['distances', 'aggregations'],
  features: aggregatedFeatures(measures, slicings),
  prepare: ({ intensities }, settings) => {
    const region = intensities.discretised();
    return onceEach((slicing) => toneMeasures(toneMatrices(region, settings, slicing), slicing));
  },
});

/** The matrix of each part. Unlike PyRadiomics, voxels without a neighbour are left out. */
export function toneMatrices(
  region: DiscretisedRegion,
  settings: Pick<FeatureSettings, 'distances'>,
  slicing: Slicing,
): ToneDifferences[] {
  const offsets = Int32Array.from(neighboursOf(region, slicing, settings), ({ offset }) => offset);
  const hasNeighbour = (voxel: number) => offsets.some((offset) => region.levels[voxel + offset] !== 0);
  return partsOf(region, slicing).map(({ voxels }) =>
    toneDifferences(region.levels, voxels.filter(hasNeighbour), region.levelCount, offsets),
  );
}

function toneMeasures(parts: readonly ToneDifferences[], slicing: Slicing): ToneMeasures {
  const measured = groupParts(parts, slicing).map((group) => {
    const tones = toneShares({
      count: addUp(group.map(({ count }) => count)),
      difference: addUp(group.map(({ difference }) => difference)),
    });
    if (tones.voxels === 0) return undefined;
    return {
      coarseness: coarseness(tones),
      contrast: contrast(tones),
      busyness: busyness(tones),
      complexity: complexity(tones),
      strength: strength(tones),
    };
  });
  const mean = meanMeasures(measured);
  if (mean === undefined) throw radiomicsError('RAD-TEXTURE-NO-NEIGHBOURS', { family: 'ngt' });
  return mean;
}

function addUp(arrays: readonly Float64Array[]): Float64Array {
  return arrays[0].map((_, k) => arrays.reduce((sum, array) => sum + array[k], 0));
}
