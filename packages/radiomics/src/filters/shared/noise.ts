import { createRng, type Rng } from '@radscore/core';
import { boxSize, type Volume } from '@radscore/image';
import type { FilterContext } from '../filter.js';
import { forEachRow, regionBox } from './box.js';

/** A random voxel for one of the image, in the unit of the image. */
export type NoisyVoxel = (x: number, rng: Rng) => number;

/**
 * The image with every voxel replaced at random, in double, over the bounding box of the region. Each row of the image has a
 * stream of random numbers of its own, named by the filter, the row's y and z and the seed, and is drawn from x = 0 on: a voxel
 * does not depend on the region, on the order of the rows, or on any other row.
 */
export function withNoise(input: Volume, filter: string, { mask, seed }: FilterContext, noisy: NoisyVoxel): Volume {
  const { size } = input.geometry;
  const region = regionBox(mask);
  const [count] = boxSize(region);
  const streams = createRng(seed).split(filter);
  const data = new Float64Array(input.data.length);
  forEachRow(region, size, (at, y, z) => {
    const rng = streams.split(`y ${y} z ${z}`);
    for (let i = at - region.lower[0]; i < at + count; i++) data[i] = noisy(input.data[i], rng);
  });
  return { geometry: input.geometry, data };
}
