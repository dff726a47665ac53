import { expect, test } from 'vitest';
import { gridWhere } from '../testing/regions.js';
import { convexHull } from './convex-hull.js';
import { ellipsoidArea, ellipsoidVolume, enclosingEllipsoid } from './ellipsoid.js';
import { minimumBox } from './enclosing-box.js';
import { meshMeasures } from './marching-cubes.js';

test('the mesh of a single voxel is an octahedron, and its own hull', () => {
  const grid = gridWhere([1, 1, 1], () => true);
  const { corners, volume, area } = convexHull(grid);
  expect(corners).toHaveLength(6);
  expect(volume).toBeCloseTo(meshMeasures(grid).volume, 12);
  expect(area).toBeCloseTo(meshMeasures(grid).surfaceArea, 12);
});

test('a ball nearly fills its hull, and a hollow in it is filled', () => {
  const ball = gridWhere([21, 21, 21], (x, y, z) => Math.hypot(x - 10, y - 10, z - 10) <= 10);
  const mesh = meshMeasures(ball);
  const hull = convexHull(ball);
  // Single voxels at the poles carry the hull half a voxel beyond the radius.
  expect(mesh.volume / hull.volume).toBeGreaterThan((10 / 10.5) ** 3);
  expect(mesh.volume / hull.volume).toBeLessThanOrEqual(1);
  const bowl = gridWhere([21, 21, 21], (x, y, z) => {
    return Math.hypot(x - 10, y - 10, z - 10) <= 10 && Math.hypot(x - 10, y - 10, z - 20) > 5;
  });
  expect(convexHull(bowl).volume).toBeLessThanOrEqual(hull.volume);
  expect(convexHull(bowl).volume).toBeGreaterThan(meshMeasures(bowl).volume * 1.05);
});

test('the smallest box and ellipsoid hold every corner of the hull, and are no larger than the box along the axes', () => {
  const grid = gridWhere([12, 9, 6], (x, y, z) => Math.abs(x - y) < 3 && z > x / 4);
  const hull = convexHull(grid);
  const box = minimumBox(hull).reduce((product, edge) => product * edge, 1);
  const along = grid.size.reduce((product, n, axis) => product * n * grid.spacing[axis], 1);
  expect(box).toBeGreaterThanOrEqual(hull.volume);
  expect(box).toBeLessThanOrEqual(along + 1e-9);
  const ellipsoid = ellipsoidVolume(enclosingEllipsoid(hull.corners));
  expect(ellipsoid).toBeGreaterThan(hull.volume);
  // A box lies within the ellipsoid through its corners, sqrt(3) times its inscribed one.
  expect(ellipsoid).toBeLessThanOrEqual(((box * Math.PI) / 6) * 3 ** 1.5 * 1.01);
});

test("the area of an ellipsoid of equal axes is that of a ball; of a flat one that of IBSI's series, which is not exact", () => {
  expect(ellipsoidArea([3, 3, 3])).toBeCloseTo(36 * Math.PI, 10);
  // Where a = b, (alpha beta)^n P_n is (2n - 1)!! / n! (beta^2 / 2)^n.
  const [a, c] = [2, 1.6];
  const half = (1 - (c * c) / (a * a)) / 2;
  let [term, sum] = [1, 1];
  for (let n = 1; n <= 20; n++) {
    term *= ((2 * n - 1) / n) * half;
    sum += term / (1 - 4 * n * n);
  }
  expect(ellipsoidArea([a, a, c])).toBeCloseTo(4 * Math.PI * a * a * sum, 10);
});
