import { describe, expect, test } from 'vitest';
import { imageBox } from '../volume/box.js';
import { indexToPhysical } from '../volume/coordinates.js';
import { type Geometry, identityDirection, type Triple, type Volume } from '../volume/volume.js';
import { along, gridPositions } from './grid-positions.js';
import { interpolatorOf, interpolators } from './interpolators.js';
import { resample, resampleToDoubles } from './resample.js';
import { fixtureJson } from './testing/images.js';

const geometry: Geometry = { size: [7, 6, 5], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
const values = Float64Array.from({ length: 210 }, (_, i) => ((37 * i) % 101) - 50 + (i % 7) ** 2);
const image: Volume = { geometry, data: values };
const labels: Volume = { geometry, data: values.map((v) => Math.floor(v / 40)) };

const { positions_xyz: positions, values: expected } = fixtureJson<{
  positions_xyz: Triple[];
  values: Record<string, number[]>;
}>('scipy/interpolators.json');

test.each(Object.keys(expected))('%s agrees with SciPy between, at and outside voxel centres to 1e-12', (name) => {
  const sampler = interpolatorOf(name).prepare(name === 'sitkLabelGaussian' ? labels : image, imageBox(geometry));
  positions.forEach((p, i) => {
    const difference = Math.abs(sampler.at(...p) - expected[name][i]);
    expect(difference).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected[name][i])));
  });
});

test('a nearest neighbour exactly half-way is the upper one', () => {
  const { at } = interpolatorOf('sitkNearestNeighbor').prepare(image, imageBox(geometry));
  expect(at(2.5, 0, 0)).toBe(values[3]);
  expect(at(2.4999999999999996, 0, 0)).toBe(values[2]);
  expect(at(-0.5, 0, 0)).toBe(values[0]);
});

test.each([
  ['half-way between two voxels everywhere', [2, 2.2, 5]],
  ['never half-way', [0.9, 1.3, 2.1]],
] as const)('nearest neighbours of an oblique image are those of each position, %s', (_, spacing) => {
  const oblique: Geometry = { ...geometry, spacing: [1, 1.1, 2.5], direction: [0.8, -0.6, 0, 0.6, 0.8, 0, 0, 0, 1] };
  const corner = indexToPhysical(
    oblique,
    [0, 1, 2].map((a) => (spacing[a] / oblique.spacing[a] - 1) / 2) as unknown as Triple,
  );
  const grid: Geometry = { ...oblique, size: [3, 3, 2], spacing, origin: corner };
  const turned = { geometry: oblique, data: values };
  const { at } = interpolatorOf('sitkNearestNeighbor').prepare(turned, imageBox(oblique));
  const { row } = gridPositions(oblique, grid);
  const wanted: number[] = [];
  for (let z = 0; z < 2; z++) {
    for (let y = 0; y < 3; y++) {
      const { start, end } = row(y, z);
      for (let x = 0; x < 3; x++) {
        const [px, py, pz] = start.map((from, a) => along(from, end[a], x / 3));
        wanted.push(at(px, py, pz));
      }
    }
  }
  expect([...resample(turned, grid, { interpolator: 'sitkNearestNeighbor' }).data]).toEqual(wanted);
});

const fine: Geometry = { ...geometry, size: [9, 7, 8], spacing: [0.7, 0.8, 0.6], origin: [0.15, 0.2, -0.1] };

