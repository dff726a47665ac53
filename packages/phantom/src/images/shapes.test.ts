import { countVoxels, type Geometry, identityDirection, voxelVolume } from '@radscore/image';
import { expect, test } from 'vitest';
import { drawEllipsoid, drawTubes } from './shapes.js';

const grid: Geometry = {
  size: [40, 36, 20],
  spacing: [1, 1, 2],
  origin: [-20, -18, -19],
  direction: identityDirection,
};

test('an ellipsoid and a tube fill their analytic volumes, to the part of a voxel at the surface', () => {
  const ellipsoid = drawEllipsoid(grid, { centre: [1, -2, 0], radii: [12, 9, 15] });
  expect((countVoxels(ellipsoid) * voxelVolume(grid)) / ((4 / 3) * Math.PI * 12 * 9 * 15)).toBeCloseTo(1, 1);
  const tube = drawTubes(grid, [
    {
      path: [
        [-10, 0, 0],
        [10, 0, 0],
      ],
      radius: 5,
    },
  ]);
  const volume = Math.PI * 25 * 20 + (4 / 3) * Math.PI * 125;
  expect(Math.abs((countVoxels(tube) * voxelVolume(grid)) / volume - 1)).toBeLessThan(0.1);
});
