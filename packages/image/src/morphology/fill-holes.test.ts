import { expect, test } from 'vitest';
import { countVoxels, subtract, union } from '../volume/mask.js';
import { type Mask, voxelCount } from '../volume/volume.js';
import { fillHoles } from './fill-holes.js';
import { draw, grid } from './testing/masks.js';

test('fillHoles fills cavities, not pockets that are open, also only across a corner', () => {
  const geometry = grid([9, 9, 9], [1, 1, 1]);
  const cube = draw(geometry, (x, y, z) => Math.max(Math.abs(x - 4), Math.abs(y - 4), Math.abs(z - 4)) <= 3);
  const cavity = draw(geometry, (x, y, z) => Math.abs(x - 4) + Math.abs(y - 4) + Math.abs(z - 4) <= 1);
  const hollow = subtract(cube, cavity);
  expect(fillHoles(hollow).data).toEqual(cube.data);
  const tunnel = draw(geometry, (x, y, z) => x === 4 && y === 4 && z <= 4);
  expect(fillHoles(subtract(hollow, tunnel)).data).toEqual(subtract(hollow, tunnel).data);
});

test('fillHoles works in the plane for an image of one slice, and leaves pockets at the border of the image', () => {
  const geometry = grid([9, 9, 1], [1, 1, 1]);
  const ring = (cx: number): Mask => draw(geometry, (x, y) => Math.max(Math.abs(x - cx), Math.abs(y - 4)) === 2);
  expect(countVoxels(fillHoles(ring(4)))).toBe(25);
  const cut = ring(0);
  expect(fillHoles(cut).data).toEqual(cut.data);
  expect(countVoxels(union(fillHoles(ring(4)), cut))).toBeLessThan(voxelCount(geometry));
});
