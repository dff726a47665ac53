/** Where the path starts in truth: a penalty under which nothing but unpenalised columns enters. */
export const INFINITE_LAMBDA = 9.9e35;

/**
 * glmnet's sequence of penalties: `count` values from the smallest that keeps every column out down to `ratio` of it, at
 * equal ratios. For ridge (alpha below 0.001) the largest is that of alpha 0.001.
 */
export function lambdaSequence(
  slopes: Float64Array,
  factors: Float64Array,
  alpha: number,
  count: number,
  ratio: number,
): Float64Array {
  let largest = 0;
  for (let j = 0; j < slopes.length; j++) {
    if (factors[j]! > 0) largest = Math.max(largest, Math.abs(slopes[j]!) / factors[j]!);
  }
  largest /= Math.max(alpha, 0.001);
  const step = count > 1 ? ratio ** (1 / (count - 1)) : 1;
  return Float64Array.from({ length: count }, (_, k) => largest * step ** k);
}
