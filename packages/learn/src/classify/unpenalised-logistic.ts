import { isRadError } from '@radscore/core';
import {
  column,
  dot,
  firthForPrediction,
  firthLogistic,
  logisticRegression,
  type Matrix,
  takeColumns,
} from '@radscore/stats';
import type { BinaryOutcome } from '../contract/estimator.js';

export interface UnpenalisedFit {
  readonly intercept: number;
  /** One a column; 0 where it was left out. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly notes: readonly string[];
}

/**
 * Logistic regression that has an answer wherever there is one to give. Columns that depend linearly on those before them (a constant
 * one, the last of several indicators) are left out, as R's `glm` does; where the columns separate events from others, so that the
 * likelihood has no maximum, Firth's penalised likelihood takes its place, with the intercept for prediction (Heinze and Schemper
 * 2002; Puhr et al. 2017). Either is said in a note.
 *
 * @param firth Firth's from the start.
 */
export function unpenalisedLogistic(
  x: Matrix,
  y: BinaryOutcome,
  weights: Float64Array,
  names: readonly string[] | undefined,
  firth: boolean,
): UnpenalisedFit {
  const kept = independentColumns(x);
  const table = takeColumns(x, kept);
  const left = [...new Array(x.cols).keys()].filter((j) => !kept.includes(j));
  const notes = left.map(
    (j) =>
      `Logistic regression left out ${names?.[j] ?? `column ${j + 1}`}: it says nothing that the columns before it do not.`,
  );
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
    notes: [...notes, ...(fit.separated ? [separationNote] : [])],
  };
}

const separationNote =
  'Logistic regression: the predictors separate events from others, so Firth’s penalised likelihood took the place of maximum likelihood.';

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

/** Share of a column's length below which what is left of it, without the columns before it, is rounding (R's `glm`). */
const TOLERANCE = 1e-7;

/** The columns that do not depend linearly on a constant and those before them, by Gram and Schmidt's process done twice. */
function independentColumns(x: Matrix): number[] {
  const basis: Float64Array[] = [new Float64Array(x.rows).fill(1 / Math.sqrt(x.rows))];
  const kept: number[] = [];
  for (let j = 0; j < x.cols; j++) {
    const own = column(x, j);
    const length = Math.sqrt(dot(own, own));
    const rest = Float64Array.from(own);
    for (const axis of [...basis, ...basis]) {
      const share = dot(axis, rest);
      for (let i = 0; i < rest.length; i++) rest[i]! -= share * axis[i]!;
    }
    const left = Math.sqrt(dot(rest, rest));
    if (left <= TOLERANCE * length) continue;
    basis.push(rest.map((value) => value / left));
    kept.push(j);
  }
  return kept;
}