describe.each(interpolators.map(({ name }) => name))('%s', (name) => {
  test('gives the voxels themselves on the image own grid (the Gaussians smooth)', () => {
    if (name.endsWith('Gaussian')) {
      const flat = { geometry, data: new Float64Array(210).fill(40) };
      for (const v of resample(flat, geometry, { interpolator: name }).data) expect(v).toBeCloseTo(40, 12);
      return;
    }
    const out = resample(image, geometry, { interpolator: name }).data;
    out.forEach((v, i) => {
      expect(v).toBeCloseTo(values[i], 11);
    });
  });

  test('gives the same axis by axis as position by position', () => {
    const sampler = interpolatorOf(name).prepare(image, imageBox(geometry));
    const { data } = resample(image, fine, { interpolator: name });
    for (let z = 0, i = 0; z < 8; z++) {
      for (let y = 0; y < 7; y++) {
        for (let x = 0; x < 9; x++, i++) {
          const at = sampler.at(0.15 + 0.7 * x, 0.2 + 0.8 * y, -0.1 + 0.6 * z);
          expect(Math.abs(data[i] - at)).toBeLessThan(1e-11);
        }
      }
    }
  });

  test('reads turned and permuted axes at the same places', () => {
    const turned: Geometry = {
      ...fine,
      size: [7, 9, 8],
      spacing: [0.8, 0.7, 0.6],
      direction: [0, 1, 0, 1, 0, 0, 0, 0, 1],
    };
    const straight = resample(image, fine, { interpolator: name }).data;
    const other = resample(image, turned, { interpolator: name }).data;
    for (let z = 0; z < 8; z++) {
      for (let y = 0; y < 7; y++) {
        for (let x = 0; x < 9; x++) {
          expect(other[y + 7 * (x + 9 * z)]).toBeCloseTo(straight[x + 9 * (y + 7 * z)], 10);
        }
      }
    }
  });

  test('is found by its name and by its numbers', () => {
    const { codes } = interpolatorOf(name);
    for (const code of codes) expect(interpolatorOf(code).name).toBe(name);
  });
});

test('an unknown interpolator is refused with the nearest name', () => {
  expect(() => interpolatorOf('sitkLinaer')).toThrow('Did you mean "sitkLinear"?');
  expect(() => interpolatorOf(11)).toThrow('Unknown interpolator "11"');
});

const half: Geometry = { ...geometry, size: [3, 1, 1], spacing: [0.5, 1, 1], origin: [0, 0, 0] };

test.each([
  ['Int16Array', Int16Array.of(-3, -4), [-3, -3, -4]],
  ['Uint8Array', Uint8Array.of(7, 8), [7, 7, 8]],
  ['Float32Array', Float32Array.of(-3, -4), [-3, -3.5, -4]],
])('%s keeps its type; integers are truncated toward zero', (_, data, out) => {
  const line = { geometry: { ...geometry, size: [2, 1, 1] as Triple }, data };
  const result = resample<typeof data>(line, half, { interpolator: 'sitkLinear' });
  expect(result.data.constructor).toBe(data.constructor);
  expect([...result.data]).toEqual(out);
});

test('a spline that overshoots stops at the ends of an unsigned type', () => {
  const step = {
    geometry: { ...geometry, size: [8, 1, 1] as Triple },
    data: Uint8Array.of(0, 0, 0, 0, 255, 255, 255, 255),
  };
  const between: Geometry = { ...step.geometry, origin: [0.5, 0, 0] };
  const out = resample(step, between, { interpolator: 'sitkBSpline' });
  const exact = resampleToDoubles(step, between, { interpolator: 'sitkBSpline' });
  expect(exact.data[2]).toBeLessThan(-10);
  expect(out.data[2]).toBe(0);
  expect(exact.data[4]).toBeGreaterThan(270);
  expect(out.data[4]).toBe(255);
});

test('outside the outer voxel edges the value is 0, a number, or that of the edge', () => {
  const line = { geometry: { ...geometry, size: [3, 1, 1] as Triple }, data: Int16Array.of(5, 6, 7) };
  const wide: Geometry = { ...line.geometry, size: [6, 1, 1], origin: [-1.5, 0, 0] };
  const linear = (outside: number | 'edge'): number[] => [
    ...resample(line, wide, { interpolator: 'sitkLinear', outside }).data,
  ];
  expect(linear(0)).toEqual([0, 5, 5, 6, 0, 0]);
  expect(linear(-9)).toEqual([-9, 5, 5, 6, -9, -9]);
  expect(linear('edge')).toEqual([5, 5, 5, 6, 7, 7]);
  const away: Geometry = { ...wide, origin: [50, 0, 0] };
  expect([...resample(line, away, { outside: 3 }).data]).toEqual([3, 3, 3, 3, 3, 3]);
});

test('a single voxel is a constant for every interpolator that keeps constants', () => {
  const one = { geometry: { ...geometry, size: [1, 1, 1] as Triple }, data: Float64Array.of(42) };
  const inside: Geometry = { ...one.geometry, origin: [0.25, -0.25, 0.1] };
  for (const name of ['sitkNearestNeighbor', 'sitkLinear', 'sitkBSpline', 'sitkGaussian', 'sitkLabelGaussian']) {
    expect(resample(one, inside, { interpolator: name }).data[0]).toBeCloseTo(42, 12);
  }
});
