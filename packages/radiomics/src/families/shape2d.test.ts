import { expect, test } from 'vitest';
import { featureSettingsSchema } from '../parameters/settings.js';
import { currentFeatures } from './family.js';
import { shape2D } from './shape2d.js';
import { byName, gridWhere } from './testing/regions.js';

const all = new Set(shape2D.features.map(({ name }) => name));
const compute = (force2Ddimension: number, ...mask: Parameters<typeof gridWhere>) =>
  byName(
    shape2D.compute(gridWhere(...mask), featureSettingsSchema.parse({ force2D: true, force2Ddimension }), all),
  ) as Record<string, number>;

test('the family has 9 features and a deprecated one', () => {
  expect(currentFeatures(shape2D)).toHaveLength(9);
  expect(shape2D.features).toHaveLength(10);
});

test('a rectangle of pixels loses a triangle at each corner of its outline', () => {
  const values = compute(0, [4, 3, 1], () => true, [2, 3, 1]);
  expect(values.PixelSurface).toBe(72);
  expect(values.MeshSurface).toBeCloseTo(72 - 4 * (6 / 8), 12);
  expect(values.Perimeter).toBeCloseTo(2 * 3 * 2 + 2 * 2 * 3 + 4 * (Math.hypot(2, 3) / 2), 12);
  expect(values.MaximumDiameter).toBeCloseTo(Math.hypot(6, 9), 12);
  expect(values.PerimeterSurfaceRatio).toBeCloseTo(values.Perimeter / values.MeshSurface, 12);
  expect(values.SphericalDisproportion).toBeCloseTo(1 / values.Sphericity, 12);
});

test('pixels that touch by a corner alone are not joined', () => {
  const values = compute(0, [2, 2, 1], (x, y) => x === y);
  expect(values.MeshSurface).toBeCloseTo(1, 12);
  expect(values.Perimeter).toBeCloseTo(4 * Math.SQRT2, 12);
});

test('a hole is left out of the area and adds its edge to the perimeter', () => {
  const full = compute(0, [5, 5, 1], () => true);
  const holed = compute(0, [5, 5, 1], (x, y) => x !== 2 || y !== 2);
  expect(holed.MeshSurface).toBeCloseTo(full.MeshSurface - 0.5, 12);
  expect(holed.Perimeter).toBeCloseTo(full.Perimeter + 2 * Math.SQRT2, 12);
});

test('a large disc has the measures of a disc', () => {
  const values = compute(0, [61, 61, 1], (x, y) => Math.hypot(x - 30, y - 30) <= 29);
  expect(Math.abs(values.MeshSurface / (Math.PI * 29 ** 2) - 1)).toBeLessThan(0.01);
  expect(values.Elongation).toBeCloseTo(1, 9);
  expect(Math.abs(values.MajorAxisLength / 58 - 1)).toBeLessThan(0.01);
});

test('the slice may lie across any axis', () => {
  const inside = (a: number, b: number) => a + 2 * b < 8;
  const across = [
    compute(0, [7, 4, 1], (x, y) => inside(x, y), [2, 3, 9]),
    compute(1, [7, 1, 4], (x, _, z) => inside(x, z), [2, 9, 3]),
    compute(2, [1, 7, 4], (_, y, z) => inside(y, z), [9, 2, 3]),
  ];
  for (const values of across) {
    for (const [name, value] of Object.entries(values)) expect(value, name).toBeCloseTo(across[0][name], 9);
  }
});

test('a region of several slices, or without force2D, is missing with a reason', () => {
  const grid = gridWhere([3, 3, 2], () => true);
  for (const given of [{ force2D: true }, { force2D: false }]) {
    const values = byName(shape2D.compute(grid, featureSettingsSchema.parse(given), new Set(['Perimeter'])));
    expect(values).toEqual({ Perimeter: 'RAD-SHAPE2D-NOT-FLAT' });
  }
});
