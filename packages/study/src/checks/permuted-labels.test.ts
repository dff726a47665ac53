import { expect, test } from 'vitest';
import type { Estimate } from '../study/types.js';
import type { CheckContext } from './check.js';
import { permutedLabels } from './permuted-labels.js';

function verdictOf(permutations: number, mean: Estimate, p = 0.01) {
  const permuted = { permutations, mean, observed: { value: 0.8 }, p: { value: p }, values: [] };
  const protocol = { evaluation: { confidence: 0.95 } };
  return permutedLabels.find({ protocol, key: { permuted } } as unknown as CheckContext).verdict;
}

const chance: Estimate = { value: 0.51, ci: [0.4, 0.62] };
const leak: Estimate = { value: 0.66, ci: [0.58, 0.74] };

test('discriminating shuffled outcomes is a leak; chance with them and more without passes', () => {
  expect(verdictOf(100, leak)).toBe('fail');
  expect(verdictOf(100, chance)).toBe('pass');
  expect(verdictOf(100, chance, 0.3)).toBe('warn');
});

test('a few permutations lie on one side of 0.5 by chance, and prove nothing', () => {
  expect(verdictOf(19, leak)).toBe('warn');
  expect(verdictOf(20, leak)).toBe('fail');
});
