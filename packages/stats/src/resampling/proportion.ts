import { coreError } from '@radscore/core';
import { square } from '@radscore/elementary';

import { betaQuantile } from '../distributions/beta.js';
import { normalQuantile } from '../distributions/normal.js';
import { requireBetween, requireCounts } from '../guards.js';
import type { Interval } from '../results.js';

/** A proportion with its exact (Clopper-Pearson) and Wilson intervals; missing with a reason where there are no trials. */
export type Proportion =
  | {
      readonly value: number;
      readonly successes: number;
      readonly trials: number;
      readonly exact: Interval;
      readonly wilson: Interval;
    }
  | { readonly value: null; readonly reason: string; readonly successes: 0; readonly trials: 0 };

/**
 * A proportion and its intervals; `reason` says why it is missing if there are no trials.
 *
 * @example
 * ```ts
 * import { proportion } from '@radscore/stats';
 *
 * proportion(8, 10, 'nobody is positive').value; // => 0.8
 * ```
 */
export function proportion(successes: number, trials: number, reason: string, level = 0.95): Proportion {
  if (trials === 0) return { value: null, reason, successes: 0, trials: 0 };
  const exact = clopperPearson(successes, trials, level);
  return { value: successes / trials, successes, trials, exact, wilson: wilson(successes, trials, level) };
}

/**
 * Exact interval of a binomial proportion (Clopper and Pearson 1934); R's `binom.test`.
 * Throws RAD-STATS-COUNTS, RAD-PARAMETER-INVALID (no trials, more successes than trials, a level outside (0, 1)).
 *
 * @example
 * ```ts
 * import { clopperPearson } from '@radscore/stats';
 *
 * clopperPearson(8, 10).map((bound) => bound.toFixed(3)); // => ['0.444', '0.975']
 * ```
 */
export function clopperPearson(successes: number, trials: number, level = 0.95): Interval {
  check(successes, trials, level);
  const tail = (1 - level) / 2;
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1),
    // The mirrored lower quantile, so that 1 - tail does not lose digits.
    successes === trials ? 1 : 1 - betaQuantile(tail, trials - successes, successes + 1),
  ];
}

/**
 * Score interval of a binomial proportion (Wilson 1927), without continuity correction; R's `prop.test(correct = FALSE)`. Throws as {@link clopperPearson}.
 *
 * @example
 * ```ts
 * import { wilson } from '@radscore/stats';
 *
 * wilson(8, 10).map((bound) => bound.toFixed(3)); // => ['0.490', '0.943']
 * ```
 */
export function wilson(successes: number, trials: number, level = 0.95): Interval {
  check(successes, trials, level);
  const z2 = square(normalQuantile((1 + level) / 2));
  const p = successes / trials;
  const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = Math.sqrt((p * (1 - p) + z2 / (4 * trials)) * (z2 / trials)) / (1 + z2 / trials);
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}

function check(successes: number, trials: number, level: number): void {
  requireCounts('A binomial interval', [successes, trials]);
  requireBetween('level', level, 0, 1);
  if (trials === 0 || successes > trials) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'successes',
      value: `${successes} of ${trials}`,
      problem: 'there must be trials, and at least as many as successes',
    });
  }
}
