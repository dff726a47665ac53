/** Probabilities of the sums low, low + step, low + 2 step, ... */
export interface SumDistribution {
  readonly low: number;
  readonly step: number;
  readonly probabilities: Float64Array;
}

/**
 * The distribution of the sum of `size` numbers drawn without replacement from whole numbers in ascending order: the
 * permutation distribution behind rank tests. The recursion adds one number at a time and keeps, for each subset size j of
 * the first i numbers, the probability of each sum; every term is positive, so nothing cancels and nothing overflows.
 */
export function subsetSumDistribution(ascending: ArrayLike<number>, size: number): SumDistribution {
  const n = ascending.length;
  const smallest = ascending[0] ?? 0;
  let step = 0;
  for (let i = 0; i < n; i++) step = greatestCommonDivisor(step, ascending[i]! - smallest);
  if (step === 0) return { low: size * smallest, step: 1, probabilities: Float64Array.of(1) };
  // Shifted and divided, the sums are 0, 1, 2, ...
  const values = Int32Array.from(ascending, (value) => (value - smallest) / step);
  const prefix = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) prefix[i + 1] = prefix[i]! + values[i]!;
  const width = prefix[n]! - prefix[n - size]! + 1;
  const table = Array.from({ length: size + 1 }, () => new Float64Array(width));
  table[0]![0] = 1;
  for (let i = 1; i <= n; i++) {
    const value = values[i - 1]!;
    // Only subset sizes that can still grow to `size` are needed.
    for (let j = Math.min(size, i); j >= Math.max(1, size - (n - i)); j--) {
      const own = table[j]!;
      const smaller = table[j - 1]!;
      const take = j / i;
      const leave = 1 - take;
      const largest = prefix[i]! - prefix[i - j]!;
      const least = prefix[j]!;
      for (let sum = largest; sum >= least; sum--) {
        own[sum] = leave * own[sum]! + (sum >= value ? take * smaller[sum - value]! : 0);
      }
    }
  }
  return { low: size * smallest, step, probabilities: table[size]! };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
