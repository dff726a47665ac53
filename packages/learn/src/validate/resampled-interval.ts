import { mean, tQuantile, variance } from '@radscore/stats';

/** A mean over resamples with an interval that allows for their overlap. */
export interface ResampledMean {
  readonly mean: number;
  /** Standard deviation of the single values. */
  readonly deviation: number;
  readonly standardError: number;
  readonly ci: readonly [number, number];
  readonly resamples: number;
  readonly method: 'corrected resampled t (Nadeau-Bengio)';
}

/**
 * The mean of a measure over J folds or resamples with the corrected resampled standard error: the training sets overlap, so
 * the variance of the mean is (1/J + test/training) S^2, not S^2/J (Nadeau and Bengio 2003; for repeated cross-validation
 * Bouckaert and Frank 2004), with Student's t of J - 1 degrees of freedom. The interval speaks of the expected performance of
 * the procedure at this training size. Undefined for fewer than two values.
 *
 * @param testToTraining ratio of test to training rows.
 * @param level of the interval, 0.95 unless given.
 * @example resampledMean([0.7, 0.8, 0.75], 0.25)!.mean.toFixed(2) // => '0.75'
 */
export function resampledMean(
  values: readonly number[],
  testToTraining: number,
  level = 0.95,
): ResampledMean | undefined {
  if (values.length < 2) return undefined;
  const spread = variance(values);
  const standardError = Math.sqrt((1 / values.length + testToTraining) * spread);
  const centre = mean(values);
  const half = tQuantile((1 + level) / 2, values.length - 1) * standardError;
  return {
    mean: centre,
    deviation: Math.sqrt(spread),
    standardError,
    ci: [centre - half, centre + half],
    resamples: values.length,
    method: 'corrected resampled t (Nadeau-Bengio)',
  };
}
