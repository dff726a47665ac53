import { gammaQuantile, gammaUpperQuantile } from '../distributions/gamma.js';
import { requireBetween, requireCounts } from '../guards.js';
import type { Interval } from '../results.js';

/** Exact interval of a Poisson mean from one count (Garwood 1936); R's `poisson.test`. Throws RAD-STATS-COUNTS, RAD-PARAMETER-INVALID. */
export function poissonExactInterval(count: number, level = 0.95): Interval {
  requireCounts('A Poisson interval', [count]);
  requireBetween('level', level, 0, 1);
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : gammaQuantile(tail, count), gammaUpperQuantile(tail, count + 1)];
}
