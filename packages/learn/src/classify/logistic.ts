import { type Matrix, transpose } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { BinaryOutcome, ClassifierPredictor } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { notes, numbers, shownNumbers } from '../contract/state.js';
import { penalisedPath } from '../penalised/path.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { linearPredictor } from './linear.js';
import { householder } from './qr.js';
import { type RidgeFit, ridgeLogistic } from './ridge-logistic.js';
import { expitInPlace } from './sigmoid.js';
import { unpenalisedLogistic } from './unpenalised-logistic.js';

const parameters = z.strictObject({
  /** `none` is maximum likelihood, and Firth's where there is no maximum. */
  penalty: z.enum(['l2', 'l1', 'elastic-net', 'none', 'firth']).default('l2'),
  /** Inverse strength of the penalty, as scikit-learn's C: the log-loss is summed over rows and multiplied by it. */
  C: z.number().positive().default(1),
  /** Share of the L1 penalty in `elastic-net`. */
  l1Ratio: z.number().min(0).max(1).default(0.5),
  classWeight: classWeightSchema,
});

interface LogisticState {
  readonly coefficients: readonly number[];
  readonly intercept: number;
  /** Of the unpenalised model and of Firth's, intercept first. */
  readonly standardErrors?: readonly number[];
  readonly notes?: readonly Note[];
}

const state: z.ZodType<LogisticState> = z.strictObject({
  coefficients: numbers,
  intercept: z.number(),
  standardErrors: z.exactOptional(shownNumbers),
  notes: z.exactOptional(notes),
});

/** How a fitted {@link logistic} predicts. */
export const logisticPredictor: ClassifierPredictor<LogisticState> = {
  kind: 'classifier',
  name: 'logistic',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Logistic regression: minimises penalty(w) + C x sum of log-losses with an unpenalised intercept, to rounding, so that
 * the solution does not depend on a solver. The columns are used as they are: standardise them before a penalty. Without a
 * penalty, where columns depend on each other or separate the outcome, see `unpenalisedLogistic`. Deterministic.
 */
export const logistic = /* @__PURE__ */ defineClassifier(logisticPredictor, {
  summary:
    'Logistic regression with an L2 penalty (C = 1) by default; penalty: none is maximum likelihood with standard errors, and there are Firth’s, L1 and elastic net.',
  source:
    'scikit-learn LogisticRegression at convergence; R glm where unpenalised, logistf and its flic where separated',
  parameters,
  fit(x, y, p, { weights, names }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    if (p.penalty === 'none' || p.penalty === 'firth') {
      const { notes, ...fit } = unpenalisedLogistic(x, y, weight, names, p.penalty === 'firth');
      return { ...fit, ...(notes.length > 0 && { notes }) };
    }
    const l1 = p.penalty === 'l1' ? 1 : p.penalty === 'l2' ? 0 : p.l1Ratio;
    if (l1 === 0)
      return plain(
        ridge(
          x,
          y.event,
          weight.map((w) => w * p.C),
        ),
      );
    return sparse(x, y, weight, l1, p.C);
  },
  notes: (state) => state.notes ?? [],
});

function decision(state: LogisticState, x: Matrix): Float64Array {
  checkRows(x, state.coefficients.length);
  return linearPredictor(x, state.coefficients, state.intercept);
}

/**
 * With more columns than rows the solution lies in the space the rows span; rotating that space onto as many axes as there
 * are rows changes neither the penalty nor the predictions, and leaves a problem of that size.
 */
function ridge(x: Matrix, event: Uint8Array, weight: Float64Array): RidgeFit {
  if (x.cols <= x.rows) return ridgeLogistic(x, event, weight);
  const { r, applyQ } = householder(transpose(x));
  const fit = ridgeLogistic(transpose(r), event, weight);
  return { ...fit, coefficients: applyQ(fit.coefficients) };
}

/** The glmnet objective divides the log-loss by the total weight where scikit-learn multiplies it by C. */
function sparse(x: Matrix, y: BinaryOutcome, weights: Float64Array, alpha: number, C: number): LogisticState {
  const total = weights.reduce((a, b) => a + b, 0);
  const path = penalisedPath(x, y, { alpha, weights, standardise: false, lambda: [1 / (C * total)] });
  return { coefficients: Array.from(path.coefficients.data), intercept: path.intercept[0]! };
}

function plain(fit: RidgeFit): LogisticState {
  return { coefficients: Array.from(fit.coefficients), intercept: fit.intercept };
}
