import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, grid, randomMask } from '../morphology/testing/masks.js';
import { countVoxels } from '../volume/mask.js';
import { copySlice, fillHolesInSlices } from './edit-slices.js';
import { interpolateSlices } from './interpolate-slices.js';
import { applyChange } from './mask-change.js';
import { planeAcross, takeSlice } from './plane.js';
import { smoothOutline } from './smooth-outline.js';

const geometry = grid([20, 18, 9], [0.8, 0.8, 3]);
const disc = (cx: number, cy: number, r: number) => (x: number, y: number) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;

test('holes are filled slice by slice, also of a tube that is open at its ends', () => {
  const tube = draw(geometry, (x, y) => disc(9, 9, 6)(x, y) && !disc(9, 9, 4)(x, y));
  expect(fillHolesInSlices(tube, 2).data).toEqual(draw(geometry, disc(9, 9, 6)).data);
  // Across the other axes the tube is two bars, without holes.
  expect(fillHolesInSlices(tube, 0).data).toEqual(tube.data);
});

test.each([0, 1, 2] as const)('a slice across axis %d is copied over another, the rest stays', (axis) => {
  const mask = randomMask(geometry, 0.3, `copy-${axis}`);
  const after = mask.data.slice();
  applyChange(after, copySlice(mask, axis, 2, 5));
  const plane = planeAcross(geometry, axis);
  for (let s = 0; s < plane.slices; s++) {
    expect(takeSlice(after, plane, s)).toEqual(takeSlice(mask.data, plane, s === 5 ? 2 : s));
  }
  expect(copySlice(mask, axis, 2, 99)).toMatchObject({ added: new Int32Array(0), removed: new Int32Array(0) });
});

test('between two equal slices lies the same outline', () => {
  const drawn = draw(geometry, (x, y, z) => (z === 1 || z === 6) && disc(8, 8, 5)(x, y));
  const filled = draw(geometry, (x, y, z) => z >= 1 && z <= 6 && disc(8, 8, 5)(x, y));
  expect(interpolateSlices(drawn).data).toEqual(filled.data);
});

test.each([
  ['shift', [2, 3, 7, 8], [4, 3, 9, 8], [3, 3, 8, 8]],
  ['grow', [6, 6, 9, 9], [4, 4, 11, 11], [5, 5, 10, 10]],
])('between squares that %s lies what is half-way', (_, first, last, middle) => {
  const within =
    ([x0, y0, x1, y1]: number[]) =>
    (x: number, y: number) =>
      x >= x0 && x <= x1 && y >= y0 && y <= y1;
  const drawn = draw(geometry, (x, y, z) => (z === 2 && within(first)(x, y)) || (z === 4 && within(last)(x, y)));
  const half = takeSlice(interpolateSlices(drawn).data, planeAcross(geometry, 2), 3);
  expect([...half]).toEqual([...draw(grid([20, 18, 1], [1, 1, 1]), within(middle)).data]);
});

test('drawn slices stay, nothing is added before the first or behind the last, and twice is as once', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 }),
      (seed, slices) => {
        const noise = randomMask(geometry, 0.2, String(seed));
        const drawn = draw(
          geometry,
          (x, y, z) => slices.includes(z) && (disc(8 + z, 8, 4)(x, y) || noise.data[x + 20 * (y + 18 * z)] === 1),
        );
        const filled = interpolateSlices(drawn);
        const plane = planeAcross(geometry, 2);
        const [first, last] = [Math.min(...slices), Math.max(...slices)];
        for (let z = 0; z < 9; z++) {
          const pixels = takeSlice(filled.data, plane, z);
          if (slices.includes(z)) expect(pixels).toEqual(takeSlice(drawn.data, plane, z));
          else expect(pixels.includes(1)).toBe(z > first && z < last);
        }
        expect(interpolateSlices(filled).data).toEqual(filled.data);
      },
    ),
    { numRuns: 25 },
  );
});

test('smoothing takes a spike away and keeps the volume; a width of 0 changes nothing', () => {
  const fine = grid([30, 30, 30], [1, 1, 1]);
  const ball = (x: number, y: number, z: number) => (x - 14) ** 2 + (y - 14) ** 2 + (z - 14) ** 2 <= 64;
  const spiky = draw(fine, (x, y, z) => ball(x, y, z) || (x >= 22 && x < 28 && y === 14 && z === 14));
  const smooth = smoothOutline(spiky, 2);
  expect(smooth.data[26 + 30 * (14 + 30 * 14)]).toBe(0);
  expect(Math.abs(countVoxels(smooth) / countVoxels(spiky) - 1)).toBeLessThan(0.01);
  expect(smoothOutline(spiky, 0).data).toEqual(spiky.data);
  expect(() => smoothOutline(spiky, -1)).toThrowError(expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }));
});
