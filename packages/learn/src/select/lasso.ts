import { coreError } from '@radscore/core';
import { log } from '@radscore/elementary';
import { column, type Matrix, standardDeviation, takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { refuseWeights } from '../contract/check.js';
import type { FitContext, Json, Outcome, SelectorDefinition } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { learnError } from '../errors.js';
import { modelAt } from '../penalised/coefficients.js';
import { crossValidatePath } from '../penalised/cross-validate.js';
import { alphaSequence, lassoCv, lassoPath } from '../penalised/lasso.js';
import { penalisedPath } from '../penalised/path.js';
import { crossValidationDetails, lassoDetails, pathDetails } from '../penalised/path-details.js';
import { penaltyFolds } from '../penalised/penalty-folds.js';
import { rankedSelection } from '../preprocess/ranked-selection.js';
import { spread, usableColumns } from './columns.js';
import { requireOutcome } from './outcome.js';

const parametersWith = (l1Ratio: number) =>
  z.strictObject({
    /**
     * `glmnet`: the model of the outcome's family (gaussian, binomial, Cox). `scikit-learn`: least squares, a binary outcome
     * read as the numbers 0 and 1 (`Lasso(alpha)`, `LassoCV`).
     */
    convention: z.enum(['glmnet', 'scikit-learn']).default('glmnet'),
    /** The penalty (glmnet's lambda, scikit-learn's alpha), or how cross-validation chooses it. */
    penalty: z.union([z.enum(['min', '1se']), z.number().min(0)]).default('min'),
    /** Share of the L1 penalty (glmnet's alpha). */
    l1Ratio: z.number().gt(0).max(1).default(l1Ratio),
    /** Scale columns to variance 1 first. Off, the penalty falls on the raw features, whatever their units. */
    standardise: z.boolean().default(true),
    folds: z.number().int().min(2).default(10),
    measure: z.enum(['deviance', 'mse', 'mae', 'auc', 'class', 'C']).default('deviance'),
  });

type Parameters = z.infer<ReturnType<typeof parametersWith>>;

/**
 * Keeps the columns with nonzero coefficients. The score is |coefficient x standard deviation of the column|, so that columns of
 * different units compare. `details`: penalty, intercept and coefficients, the path and the cross-validation curve.
 */
export const lasso = penalisedSelector('lasso', 1, 'Keeps the columns of an L1-penalised model.', 'Tibshirani 1996');
export const elasticNet = penalisedSelector(
  'elastic-net',
  0.5,
  'Keeps the columns of a model with both an L1 and an L2 penalty.',
  'Zou and Hastie 2005',
);

function penalisedSelector(
  name: string,
  l1Ratio: number,
  summary: string,
  paper: string,
): SelectorDefinition<Parameters> {
  return {
    kind: 'selector',
    needsOutcome: true,
    name,
    summary,
    source: `${paper}; R glmnet, scikit-learn`,
    parameters: parametersWith(l1Ratio),
    select(x, y, p, context) {
      const outcome = requireOutcome(name, x, y, 'binary', 'survival', 'continuous');
      const usable = usableColumns(x);
      if (usable.length === 0) return rankedSelection(new Array(x.cols).fill(null), () => false);
      const part = takeColumns(x, usable);
      const fit =
        p.convention === 'glmnet'
          ? fitGlmnet(name, part, outcome, p, context)
          : fitSklearn(name, part, outcome, p, context);
      const strength = fit.coefficients.map((b, k) => Math.abs(b) * standardDeviation(column(part, k)));
      const coefficients = spread(x.cols, usable, fit.coefficients);
      const details = { ...fit.details(usable), coefficients };
      const selection = rankedSelection(spread(x.cols, usable, strength), (score) => score > 0, details);
      return { ...selection, ...(fit.notes !== undefined && fit.notes.length > 0 && { notes: fit.notes }) };
    },
  };
}

interface Fit {
  readonly coefficients: Float64Array;
  readonly notes?: readonly Note[];
  details(usable: readonly number[]): { readonly [key: string]: Json };
}

function fitGlmnet(step: string, x: Matrix, y: Outcome, p: Parameters, { rng, weights, patients }: FitContext): Fit {
  const options = { alpha: p.l1Ratio, standardise: p.standardise, ...(weights === undefined ? {} : { weights }) };
  if (typeof p.penalty === 'number') {
    const path = penalisedPath(x, y, options);
    const exact = penalisedPath(x, y, {
      ...options,
      lambda: [...path.lambda.filter((v) => v > (p.penalty as number)), p.penalty],
    });
    const { coefficients, intercept } = modelAt(exact, p.penalty);
    return { coefficients, details: (usable) => ({ penalty: p.penalty, intercept, path: pathDetails(path, usable) }) };
  }
  const { folds, notes } = penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${step}`, patients);
  const cv = crossValidatePath(x, y, folds, { ...options, measure: p.measure });
  const { coefficients, intercept, lambda } = p.penalty === 'min' ? cv.minimum : cv.oneError;
  return {
    coefficients,
    notes,
    details: (usable) => ({ intercept, ...crossValidationDetails(cv, lambda, usable) }),
  };
}

function fitSklearn(step: string, x: Matrix, y: Outcome, p: Parameters, { rng, weights, patients }: FitContext): Fit {
  refuseWeights(step, weights);
  if (y.kind === 'survival') {
    throw learnError('RAD-LEARN-OUTCOME-KIND', {
      step: `${step} by scikit-learn`,
      needed: 'binary or continuous',
      got: y.kind,
    });
  }
  if (p.penalty === '1se') {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: `${step}.penalty`,
      value: '1se',
      problem: 'scikit-learn knows only min',
    });
  }
  const value = y.kind === 'binary' ? Float64Array.from(y.event) : y.value;
  const scale = Float64Array.from({ length: x.cols }, (_, j) =>
    p.standardise ? populationDeviation(column(x, j)) : 1,
  );
  const scaled: Matrix = { ...x, data: x.data.map((v, at) => v / scale[Math.floor(at / x.rows)]!) };
  const options = { l1Ratio: p.l1Ratio };
  const dealt =
    p.penalty === 'min' ? penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${step}`, patients) : undefined;
  const cv = dealt && lassoCv(scaled, value, dealt.folds, options);
  const alphas = cv?.alphas ?? penaltiesDownTo(p.penalty as number, scaled, value, options);
  const path = cv?.path ?? lassoPath(scaled, value, alphas, options);
  const model = cv?.model ?? path.at(-1)!;
  const penalty = cv?.alpha ?? (p.penalty as number);
  return {
    coefficients: model.coefficients.map((b, j) => b / scale[j]!),
    ...(dealt && { notes: dealt.notes }),
    details: (columns) => ({ intercept: model.intercept, ...lassoDetails(alphas, path, penalty, { columns, cv }) }),
  };
}

/** Penalties on the way to a given one, which is the last: the path of its figure, in steps that its solution takes anyway. */
function penaltiesDownTo(penalty: number, x: Matrix, value: Float64Array, { l1Ratio }: { l1Ratio: number }): number[] {
  if (value.every((v) => v === value[0])) return [penalty];
  const [largest] = alphaSequence(x, value, { l1Ratio, count: 1 });
  const ratio = Math.max(penalty / largest!, 1e-7);
  if (!(ratio < 1)) return [penalty];
  const count = Math.min(100, 2 + Math.ceil(log(ratio) / log(0.85)));
  return [...alphaSequence(x, value, { l1Ratio, count, ratio }).slice(0, -1), penalty];
}

function populationDeviation(values: Float64Array): number {
  return standardDeviation(values) * Math.sqrt((values.length - 1) / values.length);
}
