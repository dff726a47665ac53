import { coreError } from '@radscore/core';

import { boundingBox, expandBox } from '../volume/box.js';
import { crop, paste } from '../volume/crop.js';
import { emptyMask } from '../volume/mask.js';
import type { Mask, Triple } from '../volume/volume.js';
import { gaussianSmooth } from './gaussian-smooth.js';

/**
 * The outline smoothed: the mask is blurred by a Gaussian and cut where the volume stays as near as possible to what it was. Steps and spikes
 * finer than the width go; a plain cut at one half would shrink small lesions.
 *
 * @param width standard deviation of the Gaussian, mm.
 * @returns a mask whose number of voxels differs only by voxels that are blurred to exactly the same value.
 * @throws `RAD-PARAMETER-INVALID` for a negative width.
 * @example
 * smoothOutline(tumour, 1.5);
 */
export function smoothOutline(mask: Mask, width: number): Mask {
  if (!(width >= 0 && width < Infinity)) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'width', value: width, problem: 'it must be 0 mm or more' });
  }
  const region = boundingBox(mask);
  if (region === undefined || width === 0) return { geometry: mask.geometry, data: mask.data.slice() };
  const margin = mask.geometry.spacing.map((s) => Math.ceil((3 * width) / s)) as unknown as Triple;
  const box = expandBox(region, margin, mask.geometry);
  const part = crop(mask, box);
  const blurred = new Float64Array(part.data.length);
  for (let i = 0; i < blurred.length; i++) if (part.data[i] !== 0) blurred[i] = 1;
  let voxels = 0;
  for (const value of blurred) voxels += value;
  gaussianSmooth(blurred, part.geometry, width);
  const level = levelOf(blurred, voxels);
  const out = emptyMask(mask.geometry);
  paste(
    Uint8Array.from(blurred, (value) => (value >= level ? 1 : 0)),
    box,
    mask.geometry,
    out.data,
  );
  return out;
}

/** The level that as near as possible to `count` values reach; equal values stay together. */
function levelOf(values: Float64Array, count: number): number {
  const sorted = values.filter((value) => value > 0).sort();
  const level = sorted[Math.max(0, sorted.length - count)];
  const reach = sorted.length - sorted.findIndex((value) => value >= level);
  const above = sorted.findIndex((value) => value > level);
  const fewer = above < 0 ? 0 : sorted.length - above;
  return fewer > 0 && count - fewer < reach - count ? sorted[above] : level;
}
