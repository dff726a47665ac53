import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid } from '../morphology/testing/masks.js';
import { emptyMask } from '../volume/mask.js';
import { type Axis, planeAcross, takeSlice } from './plane.js';
import { polygonRuns } from './polygon.js';

const geometry = grid([8, 7, 6], [1, 1, 1]);

function fill(outlines: number[][], axis: Axis, slice: number): Uint8Array {
  const mask = emptyMask(geometry);
  const runs = polygonRuns(geometry, outlines, axis, slice);
  for (let r = 0; r < runs.length; r += 2) for (let i = runs[r]; i < runs[r + 1]; i++) mask.data[i] += 1;
  return mask.data;
}

test.each([0, 1, 2] as const)('a rectangle across axis %d fills its voxels on its slice only', (axis) => {
  const data = fill([[0.5, 1.5, 3.5, 1.5, 3.5, 4.5, 0.5, 4.5]], axis, 3);
  const plane = planeAcross(geometry, axis);
  const expected = Array.from({ length: plane.columns * plane.rows }, (_, i) => {
    const [u, v] = [i % plane.columns, Math.floor(i / plane.columns)];
    return u >= 1 && u <= 3 && v >= 2 && v <= 4 ? 1 : 0;
  });
  expect([...takeSlice(data, plane, 3)]).toEqual(expected);
  expect(data.reduce((sum, v) => sum + v, 0)).toBe(9);
});

test('polygons that share an edge share no voxel and leave none out', () => {
  const corner = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(corner, ([x, y]) => {
      // The slice cut into four triangles around a point.
      const [w, h] = [8, 7];
      const rim = [
        [-1, -1],
        [w, -1],
        [w, h],
        [-1, h],
      ];
      const sum = new Uint8Array(8 * 7);
      rim.forEach((a, n) => {
        const b = rim[(n + 1) % 4];
        const part = takeSlice(fill([[x, y, ...a, ...b]], 2, 0), planeAcross(geometry, 2), 0);
        part.forEach((v, i) => {
          sum[i] += v;
        });
      });
      expect([...sum]).toEqual(Array(56).fill(1));
    }),
  );
});

test('an outline within another is a hole; a slice outside the image has no voxel', () => {
  const outer = [0.5, 0.5, 5.5, 0.5, 5.5, 5.5, 0.5, 5.5];
  const inner = [1.5, 1.5, 4.5, 1.5, 4.5, 4.5, 1.5, 4.5];
  expect(fill([outer, inner], 2, 0).reduce((sum, v) => sum + v, 0)).toBe(25 - 9);
  expect(polygonRuns(geometry, [outer], 2, 6)).toEqual(new Int32Array(0));
  expect(polygonRuns(geometry, [outer], 2, -1)).toEqual(new Int32Array(0));
});
