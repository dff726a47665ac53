import { isRadError } from '@radscore/core';
import {
  firthForPrediction,
  firthLogistic,
  independentColumns,
  logisticRegression,
  type Matrix,
  takeColumns,
} from '@radscore/stats';
import type { BinaryOutcome } from '../contract/estimator.js';
import { aliasedNotes, type Note } from '../contract/note.js';

export interface UnpenalisedFit {
  readonly intercept: number;
  /** One a column; 0 where it was left out. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly notes: readonly Note[];
}

/**
 * Logistic regression that gives an estimate wherever one exists. Columns that depend linearly on those before them (a constant
 * one, the last of several indicators) are left out, as R's `glm` does; where the columns separate events from others, so that the
 * likelihood has no maximum, Firth's penalised likelihood takes its place, with the intercept for prediction (Heinze and Schemper
 * 2002; Puhr et al. 2017). A note reports either.
 *
 * @param firth Firth's from the start.
 * @throws RAD-STATS-MORE-COLUMNS
 */
export function unpenalisedLogistic(
  x: Matrix,
  y: BinaryOutcome,
  weights: Float64Array,
  names: readonly string[] | undefined,
  firth: boolean,
): UnpenalisedFit {
  const { kept, aliased } = independentColumns(METHOD, x, weights);
  const table = takeColumns(x, kept);
  const fit = fitted(table, y, weights, firth);
  const coefficients = new Array<number>(x.cols).fill(0);
  const standardErrors = new Array<number>(x.cols).fill(0);
  kept.forEach((j, k) => {
    coefficients[j] = fit.coefficients[k + 1]!;
    standardErrors[j] = fit.standardErrors[k + 1]!;
  });
  return {
    intercept: fit.coefficients[0]!,
    coefficients,
    standardErrors: [fit.standardErrors[0]!, ...standardErrors],
    notes: [...aliasedNotes(METHOD, aliased, names), ...(fit.separated ? [separation] : [])],
  };
}

const METHOD = 'Logistic regression';
const separation: Note = { code: 'SEPARATION', values: { method: METHOD } };

function fitted(x: Matrix, { event }: BinaryOutcome, weights: Float64Array, firth: boolean) {
  const byFirth = (separated: boolean) => {
    const fit = firthLogistic(x, event, { weights });
    return { coefficients: firthForPrediction(fit, x, event, weights), standardErrors: fit.standardErrors, separated };
  };
  if (firth) return byFirth(false);
  try {
    return { ...logisticRegression(x, event, { weights }), separated: false };
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SEPARATION')) throw error;
    return byFirth(true);
  }
}
