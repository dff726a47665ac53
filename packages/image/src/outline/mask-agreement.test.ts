import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, grid, randomMask } from '../morphology/testing/masks.js';
import { emptyMask } from '../volume/mask.js';
import type { Mask } from '../volume/volume.js';
import { maskAgreement } from './mask-agreement.js';

test('two cubes: overlap, volumes in mm^3 and surface distances in mm', () => {
  const geometry = grid([8, 6, 5], [1, 2, 3]);
  const cube = (x0: number) => draw(geometry, (x, y, z) => x >= x0 && x < x0 + 3 && y >= 1 && y < 4 && z >= 1 && z < 4);
  const apart = maskAgreement(cube(1), cube(3));
  // 9 of 27 voxels of each are shared; the far faces lie 2 mm from the other cube.
  expect(apart.dice.value).toBeCloseTo(18 / 54, 15);
  expect(apart.jaccard.value).toBeCloseTo(9 / 45, 15);
  expect(apart).toMatchObject({
    volumeA: 162,
    volumeB: 162,
    volumeDifference: 0,
    hausdorff: { value: 2 },
    hausdorff95: { value: 2 },
  });
  const same = maskAgreement(cube(2), cube(2));
  expect(same).toMatchObject({ dice: { value: 1 }, hausdorff: { value: 0 }, meanSurfaceDistance: { value: 0 } });
});

/** The places, mm, of surface voxels: those with a face neighbour outside the mask or the image. */
function surface({ geometry: { size, spacing }, data }: Mask): number[][] {
  const [nx, ny, nz] = size;
  const inside = (x: number, y: number, z: number) =>
    x >= 0 && y >= 0 && z >= 0 && x < nx && y < ny && z < nz && data[x + nx * (y + ny * z)] === 1;
  const steps = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ];
  const places: number[][] = [];
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx; x++) {
        if (!inside(x, y, z) || steps.every(([a, b, c]) => inside(x + a, y + b, z + c))) continue;
        places.push([x * spacing[0], y * spacing[1], z * spacing[2]]);
      }
    }
  }
  return places;
}

test('surface distances equal brute force over surface voxels', () => {
  const geometry = grid([9, 8, 6], [0.8, 0.8, 2.5]);
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(0.02, 0.3, 0.9), (seed, share) => {
      const [a, b] = [randomMask(geometry, share, `a${seed}`), randomMask(geometry, share, `b${seed}`)];
      const [inA, inB] = [surface(a), surface(b)];
      fc.pre(inA.length > 0 && inB.length > 0);
      const distances = (from: number[][], to: number[][]) =>
        from.map((p) => Math.min(...to.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]))));
      const [toB, toA] = [distances(inA, inB), distances(inB, inA)];
      const all = [...toB, ...toA].sort((p, q) => p - q);
      const found = maskAgreement(a, b);
      expect(found.hausdorff.value).toBeCloseTo(all[all.length - 1], 10);
      expect(found.meanSurfaceDistance.value).toBeCloseTo((mean(toB) + mean(toA)) / 2, 10);
      // NumPy's percentile: linear between the two order statistics.
      const at = 0.95 * (all.length - 1);
      const low = Math.floor(at);
      const high = Math.min(low + 1, all.length - 1);
      expect(found.hausdorff95.value).toBeCloseTo(all[low] + (at - low) * (all[high] - all[low]), 10);
    }),
    { numRuns: 30 },
  );
});

test('empty masks have reasons instead of figures; grids that differ are refused', () => {
  const geometry = grid([2, 1, 1], [1, 1, 1]);
  const empty = emptyMask(geometry);
  expect(maskAgreement(empty, empty)).toMatchObject({
    dice: { value: null, reason: 'no-voxels' },
    relativeVolumeDifference: { value: null, reason: 'no-voxels' },
    hausdorff: { value: null, reason: 'no-surface' },
  });
  expect(
    maskAgreement(
      draw(geometry, (x) => x === 0),
      empty,
    ),
  ).toMatchObject({
    dice: { value: 0 },
    hausdorff: { value: null, reason: 'no-surface' },
    relativeVolumeDifference: { value: 2 },
  });
  expect(() => maskAgreement(empty, emptyMask(grid([1, 1, 1], [1, 1, 1])))).toThrowError(
    expect.objectContaining({ code: 'RAD-GEOMETRY-DIFFERS' }),
  );
});
