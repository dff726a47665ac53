import { describeSteps } from '@radscore/learn';
import { expect, test } from 'vitest';
import { describeParameters, stepTitle } from './describe-protocol.js';

const columnSteps = describeSteps().filter(({ kind }) => ['transformer', 'selector', 'sampler'].includes(kind));

test.each(columnSteps.map(({ name }) => name))('%s has words for sentences of the report', (name) => {
  expect(stepTitle(`radiomics/${name}`)).not.toBe(name);
});

test('names of parameters are words, abbreviations among them whole', () => {
  const given = { minimumROIDimensions: 2, minSamplesLeaf: 1, C: 1, force2D: true, resampledPixelSpacing: [1, 1, 2] };
  expect(describeParameters(given)).toBe(
    'minimum ROI dimensions 2, min samples leaf 1, C 1, force2D, resampled pixel spacing 1 × 1 × 2',
  );
});
