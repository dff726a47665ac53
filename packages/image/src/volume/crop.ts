import { imageError } from '../errors.js';

import { allocateLike } from './allocate.js';
import { type Box, boxSize, imageBox } from './box.js';
import { indexToPhysical } from './coordinates.js';
import type { Geometry, Triple, Volume, VoxelArray } from './volume.js';

/** The geometry of a block of an image; the box may reach beyond the image. */
export function boxGeometry(geometry: Geometry, box: Box): Geometry {
  return { ...geometry, size: boxSize(box), origin: indexToPhysical(geometry, box.lower) };
}

/**
 * The part of an image or mask inside a box, as a new array; every voxel keeps its place in mm.
 *
 * @throws `RAD-GEOMETRY-BOX` when the box is not inside the image.
 */
export function crop<A extends VoxelArray>({ geometry, data }: Volume<A>, box: Box): Volume<A> {
  const [nx, ny] = geometry.size;
  const [bx, by, bz] = boxSize(box);
  const [x0, y0, z0] = box.lower;
  requireInside(geometry, box);
  const out = allocateLike(data, bx * by * bz);
  for (let z = 0, to = 0; z < bz; z++) {
    for (let y = 0; y < by; y++, to += bx) {
      const from = x0 + nx * (y0 + y + ny * (z0 + z));
      out.set(data.subarray(from, from + bx), to);
    }
  }
  return { geometry: boxGeometry(geometry, box), data: out };
}

/** Writes a block back into an array of the whole image's size, at the place `crop` with the same box took it from. */
export function paste<A extends VoxelArray>(block: A, box: Box, { size: [nx, ny] }: Geometry, into: A): void {
  const [bx, by, bz] = boxSize(box);
  const [x0, y0, z0] = box.lower;
  for (let z = 0, from = 0; z < bz; z++) {
    for (let y = 0; y < by; y++, from += bx) {
      into.set(block.subarray(from, from + bx), x0 + nx * (y0 + y + ny * (z0 + z)));
    }
  }
}

/**
 * An image or mask with voxels added on each side: `fill: 'edge'` repeats the nearest voxel, a number stands for itself.
 *
 * @param before voxels added before the first along x, y, z; `after` behind the last.
 */
export function pad<A extends VoxelArray>(
  { geometry, data }: Volume<A>,
  before: Triple,
  after: Triple,
  fill: number | 'edge' = 0,
): Volume<A> {
  const [nx, ny, nz] = geometry.size;
  const box: Box = {
    lower: [-before[0], -before[1], -before[2]],
    upper: [nx - 1 + after[0], ny - 1 + after[1], nz - 1 + after[2]],
  };
  const [bx, by, bz] = boxSize(box);
  const out = allocateLike(data, bx * by * bz);
  if (typeof fill === 'number' && fill !== 0) out.fill(fill);
  for (let z = 0, to = 0; z < bz; z++) {
    const sz = clamp(z - before[2], nz);
    for (let y = 0; y < by; y++, to += bx) {
      const sy = clamp(y - before[1], ny);
      if (fill !== 'edge' && (sz !== z - before[2] || sy !== y - before[1])) continue;
      const from = nx * (sy + ny * sz);
      out.set(data.subarray(from, from + nx), to + before[0]);
      if (fill !== 'edge') continue;
      out.fill(data[from], to, to + before[0]);
      out.fill(data[from + nx - 1], to + before[0] + nx, to + bx);
    }
  }
  return { geometry: boxGeometry(geometry, box), data: out };
}

function clamp(i: number, n: number): number {
  return i < 0 ? 0 : i >= n ? n - 1 : i;
}

function requireInside(geometry: Geometry, box: Box): void {
  const whole = imageBox(geometry);
  for (let a = 0; a < 3; a++) {
    if (box.lower[a] < 0 || box.upper[a] > whole.upper[a] || box.upper[a] < box.lower[a]) {
      throw imageError('RAD-GEOMETRY-BOX', {
        axis: 'xyz'[a],
        lower: box.lower[a],
        upper: box.upper[a],
        size: geometry.size[a],
      });
    }
  }
}
