import * as z from 'zod';
import { defineSurvivalModel } from '../contract/define.js';
import type { Json, SurvivalModelDefinition, SurvivalPredictor } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { details, notes } from '../contract/state.js';
import { modelAt } from '../penalised/coefficients.js';
import { crossValidatePath } from '../penalised/cross-validate.js';
import { penalisedPath } from '../penalised/path.js';
import { crossValidationDetails } from '../penalised/path-details.js';
import { penaltyFolds } from '../penalised/penalty-folds.js';
import { penaltyParameters } from '../penalised/penalty-parameters.js';
import { checkSurvivalSet } from './check.js';
import { type LinearRiskState, linearRisk, linearRiskState, linearSurvival } from './linear-risk.js';
import { linearRiskShape } from './linear-risk-state.js';

const parametersWith = (l1Ratio: number) =>
  z.strictObject({
    ...penaltyParameters(l1Ratio),
    measure: z.enum(['deviance', 'C']).default('deviance'),
  });

type Parameters = z.infer<ReturnType<typeof parametersWith>>;

interface PenalisedCoxState extends LinearRiskState {
  readonly penalty: number;
  readonly notes?: readonly Note[];
  /** Path and cross-validation, for their figures; prediction does not need them. */
  readonly details?: Json;
}

const state: z.ZodType<PenalisedCoxState> = z.strictObject({
  ...linearRiskShape,
  penalty: z.number().min(0),
  notes: z.exactOptional(notes),
  details: z.exactOptional(details),
});

export const coxLassoPredictor = predictor('cox-lasso');
export const coxElasticNetPredictor = predictor('cox-elastic-net');

export const coxLasso = /* @__PURE__ */ penalisedCox(
  coxLassoPredictor,
  1,
  'Cox regression with an L1 penalty, chosen by cross-validation.',
);
export const coxElasticNet = /* @__PURE__ */ penalisedCox(
  coxElasticNetPredictor,
  0.5,
  'Cox regression with an L1 and an L2 penalty, chosen by cross-validation.',
);

/** How a fitted model predicts. */
function predictor(name: string): SurvivalPredictor<PenalisedCoxState> {
  return { kind: 'survival', name, state, predictRisk: linearRisk, predictSurvival: linearSurvival };
}

/** Cox regression with a penalty. Folds for choosing it share the events out; they depend on the seed. */
function penalisedCox(
  predictor: SurvivalPredictor<PenalisedCoxState>,
  l1Ratio: number,
  summary: string,
): SurvivalModelDefinition<Parameters, PenalisedCoxState> {
  return defineSurvivalModel(predictor, {
    summary,
    source: 'Tibshirani 1997; Simon et al. 2011; R glmnet(family = "cox"); baseline of Breslow 1972',
    parameters: parametersWith(l1Ratio),
    fit(x, y, p, { rng, weights, patients }) {
      checkSurvivalSet(x, y, weights);
      const options = { alpha: p.l1Ratio, standardise: p.standardise, ...(weights === undefined ? {} : { weights }) };
      if (typeof p.penalty === 'number') {
        const { coefficients } = modelAt(penalisedPath(x, y, { ...options, lambda: [p.penalty] }), p.penalty);
        return { ...linearRiskState(x, y, coefficients, weights), penalty: p.penalty };
      }
      const { folds, notes } = penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${predictor.name}`, patients);
      const cv = crossValidatePath(x, y, folds, { ...options, measure: p.measure });
      const { coefficients, lambda } = p.penalty === 'min' ? cv.minimum : cv.oneError;
      const details = crossValidationDetails(cv, lambda);
      const state = linearRiskState(x, y, coefficients, weights);
      return { ...state, penalty: lambda, details, ...(notes.length > 0 && { notes }) };
    },
    notes: (state) => state.notes ?? [],
  });
}
