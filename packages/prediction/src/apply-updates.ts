import {
  type FittedPipeline,
  modelTable,
  predictRows,
  predictSurvivalRows,
  predictWithDecision,
  type Rows,
  survivalFrom,
} from '@radscore/learn';
import { column, logistic, logit, type Matrix } from '@radscore/stats';
import type { ModelUpdate } from './development.js';

/** Predictions of a model with the updates that were made for a centre, in their order; the rank by decision value stays. */
export function predictUpdated(
  fitted: FittedPipeline,
  updates: readonly ModelUpdate[],
  rows: Rows,
): ReturnType<typeof predictWithDecision> {
  const { values, decision } = predictWithDecision(fitted, rows);
  const changing = updates.filter(({ method }) => method !== 'combat' && method !== 'baseline');
  if (changing.length === 0) return { values, ...(decision && { decision }) };
  const updated = changing.reduce((p, update) => applyUpdate(fitted, update, p, rows), values);
  return { values: updated };
}

/** Survival probability of rows (rows) at times (columns), with the baseline of a centre where the model was given one. */
export function survivalUpdated(
  fitted: FittedPipeline,
  updates: readonly ModelUpdate[],
  rows: Rows,
  times: readonly number[],
): Matrix {
  const found = predictSurvivalRows(fitted, rows, times);
  const update = updates.findLast(({ baseline }) => baseline !== undefined);
  if (update === undefined) return found;
  const { baseline = [], slope } = update;
  const steps = { time: baseline.map(({ time }) => time), hazard: baseline.map(({ hazard }) => hazard) };
  const own = survivalFrom(
    steps,
    predictRows(fitted, rows).map((risk) => slope * risk),
    times,
  );
  const known = new Set(steps.time);
  const from = times.map((time) => (known.has(time) ? own : found));
  return { ...found, data: found.data.map((_, at) => from[Math.floor(at / found.rows)]!.data[at]!) };
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
