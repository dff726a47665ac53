import { expect, test } from 'vitest';
import { icosphere } from './icosphere.js';

test.each([
  [0, 12],
  [1, 42],
  [2, 162],
  [3, 642],
])('%i cuts give %i different points, all on the sphere, centred', (cuts, count) => {
  const points = icosphere(cuts, 2.5);
  expect(new Set(points.map((p) => p.map((x) => x.toFixed(9)).join())).size).toBe(count);
  for (const [x, y, z] of points) expect(Math.hypot(x, y, z)).toBeCloseTo(2.5, 12);
  for (const axis of [0, 1, 2]) expect(points.reduce((sum, p) => sum + p[axis], 0)).toBeCloseTo(0, 10);
});

test('the points are equally many along every axis: the second moments are those of a sphere', () => {
  const points = icosphere(1, 1);
  for (const a of [0, 1, 2]) {
    for (const b of [0, 1, 2]) {
      const moment = points.reduce((sum, p) => sum + p[a] * p[b], 0) / points.length;
      expect(moment).toBeCloseTo(a === b ? 1 / 3 : 0, 12);
    }
  }
});
