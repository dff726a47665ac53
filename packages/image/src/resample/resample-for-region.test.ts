import { describe, expect, test } from 'vitest';
import { boundingBox } from '../volume/box.js';
import { indexToPhysical } from '../volume/coordinates.js';
import { countVoxels, maskFromLabel } from '../volume/mask.js';
import {
  type Geometry,
  identityDirection,
  type Mask,
  type Triple,
  type Volume,
  voxelVolume,
} from '../volume/volume.js';
import { resampleForRegion } from './resample-for-region.js';
import { fixtureImage, fixtureJson, sharedImage } from './testing/images.js';

/** First-order statistics of an image over a region, as PyRadiomics defines them. */
function firstOrder({ data }: Volume, mask: Mask): Record<string, number> {
  const values = Float64Array.from(data as ArrayLike<number>)
    .filter((_, i) => mask.data[i] !== 0)
    .sort();
  const n = values.length;
  const percentile = (p: number): number => {
    const at = (p / 100) * (n - 1);
    const lower = Math.floor(at);
    return values[lower] + (values[Math.min(lower + 1, n - 1)] - values[lower]) * (at - lower);
  };
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  return {
    Energy: values.reduce((sum, v) => sum + v * v, 0),
    Mean: mean,
    Variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / n,
    Minimum: values[0],
    Maximum: values[n - 1],
    Median: percentile(50),
    '10Percentile': percentile(10),
    '90Percentile': percentile(90),
  };
}

interface FeatureSet {
  image: string;
  mask: string;
  label: number;
  settings: { resampledPixelSpacing: Triple; interpolator: string };
  features: Record<string, number>;
}

test.each([
  'ct_liver__resample111_bspline_bw25',
  'ct_liver__resample222_linear_bw25',
  'ct_tumour__resample111_bspline_bw25',
  'ct_tumour__resample222_linear_bw25',
  'edge__resample111_bspline_bw25',
  'edge__resample222_linear_bw25',
])('agrees with PyRadiomics to 1e-12: %s', (set) => {
  const { image, mask, label, settings, features } = fixtureJson<FeatureSet>(`pyradiomics/${set}.json`);
  const region = maskFromLabel(fixtureImage(mask), label);
  const out = resampleForRegion(fixtureImage(image), region, {
    spacing: settings.resampledPixelSpacing,
    interpolator: settings.interpolator,
  });
  expect(countVoxels(out.mask) * voxelVolume(out.mask.geometry)).toBe(features.original_shape_VoxelVolume);
  for (const [name, value] of Object.entries(firstOrder(out.volume, out.mask))) {
    const expected = features[`original_firstorder_${name}`];
    expect(Math.abs(value - expected), name).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  }
});

interface Sample {
  dtype: string;
  index_zyx: Triple[];
  value: number[];
  corner_index_zyx: Triple[];
  corner_value: number[];
  roi: { min: number; max: number; mean: number; sum_sq: number };
  image: { min: number; max: number; mean: number };
  geometry: { size_xyz: number[]; spacing: number[]; origin: number[] };
  mask_voxels: number;
}

describe.each([
  ['brain1', 'pyradiomics/brain1_image.nrrd', 'pyradiomics/brain1_label.nrrd'],
  ['breast1', 'pyradiomics/breast1_image.nrrd', 'pyradiomics/breast1_label.nrrd'],
  ['ibsi_ct', 'ibsi1_ct/image.nii.gz', 'ibsi1_ct/mask.nii.gz'],
])('PyRadiomics on %s, voxel by voxel (skipped where the public images are absent)', (name, imagePath, maskPath) => {
  const image = sharedImage(imagePath);
  const labels = sharedImage(maskPath);
  const { images } = fixtureJson<{ images: Record<string, Sample> }>(`oracle/pyradiomics/${name}__filter_samples.json`);
  const cases = Object.entries(images).filter(([key]) => key.startsWith('resample'));

  test.skipIf(image === undefined || labels === undefined).each(cases)('%s', (key, sample) => {
    const [, interpolator, spacing] = /^resample (\w+) (\[.*\])$/.exec(key)!;
    const out = resampleForRegion(image!, maskFromLabel(labels!, 1), { spacing: JSON.parse(spacing), interpolator });
    const { geometry, data } = out.volume;
    expect(geometry.size).toEqual(sample.geometry.size_xyz);
    expect(geometry.spacing).toEqual(sample.geometry.spacing);
    geometry.origin.forEach((o, a) => {
      expect(o).toBeCloseTo(sample.geometry.origin[a], 10);
    });
    const at = ([z, y, x]: Triple): number => data[x + geometry.size[0] * (y + geometry.size[1] * z)];
    expect(sample.index_zyx.map(at)).toEqual(sample.value);
    expect(sample.corner_index_zyx.map(at)).toEqual(sample.corner_value);
    expect(countVoxels(out.mask)).toBe(sample.mask_voxels);
    const roi = firstOrder(out.volume, out.mask);
    expect([roi.Minimum, roi.Maximum]).toEqual([sample.roi.min, sample.roi.max]);
    expect(Math.abs(roi.Energy / sample.roi.sum_sq - 1)).toBeLessThan(1e-12);
    const whole = firstOrder(out.volume, { geometry, data: new Uint8Array(data.length).fill(1) });
    expect([whole.Minimum, whole.Maximum]).toEqual([sample.image.min, sample.image.max]);
    expect(Math.abs(whole.Mean / sample.image.mean - 1)).toBeLessThan(1e-9);
  });
});

const grid: Geometry = { size: [20, 16, 6], spacing: [0.9, 0.9, 3], origin: [5, -8, 40], direction: identityDirection };

