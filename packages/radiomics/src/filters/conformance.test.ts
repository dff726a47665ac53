import { isRadError } from '@radscore/core';
import { identityDirection, type Mask, type Triple, type Volume, type VoxelArray } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DerivedImage, Filter, FilterContext } from './filter.js';
import { filters } from './index.js';
import { copied } from './testing/small.js';

const size: Triple = [9, 8, 7];
const geometry = { size, spacing: [0.9, 1.1, 2.5], origin: [-3, 4, 5], direction: identityDirection } as const;
const context = { seed: 7, force2D: false, force2Ddimension: 0 } as const;
const voxels = size[0] * size[1] * size[2];

/** Grey values between 100 and 3099 without any pattern. */
const patternless = (i: number): number => 100 + ((i * 7919 + 12345 * (i % 13)) % 3000);
const image: Volume = { geometry, data: Int16Array.from({ length: voxels }, (_, i) => patternless(i)) };

function maskWhere(inside: (at: number) => boolean): Mask {
  return { geometry, data: Uint8Array.from({ length: voxels }, (_, i) => Number(inside(i))) };
}

const everywhere = maskWhere(() => true);
const middle = 4 + size[0] * (4 + size[1] * 3);

const given: Record<string, object> = {
  LoG: { sigma: [1, 2.5] },
  // Wide enough for the coarsest spacing: the kernels then sum to zero.
  TruncatedLoG: { sigma: 4, cutoff: 8 },
  Gabor: { sigma: 6, lambda: 5, gamma: 1 },
};

/** Parameters that make every filter yield something. */
function parametersOf(filter: Filter) {
  return filter.parameters.parse(given[filter.name] ?? {});
}

function run(filter: Filter, input: Volume, mask = everywhere, more: Partial<FilterContext> = {}): DerivedImage[] {
  return copied(filter.apply(input, parametersOf(filter), { ...context, mask, ...more }));
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (isRadError(error)) return error.code;
    throw error;
  }
  return undefined;
}

/** What an image of the value 100 becomes: a value of each image, or the error that says why there is none. */
const ofConstant: Record<string, Record<string, number> | string> = {
  Original: { original: 100 },
  Wavelet: {
    ...{ 'wavelet-LLH': 0, 'wavelet-LHL': 0, 'wavelet-LHH': 0, 'wavelet-HLL': 0, 'wavelet-HLH': 0, 'wavelet-HHL': 0 },
    ...{ 'wavelet-HHH': 0, 'wavelet-LLL': 100 * 2 ** 1.5 },
  },
  LoG: { 'log-sigma-1-0-mm-3D': 0, 'log-sigma-2-5-mm-3D': 0 },
  Square: { square: 100 },
  SquareRoot: { squareroot: 100 },
  Logarithm: { logarithm: 100 },
  Exponential: { exponential: 100 },
  Gradient: { gradient: 0 },
  LBP2D: { 'lbp-2D': 8 },
  LBP3D: 'RAD-FILTER-UNDEFINED',
  BinomialBlur: { binomialblur: 100 },
  CurvatureFlow: { curvatureflow: 100 },
  BoxMean: { boxmean: 100 },
  BoxSigma: { boxsigma: 0 },
  DiscreteGaussian: { discretegaussian: 100 },
  LaplacianSharpening: { laplaciansharpening: 100 },
  Normalize: 'RAD-FILTER-UNDEFINED',
  HistogramEqualisation: 'RAD-FILTER-UNDEFINED',
  GaussianHighPass: { gaussianhighpass: 0 },
  AddHighPass: { addhighpass: 100 },
  Clip: { clip: 100 },
  Mean: { 'mean-5-3D': 100 },
  TruncatedLoG: { 'truncatedlog-3D-sigma-4-0-mm': 0 },
  Laws: { 'laws-3D-L5E5E5-invariant-max-energy-7': 0 },
  Gabor: { 'gabor-3D-sigma-6-0-mm-lambda-5-0-mm-gamma-1-0-theta-22-5-invariant-average': 0 },
  SeparableWavelet: { 'separablewavelet-3D-db3-LLH-level-1-invariant-average': 0 },
  Simoncelli: { 'simoncelli-3D-level-1': 0 },
};
/** Filters that replace each value at random. */
const random = ['AdditiveGaussianNoise', 'ShotNoise'];

/** Filters that need more than one voxel. */
const ofOneVoxel: Record<string, string> = {
  LoG: 'RAD-FILTER-TOO-SMALL',
  LBP3D: 'RAD-FILTER-UNDEFINED',
  BoxSigma: 'RAD-FILTER-TOO-SMALL',
  Normalize: 'RAD-FILTER-UNDEFINED',
  HistogramEqualisation: 'RAD-FILTER-UNDEFINED',
};

