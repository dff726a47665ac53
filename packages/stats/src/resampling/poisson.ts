import { gammaQuantile, gammaUpperQuantile } from '../distributions/gamma.js';
import { requireBetween, requireCounts } from '../guards.js';
import type { Interval } from '../results.js';

/**
 * Exact interval of a Poisson mean from one count (Garwood 1936); R's `poisson.test`. Throws RAD-STATS-COUNTS, RAD-PARAMETER-INVALID.
 *
 * @example
 * ```ts
 * import { poissonExactInterval } from '@radscore/stats';
 *
 * poissonExactInterval(4).map((bound) => bound.toFixed(3)); // => ['1.090', '10.242']
 * ```
 */
export function poissonExactInterval(count: number, level = 0.95): Interval {
  requireCounts('A Poisson interval', [count]);
  requireBetween('level', level, 0, 1);
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : gammaQuantile(tail, count), gammaUpperQuantile(tail, count + 1)];
}