function block(geometry: Geometry, lower: Triple, upper: Triple): Mask {
  const [nx, ny, nz] = geometry.size;
  const data = new Uint8Array(nx * ny * nz);
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++)
      data.fill(1, nx * (y + ny * z) + lower[0], nx * (y + ny * z) + upper[0] + 1);
  }
  return { geometry, data };
}

function ramp(geometry: Geometry): Volume<Float64Array> {
  const [nx, ny, nz] = geometry.size;
  const data = Float64Array.from({ length: nx * ny * nz }, (_, i) => {
    const [x, y, z] = indexToPhysical(geometry, [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))]);
    return 2 * x - 3 * y + z;
  });
  return { geometry, data };
}

test('an image that has the requested spacing already is only cropped, with the padding kept inside the image', () => {
  const out = resampleForRegion(ramp(grid), block(grid, [2, 4, 1], [5, 7, 3]), {
    spacing: [0.9, 0.9, 3],
    padDistance: 3,
  });
  expect(out.volume.geometry.size).toEqual([9, 10, 6]);
  expect(out.volume.geometry.origin[0]).toBeCloseTo(5, 12);
  expect(out.volume.data[0]).toBe(ramp(grid).data[20]);
  expect(countVoxels(out.mask)).toBe(4 * 4 * 3);
});

test('a spacing of 0 and an axis along which the region has one slice keep their spacing', () => {
  const out = resampleForRegion(ramp(grid), block(grid, [2, 4, 2], [5, 7, 2]), { spacing: [0, 2, 1] });
  expect(out.volume.geometry.spacing).toEqual([0.9, 2, 3]);
});

test('the mask may lie on another grid, turned against the image', () => {
  const turned: Geometry = {
    size: [8, 8, 4],
    spacing: [1.2, 1.2, 3],
    origin: [13, -5, 43],
    direction: [0.8, -0.6, 0, 0.6, 0.8, 0, 0, 0, 1],
  };
  const out = resampleForRegion(ramp(grid), block(turned, [2, 2, 1], [4, 4, 2]), {
    spacing: [1, 1, 1],
    interpolator: 'sitkLinear',
  });
  expect(out.volume.geometry.direction).toEqual(turned.direction);
  const { lower, upper } = boundingBox(out.mask)!;
  for (const index of [lower, upper]) {
    const [x, y, z] = indexToPhysical(out.volume.geometry, index);
    const [nx, ny] = out.volume.geometry.size;
    expect(out.volume.data[index[0] + nx * (index[1] + ny * index[2])]).toBeCloseTo(2 * x - 3 * y + z, 10);
  }
});

test('ibsi: the centres of both grids coincide and sizes are rounded up', () => {
  const out = resampleForRegion(ramp(grid), block(grid, [2, 2, 1], [9, 9, 4]), {
    spacing: [2, 2, 2],
    interpolator: 'sitkLinear',
    convention: 'ibsi',
    padDistance: Infinity,
  });
  expect(out.volume.geometry.size).toEqual([9, 8, 9]);
  const centre = (g: Geometry): Triple => indexToPhysical(g, g.size.map((n) => (n - 1) / 2) as unknown as Triple);
  centre(out.volume.geometry).forEach((c, a) => {
    expect(c).toBeCloseTo(centre(grid)[a], 10);
  });
});

test('ibsi: a voxel belongs to the region when linear interpolation of the mask gives at least one half', () => {
  const line: Geometry = { size: [8, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
  const out = resampleForRegion(
    ramp(line),
    { geometry: line, data: Uint8Array.of(0, 0, 1, 1, 1, 0, 0, 0) },
    {
      spacing: [2, 1, 1],
      convention: 'ibsi',
      padDistance: Infinity,
    },
  );
  // New centres at 0.5, 2.5, 4.5, 6.5: shares 0, 1, 0.5, 0.
  expect([...out.mask.data]).toEqual([0, 1, 1, 0]);
});

test('ibsi: the image comes in doubles, not truncated, and is extended beyond its edge', () => {
  const line: Geometry = { size: [5, 3, 3], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
  const data = Int16Array.from({ length: 45 }, (_, i) => 10 + (i % 5));
  const out = resampleForRegion({ geometry: line, data }, block(line, [0, 0, 0], [4, 2, 2]), {
    spacing: [3, 0, 0],
    interpolator: 'sitkLinear',
    convention: 'ibsi',
  });
  expect(out.volume.data).toBeInstanceOf(Float64Array);
  expect([...out.volume.data.slice(0, 2)]).toEqual([10.5, 13.5]);
});

test('refuses an empty region, a region outside the image, a spacing that cannot be and an unknown interpolator', () => {
  const image = ramp(grid);
  const region = block(grid, [2, 2, 1], [9, 9, 4]);
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return 'none';
  };
  const empty = { geometry: grid, data: new Uint8Array(region.data.length) };
  expect(code(() => resampleForRegion(image, empty, { spacing: [1, 1, 1] }))).toBe('RAD-MASK-EMPTY');
  const away = { ...region, geometry: { ...grid, origin: [5, -8, 58] as Triple } };
  expect(code(() => resampleForRegion(image, away, { spacing: [1, 1, 1] }))).toBe('RAD-MASK-OUTSIDE');
  for (const bad of [-1, Number.NaN, Infinity]) {
    expect(code(() => resampleForRegion(image, region, { spacing: [1, bad, 1] }))).toBe('RAD-RESAMPLE-SPACING');
  }
  expect(() => resampleForRegion(image, region, { spacing: [1e-4, 1e-4, 1] })).toThrow('voxels');
  const options = { spacing: [1, 1, 1] as Triple, interpolator: 'sitkBspline' };
  expect(() => resampleForRegion(image, region, options)).toThrow('Did you mean "sitkBSpline"?');
});
