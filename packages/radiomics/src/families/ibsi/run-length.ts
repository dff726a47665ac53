import { radiomicsError } from '../../errors.js';
import { aggregations } from '../../parameters/aggregations.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { runLengths } from '../glrlm/matrix.js';
import { emphases } from '../texture/emphases.js';
import { type LevelMatrix, sumLevelMatrices } from '../texture/level-matrix.js';
import {
  type Aggregated,
  type Aggregation,
  aggregatedFeatures,
  groupMatrices,
  meanMeasures,
  onceEach,
  partsOf,
  stepsOf,
} from './aggregation.js';
import { type ExtentMeasures, extentMeasures } from './extent-measures.js';

const measures = extentMeasures({
  names: ['sre', 'lre', 'lgre', 'hgre', 'srlge', 'srhge', 'lrlge', 'lrhge', 'glnu', 'glnu_norm', 'rlnu', 'rlnu_norm'],
  rest: ['r_perc', 'gl_var', 'rl_var', 'rl_entr'],
  codes: '22OV W4KF V3SW G3QZ HTZT GD3A IVPO 3KUM R5YN OVBL W92Y IC23 9ZK5 8CE5 SXLW HJ9O',
  extent: 'run length',
});

/** Run lengths of the IBSI under each of its six aggregations; features carry IBSI's tags, as `rlm_sre_3D_comb`. */
export const runLength = defineFamily<'region', Aggregated<Aggregation, ExtentMeasures>>({
  name: 'rlm',
  title: 'Run length matrix (IBSI)',
  source: 'IBSI 1, chapter 3.7 (TP0I)',
  reads: 'region',
  onRequest: true,
  settings: ['aggregations'],
  features: aggregatedFeatures(measures, aggregations),
  prepare: ({ intensities }) => {
    const region = intensities.discretised();
    return onceEach((aggregation) => runLengthMeasures(region, aggregation));
  },
});

/** A matrix with the number of voxels it was counted from. */
interface CountedMatrix {
  readonly matrix: LevelMatrix;
  readonly voxels: number;
}

/** The run length matrices `[part][direction]` of slices or the whole region. */
export function runLengthMatrices(region: DiscretisedRegion, aggregation: Aggregation): CountedMatrix[][] {
  const { grid, levels, histogram } = region;
  const offsets = Int32Array.from(stepsOf(region, aggregation, [1]), ({ offset }) => offset);
  const longest = Math.max(...grid.size);
  return partsOf(region, aggregation).map(({ voxels }) =>
    runLengths(levels, voxels, histogram, offsets, longest).map((matrix) => ({ matrix, voxels: voxels.length })),
  );
}

function runLengthMeasures(region: DiscretisedRegion, aggregation: Aggregation): ExtentMeasures {
  const groups = groupMatrices(runLengthMatrices(region, aggregation), aggregation);
  const mean = meanMeasures(groups.filter((group) => group.length > 0).map(measuresOf));
  if (mean === undefined) throw radiomicsError('RAD-TEXTURE-NO-NEIGHBOURS', { family: 'rlm' });
  return mean;
}

function measuresOf(group: readonly CountedMatrix[]): ExtentMeasures {
  const measured = emphases(
    sumLevelMatrices(
      group.map(({ matrix }) => matrix),
      group.map(() => 1),
    ),
  );
  return { ...measured, percentage: measured.count / group.reduce((sum, { voxels }) => sum + voxels, 0), energy: 0 };
}
