import type { Matrix } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierDefinition, ClassifierPredictor, Json } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { details, notes, numbers } from '../contract/state.js';
import { modelAt } from '../penalised/coefficients.js';
import { crossValidatePath } from '../penalised/cross-validate.js';
import { penalisedPath } from '../penalised/path.js';
import { crossValidationDetails } from '../penalised/path-details.js';
import { penaltyFolds } from '../penalised/penalty-folds.js';
import { penaltyParameters } from '../penalised/penalty-parameters.js';
import { linearPredictor } from './linear.js';
import { expitInPlace } from './sigmoid.js';

const parametersWith = (l1Ratio: number) =>
  z.strictObject({
    ...penaltyParameters(l1Ratio),
    measure: z.enum(['deviance', 'auc', 'class']).default('deviance'),
  });

type Parameters = z.infer<ReturnType<typeof parametersWith>>;

interface PenalisedLogisticState {
  readonly coefficients: readonly number[];
  readonly intercept: number;
  readonly penalty: number;
  readonly notes?: readonly Note[];
  /** Path and cross-validation, for their figures; prediction does not need them. */
  readonly details?: Json;
}

const state: z.ZodType<PenalisedLogisticState> = z.strictObject({
  coefficients: numbers,
  intercept: z.number(),
  penalty: z.number().min(0),
  notes: z.exactOptional(notes),
  details: z.exactOptional(details),
});

export const logisticLassoPredictor = predictor('logistic-lasso');
export const logisticElasticNetPredictor = predictor('logistic-elastic-net');

export const logisticLasso = /* @__PURE__ */ penalisedLogistic(
  logisticLassoPredictor,
  1,
  'Logistic regression with an L1 penalty, chosen by cross-validation.',
);
export const logisticElasticNet = /* @__PURE__ */ penalisedLogistic(
  logisticElasticNetPredictor,
  0.5,
  'Logistic regression with an L1 and an L2 penalty, chosen by cross-validation.',
);

/** How a fitted model predicts. */
function predictor(name: string): ClassifierPredictor<PenalisedLogisticState> {
  return {
    kind: 'classifier',
    name,
    state,
    predictProba: (state, x) => expitInPlace(decision(state, x)),
    decision,
  };
}

/** Folds for choosing the penalty share the events out; they depend on the seed. The linear predictor is the rad-score of radiomics. */
function penalisedLogistic(
  predictor: ClassifierPredictor<PenalisedLogisticState>,
  l1Ratio: number,
  summary: string,
): ClassifierDefinition<Parameters, PenalisedLogisticState> {
  return defineClassifier(predictor, {
    summary,
    source: 'Tibshirani 1996; Zou and Hastie 2005; R glmnet(family = "binomial")',
    parameters: parametersWith(l1Ratio),
    fit(x, y, p, { rng, weights, patients }) {
      checkTrainingSet(x, y, weights);
      const options = { alpha: p.l1Ratio, standardise: p.standardise, ...(weights === undefined ? {} : { weights }) };
      if (typeof p.penalty === 'number') {
        return stateOf(modelAt(penalisedPath(x, y, { ...options, lambda: [p.penalty] }), p.penalty), p.penalty);
      }
      const { folds, notes } = penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${predictor.name}`, patients);
      const cv = crossValidatePath(x, y, folds, { ...options, measure: p.measure });
      const chosen = p.penalty === 'min' ? cv.minimum : cv.oneError;
      const details = crossValidationDetails(cv, chosen.lambda);
      return { ...stateOf(chosen, chosen.lambda), details, ...(notes.length > 0 && { notes }) };
    },
    notes: (state) => state.notes ?? [],
  });
}

function decision({ coefficients, intercept }: PenalisedLogisticState, x: Matrix): Float64Array {
  checkRows(x, coefficients.length);
  return linearPredictor(x, coefficients, intercept);
}

function stateOf(
  { coefficients, intercept }: { readonly coefficients: ArrayLike<number>; readonly intercept: number },
  penalty: number,
): PenalisedLogisticState {
  return { coefficients: Array.from(coefficients), intercept, penalty };
}
