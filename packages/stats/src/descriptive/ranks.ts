/** Ranks from 1, tied values sharing the mean of their places (R's `rank`), and the sizes of the groups of ties. */
export interface Ranks {
  readonly ranks: Float64Array;
  /** Size of each group of two or more equal values. */
  readonly ties: readonly number[];
}

/**
 * Mid-ranks of the values; NaN values are not allowed for (they would rank last in their order of appearance).
 *
 * @example
 * ```ts
 * import { rankWithTies } from '@radscore/stats';
 *
 * Array.from(rankWithTies([10, 20, 20, 5]).ranks); // => [2, 3.5, 3.5, 1]
 * ```
 */
export function rankWithTies(values: ArrayLike<number>): Ranks {
  const order = sortedOrder(values);
  const n = order.length;
  const ranks = new Float64Array(n);
  const ties: number[] = [];
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && values[order[end]!] === values[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2;
    if (end - start > 1) ties.push(end - start);
    start = end;
  }
  return { ranks, ties };
}

/** The indices that put the values in ascending order; equal values keep their order, NaN comes last. */
export function sortedOrder(values: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  return order.sort((a, b) => compare(values[a]!, values[b]!) || a - b);
}

/** Sum of t^3 - t over the groups of ties: the usual tie correction of rank tests. */
export function tieTerm(ties: readonly number[]): number {
  return ties.reduce((sum, t) => sum + t * (t * t - 1), 0);
}

function compare(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
