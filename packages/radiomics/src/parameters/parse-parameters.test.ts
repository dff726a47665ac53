import { isRadError, type RadError } from '@radscore/core';
import { expect, test } from 'vitest';
import { parseParameters } from './parse-parameters.js';

const typicalCT = `# Settings for CT: resampled to 1 mm, LoG and wavelet images
imageType:
  Original: {}
  LoG:
    sigma: [1.0, 2.0, 3.0, 4.0, 5.0]  # mm
  Wavelet: {}

featureClass:
  shape:
  firstorder: []
  glcm:  # all but SumAverage
    - 'Autocorrelation'
    - 'JointAverage'
    - 'Id'
  glrlm:
  glszm:
  gldm:
  ngtdm:

setting:
  interpolator: 'sitkBSpline'
  resampledPixelSpacing: [1, 1, 1]
  binWidth: 25
  voxelArrayShift: 1000  # Minimum value in HU is -1000
  label: 1
`;

const typicalMR = `imageType: {Original: {}, LoG: {sigma: [2, 3]}, Wavelet: {binWidth: 10}}
setting:
  normalize: true
  normalizeScale: 100
  removeOutliers:
  binWidth: 5
  binCount: null
  geometryTolerance: 1e-4
  weightingNorm:
  force2D: true
  force2Ddimension: 0
  interpolator: 3
  resampledPixelSpacing: [2, 2, 0]
  resegmentRange: [-3, 3]
  resegmentMode: sigma
  correctMask: true
  distances:
    - 1
    - 2
voxelSetting:
  kernelRadius: 2
  maskedKernel: true
  initValue: nan
`;

