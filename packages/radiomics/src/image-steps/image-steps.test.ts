import { identityDirection, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { filters } from '../filters/index.js';
import { applyImageSteps, checkImageSteps, imageStepNames } from './image-steps.js';

const image: Volume = {
  geometry: { size: [6, 6, 2], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection },
  data: Int16Array.from({ length: 72 }, (_, i) => ((i * 37) % 101) - 50),
};

test('without a step the image stays as it is', () => {
  expect(applyImageSteps(image, [])).toBe(image);
});

test('steps follow each other on the whole image: equalisation, then the high-pass detail of the equalised image added back', () => {
  const equalised = applyImageSteps(image, [{ name: 'histogram-equalisation', parameters: { levels: 256 } }]);
  const detail = applyImageSteps(equalised, [{ name: 'high-pass', parameters: { sigma: 2 } }]);
  const both = applyImageSteps(image, [
    { name: 'histogram-equalisation', parameters: { levels: 256 } },
    { name: 'add-high-pass', parameters: { sigma: 2, weight: 0.5 } },
  ]);
  expect(both.data.length).toBe(72);
  const expected = equalised.data.map((value, i) => value + 0.5 * detail.data[i]!);
  for (const [i, value] of both.data.entries()) expect(value).toBeCloseTo(expected[i]!, 10);
  expect(image.data[0]).toBe(-50);
});

test('every step is a filter that makes one image, so it can be an image type as well', () => {
  const names = filters.map(({ name }) => name);
  for (const name of ['HistogramEqualisation', 'GaussianHighPass', 'AddHighPass', 'Clip'])
    expect(names).toContain(name);
  for (const name of imageStepNames) expect(() => checkImageSteps([{ name }]), name).not.toThrow();
});

test('a step that is not there, or a parameter it does not take, is named', () => {
  expect(() => checkImageSteps([{ name: 'histogram-equalization' }])).toThrow('Did you mean "histogram-equalisation"?');
  const wrong = [{ name: 'clip' }, { name: 'add-high-pass', parameters: { sigma: -1 } }];
  expect(() => checkImageSteps(wrong)).toThrow('sigma');
  expect(() => checkImageSteps([{ name: 'clip', parameters: { least: 0 } }])).toThrow('least');
});
