import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { domainClassifier } from './domain-classifier.js';

function rows(seed: string, n: number, shift: number) {
  const rng = createRng(seed);
  return {
    names: ['a', 'b'],
    x: { rows: n, cols: 2, data: Float64Array.from({ length: 2 * n }, () => shift + rng.normal()) },
  };
}

test('cohorts of the same distribution cannot be separated: the interval contains one half', () => {
  const { auc, development, here } = domainClassifier(rows('before', 120, 0), rows('same', 80, 0));
  expect([development, here]).toEqual([120, 80]);
  expect(auc.value === null ? null : auc.ci![0]).toBeLessThan(0.5);
});

test('a shifted cohort is separated about as well as theory predicts', () => {
  const { auc } = domainClassifier(rows('before', 200, 0), rows('shifted', 200, 1));
  // Phi(sqrt(2) / sqrt(2)) = 0.841 for a shift of 1 in two independent features.
  expect(Math.abs(auc.value! - 0.841)).toBeLessThan(0.06);
});
