import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, putFloat64, release } from './memory.js';

/** Sums over a sample of numbers. */
export interface Sample {
  /** Minimum, maximum, sum and the sum of the squares of value + shift. The sum is NaN where a value is. */
  summary(shift: number): { minimum: number; maximum: number; sum: number; energy: number };
  /** Sums of |value - mean| and of (value - mean) to the second, third and fourth power. */
  powers(mean: number): { absolute: number; second: number; third: number; fourth: number };
  /** How many values lie from `low` to `high`, and the sum of their distances from their own mean. */
  within(low: number, high: number): { count: number; deviation: number };
  /** The values of these ranks, from 0, were the sample sorted. Exact; linear in the sample, but for the strangest distributions. */
  ranked(ranks: readonly number[]): number[];
}

/** Lends `work` a sample in the kernels' memory; it must not use other kernels. The sample may be empty only for `summary`. */
export function withSample<R>(values: Float64Array, work: (sample: Sample) => R): R {
  const start = mark();
  try {
    const { length } = values;
    const [at, out] = [putFloat64(values), allocate(32)];
    const found = (name: string, ...numbers: number[]) => {
      kernel(name)(at, length, ...numbers, out);
      return new Float64Array(buffer(), out, 4);
    };
    return work({
      summary(shift) {
        const [minimum, maximum, sum, energy] = found('summarise', shift);
        return { minimum, maximum, sum, energy };
      },
      powers(mean) {
        const [absolute, second, third, fourth] = found('sumPowers', mean);
        return { absolute, second, third, fourth };
      },
      within(low, high) {
        const [count, deviation] = found('sumWithin', low, high);
        return { count, deviation };
      },
      ranked: (ranks) => rankedOf(at, length, ranks),
    });
  } finally {
    release(start);
  }
}

/** Kernels keep the bucket of each value in 16 bits. */
const mostBuckets = 4096;
/** Up to this many values are sorted. */
const fewValues = 512;

/**
 * Counts the values by bucket, and continues only in the buckets that hold a requested rank. The smallest value is in the first
 * bucket and the largest in the last, so that none holds all of them.
 */
function rankedOf(at: number, count: number, ranks: readonly number[]): number[] {
  const out = allocate(32);
  kernel('summarise')(at, count, 0, out);
  const [minimum, maximum] = new Float64Array(buffer(), out, 2);
  if (minimum === maximum) return ranks.map(() => minimum);
  // Of a small sample fewer: going through them must not take longer than through the values.
  let buckets = mostBuckets;
  while (8 * buckets > count) buckets /= 2;
  const perUnit = buckets / (maximum - minimum);
  if (count <= fewValues || !(perUnit > 0 && perUnit < Number.POSITIVE_INFINITY)) {
    const sorted = new Float64Array(buffer(), at, count).slice().sort();
    return ranks.map((rank) => sorted[rank]);
  }
  const [place, counts, next] = [allocate(2 * count), allocate(4 * buckets), allocate(4 * buckets)];
  const counted = new Uint32Array(buffer(), counts, buckets).fill(0);
  kernel('countBuckets')(at, count, minimum, perUnit, buckets - 1, place, counts);
  const first = new Uint32Array(buckets);
  for (let b = 1; b < buckets; b++) first[b] = first[b - 1] + counted[b - 1];
  const sizes = counted.slice();
  const wanted = new Uint32Array(buckets);
  for (const rank of ranks) {
    const bucket = lastUpTo(first, rank);
    if (wanted[bucket] === 0) wanted[bucket] = allocate(8 * sizes[bucket]);
  }
  new Uint32Array(buffer(), next, buckets).set(wanted);
  kernel('collectBuckets')(at, count, place, next);
  return ranks.map((rank) => {
    const bucket = lastUpTo(first, rank);
    return rankedOf(wanted[bucket], sizes[bucket], [rank - first[bucket]])[0];
  });
}

/** The last place in an ascending list whose number is not above `limit`; the first number is not. */
function lastUpTo(ascending: Uint32Array, limit: number): number {
  let [from, to] = [0, ascending.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (ascending[middle] <= limit) from = middle;
    else to = middle;
  }
  return from;
}
