import { RadError } from '@radscore/core';
import { auc, brierScore, concordance, delong, type Interval, logLoss, timeDependentAuc } from '@radscore/stats';
import type { BinaryOutcome, SurvivalOutcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';

/** How well predictions agree with the outcome. For all but `brier` and `log-loss`, larger is better. */
export type Metric =
  | { readonly name: 'auc' | 'brier' | 'log-loss' }
  | { readonly name: 'c-index' }
  | { readonly name: 'auc-at'; readonly time: number };

/** A measured value with a 95% interval where there is one, or the reason why there is none. */
export type Measured =
  | { readonly value: number; readonly ci?: Interval }
  | { readonly value: null; readonly reason: string };

/** Predictions with the decision values of a model that ranks patients by them. */
export interface Ranked {
  readonly values: Float64Array;
  readonly decision?: Float64Array;
}

/**
 * The values a metric is computed from: the decision values where there are any and only the order counts, else the probabilities or risks.
 * @example Array.from(judged({ name: 'auc' }, { values: Float64Array.of(0.2, 0.7) })) // => [0.2, 0.7]
 */
export function judged({ name }: Metric, { values, decision }: Ranked): Float64Array {
  return (name === 'auc' ? decision : undefined) ?? values;
}

/**
 * Measures predictions: `auc` with DeLong's interval, `brier`, `log-loss` of a binary outcome; Harrell's `c-index` with its
 * jackknife interval, `auc-at` a time (cumulative/dynamic, weighted by censoring) of a survival time. A value that cannot be
 * computed (one outcome only) is missing with the reason.
 *
 * @throws RAD-LEARN-OUTCOME where the metric is for the other kind of outcome.
 * @example
 * const event = Uint8Array.of(0, 1, 0, 1);
 * measure({ name: 'auc' }, Float64Array.of(0.2, 0.7, 0.4, 0.3), { kind: 'binary', event }).value // => 0.75
 */
export function measure(
  metric: Metric,
  values: Float64Array,
  outcome: BinaryOutcome | SurvivalOutcome,
  interval = true,
): Measured {
  const expected = metric.name === 'c-index' || metric.name === 'auc-at' ? 'survival' : 'binary';
  if (outcome.kind !== expected)
    throw learnError('RAD-LEARN-OUTCOME', { step: metric.name, expected, got: outcome.kind });
  try {
    return outcome.kind === 'binary'
      ? measureBinary(metric.name, values, outcome, interval)
      : measureSurvival(metric, values, outcome);
  } catch (error) {
    if (error instanceof RadError) return { value: null, reason: error.message };
    throw error;
  }
}

/**
 * True where a larger value is a better one.
 * @example largerIsBetter({ name: 'brier' }) // => false
 */
export function largerIsBetter({ name }: Metric): boolean {
  return name !== 'brier' && name !== 'log-loss';
}

/** The usual metric of an outcome. */
export function defaultMetric(outcome: BinaryOutcome | SurvivalOutcome): Metric {
  return { name: outcome.kind === 'binary' ? 'auc' : 'c-index' };
}

/**
 * The name of a metric in tables.
 * @example metricName({ name: 'auc-at', time: 24 }) // => 'auc-at-24'
 */
export function metricName(metric: Metric): string {
  return metric.name === 'auc-at' ? `auc-at-${metric.time}` : metric.name;
}

function measureBinary(
  name: Metric['name'],
  values: Float64Array,
  { event }: BinaryOutcome,
  interval: boolean,
): Measured {
  if (name === 'brier') return { value: brierScore(values, event) };
  if (name === 'log-loss') return { value: logLoss(values, event) };
  const area = auc(values, event);
  if (!interval) return { value: area };
  try {
    return { value: area, ci: delong(values, event).ci };
  } catch (error) {
    if (error instanceof RadError) return { value: area };
    throw error;
  }
}

function measureSurvival(metric: Metric, values: Float64Array, { time, event }: SurvivalOutcome): Measured {
  if (metric.name === 'auc-at') return { value: timeDependentAuc(values, time, event, metric.time).value };
  const { value, ci } = concordance(values, time, event);
  return { value, ci };
}
