import { exp, log, square } from '@radscore/elementary';
import { auc as areaUnderCurve } from '@radscore/stats';

/**
 * What a cross-validation of a path minimises or maximises: `deviance` for all; `mse` and `mae` for a continuous outcome; `auc` and
 * `class` (share misclassified at 0.5) for a binary one; `C` (Harrell) for times.
 */
export type PathMeasure = 'deviance' | 'mse' | 'mae' | 'auc' | 'class' | 'C';

/** Larger is better. */
export const isGain = (measure: PathMeasure): boolean => measure === 'auc' || measure === 'C';

/** Mean over rows, by weight, of the loss of a linear predictor. */
export function meanLoss(
  measure: 'deviance' | 'mse' | 'mae' | 'class',
  kind: 'binary' | 'continuous',
  outcome: ArrayLike<number>,
  eta: ArrayLike<number>,
  weight: ArrayLike<number>,
): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < eta.length; i++) {
    sum += weight[i]! * rowLoss(measure, kind, outcome[i]!, eta[i]!);
    total += weight[i]!;
  }
  return sum / total;
}

function rowLoss(measure: string, kind: 'binary' | 'continuous', y: number, eta: number): number {
  if (kind === 'continuous') return measure === 'mae' ? Math.abs(y - eta) : square(y - eta);
  const p = 1 / (1 + exp(-eta));
  // Of the two probabilities, those of the event and of none, a misclassification and both errors count as glmnet counts.
  if (measure === 'class') return Number(y === 1 ? eta <= 0 : eta > 0);
  if (measure === 'mse') return 2 * square(y - p);
  if (measure === 'mae') return 2 * Math.abs(y - p);
  const bounded = Math.min(Math.max(p, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY);
  return -2 * log(y === 1 ? bounded : 1 - bounded);
}

/** One confident wrong prediction must not decide a cross-validation (glmnet's bound). */
const LEAST_PROBABILITY = 1e-5;

/** AUC of a fold; NaN where an outcome is missing from it. Weights of rows do not enter. */
export function foldAuc(event: Uint8Array, eta: Float64Array): number {
  const events = event.reduce((a, b) => a + b, 0);
  return events === 0 || events === event.length ? Number.NaN : areaUnderCurve(eta, event);
}

/** Harrell's concordance of a fold; NaN where no two patients can be compared. Ties of the predictor count half. */
export function foldConcordance(time: Float64Array, event: Uint8Array, eta: Float64Array): number {
  let pairs = 0;
  let won = 0;
  for (let i = 0; i < time.length; i++) {
    if (event[i] !== 1) continue;
    for (let k = 0; k < time.length; k++) {
      // A patient censored at the time of an event outlived it.
      if (!(time[k]! > time[i]! || (time[k] === time[i] && event[k] === 0))) continue;
      pairs++;
      won += eta[i]! > eta[k]! ? 1 : eta[i] === eta[k] ? 0.5 : 0;
    }
  }
  return pairs === 0 ? Number.NaN : won / pairs;
}
