import type { FittedModel } from '../pipeline/fitted.js';

/** Models that predict from intercept + sum of coefficient x column. Others may keep coefficients too, of support vectors or topics. */
const linearModels = new Set([
  'lda',
  'logistic',
  'logistic-lasso',
  'logistic-elastic-net',
  'cox',
  'cox-lasso',
  'cox-elastic-net',
  'cox-boost',
]);

/** Log-odds (or log-hazard) as intercept + sum of coefficient x column. */
export interface LinearTerms {
  readonly intercept: number;
  /** One for each column the model was given. */
  readonly coefficients: readonly number[];
}

/** The coefficients of a fitted model, or undefined where the model is not linear in its columns. */
export function linearModel({ name, state }: FittedModel): LinearTerms | undefined {
  if (!linearModels.has(name)) return undefined;
  const { coefficients, intercept, centre } = state as {
    readonly coefficients: readonly number[];
    readonly intercept?: number;
    readonly centre?: number;
  };
  return { coefficients, intercept: intercept ?? -(centre ?? 0) };
}
