import { expect, test } from 'vitest';
import { readCase, root } from '../conformance/testing/cases.js';
import { makeParameters } from '../parameters/parameters.js';
import { extractFeatures } from './extract-features.js';
import { featureNames } from './feature-names.js';
import { createMeasure } from './measure.js';
import { prepare } from './prepare.js';
import { extractionTasks, taskCost } from './tasks.js';

const fixture = await readCase([`${root}fixtures/ct_image.nii.gz`, `${root}fixtures/ct_labels.nii.gz`], 1);
const parameters = makeParameters({
  setting: { sigma: [1, 400, 2], binWidth: 25 },
  imageType: { Original: {}, Wavelet: { level: 2 }, LoG: {}, LBP3D: {} },
  featureClass: { firstorder: ['Mean', 'Entropy'], shape: ['VoxelVolume'], glcm: ['Idm'] },
});
const imagesOf = (pieces: number) =>
  extractionTasks(parameters, pieces).map(({ title, images }) => [title, images.length]);

test('shape is a task, and every part of an image type; the images of a divisible filter are dealt out', () => {
  const rest = [
    ['LoG', 1],
    ['LoG', 1],
    ['LoG', 1],
    ['LBP3D', 3],
  ];
  expect(imagesOf(1)).toEqual([['shape', 0], ['Original', 1], ['Wavelet', 15], ...rest]);
  expect(imagesOf(2)).toEqual([['shape', 0], ['Original', 1], ['Wavelet', 8], ['Wavelet', 7], ...rest]);
  expect(imagesOf(99).filter(([title]) => title === 'Wavelet')).toEqual(Array(15).fill(['Wavelet', 1]));
});

test.each([1, 2, 3, 99])(
  'dealt to %d, done in any order by several, the features are those of the whole extraction to the last bit',
  (pieces) => {
    const { region } = prepare(fixture.volume, fixture.mask, parameters.settings);
    const measures = [createMeasure(region, parameters), createMeasure(structuredClone(region), parameters)];
    const tasks = extractionTasks(parameters, pieces);
    const found = tasks.map((task, i) => ({ i, task })).toReversed();
    const done = found.map(({ i, task }) => ({ i, features: measures[i % 2](structuredClone(task)) })).toReversed();
    const features = done.flatMap((task) => task.features);
    expect(features.map(({ name }) => name)).toEqual(featureNames(parameters));
    expect(features).toEqual(extractFeatures(fixture.volume, fixture.mask, parameters).features);
  },
);

test('where only families of the mask are requested no image is made, and where none is of the mask there is no such task', () => {
  const tasksOf = (featureClass: object) => extractionTasks(makeParameters({ featureClass })).map(({ title }) => title);
  expect(tasksOf({ shape: [] })).toEqual(['shape']);
  expect(tasksOf({ ngtdm: [] })).toEqual(['Original']);
});

test('more images cost more, and an image that has to be made costs more than the original', () => {
  const [shape, original, first, second, log] = extractionTasks(parameters, 2).map(taskCost);
  expect(shape).toBe(original);
  expect(log).toBeGreaterThan(original);
  expect(second).toBeGreaterThan(log);
  expect(first).toBeGreaterThan(second);
});
