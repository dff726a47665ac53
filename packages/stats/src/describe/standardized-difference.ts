import { isRadError } from '@radscore/core';
import { mean, variance } from '../descriptive/moments.js';
import { solveSymmetric } from '../linalg/cholesky.js';
import { zeros } from '../linalg/matrix.js';
import { dot } from '../linalg/products.js';
import type { Figure } from '../results.js';

/**
 * Standardised mean difference of a continuous variable: (mean x - mean y) / sqrt((var x + var y) / 2); 0.1 and more is often
 * called an imbalance. Missing, with the reason, for fewer than two values in a group or no variance; equal constants give 0.
 *
 * @example
 * ```ts
 * import { standardizedDifference } from '@radscore/stats';
 *
 * standardizedDifference([1, 2, 3], [3, 4, 5]).value; // => -2
 * ```
 */
export function standardizedDifference(x: ArrayLike<number>, y: ArrayLike<number>): Figure {
  if (x.length < 2 || y.length < 2) return { value: null, reason: 'a group has fewer than two values' };
  const difference = mean(x) - mean(y);
  const pooled = (variance(x) + variance(y)) / 2;
  if (pooled > 0) return { value: difference / Math.sqrt(pooled) };
  return difference === 0 ? { value: 0 } : { value: null, reason: 'neither group varies' };
}

/**
 * Standardised difference of a categorical variable from the counts of its levels in two groups: the Mahalanobis distance of
 * the shares without the first level (Yang and Dalton 2012), never negative. For two levels it is
 * |p1 - p2| / sqrt((p1 q1 + p2 q2) / 2). Levels in neither group are left out.
 */
export function standardizedDifferenceOfShares(x: ArrayLike<number>, y: ArrayLike<number>): Figure {
  const levels = Array.from(x, (_, i) => i).filter((i) => x[i]! + y[i]! > 0);
  const total = (counts: ArrayLike<number>) => levels.reduce((sum, i) => sum + counts[i]!, 0);
  const [nx, ny] = [total(x), total(y)];
  if (nx === 0 || ny === 0) return { value: null, reason: 'a group has no values' };
  const kept = levels.slice(1);
  const p = kept.map((i) => x[i]! / nx);
  const q = kept.map((i) => y[i]! / ny);
  const difference = p.map((share, i) => share - q[i]!);
  if (difference.every((d) => d === 0)) return { value: 0 };
  const covariance = zeros(kept.length, kept.length);
  for (let i = 0; i < kept.length; i++) {
    for (let j = 0; j < kept.length; j++) {
      const own = i === j ? (p[i]! + q[i]!) / 2 : 0;
      covariance.data[i + kept.length * j] = own - (p[i]! * p[j]! + q[i]! * q[j]!) / 2;
    }
  }
  try {
    return { value: Math.sqrt(dot(difference, solveSymmetric(covariance, difference))) };
  } catch (error) {
    if (isRadError(error, 'RAD-STATS-SINGULAR')) return { value: null, reason: 'the groups share no level' };
    throw error;
  }
}
