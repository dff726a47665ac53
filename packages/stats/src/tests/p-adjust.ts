import { coreError } from '@radscore/core';

export type PAdjustment = 'bonferroni' | 'holm' | 'hochberg' | 'bh' | 'by';

/**
 * p values adjusted for multiple testing, in the given order: `bonferroni`, `holm`, `hochberg` control the family-wise error,
 * `bh` (Benjamini-Hochberg) and `by` (Benjamini-Yekutieli) the false discovery rate; R's `p.adjust`. A missing p (NaN) stays
 * missing and does not count as a test. Throws RAD-PARAMETER-INVALID for a p outside [0, 1].
 *
 * @example
 * ```ts
 * import { adjustP } from '@radscore/stats';
 *
 * adjustP([0.01, 0.02, 0.03], 'bonferroni')[0]; // => 0.03
 * ```
 */
export function adjustP(p: ArrayLike<number>, method: PAdjustment): Float64Array {
  const given = Array.from(p, (_, i) => i).filter((i) => !Number.isNaN(p[i]!));
  for (const i of given) {
    if (!(p[i]! >= 0 && p[i]! <= 1)) {
      throw coreError('RAD-PARAMETER-INVALID', { name: 'p', value: p[i]!, problem: 'a probability lies in [0, 1]' });
    }
  }
  const n = given.length;
  const ascending = given.sort((a, b) => p[a]! - p[b]!);
  const out = new Float64Array(p.length).fill(Number.NaN);
  const harmonic = method === 'by' ? ascending.reduce((sum, _, i) => sum + 1 / (i + 1), 0) : 1;
  const factor = (rank: number) =>
    method === 'bonferroni' ? n : method === 'holm' || method === 'hochberg' ? n - rank + 1 : (harmonic * n) / rank;
  if (method === 'holm') {
    let largest = 0;
    ascending.forEach((i, k) => {
      largest = Math.max(largest, factor(k + 1) * p[i]!);
      out[i] = Math.min(1, largest);
    });
    return out;
  }
  let least = 1;
  for (let k = n; k >= 1; k--) {
    const i = ascending[k - 1]!;
    const adjusted = Math.min(1, factor(k) * p[i]!);
    least = method === 'bonferroni' ? adjusted : Math.min(least, adjusted);
    out[i] = least;
  }
  return out;
}
