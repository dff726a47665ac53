import { countUpTo } from './risk-table.js';

/** R's tolerance: the square root of the spacing of doubles at 1. */
const TOLERANCE = 2 ** -26;

/**
 * Times that differ by rounding only made equal: 0.1 + 0.2 and 0.3 are one time, or a tie would be an order. Neighbouring distinct times
 * no further apart than 2^-26, absolutely or as a share of the mean time, become the earliest of them; R's `aeqSurv`, which `coxph`,
 * `survfit`, `survdiff` and `concordance` apply by default (`timefix`).
 *
 * @param anchors times that are compared with the patients' (a horizon): what is tied with one becomes it.
 * @example
 * ```ts
 * import { nearTied } from '@radscore/stats';
 *
 * Array.from(nearTied([0.1 + 0.2, 0.3, 1])); // => [0.3, 0.3, 1]
 * ```
 */
export function nearTied(time: ArrayLike<number>, anchors: readonly number[] = []): Float64Array {
  const given = Float64Array.from(time);
  const distinct = [...new Set([...given, ...anchors])].filter(Number.isFinite).sort((a, b) => a - b);
  const near = TOLERANCE * Math.max(1, distinct.reduce((sum, t) => sum + Math.abs(t), 0) / distinct.length);
  const anchored = new Set(anchors);
  const becomes = new Map<number, number>();
  for (let start = 0, end = 0; start < distinct.length; start = end) {
    end = start + 1;
    while (end < distinct.length && distinct[end]! - distinct[end - 1]! <= near) end++;
    if (end === start + 1) continue;
    const tied = distinct.slice(start, end);
    const one = tied.find((t) => anchored.has(t)) ?? tied[0]!;
    for (const t of tied) becomes.set(t, one);
  }
  return becomes.size === 0 ? given : given.map((t) => becomes.get(t) ?? t);
}

/** The time of a curve with which a time is tied by rounding, else the time itself. */
export function nearestOf(ascending: ArrayLike<number>, time: number): number {
  const near = TOLERANCE * Math.max(1, Math.abs(time));
  const k = countUpTo(ascending, time);
  const above = ascending[k];
  if (above !== undefined && above - time <= near) return above;
  return time;
}
