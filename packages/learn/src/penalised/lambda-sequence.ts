import { pow } from '@radscore/elementary';

/** Where the path starts in truth: a penalty under which nothing but unpenalised columns enters. */
export const INFINITE_LAMBDA = 9.9e35;

/**
 * glmnet's sequence of penalties: `count` values from the smallest that keeps every column out down to `ratio` of it, at
 * equal ratios; `slopes` are those of that model, each divided by the penalty factor of its column. For ridge (alpha below 0.001) the largest is that of alpha 0.001.
 */
export function lambdaSequence(slopes: Float64Array, alpha: number, count: number, ratio: number): Float64Array {
  const steepest = slopes.reduce((largest, slope) => Math.max(largest, Math.abs(slope)), 0);
  const largest = steepest / Math.max(alpha, 0.001);
  const step = count > 1 ? pow(ratio, 1 / (count - 1)) : 1;
  return Float64Array.from({ length: count }, (_, k) => largest * pow(step, k));
}
