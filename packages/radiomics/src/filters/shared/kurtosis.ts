/** Rounds to the precision in which a computation is done: `Math.fround`, or nothing for double. */
export type Rounding = (x: number) => number;

/** How little values may vary, relative to their mean, before their kurtosis stops meaning anything (NumPy's `finfo.resolution`). */
const resolution = { single: 1e-6, double: 1e-15 } as const;

/**
 * Excess kurtosis of values: the fourth central moment over the squared second, less 3; NaN where they do not vary. Agrees
 * with SciPy's `kurtosis` (biased) to the last bit: values of single precision are treated in single precision, which moves
 * the result by up to 1e-5, and sums are NumPy's pairwise ones. `scratch` has the length of `values` and is overwritten.
 */
export function kurtosis(values: Float64Array, scratch: Float64Array, precision: keyof typeof resolution): number {
  const round: Rounding = precision === 'single' ? Math.fround : (x) => x;
  const n = values.length;
  const mean = round(pairwiseSum(values, 0, n, round) / n);
  for (let i = 0; i < n; i++) {
    const difference = round(values[i] - mean);
    scratch[i] = round(difference * difference);
  }
  const second = round(pairwiseSum(scratch, 0, n, round) / n);
  const least = round(round(resolution[precision]) * mean);
  if (second <= round(least * least)) return Number.NaN;
  for (let i = 0; i < n; i++) scratch[i] = round(scratch[i] * scratch[i]);
  const fourth = round(pairwiseSum(scratch, 0, n, round) / n);
  return round(round(fourth / round(second * second)) - 3);
}

/** NumPy's order of summation: eight running sums over up to 128 values, halves of longer runs apart. */
function pairwiseSum(values: Float64Array, from: number, count: number, round: Rounding): number {
  if (count > 128) {
    const half = Math.floor(count / 16) * 8;
    return round(pairwiseSum(values, from, half, round) + pairwiseSum(values, from + half, count - half, round));
  }
  const end = from + count;
  let i = from;
  let sum = 0;
  if (count >= 8) {
    const r = values.slice(from, from + 8);
    for (i += 8; i + 8 <= end; i += 8) for (let k = 0; k < 8; k++) r[k] = round(r[k] + values[i + k]);
    const left = round(round(r[0] + r[1]) + round(r[2] + r[3]));
    sum = round(left + round(round(r[4] + r[5]) + round(r[6] + r[7])));
  }
  for (; i < end; i++) sum = round(sum + values[i]);
  return sum;
}
