import { isRadError } from '@radscore/core';
import { requireBetween, requireBothOutcomes, requireFinite, requireSameLength } from '../guards.js';
import { type Matrix, zeros } from '../linalg/matrix.js';
import { type LikelihoodRatioTest, likelihoodRatioTest } from '../regression/likelihood-ratio.js';
import { logisticRegression, logLikelihoodOf } from '../regression/logistic.js';

/** How a logistic model is updated for a centre, from nothing to everything. */
export type UpdateMethod = 'original' | 'intercept' | 'slope' | 'refit';

/** What each update needs at the least: events and non-events, or events of a coefficient. */
export const updateNeeds = { intercept: 10, slope: 20, refitPerCoefficient: 10 } as const;

export interface UpdateTest extends LikelihoodRatioTest {
  readonly method: UpdateMethod;
  /** Log odds = intercept + slope x linear predictor of the model as it was. */
  readonly intercept: number;
  readonly slope: number;
}

export interface ClosedTest {
  /** The first update that the data do not reject against the largest one. */
  readonly method: UpdateMethod;
  /** The largest update that the size allows: what the others are tested against. */
  readonly against: UpdateMethod;
  /** In their order; none follows the one that was taken. */
  readonly tests: readonly UpdateTest[];
  /** Intercept and slope of what was taken; of a refit, the coefficients. */
  readonly intercept: number;
  readonly slope: number;
  /** Of a refit: intercept, then one for each column. */
  readonly coefficients?: readonly number[];
  /** Updates that were not looked at, with what they need of events and of non-events. */
  readonly tooSmall: readonly { readonly method: UpdateMethod; readonly needed: number }[];
  /** True where the refit has no maximum (separated or dependent columns) and was left out. */
  readonly refitFailed: boolean;
}

interface ClosedTestInput {
  /** Log odds that the model gives each patient. */
  readonly linearPredictor: ArrayLike<number>;
  readonly event: ArrayLike<number>;
  /** The columns of the model, for re-estimation; without them slope is the largest update. */
  readonly columns?: Matrix;
  readonly alpha?: number;
}

/**
 * Closed testing of how much a logistic model must be updated for new patients (Vergouwe et al., Statistics in Medicine 36, 2017):
 * likelihood-ratio tests at `alpha` of the model as it is (p + 1 degrees of freedom), with a new intercept (p) and with a new intercept
 * and slope (p - 1) against the model estimated again; the first that is not rejected is taken. Where the size does not allow the refit,
 * the largest update that it allows takes its place, with as many degrees of freedom as the two differ by.
 *
 * @throws RAD-STATS-ONE-CLASS, RAD-STATS-LENGTHS, RAD-STATS-MISSING
 * @example closedRecalibrationTest({ linearPredictor, event }).method // 'intercept'
 */
export function closedRecalibrationTest({
  linearPredictor,
  event,
  columns,
  alpha = 0.05,
}: ClosedTestInput): ClosedTest {
  const METHOD = 'Closed testing';
  requireBetween('alpha', alpha, 0, 1);
  requireSameLength(METHOD, 'linear predictors and outcomes', linearPredictor, event);
  requireFinite(METHOD, 'the linear predictor', linearPredictor);
  const { events, nonEvents } = requireBothOutcomes(METHOD, event);
  const rarer = Math.min(events, nonEvents);
  const n = event.length;
  const lp = Float64Array.from(linearPredictor);
  const needs: [UpdateMethod, number][] = [
    ['intercept', updateNeeds.intercept],
    ['slope', updateNeeds.slope],
    ...(columns ? [['refit', updateNeeds.refitPerCoefficient * (columns.cols + 1)] as [UpdateMethod, number]] : []),
  ];
  const tooSmall = needs.flatMap(([method, needed]) => (rarer < needed ? [{ method, needed }] : []));
  const allowed = (method: UpdateMethod) => tooSmall.every((each) => each.method !== method);

  const models: Fitted[] = [
    { method: 'original', parameters: 0, logLikelihood: logLikelihoodOf(lp, event), intercept: 0, slope: 1 },
  ];
  if (allowed('intercept')) {
    const fit = logisticRegression(zeros(n, 0), event, { offset: lp });
    models.push({ method: 'intercept', parameters: 1, ...of(fit.logLikelihood, fit.coefficients[0]!, 1) });
  }
  if (allowed('slope') && lp.some((value) => value !== lp[0])) {
    const fit = logisticRegression({ rows: n, cols: 1, data: lp }, event);
    models.push({
      method: 'slope',
      parameters: 2,
      ...of(fit.logLikelihood, fit.coefficients[0]!, fit.coefficients[1]!),
    });
  }
  const refit = columns && allowed('refit') ? refitOf(columns, event) : undefined;
  if (refit)
    models.push({ method: 'refit', parameters: columns!.cols + 1, ...of(refit.logLikelihood, 0, 1), ...refit });

  const full = models.at(-1)!;
  const tests: UpdateTest[] = [];
  let taken = full;
  for (const model of models.slice(0, -1)) {
    const { method, intercept, slope } = model;
    const test = likelihoodRatioTest(full, model);
    tests.push({ method, intercept, slope, ...test });
    if (test.p < alpha) continue;
    taken = model;
    break;
  }
  return {
    method: taken.method,
    against: full.method,
    tests,
    intercept: taken.intercept,
    slope: taken.slope,
    ...(taken.coefficients && { coefficients: taken.coefficients }),
    tooSmall,
    refitFailed: columns !== undefined && allowed('refit') && refit === undefined,
  };
}

interface Fitted {
  readonly method: UpdateMethod;
  readonly parameters: number;
  readonly logLikelihood: number;
  readonly intercept: number;
  readonly slope: number;
  readonly coefficients?: readonly number[];
}

function of(logLikelihood: number, intercept: number, slope: number) {
  return { logLikelihood, intercept, slope };
}

function refitOf(columns: Matrix, event: ArrayLike<number>) {
  try {
    const { logLikelihood, coefficients } = logisticRegression(columns, event);
    return { logLikelihood, coefficients: Array.from(coefficients) };
  } catch (error) {
    if (isRadError(error, 'RAD-STATS-SEPARATION') || isRadError(error, 'RAD-STATS-SINGULAR')) return undefined;
    throw error;
  }
}
