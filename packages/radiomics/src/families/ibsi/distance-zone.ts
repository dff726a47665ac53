import type { Levels } from '@radscore/kernels';
import type { DiscretisedRegion, RegionGrid } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { type LevelMatrix, rowStarts } from '../texture/level-matrix.js';
import {
  type Aggregated,
  aggregatedFeatures,
  neighboursOf,
  onceEach,
  partsOf,
  type Slicing,
  slicings,
} from './aggregation.js';
import { type ExtentMeasures, extentMeasures, measureParts, type PartMatrix } from './extent-measures.js';

const measures = extentMeasures({
  names: ['sde', 'lde', 'lgze', 'hgze', 'sdlge', 'sdhge', 'ldlge', 'ldhge', 'glnu', 'glnu_norm', 'zdnu', 'zdnu_norm'],
  rest: ['z_perc', 'gl_var', 'zd_var', 'zd_entr'],
  codes: '0GBI MB4I S1RA K26C RUVG DKNJ A7WM KLTH VFT7 7HP3 V294 IATH VIWW QK93 7WT1 GBDU',
  extent: "zone's distance from the border",
});

/** Distances of zones of equal level from the border of the region, by slice or in 3D; IBSI's tags, as `dzm_sde_3D`. */
export const distanceZone = defineFamily<'region', Aggregated<Slicing, ExtentMeasures>>({
  name: 'dzm',
  title: 'Distance zone matrix (IBSI)',
  source: 'Thibault et al. 2014; IBSI 1, chapter 3.9 (VMDZ)',
  reads: 'region',
  onRequest: true,
  settings: ['aggregations'],
  features: aggregatedFeatures(measures, slicings),
  prepare: ({ intensities, morphology }) => {
    const region = intensities.discretised();
    return onceEach((slicing) => measureParts(distanceZoneMatrices(region, morphology, slicing), slicing));
  },
});

/**
 * The distance zone matrix of each part: zones of level i (8 or 26 neighbours) whose nearest voxel is j steps across faces (4 or 6)
 * from the outside of the region of shape, a voxel at the border being 1 step away. Time is linear in the number of voxels.
 */
export function distanceZoneMatrices(
  region: DiscretisedRegion,
  morphology: RegionGrid,
  slicing: Slicing,
): PartMatrix[] {
  const distance = stepsToBorder(region.grid, morphology, slicing === '3D' ? 3 : 2);
  const connected = Int32Array.from(neighboursOf(region, slicing, { distances: [1] }), ({ offset }) => offset);
  const seen = new Uint8Array(region.levels.length);
  const farthest = region.grid.voxels.reduce((most, voxel) => Math.max(most, distance[voxel]), 0);
  return partsOf(region, slicing).map(({ voxels }) => {
    const matrix = wideMatrix(region.histogram.length - 1, farthest);
    for (const voxel of voxels) {
      if (seen[voxel] === 1) continue;
      const nearest = nearestOfZone(voxel, region.levels, distance, connected, seen);
      matrix.counts[matrix.rowStart[region.levels[voxel]] + nearest - 1]++;
    }
    return { matrix, voxels: voxels.length };
  });
}

function wideMatrix(levelCount: number, width: number): LevelMatrix {
  const rowStart = rowStarts(levelCount, () => width);
  return { rowStart, counts: new Float64Array(levelCount * width) };
}

/** Marks the zone of a voxel as seen and gives the least distance in it. */
function nearestOfZone(
  first: number,
  levels: Levels,
  distance: Int32Array,
  connected: Int32Array,
  seen: Uint8Array,
): number {
  const level = levels[first];
  let nearest = distance[first];
  const open = [first];
  seen[first] = 1;
  for (let voxel = open.pop(); voxel !== undefined; voxel = open.pop()) {
    nearest = Math.min(nearest, distance[voxel]);
    for (const offset of connected) {
      const next = voxel + offset;
      if (levels[next] !== level || seen[next] === 1) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return nearest;
}

/** Steps across faces from each voxel of `grid` to the outside of `morphology`, along the first `axes` axes; two passes. */
function stepsToBorder(grid: RegionGrid, morphology: RegionGrid, axes: number): Int32Array {
  const { inside, strides, voxels } = morphology;
  const steps = new Int32Array(inside.length);
  const backward = strides.slice(0, axes);
  for (const voxel of voxels) steps[voxel] = 1 + Math.min(...backward.map((stride) => steps[voxel - stride]));
  for (let n = voxels.length - 1; n >= 0; n--) {
    const voxel = voxels[n];
    for (const stride of backward) steps[voxel] = Math.min(steps[voxel], 1 + steps[voxel + stride]);
  }
  const onGrid = new Int32Array(grid.inside.length);
  const shift = [0, 1, 2].map((axis) => grid.lower[axis] - grid.pad - (morphology.lower[axis] - morphology.pad));
  for (const voxel of grid.voxels) {
    const x = voxel % grid.strides[1];
    const y = Math.floor((voxel % grid.strides[2]) / grid.strides[1]);
    const z = Math.floor(voxel / grid.strides[2]);
    onGrid[voxel] = steps[x + shift[0] + (y + shift[1]) * strides[1] + (z + shift[2]) * strides[2]];
  }
  return onGrid;
}
