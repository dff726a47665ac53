import type { Protocol } from '@radscore/protocol';
import type { Prediction, SetName } from '../study/types.js';
import type { Candidate } from './candidates.js';

/**
 * What ranks a patient: the decision value of a model that has one for it, else the probability or risk.
 * @example rankOf({ id: 'P1', value: 0.7, decision: 1.3 }) // => 1.3
 */
export function rankOf({ decision, value }: Prediction): number {
  return decision ?? value;
}

/**
 * Whether a patient is called positive: at or above the cut-off, or, of a fit without calibration, by the sign of the decision value.
 * @example isCalled({ id: 'P1', value: 0.7, threshold: 0.5 }, 0.5) // => true
 */
export function isCalled({ value, decision, uncalibrated, threshold }: Prediction, kept: number): boolean {
  return uncalibrated && decision !== undefined ? decision > 0 : value >= (threshold ?? kept);
}

/** Decision values and missing calibration of predictions, where there are any. */
export function rankingOf(own: readonly Prediction[]): {
  ranks?: readonly number[];
  uncalibrated?: readonly boolean[];
} {
  return {
    ...(own.some(({ decision }) => decision !== undefined) && { ranks: own.map(rankOf) }),
    ...(own.some(({ uncalibrated }) => uncalibrated) && {
      uncalibrated: own.map(({ uncalibrated }) => uncalibrated === true),
    }),
  };
}

/**
 * Which form Hosmer and Lemeshow's test takes on a set: g - 2 degrees of freedom only on the training rows of an unpenalised logistic
 * model, whose probabilities bend to the outcomes; g on other patients; none for the training rows of other models, whose fit no number of
 * degrees of freedom describes.
 */
export function hosmerLemeshowOf(
  { models, balance }: Pick<Protocol, 'models' | 'balance'>,
  { model }: Pick<Candidate, 'model'>,
  set: SetName,
): 'training' | 'new' | 'none' {
  if (set !== 'train') return 'new';
  const { name, parameters } = models[model]!;
  const penalty = (parameters as { penalty?: string } | undefined)?.penalty;
  return name === 'logistic' && penalty === 'none' && balance === undefined ? 'training' : 'none';
}

/** Whether the risk of a model is a log hazard, so that its Cox coefficient is a slope of calibration; that of a survival forest is a count. */
export function isLogHazard({ models }: Pick<Protocol, 'models'>, { model }: Pick<Candidate, 'model'>): boolean {
  return models[model]!.name !== 'random-survival-forest';
}
