import { expect, test } from 'vitest';
import { permutationControl } from './permutation-control.js';
import { examples } from './testing/examples.js';

const { permutationControl: data } = examples;

test('the sentence gives what was observed, how often labels were shuffled, what that reaches, and p', () => {
  expect(permutationControl.draw(data).alt).toMatch(
    /Observed AUC 0\.742 \(0\.611–0\.861\); 200 permutations, mean 0\.(?:4|5)\d\d; permutation p = 0\.005\./,
  );
});

test('one permutation, equal permutations and a missing observation are drawn', () => {
  for (const permuted of [[0.5], [0.6, 0.6, 0.6]]) {
    const { svg } = permutationControl.draw({
      ...data,
      permuted,
      observed: { value: null, reason: 'failed' },
      p: null,
    });
    expect(svg).not.toContain('NaN');
    expect(svg).toContain('permutation p –');
  }
});
