import { expect, test } from 'vitest';
import { featureSettingsSchema } from '../parameters/settings.js';
import { currentFeatures } from './family.js';
import { shape } from './shape.js';
import { byName, gridWhere } from './testing/regions.js';

const settings = featureSettingsSchema.parse({});
const compute = (...mask: Parameters<typeof gridWhere>) =>
  byName(shape.compute(gridWhere(...mask), settings, new Set(shape.features.map(({ name }) => name)))) as Record<
    string,
    number
  >;

const ball = (radius: number, spacing: readonly [number, number, number] = [1, 1, 1]) => {
  const half = spacing.map((step) => Math.ceil(radius / step) + 1);
  const size = half.map((n) => 2 * n + 1) as unknown as readonly [number, number, number];
  return compute(
    size,
    (x, y, z) =>
      Math.hypot((x - half[0]) * spacing[0], (y - half[1]) * spacing[1], (z - half[2]) * spacing[2]) <= radius,
    spacing,
  );
};

test('the family has 14 features and three deprecated ones', () => {
  expect(currentFeatures(shape)).toHaveLength(14);
  expect(shape.features).toHaveLength(17);
});

test('a single voxel is an octahedron between the centres of its neighbours', () => {
  const values = compute([1, 1, 1], () => true, [2, 3, 4]);
  expect(values.MeshVolume).toBeCloseTo((2 * 3 * 4) / 6, 12);
  expect(values.VoxelVolume).toBe(24);
  expect(values.Maximum3DDiameter).toBe(4);
  expect(values.Maximum2DDiameterSlice).toBe(3);
  expect(values.Maximum2DDiameterRow).toBe(4);
});

test('a ball of radius 15 mm has the volume, diameter and axes of a ball, on an anisotropic grid too', () => {
  for (const values of [ball(15), ball(15, [0.8, 1, 1.25])]) {
    const volume = (4 / 3) * Math.PI * 15 ** 3;
    expect(Math.abs(values.MeshVolume / volume - 1)).toBeLessThan(0.01);
    expect(Math.abs(values.VoxelVolume / volume - 1)).toBeLessThan(0.01);
    expect(Math.abs(values.Maximum3DDiameter / 30 - 1)).toBeLessThan(0.05);
    expect(Math.abs(values.MajorAxisLength / ((4 * 15) / Math.sqrt(5)) - 1)).toBeLessThan(0.01);
    expect(values.Elongation).toBeGreaterThan(0.99);
    // Steps of a mask have about 9% more surface than the ball they stand for.
    expect(values.Sphericity).toBeGreaterThan(0.9);
    expect(values.Sphericity).toBeLessThan(1);
  }
});

test('the deprecated measures are functions of sphericity', () => {
  const { Sphericity, Compactness1, Compactness2, SphericalDisproportion } = ball(6);
  expect(Compactness2).toBeCloseTo(Sphericity ** 3, 12);
  expect(Compactness1).toBeCloseTo(Sphericity ** 1.5 / (6 * Math.PI), 12);
  expect(SphericalDisproportion).toBeCloseTo(1 / Sphericity, 12);
});

test('a region of one slice has no least axis, and a line no second one', () => {
  const slice = compute([5, 4, 1], () => true);
  expect(slice).toMatchObject({ LeastAxisLength: 0, Flatness: 0 });
  expect(slice.Elongation).toBeGreaterThan(0);
  expect(compute([5, 1, 1], () => true)).toMatchObject({ Elongation: 0, Flatness: 0 });
});

test('a single voxel has no elongation: missing with a reason', () => {
  expect(compute([1, 1, 1], () => true)).toMatchObject({
    Elongation: 'RAD-FEATURE-UNDEFINED',
    MajorAxisLength: 0,
  });
});

test('turning a region about z exchanges rows and columns and leaves the rest', () => {
  const inside = (x: number, y: number, z: number) => x + 2 * y < 9 && x > z;
  const plain = compute([9, 5, 4], inside);
  const turned = compute([5, 9, 4], (x, y, z) => inside(y, x, z));
  expect(turned.Maximum2DDiameterRow).toBeCloseTo(plain.Maximum2DDiameterColumn, 12);
  for (const name of ['VoxelVolume', 'Maximum3DDiameter', 'Maximum2DDiameterSlice', 'MajorAxisLength', 'Flatness']) {
    expect(turned[name], name).toBeCloseTo(plain[name], 9);
  }
});

test('scaling the voxels scales lengths, areas and volumes', () => {
  const inside = (x: number, y: number, z: number) => x + y + z < 7;
  const plain = compute([7, 6, 5], inside, [1, 1.5, 2]);
  const scaled = compute([7, 6, 5], inside, [2, 3, 4]);
  const power = { Maximum3DDiameter: 1, LeastAxisLength: 1, SurfaceArea: 2, MeshVolume: 3, Sphericity: 0 };
  for (const [name, p] of Object.entries(power)) expect(scaled[name] / plain[name], name).toBeCloseTo(2 ** p, 9);
});
