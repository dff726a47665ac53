import { fromRows, type Matrix, takeColumns } from '@radscore/stats';
import { namedColumns } from './dataset.js';
import type { FittedBranch, FittedPipeline } from './fitted.js';
import { transformByName } from './fitted-steps.js';
import { linearPredictorOf } from './model.js';

/** A table to run through a fitted branch: new rows with named columns. */
export interface Rows {
  readonly names: readonly string[];
  readonly x: Matrix;
  readonly batch?: readonly string[];
}

/**
 * The columns a fitted branch gives for these rows.
 *
 * @throws RAD-LEARN-NO-COLUMN, and what the steps throw.
 * @example applyBranch(fitted.branches[0], rows).cols // => 2
 */
export function applyBranch(branch: FittedBranch, rows: Rows): Matrix {
  let x = namedColumns(rows.x, rows.names, branch.reads);
  const context = rows.batch === undefined ? {} : { batch: rows.batch };
  for (const step of branch.steps) {
    if (step.kind === 'take') {
      x = takeColumns(x, step.columns);
      continue;
    }
    x = transformByName(step.name).transform(step.state, x, context);
  }
  if (branch.score === undefined) return x;
  const score = linearPredictorOf(branch.score, x);
  return { rows: x.rows, cols: 1, data: score };
}

/**
 * The sites of these rows that a step of the pipeline estimates from the rows themselves, because training had none of them.
 * @example
 * const many = Array.from({ length: 20 }, () => 'west');
 * sitesFromOwnRows(harmonised, [...many, 'north']) // => ['west']
 */
export function sitesFromOwnRows(fitted: FittedPipeline, batch: readonly string[]): readonly string[] {
  const found = fitted.branches.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (step.kind === 'take') return [];
      return transformByName(step.name).unseenSites?.(step.state, batch) ?? [];
    }),
  );
  return [...new Set(found)];
}

/** Tables side by side. */
export function joinColumns(tables: readonly Matrix[], rows: number): Matrix {
  const cols = tables.reduce((sum, table) => sum + table.cols, 0);
  const data = new Float64Array(rows * cols);
  let offset = 0;
  for (const table of tables) {
    data.set(table.data, offset);
    offset += table.data.length;
  }
  return { rows, cols, data };
}

/**
 * One patient's record as a table of one row. A value that is absent is missing.
 * @example recordRows({ a: 1.2, b: null }).names // => ['a', 'b']
 */
export function recordRows(record: Readonly<Record<string, number | null>>, batch?: string): Rows {
  const names = Object.keys(record);
  const x = fromRows([names.map((name) => record[name] ?? Number.NaN)]);
  return { names, x, ...(batch === undefined ? {} : { batch: [batch] }) };
}

/**
 * The columns the model gets for these rows.
 * @example modelTable(fitted, rows).rows // => 2
 */
export function modelTable(fitted: FittedPipeline, rows: Rows): Matrix {
  return joinColumns(
    fitted.branches.map((branch) => applyBranch(branch, rows)),
    rows.x.rows,
  );
}
