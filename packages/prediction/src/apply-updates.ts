import { type FittedPipeline, modelTable, predictWithDecision, type Rows } from '@radscore/learn';
import { column, logistic, logit } from '@radscore/stats';
import type { ModelUpdate } from './development.js';

/** Predictions of a model with the updates that were made for a centre, in their order; the rank by decision value stays. */
export function predictUpdated(
  fitted: FittedPipeline,
  updates: readonly ModelUpdate[],
  rows: Rows,
): ReturnType<typeof predictWithDecision> {
  const { values, decision } = predictWithDecision(fitted, rows);
  if (updates.length === 0) return { values, ...(decision && { decision }) };
  const updated = updates.reduce((p, update) => applyUpdate(fitted, update, p, rows), values);
  return { values: updated };
}

/** Log odds of a probability; those of exactly 0 and 1 are moved by less than anybody can tell. */
export function logOdds(p: number): number {
  return logit(Math.min(1 - 1e-6, Math.max(1e-6, p)));
}

function applyUpdate(fitted: FittedPipeline, update: ModelUpdate, p: Float64Array, rows: Rows): Float64Array {
  const { coefficients, intercept, slope } = update;
  if (coefficients === undefined) return p.map((value) => logistic(intercept + slope * logOdds(value)));
  const table = modelTable(fitted, rows);
  const sums = new Float64Array(table.rows).fill(coefficients[0]!);
  for (let j = 0; j < table.cols; j++) {
    const values = column(table, j);
    for (let i = 0; i < table.rows; i++) sums[i]! += coefficients[j + 1]! * values[i]!;
  }
  return sums.map(logistic);
}
