import { toRadError } from '@radscore/core';
import { statsError } from '../errors.js';
import { requireSameLength } from '../guards.js';
import { type Matrix, takeColumns } from '../linalg/matrix.js';
import type { Interval } from '../tests/alternative.js';
import { coxRegression, hazardRatios } from './cox.js';
import { coxIndependentColumns } from './cox-aliased.js';
import type { CoxOptions } from './cox-design.js';
import type { CoxFit } from './cox-fit.js';

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
 * leaves its figures missing with the reason, and so does a column that the model of all leaves out because it is constant within the
 * risk sets or depends linearly on those before it (R's `coxph` has NA there); the others stay. Throws RAD-STATS-LENGTHS (names and columns).
 */
export function hazardRatioTable(
  x: Matrix,
  names: readonly string[],
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95, ...options }: CoxOptions & { readonly level?: number } = {},
): HazardRatioRow[] {
  requireSameLength('Table of hazard ratios', 'names and columns', names, { length: x.cols });
  const together = ratiosTogether(x, names, time, event, { level, ...options });
  return names.map((name, j) => ({
    name,
    univariable: ratiosOf(() => coxRegression(takeColumns(x, [j]), time, event, options), 1, level)[0]!,
    multivariable: together[j]!,
  }));
}

function ratiosTogether(
  x: Matrix,
  names: readonly string[],
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  { level, ...options }: CoxOptions & { readonly level: number },
): HazardRatio[] {
  try {
    const { kept, aliased } = coxIndependentColumns(x, time, event, options);
    const ratios = ratiosOf(() => coxRegression(takeColumns(x, kept), time, event, options), kept.length, level);
    const out = new Map(kept.map((j, k) => [j, ratios[k]!]));
    for (const { column, reason } of aliased) {
      const { message } = statsError('RAD-STATS-ALIASED', {
        method: 'Cox regression',
        column: names[column]!,
        reason,
      });
      out.set(column, { ratio: null, reason: message });
    }
    return names.map((_, j) => out.get(j)!);
  } catch (error) {
    return names.map(() => ({ ratio: null, reason: toRadError(error).message }));
  }
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
