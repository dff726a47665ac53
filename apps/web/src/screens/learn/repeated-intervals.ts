import { createRng } from '@radscore/core';
import { delong, normalQuantile } from '@radscore/stats';

/** What one cohort says of a score whose true AUC is known. */
export interface CohortInterval {
  readonly auc: number;
  readonly ci: readonly [number, number];
  /** Whether the truth lies within the interval. */
  readonly holds: boolean;
}

/**
 * The same score tried in one cohort after another, half of each with the event: its values are normal, with the difference of means that makes
 * the true AUC (binormal: AUC = Phi(difference / sqrt 2)).
 *
 * @param patients of each cohort; even.
 */
export function repeatedIntervals(
  trueAuc: number,
  patients: number,
  cohorts: number,
  seed: string,
): readonly CohortInterval[] {
  const difference = Math.SQRT2 * normalQuantile(trueAuc);
  const event = Array.from({ length: patients }, (_, i) => i % 2);
  const rng = createRng(seed);
  return Array.from({ length: cohorts }, () => {
    const scores = event.map((has) => rng.normal() + has * difference);
    const { auc, ci } = delong(scores, event);
    return { auc, ci: [ci[0], ci[1]], holds: ci[0] <= trueAuc && trueAuc <= ci[1] };
  });
}
