import type { FeatureSettings } from '../../parameters/settings.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { dependences } from '../gldm/matrix.js';
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
  names: ['lde', 'hde', 'lgce', 'hgce', 'ldlge', 'ldhge', 'hdlge', 'hdhge', 'glnu', 'glnu_norm', 'dcnu', 'dcnu_norm'],
  rest: ['dc_perc', 'gl_var', 'dc_var', 'dc_entr', 'dc_energy'],
  codes: 'SODN IMOQ TL9H OAE7 EQ3F JA6D NBZI 9QMG FP8K 5SPA Z87G OKJI 6XV8 1PFV DNX2 FCBV CAS9',
  extent: 'number of dependent voxels, the voxel itself among them',
});

/** Dependence of neighbouring levels, by slice, over all slices, or in 3D; IBSI's tags, as `ngl_lde_3D`. */
export const levelDependence = defineFamily<'region', Aggregated<Slicing, ExtentMeasures>>({
  name: 'ngl',
  title: 'Neighbouring grey level dependence matrix (IBSI)',
  source: 'Sun and Wee 1983; IBSI 1, chapter 3.11 (REK0)',
  reads: 'region',
  onRequest: true,
  settings: ['distances', 'gldm_a', 'aggregations'],
  features: aggregatedFeatures(measures, slicings),
  prepare: ({ intensities }, settings) => {
    const region = intensities.discretised();
    return onceEach((slicing) => measureParts(dependenceMatrices(region, settings, slicing), slicing));
  },
});

/** The dependence matrix of each part. */
export function dependenceMatrices(
  region: DiscretisedRegion,
  settings: Pick<FeatureSettings, 'distances' | 'gldm_a'>,
  slicing: Slicing,
): PartMatrix[] {
  const offsets = Int32Array.from(neighboursOf(region, slicing, settings), ({ offset }) => offset);
  return partsOf(region, slicing).map(({ voxels }) => ({
    matrix: dependences(region.levels, voxels, region.levelCount, offsets, settings.gldm_a),
    voxels: voxels.length,
  }));
}
