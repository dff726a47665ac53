import type { Rng } from '@radscore/core';
import { requireAtLeast, requireFinite } from '../guards.js';
import type { Alternative } from '../tests/alternative.js';

export interface PermutationTest {
  readonly observed: number;
  /** (1 + number at least as extreme) / (replicates + 1), so never 0. */
  readonly p: number;
  readonly replicates: Float64Array;
}

/**
 * Permutation test: how often a statistic of shuffled labels is at least as extreme as the observed one. Two-sided is twice
 * the smaller tail, at most 1. `labels` is not changed. Throws RAD-STATS-TOO-FEW (no replicate), RAD-STATS-MISSING (the
 * statistic is not a number).
 */
export function permutationTest(
  labels: ArrayLike<number>,
  statistic: (labels: Float64Array) => number,
  {
    replicates,
    rng,
    alternative = 'two-sided',
  }: { readonly replicates: number; readonly rng: Rng; readonly alternative?: Alternative },
): PermutationTest {
  requireAtLeast('Permutation test', 1, 'replicates', replicates);
  const shuffled = Float64Array.from(labels);
  const observed = statistic(shuffled);
  const values = Float64Array.from({ length: replicates }, () => statistic(rng.shuffle(shuffled)));
  requireFinite('Permutation test', 'the statistic', [observed, ...values]);
  return { observed, p: permutationP(observed, values, alternative), replicates: values };
}

/**
 * The p value of an observed statistic among those of shuffled labels; see {@link permutationTest}.
 *
 * @example
 * ```ts
 * import { permutationP } from '@radscore/stats';
 *
 * permutationP(3, [0.5, 1, 2, 3.5], 'greater'); // => 0.4
 * ```
 */
export function permutationP(observed: number, replicates: ArrayLike<number>, alternative: Alternative): number {
  let [above, below] = [0, 0];
  for (let i = 0; i < replicates.length; i++) {
    if (replicates[i]! >= observed) above++;
    if (replicates[i]! <= observed) below++;
  }
  const upper = (1 + above) / (replicates.length + 1);
  const lower = (1 + below) / (replicates.length + 1);
  if (alternative === 'greater') return upper;
  if (alternative === 'less') return lower;
  return Math.min(1, 2 * Math.min(upper, lower));
}
