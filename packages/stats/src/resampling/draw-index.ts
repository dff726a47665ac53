import type { Rng } from '@radscore/core';

const RANGE = 4294967296;

/**
 * A whole number in [0, n), each equally likely, for n up to 2^21, by Lemire's multiplication (2019): the division by n is
 * needed only in the rare case of a possible rejection, which matters where a bootstrap draws millions of rows.
 */
export function drawIndex(rng: Rng, n: number): number {
  for (;;) {
    // Exact: 2^32 times 2^21 fits into the 53 bits of a double.
    const product = rng.uint32() * n;
    const low = product >>> 0;
    if (low >= n || low >= RANGE % n) return (product - low) / RANGE;
  }
}
