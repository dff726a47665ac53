import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { aucHeterogeneity, heterogeneity } from './heterogeneity.js';

test('two groups: Q is the squared difference over the sum of the variances', () => {
  const { q, tau2, i2 } = heterogeneity([1, 3], [0.6, 0.8]);
  expect(q).toBeCloseTo(4, 12);
  expect(i2).toBeCloseTo(3 / 4, 12);
  // By hand: (Q - 1) / (w1 + w2 - (w1^2 + w2^2) / (w1 + w2)) with w = 1 / 0.36 and 1 / 0.64.
  expect(tau2).toBeCloseTo(3 / ((2 * (1 / 0.36) * (1 / 0.64)) / (1 / 0.36 + 1 / 0.64)), 12);
});

test('groups that agree more than chance would have them: nothing between them', () => {
  expect(heterogeneity([1, 1, 1], [0.2, 0.3, 0.4])).toMatchObject({ q: 0, i2: 0, tau2: 0, pooled: 1, p: 1 });
});

test('the variance between groups is recovered on average', () => {
  const rng = createRng('between');
  const found = Array.from({ length: 300 }, () => {
    const errors = Array.from({ length: 20 }, () => 0.2 + 0.3 * rng.uniform());
    const estimates = errors.map((error) => 0.5 * rng.normal() + error * rng.normal());
    return heterogeneity(estimates, errors).tau2;
  });
  expect(found.reduce((sum, value) => sum + value, 0) / 300).toBeCloseTo(0.25, 1);
});

test('AUCs are pooled on the logit scale and reported as AUC', () => {
  const { pooled, ci, i2 } = aucHeterogeneity([0.8, 0.8], [0.03, 0.05]);
  expect(pooled).toBeCloseTo(0.8, 12);
  expect(i2).toBe(0);
  expect(ci[0]).toBeGreaterThan(0.7);
  expect(ci[1]).toBeLessThan(0.9);
});

test('one group has nothing to differ from', () => {
  expect(() => heterogeneity([0.8], [0.1])).toThrow(expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }));
});