const voxelTypes = [
  ...[Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array],
  ...[Float32Array, Float64Array],
];

test('every filter has a unique name', () => {
  expect(new Set(filters.map(({ name }) => name)).size).toBe(filters.length);
});

describe.each(filters.map((filter) => [filter.name, filter] as const))('%s', (name, filter) => {
  test('says what it does and who defined it', () => {
    expect(filter.summary).toMatch(/^[A-Z].*\.$/);
    expect(filter.source).not.toBe('');
  });

  test('works with its defaults, describes each parameter and refuses unknown ones', () => {
    expect(filter.parameters.safeParse({}).success).toBe(true);
    for (const parameter of Object.values(filter.parameters.shape)) {
      expect(z.globalRegistry.get(parameter)?.description).toMatch(/\.$/);
    }
    expect(filter.parameters.safeParse({ noSuchParameter: 1 }).success).toBe(false);
  });

  test.each([
    [false, 0],
    [true, 0],
    [true, 1],
    [true, 2],
  ] as const)('yields the images it names, in order (force2D %s, dimension %i)', (force2D, force2Ddimension) => {
    const names = run(filter, image, everywhere, { force2D, force2Ddimension }).map((made) => made.name);
    expect(names).toEqual(filter.imageNames(parametersOf(filter), { force2D, force2Ddimension }));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  });

  test('keeps the geometry and leaves its input alone', () => {
    const before = image.data.slice();
    for (const { volume } of run(filter, image)) {
      expect(volume.geometry).toEqual(geometry);
      expect(volume.data).toHaveLength(voxels);
    }
    expect(image.data).toEqual(before);
  });

  test('gives finite values, the same ones twice', () => {
    const [first, second] = [run(filter, image), run(filter, image)];
    for (const { volume } of first) expect(volume.data.every(Number.isFinite)).toBe(true);
    expect(first.map(({ volume }) => volume.data)).toEqual(second.map(({ volume }) => volume.data));
  });

  test('gives a voxel the same value whatever else is in the region', () => {
    for (const at of [0, middle, voxels - 1]) {
      const alone = run(
        filter,
        image,
        maskWhere((i) => i === at),
      );
      const among = run(filter, image);
      alone.forEach((made, i) => {
        expect(Math.abs(made.volume.data[at] - among[i].volume.data[at])).toBeLessThan(1e-9);
      });
    }
  });

  test('takes every voxel type', () => {
    for (const type of voxelTypes) {
      const data: VoxelArray = new type(Array.from({ length: voxels }, (_, i) => patternless(i) % 120));
      for (const { volume } of run(filter, { geometry, data })) expect(volume.data.every(Number.isFinite)).toBe(true);
    }
  });

  // The original image is read inside the region only: voxels elsewhere may be no numbers.
  test.skipIf(name === 'Original')('names the problem of an input it cannot take', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const data = Float32Array.from(image.data);
      data[5] = wrong;
      expect(codeOf(() => run(filter, { geometry, data }))).toBe('RAD-FILTER-NOT-FINITE');
    }
    const other = { geometry: { ...geometry, size: [8, 9, 7] as Triple }, data: everywhere.data };
    expect(codeOf(() => run(filter, image, other))).toBe('RAD-FILTER-GRID');
    expect(
      codeOf(() =>
        run(
          filter,
          image,
          maskWhere(() => false),
        ),
      ),
    ).toBe('RAD-MASK-EMPTY');
  });

  test('has a stated answer for a constant image', () => {
    const constant = { geometry, data: new Int16Array(voxels).fill(100) };
    // Away from the border, where images that end with zeros have patterns of their own.
    const region = maskWhere((i) => i === middle);
    const stated = ofConstant[name];
    expect(stated ?? random.includes(name), `a row for ${name} in ofConstant, or its name in random`).toBeTruthy();
    if (typeof stated === 'string') expect(codeOf(() => run(filter, constant, region))).toBe(stated);
    else if (random.includes(name)) expect(run(filter, constant, region)[0].volume.data[middle]).not.toBe(100);
    else {
      const made = run(filter, constant, region);
      expect(Object.keys(stated)).toEqual(made.map((derived) => derived.name));
      for (const derived of made) expect(derived.volume.data[middle]).toBeCloseTo(stated[derived.name], 4);
    }
  });

  test('has a stated answer for an image of one voxel', () => {
    const point = { ...geometry, size: [1, 1, 1] as Triple };
    const mask = { geometry: point, data: Uint8Array.of(1) };
    const work = (): DerivedImage[] => run(filter, { geometry: point, data: Int16Array.of(50) }, mask);
    if (name in ofOneVoxel) expect(codeOf(work)).toBe(ofOneVoxel[name]);
    else for (const { volume } of work()) expect(Number.isFinite(volume.data[0])).toBe(true);
  });
});
