import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { findZones, zoneSizes } from '../glszm/matrix.js';
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
  names: ['sze', 'lze', 'lgze', 'hgze', 'szlge', 'szhge', 'lzlge', 'lzhge', 'glnu', 'glnu_norm', 'zsnu', 'zsnu_norm'],
  rest: ['z_perc', 'gl_var', 'zs_var', 'zs_entr'],
  codes: '5QRC 48P8 XMSY 5GN9 5RAI HW1V YH51 J17V JNSA Y1RO 4JP3 VB3A P30P BYLV 3NSA GU8N',
  extent: 'zone size',
});

/** Sizes of zones of equal level, by slice (8 neighbours), over all slices, or in 3D (26); IBSI's tags, as `szm_sze_3D`. */
export const sizeZone = defineFamily<'region', Aggregated<Slicing, ExtentMeasures>>({
  name: 'szm',
  title: 'Size zone matrix (IBSI)',
  source: 'IBSI 1, chapter 3.8 (9SAK)',
  reads: 'region',
  onRequest: true,
  settings: ['aggregations'],
  features: aggregatedFeatures(measures, slicings),
  prepare: ({ intensities }) => {
    const region = intensities.discretised();
    return onceEach((slicing) => measureParts(sizeZoneMatrices(region, slicing), slicing));
  },
});

/** The size zone matrix of each part. */
export function sizeZoneMatrices(region: DiscretisedRegion, slicing: Slicing): PartMatrix[] {
  const connected = neighboursOf(region, slicing, { distances: [1] });
  return partsOf(region, slicing).map(({ voxels }) => ({
    matrix: zoneSizes(findZones(region.levels, voxels, connected), region.histogram),
    voxels: voxels.length,
  }));
}
