import { describeSteps } from '@radscore/learn';
import { expect, test } from 'vitest';
import { stepCitation, uncitedSteps } from './step-references.js';

const names = describeSteps().map(({ name }) => name);

test('every step that a protocol can name has a citation or is one of textbooks', () => {
  expect(names.filter((name) => stepCitation(name).length === 0)).toEqual(
    names.filter((name) => uncitedSteps.includes(name)),
  );
  expect(uncitedSteps.filter((name) => !names.includes(name))).toEqual([]);
});

test('the two discriminant analyses cite one book', () => {
  expect(stepCitation('qda')).toEqual(stepCitation('lda'));
});