function errorOf(text: string): RadError {
  try {
    parseParameters(text);
  } catch (error) {
    if (isRadError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('a typical file for CT is read: comments, empty values for whole families, lists of features', () => {
  const { settings, imageTypes, families } = parseParameters(typicalCT);
  expect(settings).toMatchObject({
    binWidth: 25,
    resampledPixelSpacing: [1, 1, 1],
    voxelArrayShift: 1000,
    padDistance: 5,
  });
  expect(imageTypes.map(({ filter }) => filter.name)).toEqual(['Original', 'LoG', 'Wavelet']);
  expect(imageTypes[1].filterParameters).toEqual({ sigma: [1, 2, 3, 4, 5] });
  expect(imageTypes[2].filterParameters).toEqual({ wavelet: 'coif1', level: 1, start_level: 0 });
  expect(families.map(({ family }) => family.name)).toEqual([
    'shape',
    'firstorder',
    'glcm',
    'glrlm',
    'glszm',
    'gldm',
    'ngtdm',
  ]);
  expect(families[0].wanted).toHaveLength(14);
  expect(families[1].wanted).toHaveLength(18);
  expect(families[2].wanted).toEqual(['Autocorrelation', 'JointAverage', 'Id']);
});

test('a typical file for MR is read: empty values stand for the default, an image type overrides a setting', () => {
  const { settings, imageTypes, families } = parseParameters(typicalMR);
  expect(settings).toMatchObject({
    removeOutliers: null,
    binCount: null,
    weightingNorm: null,
    interpolator: 3,
    geometryTolerance: 1e-4,
    resegmentRange: [-3, 3],
    distances: [1, 2],
  });
  expect(imageTypes.map((type) => type.settings.binWidth)).toEqual([5, 5, 10]);
  expect(families.map(({ family }) => family.name)).toContain('shape2D');
});

test('JSON is read too, indented by tabs as well', () => {
  const json = JSON.stringify(
    { setting: { binWidth: 10, distances: null }, imageType: { Original: null } },
    null,
    '\t',
  );
  expect(parseParameters(json).settings).toMatchObject({ binWidth: 10, distances: [1] });
});

test('an empty file means the defaults', () => {
  const { imageTypes, families } = parseParameters('');
  expect(imageTypes.map(({ filter }) => filter.name)).toEqual(['Original']);
  expect(families).toHaveLength(7);
});

test('interpolator: null switches resampling off', () => {
  expect(parseParameters('setting:\n  interpolator: null').settings.interpolator).toBeNull();
});

test.each([
  ['imageTypes:\n  Original: {}', 'section', 1, 'imageType'],
  ['# a line\nsetting:\n  binWidht: 25', 'setting', 3, 'binWidth'],
  ['imageType:\n  Original: {}\n  Wavlet: {}', 'image type', 3, 'Wavelet'],
  ['imageType:\n  LoG:\n    sigmas: [1]', 'setting', 3, 'sigma'],
  ['featureClass:\n  firstOrder:', 'feature class', 2, 'firstorder'],
  ['featureClass:\n  glcm:\n  - Contrst', 'glcm feature', 2, 'Contrast'],
  ['voxelSetting:\n  kernelRadus: 1', 'setting', 2, 'kernelRadius'],
])('an unknown name is an error with its line and the nearest known name: %j', (text, kind, line, nearest) => {
  const error = errorOf(text);
  expect(error.code).toBe('RAD-PARAMETER-UNKNOWN');
  expect(error.values.kind).toBe(kind);
  expect(error.place.line).toBe(line);
  expect(error.message).toContain(`Did you mean "${nearest}"?`);
});

test.each([
  ['setting:\n  label: 1\n  binWidth: -5', 3, 'binWidth'],
  ['setting:\n  binWidth: wide', 2, 'binWidth'],
  ['setting:\n  resampledPixelSpacing: [1, 1]', 2, 'resampledPixelSpacing'],
  ['setting:\n  force2Ddimension: 3', 2, 'force2Ddimension'],
  ['setting:\n  interpolator: cubic', 2, 'interpolator'],
  ['setting: 5', 1, 'setting'],
  ['imageType:\n  LoG: {sigma: 3}', 2, 'sigma'],
  ['imageType:\n  Wavelet:\n    wavelet: coif99', 3, 'wavelet'],
  ['featureClass:\n  glcm: Contrast', 2, 'glcm'],
])('a value that cannot be is an error with its line and its name: %j', (text, line, name) => {
  const error = errorOf(text);
  expect(error.code).toBe('RAD-PARAMETER-INVALID');
  expect(error.place.line).toBe(line);
  expect(error.values.name).toBe(name);
});

test.each([
  ['setting:\n  binWidth: [1, 2', 2],
  ['{"setting": {"binWidth": }', 1],
])('text that is neither YAML nor JSON is an error with its line: %j', (text, line) => {
  const error = errorOf(text);
  expect(error.code).toBe('RAD-PARAMETER-FILE');
  expect(error.place.line).toBeGreaterThanOrEqual(line);
});

test('of a name that occurs twice the last value holds, with a warning', () => {
  const { settings, warnings } = parseParameters('setting:\n  binWidth: 25\n  binWidth: 5');
  expect(settings.binWidth).toBe(5);
  expect(warnings).toEqual([expect.objectContaining({ code: 'RAD-PARAMETER-TWICE', place: { line: 3 } })]);
});

test('a setting that an image type cannot have of its own gives a warning', () => {
  const { warnings } = parseParameters(
    'imageType:\n  Wavelet: {binCount: 8, normalize: true, level: 2, gldm_a: 1, sigma: [1]}',
  );
  expect(warnings.map(({ values }) => values.name)).toEqual(['normalize', 'sigma']);
});

test('a text that is no map of sections is refused', () => {
  expect(errorOf('- a\n- b').code).toBe('RAD-PARAMETER-INVALID');
  expect(errorOf('hello').code).toBe('RAD-PARAMETER-INVALID');
});

test('of a file given by mistake an error repeats at most sixty characters', () => {
  const people = Array.from({ length: 20 }, (_, i) => `${i},Somebody ${i},1950-01-01`).join('\n');
  for (const text of [
    people,
    `setting: [${people.replaceAll('\n', ', ')}]`,
    `setting: { binWidth: '${people.replaceAll('\n', ', ')}' }`,
  ]) {
    let message = '';
    try {
      parseParameters(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('Somebody 0');
    expect(message).not.toContain('Somebody 5');
  }
});

test('anchors that build up more than the text is worth are refused by a code', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
  expect(() => parseParameters(['a0: &a0 [1]', ...lines].join('\n'))).toThrow(
    expect.objectContaining({ code: 'RAD-PARAMETER-FILE' }),
  );
});
