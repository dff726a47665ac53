import { log, log1p, square } from '@radscore/elementary';
import { normalSf, twoSidedNormal } from '../distributions/normal.js';
import { refuseConstant } from '../guards.js';
import { requireProbabilities } from './probabilities.js';

/**
 * Mean squared difference of probability and outcome: 0 is perfect. Throws as `requireProbabilities`.
 *
 * @example
 * ```ts
 * import { brierScore } from '@radscore/stats';
 *
 * brierScore([0.1, 0.9, 0.5], [0, 1, 1]).toFixed(2); // => '0.09'
 * ```
 */
export function brierScore(p: ArrayLike<number>, event: ArrayLike<number>): number {
  requireProbabilities('Brier score', p, event);
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += square(event[i]! - p[i]!);
  return sum / p.length;
}

/**
 * 1 - Brier / Brier of predicting the prevalence for everyone: 1 is perfect, 0 no better, negative worse. Throws RAD-STATS-CONSTANT (one class).
 *
 * @example
 * ```ts
 * import { scaledBrier } from '@radscore/stats';
 *
 * scaledBrier([0.1, 0.9, 0.5], [0, 1, 1]).toFixed(4); // => '0.5950'
 * ```
 */
export function scaledBrier(p: ArrayLike<number>, event: ArrayLike<number>): number {
  const score = brierScore(p, event);
  let events = 0;
  for (let i = 0; i < event.length; i++) events += event[i]!;
  const prevalence = events / event.length;
  refuseConstant('Scaled Brier score', 'the outcome', prevalence === 0 || prevalence === 1);
  return 1 - score / (prevalence * (1 - prevalence));
}

/**
 * Mean negative log likelihood of the outcomes; Infinity where a certainty was wrong. Throws as `requireProbabilities`.
 *
 * @example
 * ```ts
 * import { logLoss } from '@radscore/stats';
 *
 * logLoss([0.1, 0.9, 0.5], [0, 1, 1]).toFixed(4); // => '0.3013'
 * ```
 */
export function logLoss(p: ArrayLike<number>, event: ArrayLike<number>): number {
  requireProbabilities('Log loss', p, event);
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum -= event[i] === 1 ? log(p[i]!) : log1p(-p[i]!);
  return sum / p.length;
}

/**
 * Spiegelhalter's test that the probabilities are right (1986): z of the Brier score against its expectation. Two-sided p;
 * `pUpper` is the one-sided p of scores worse than claimed. Throws RAD-STATS-CONSTANT where every p is 0, 0.5 or 1.
 *
 * @example
 * ```ts
 * import { spiegelhalter } from '@radscore/stats';
 *
 * spiegelhalter([0.1, 0.9, 0.5], [0, 1, 1]).p.toFixed(4); // => '0.6374'
 * ```
 */
export function spiegelhalter(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
): { z: number; p: number; pUpper: number } {
  const method = 'Spiegelhalter test';
  requireProbabilities(method, p, event);
  let [deviation, variance] = [0, 0];
  for (let i = 0; i < p.length; i++) {
    const weight = 1 - 2 * p[i]!;
    deviation += (event[i]! - p[i]!) * weight;
    variance += weight * weight * p[i]! * (1 - p[i]!);
  }
  refuseConstant(method, 'the expected score', !(variance > 0));
  const z = deviation / Math.sqrt(variance);
  return { z, p: twoSidedNormal(z), pUpper: normalSf(z) };
}
