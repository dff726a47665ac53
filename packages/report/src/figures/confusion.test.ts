import { expect, test } from 'vitest';
import { confusion } from './confusion.js';
import { textsOf } from './testing/text-boxes.js';

test('counts stand row by row with their share of the true class, and the positive class is named', () => {
  const texts = textsOf(
    confusion.draw({
      positive: 'recurrence',
      negative: 'none',
      matrices: [{ name: 'SVM', tp: 3, fn: 1, fp: 2, tn: 8 }],
    }).svg,
  );
  expect(texts).toContain('+ recurrence');
  expect(texts.filter((text) => /^\d+%?$/.test(text))).toEqual(['3', '75%', '1', '25%', '2', '20%', '8', '80%']);
});

test('a class without patients has no share', () => {
  const { svg } = confusion.draw({
    positive: 'a',
    negative: 'b',
    matrices: [{ name: 'x', tp: 0, fn: 0, fp: 0, tn: 4 }],
  });
  expect(textsOf(svg).filter((text) => text === '–')).toHaveLength(2);
  expect(svg).not.toContain('NaN');
});
