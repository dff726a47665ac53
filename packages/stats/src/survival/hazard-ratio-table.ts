import { toRadError } from '@radscore/core';
import { requireSameLength } from '../guards.js';
import { type Matrix, takeColumns } from '../linalg/matrix.js';
import type { Interval } from '../tests/alternative.js';
import { type CoxFit, coxRegression, hazardRatios } from './cox.js';
import type { CoxOptions } from './cox-design.js';

/** A hazard ratio with its Wald interval and p, or missing with the reason. */
export type HazardRatio =
  | { readonly ratio: number; readonly ci: Interval; readonly z: number; readonly p: number }
  | { readonly ratio: null; readonly reason: string };

export interface HazardRatioRow {
  readonly name: string;
  /** From a Cox model of this variable alone. */
  readonly univariable: HazardRatio;
  /** From the Cox model of all variables together. */
  readonly multivariable: HazardRatio;
}

/**
 * The usual table of univariable and multivariable hazard ratios, one row for each column of x. A model that cannot be fitted
 * leaves its figures missing with the reason; the others stay. Throws RAD-STATS-LENGTHS (names and columns).
 */
export function hazardRatioTable(
  x: Matrix,
  names: readonly string[],
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95, ...options }: CoxOptions & { readonly level?: number } = {},
): HazardRatioRow[] {
  requireSameLength('Table of hazard ratios', 'names and columns', names, { length: x.cols });
  const together = ratiosOf(() => coxRegression(x, time, event, options), x.cols, level);
  return names.map((name, j) => ({
    name,
    univariable: ratiosOf(() => coxRegression(takeColumns(x, [j]), time, event, options), 1, level)[0]!,
    multivariable: together[j]!,
  }));
}

function ratiosOf(fit: () => CoxFit, columns: number, level: number): HazardRatio[] {
  try {
    const model = fit();
    return hazardRatios(model, level).map((ratio, j) => ({ ...ratio, z: model.z[j]!, p: model.p[j]! }));
  } catch (error) {
    const reason = toRadError(error).message;
    return Array.from({ length: columns }, () => ({ ratio: null, reason }));
  }
}
