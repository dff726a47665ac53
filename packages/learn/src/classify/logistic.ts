import { type Matrix, normalQuantile, transpose } from '@radscore/stats';
import { z } from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import type { ClassifierDefinition } from '../contract/estimator.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { linearPredictor } from './linear.js';
import { type LogisticFit, logisticErrors, logisticNewton } from './logistic-newton.js';
import { logisticSparse } from './logistic-sparse.js';
import { householder } from './qr.js';
import { expitInPlace } from './sigmoid.js';

const parameters = z.strictObject({
  penalty: z.enum(['l2', 'l1', 'elastic-net', 'none']).default('l2'),
  /** Inverse strength of the penalty, as scikit-learn's C: the log-loss is summed over rows and multiplied by it. */
  C: z.number().positive().default(1),
  /** Share of the L1 penalty in `elastic-net`. */
  l1Ratio: z.number().min(0).max(1).default(0.5),
  classWeight: classWeightSchema,
});

interface LogisticState {
  readonly coefficients: readonly number[];
  readonly intercept: number;
  readonly iterations: number;
  /** Of the unpenalised model: standard errors and 95% Wald intervals, intercept first. */
  readonly inference?: {
    readonly standardErrors: readonly number[];
    readonly lower: readonly number[];
    readonly upper: readonly number[];
  };
}

/**
 * Logistic regression: minimises penalty(w) + C x sum of log-losses with an unpenalised intercept, to rounding, so that
 * the solution does not depend on a solver. The columns are used as they are: standardise them before a penalty.
 * Deterministic.
 */
export const logistic: ClassifierDefinition<z.infer<typeof parameters>, LogisticState> = {
  kind: 'classifier',
  name: 'logistic',
  summary: 'Logistic regression, unpenalised (with standard errors) or with an L2, L1 or elastic-net penalty.',
  source: 'scikit-learn LogisticRegression at convergence; R glm where unpenalised',
  parameters,

  fit(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    if (p.penalty === 'none') {
      const fit = logisticNewton(x, y.event, weight, 0);
      return { ...plain(fit), inference: inference(fit, logisticErrors(x, fit, weight)) };
    }
    const strength = weight.map((w) => w * p.C);
    const l1 = p.penalty === 'l1' ? 1 : p.penalty === 'l2' ? 0 : p.l1Ratio;
    if (l1 === 0) return plain(ridge(x, y.event, strength));
    return plain(logisticSparse(x, y.event, strength, { ridge: 1 - l1, lasso: l1 }));
  },

  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

function decision(state: LogisticState, x: Matrix): Float64Array {
  checkRows(x, state.coefficients.length);
  return linearPredictor(x, state.coefficients, state.intercept);
}

/**
 * With more columns than rows the solution lies in the space the rows span; rotating that space onto as many axes as there
 * are rows changes neither the penalty nor the predictions, and leaves a problem of that size.
 */
function ridge(x: Matrix, event: Uint8Array, weight: Float64Array): LogisticFit {
  if (x.cols <= x.rows) return logisticNewton(x, event, weight, 1);
  const { r, applyQ } = householder(transpose(x));
  const fit = logisticNewton(transpose(r), event, weight, 1);
  return { ...fit, coefficients: applyQ(fit.coefficients) };
}

function plain(fit: LogisticFit): LogisticState {
  return { coefficients: Array.from(fit.coefficients), intercept: fit.intercept, iterations: fit.iterations };
}

function inference(fit: LogisticFit, errors: Float64Array): NonNullable<LogisticState['inference']> {
  const estimates = [fit.intercept, ...fit.coefficients];
  const width = normalQuantile(0.975);
  return {
    standardErrors: Array.from(errors),
    lower: estimates.map((b, j) => b - width * errors[j]!),
    upper: estimates.map((b, j) => b + width * errors[j]!),
  };
}
