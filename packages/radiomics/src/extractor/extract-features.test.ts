import { existsSync, readFileSync } from 'node:fs';
import { identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { publicImages, readCase, root } from '../conformance/testing/cases.js';
import { makeParameters } from '../parameters/parameters.js';
import { extractFeatures } from './extract-features.js';
import { featureNames } from './feature-names.js';

const fixture = await readCase([`${root}fixtures/ct_image.nii.gz`, `${root}fixtures/ct_labels.nii.gz`], 1);
const code = (name: string) => expect.objectContaining({ code: name });
const extract = (document: unknown, { volume, mask }: { volume: Volume; mask: Mask } = fixture) =>
  extractFeatures(volume, mask, makeParameters(document));
const valuesOf = (document: unknown, input?: { volume: Volume; mask: Mask }) =>
  Object.fromEntries(extract(document, input).features.map(({ name, value }) => [name, value]));

/** A cube of voxels with a region of all but its outermost layer. */
function cube(n: number, value: (i: number) => number): { volume: Volume; mask: Mask } {
  const size: Triple = [n, n, n];
  const geometry = { size, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
  const inner = (i: number) => i > 0 && i < n - 1;
  const index = Array.from({ length: n ** 3 }, (_, i) => i);
  const inside = index.map((i) =>
    Number(inner(i % n) && inner(Math.floor(i / n) % n) && inner(Math.floor(i / n ** 2))),
  );
  return {
    volume: { geometry, data: Float32Array.from(index, value) },
    mask: { geometry, data: Uint8Array.from(inside) },
  };
}

test('features come in the order of the parameters: families as named, features as named, images as named', () => {
  const { features } = extract({
    imageType: { Square: {}, Original: {} },
    featureClass: { glcm: ['Idm', 'Contrast'], shape: ['Sphericity'], firstorder: ['Mean'] },
  });
  expect(features.map(({ name }) => name)).toEqual([
    'original_shape_Sphericity',
    'square_glcm_Idm',
    'square_glcm_Contrast',
    'square_firstorder_Mean',
    'original_glcm_Idm',
    'original_glcm_Contrast',
    'original_firstorder_Mean',
  ]);
});

test('without parameters all families of the original image are computed, shape2D only with force2D', () => {
  const names = Object.keys(valuesOf({}));
  expect(names).toHaveLength(14 + 18 + 24 + 14 + 16 + 16 + 5);
  expect(names.some((name) => name.includes('shape2D'))).toBe(false);
  expect(Object.keys(valuesOf({ setting: { force2D: true } }))).toHaveLength(107 + 9);
});

test('the names of the features are known before any image is read, missing ones among them', () => {
  const parameters = makeParameters({
    setting: { force2D: true, sigma: [1, 40] },
    imageType: { Wavelet: { level: 2 }, LoG: {}, Original: {} },
  });
  const { volume, mask } = cube(8, (i) => i % 7);
  const { features } = extractFeatures(volume, mask, parameters);
  expect(featureNames(parameters)).toEqual(features.map(({ name }) => name));
});

test('a deprecated feature is computed when it is named', () => {
  const { original_firstorder_StandardDeviation: deviation, original_firstorder_Variance: variance } = valuesOf({
    featureClass: { firstorder: ['StandardDeviation', 'Variance'] },
  });
  expect(deviation! ** 2).toBeCloseTo(variance!, 9);
});

test('a setting inside an image type holds for it alone', () => {
  const featureClass = { firstorder: ['Uniformity'] };
  const fine = valuesOf({ setting: { binWidth: 5 }, featureClass });
  const mixed = valuesOf({
    setting: { binWidth: 25 },
    imageType: { Original: { binWidth: 5 }, Square: {} },
    featureClass,
  });
  const coarse = valuesOf({ setting: { binWidth: 25 }, imageType: { Square: {} }, featureClass });
  expect(mixed).toEqual({ ...fine, ...coarse });
});

test("a filter's parameter among the settings holds for the filter", () => {
  const { features } = extract({
    setting: { sigma: [2] },
    imageType: { LoG: {} },
    featureClass: { firstorder: ['Mean'] },
  });
  expect(features.map(({ name }) => name)).toEqual(['log-sigma-2-0-mm-3D_firstorder_Mean']);
});

test('an image that cannot be made is missing with its reason, and the others are still computed', () => {
  const { features } = extract(
    { imageType: { LoG: { sigma: [1, 40, 2] }, Original: {} }, featureClass: { firstorder: ['Mean'] } },
    cube(8, (i) => i % 7),
  );
  expect(features).toEqual([
    { name: 'log-sigma-1-0-mm-3D_firstorder_Mean', value: expect.any(Number) },
    { name: 'log-sigma-40-0-mm-3D_firstorder_Mean', value: null, reason: code('RAD-FILTER-TOO-SMALL') },
    { name: 'log-sigma-2-0-mm-3D_firstorder_Mean', value: expect.any(Number) },
    { name: 'original_firstorder_Mean', value: expect.any(Number) },
  ]);
});

test('a family that is not defined for the region is missing with its reason, and the others are still computed', () => {
  const { features } = extract({ featureClass: { shape2D: ['Perimeter'], firstorder: ['Mean'] } });
  expect(features).toEqual([
    { name: 'original_shape2D_Perimeter', value: null, reason: code('RAD-SHAPE2D-NOT-FLAT') },
    { name: 'original_firstorder_Mean', value: expect.any(Number) },
  ]);
});

test('where there are too many bins, only what needs bins is missing', () => {
  const { features } = extract(
    { setting: { binWidth: 1e-9 }, featureClass: { firstorder: ['Mean', 'Entropy'], glcm: ['Idm'] } },
    cube(5, (i) => i),
  );
  expect(features).toEqual([
    { name: 'original_firstorder_Mean', value: expect.any(Number) },
    { name: 'original_firstorder_Entropy', value: null, reason: code('RAD-BINS-TOO-MANY') },
    { name: 'original_glcm_Idm', value: null, reason: code('RAD-BINS-TOO-MANY') },
  ]);
});

test('voxels that are no numbers do no harm outside the region, and are named inside', () => {
  const document = { featureClass: { firstorder: ['Entropy'], shape: ['VoxelVolume'] } };
  const outside = extract(
    document,
    cube(5, (i) => (i === 0 ? Number.NaN : i)),
  );
  expect(outside.features.every(({ value }) => value !== null)).toBe(true);
  const inside = extract(
    document,
    cube(5, (i) => (i === 62 ? Number.NaN : i)),
  );
  expect(inside.features).toEqual([
    { name: 'original_shape_VoxelVolume', value: 27 },
    { name: 'original_firstorder_Entropy', value: null, reason: code('RAD-VALUES-NOT-FINITE') },
  ]);
});

test('a flat region has a value or a reason for every feature', () => {
  const { features } = extract(
    {},
    cube(6, () => 3),
  );
  for (const feature of features) {
    if (feature.value === null) expect(feature.reason.code).toMatch(/^RAD-/);
    else expect(Number.isFinite(feature.value), feature.name).toBe(true);
  }
  expect(features.find(({ name }) => name === 'original_firstorder_Skewness')?.value).toBe(0);
});

test('a region that is too small, empty or off the grid stops the case', () => {
  const { volume, mask } = cube(5, (i) => i);
  const single = { ...mask, data: mask.data.map((_, i) => Number(i === 62)) };
  expect(() => extract({}, { volume, mask: single })).toThrowError(code('RAD-REGION-DIMENSIONS'));
  expect(() => extract({}, { volume, mask: { ...mask, data: new Uint8Array(125) } })).toThrowError(
    code('RAD-MASK-EMPTY'),
  );
  const moved = { ...mask, geometry: { ...mask.geometry, origin: [1, 0, 0] as const } };
  expect(() => extract({}, { volume, mask: moved })).toThrowError(code('RAD-GEOMETRY-DIFFERS'));
});

test('a mask on another grid is resampled with correctMask, and the diagnostics say so', () => {
  const { volume, mask } = cube(5, (i) => i);
  const moved = { ...mask, geometry: { ...mask.geometry, origin: [1, 0, 0] as const } };
  const { diagnostics } = extract({ setting: { correctMask: true } }, { volume, mask: moved });
  expect(diagnostics['diagnostics_Mask-original_BoundingBox']).toEqual([1, 1, 1, 3, 3, 3]);
  expect(diagnostics['diagnostics_Mask-corrected_BoundingBox']).toEqual([2, 1, 1, 3, 3, 3]);
});

test('cropping first changes nothing for the original image', () => {
  expect(valuesOf({ setting: { preCrop: true, padDistance: 2 } })).toEqual(valuesOf({}));
});

test('shape is computed from the mask before resegmentation, unless resegmentShape', () => {
  const featureClass = { shape: ['VoxelVolume'] };
  const whole = valuesOf({ featureClass }).original_shape_VoxelVolume!;
  const range = { resegmentRange: [-1, 1], resegmentMode: 'sigma' };
  const before = valuesOf({ setting: range, featureClass }).original_shape_VoxelVolume!;
  const after = valuesOf({ setting: { ...range, resegmentShape: true }, featureClass }).original_shape_VoxelVolume!;
  expect(before).toBeCloseTo(whole, 9);
  expect(after).toBeLessThan(0.9 * whole);
});

test('work reports its progress, and stops when asked', () => {
  const stages: string[] = [];
  const parameters = makeParameters({ imageType: { Original: {}, Square: {} } });
  extractFeatures(fixture.volume, fixture.mask, parameters, { onProgress: ({ stage }) => stages.push(stage) });
  expect(stages).toEqual(['shape', 'Original', 'Square', 'done']);
  expect(() => extractFeatures(fixture.volume, fixture.mask, parameters, { signal: { aborted: true } })).toThrowError(
    code('RAD-CANCELLED'),
  );
});

test('the section voxelSetting gives a warning', () => {
  expect(extract({ voxelSetting: { kernelRadius: 2 } }).warnings).toEqual([code('RAD-PARAMETER-VOXEL')]);
  expect(extract({}).warnings).toEqual([]);
});

test('without additionalInfo there are no diagnostics', () => {
  expect(extract({ setting: { additionalInfo: false } }).diagnostics).toEqual({});
});

const reference = `${root}fixtures/oracle/pyradiomics/brain1__resample111_bspline_bw25.json`;
test.skipIf(!existsSync(publicImages.brain1[0]))(
  "diagnostics of image, mask and their resampled forms are PyRadiomics', hashes included (needs brain1)",
  async () => {
    const { settings, imageTypes, diagnostics: expected } = JSON.parse(readFileSync(reference, 'utf8'));
    const { diagnostics } = extract(
      { setting: settings, imageType: imageTypes, featureClass: { shape: ['VoxelVolume'] } },
      await readCase(publicImages.brain1),
    );
    const differing = Object.entries(expected).filter(([name, value]) => {
      const actual: unknown = diagnostics[name as keyof typeof diagnostics];
      const [a, b] = [[actual].flat(), [value].flat()];
      return !b.every((x, i) => (typeof x === 'number' ? Math.abs(x - (a[i] as number)) < 1e-9 : x === a[i]));
    });
    expect(differing).toEqual([]);
  },
);
