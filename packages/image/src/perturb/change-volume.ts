import { coreError, type Rng } from '@radscore/core';
import { squaredDistances } from '../morphology/distance-transform.js';
import { dilate } from '../morphology/grow.js';
import { countVoxels } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';

/**
 * The region grown or shrunk to another volume: voxels are added or taken in the order of their distance (mm) from the outline, and of those equally far a random choice.
 * MIRP goes by layers of face neighbours instead, which on anisotropic voxels changes the shape.
 *
 * @param fraction change of the number of voxels: 0.2 adds a fifth, -0.2 takes one. Growth ends at the border of the image.
 * @param rng chooses among voxels at one distance.
 * @throws `RAD-PARAMETER-INVALID` for a fraction of -1 or less.
 * Source: Zwanenburg et al. 2019, volume adaptation.
 * @example
 * changeVolume(tumour, -0.15, createRng('case-1'));
 */
export function changeVolume(mask: Mask, fraction: number, rng: Rng): Mask {
  if (!(fraction > -1 && fraction < Infinity)) {
    const problem = 'it must be more than -1 (the whole region)';
    throw coreError('RAD-PARAMETER-INVALID', { name: 'fraction', value: fraction, problem });
  }
  const { geometry, data } = mask;
  const out = data.slice();
  const wanted = Math.floor(Math.abs(fraction) * countVoxels(mask) + 1e-9);
  if (wanted === 0) return { geometry, data: out };
  const [from, to] = fraction > 0 ? ([1, 1] as const) : ([0, 0] as const);
  const squared = squaredDistances(data, geometry.size, geometry.spacing, from);
  const candidates: number[] = [];
  for (let i = 0; i < out.length; i++) if ((out[i] !== 0) !== (to === 1)) candidates.push(i);
  candidates.sort((a, b) => squared[a] - squared[b] || a - b);
  for (const i of nearestOf(candidates, squared, wanted, rng)) out[i] = to;
  return { geometry, data: out };
}

function nearestOf(sorted: number[], squared: Float64Array, wanted: number, rng: Rng): number[] {
  if (wanted >= sorted.length) return sorted;
  const limit = squared[sorted[wanted - 1]];
  let first = wanted - 1;
  while (first > 0 && squared[sorted[first - 1]] === limit) first--;
  let end = wanted;
  while (end < sorted.length && squared[sorted[end]] === limit) end++;
  return [...sorted.slice(0, first), ...rng.shuffle(sorted.slice(first, end)).slice(0, wanted - first)];
}

/**
 * The region grown or shrunk by a distance; shrinking stops before less than a share of the volume is left, so that small regions stay regions.
 *
 * @param distance mm; negative shrinks.
 * @param leastShare of the voxels that must remain; 0.8, as MIRP's `perturbation_roi_adapt_max_erosion`.
 * @example
 * changeByDistance(tumour, -2);
 */
export function changeByDistance(mask: Mask, distance: number, leastShare = 0.8): Mask {
  if (distance >= 0) return dilate(mask, distance);
  const { geometry, data } = mask;
  const squared = squaredDistances(data, geometry.size, geometry.spacing, 0);
  const inside = squared.filter((_, i) => data[i] !== 0).sort();
  // All voxels up to one of these distances go together; the last such step that leaves enough is taken.
  const limit = distance * distance * (1 + 1e-9);
  let cut = 0;
  for (let i = 0; i < inside.length; ) {
    let end = i;
    while (end < inside.length && inside[end] <= inside[i] * (1 + 1e-9)) end++;
    if (inside[i] > limit || inside.length - end < leastShare * inside.length) break;
    cut = inside[end - 1];
    i = end;
  }
  return { geometry, data: data.map((v, i) => (v !== 0 && squared[i] > cut ? 1 : 0)) };
}
