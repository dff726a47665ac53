import { column, type Matrix, zeros } from '@radscore/stats';
import { place, places } from '../contract/state.js';

/** Which columns an imputation gives: those with a value in training, then an indicator of absence for some. */
export interface FilledColumns {
  /** Number of columns it was fitted on. */
  readonly columns: number;
  /** Columns kept, ascending: those with at least one value. */
  readonly kept: readonly number[];
  /** Columns that also get an indicator: those with a missing value in training, where asked for. */
  readonly indicators: readonly number[];
}

/** What the states of all imputations share. */
export const filledState = { columns: place, kept: places, indicators: places };

/** Finds them. A column without any value in training is dropped. */
export function columnsToFill(x: Matrix, indicator: boolean): FilledColumns {
  const kept: number[] = [];
  const indicators: number[] = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    if (values.every(Number.isNaN)) continue;
    kept.push(j);
    if (indicator && values.some(Number.isNaN)) indicators.push(j);
  }
  return { columns: x.cols, kept, indicators };
}

/** The kept columns with `fill(place among the kept, row)` where a value is missing, then the indicators (1 = was missing). */
export function fillColumns(
  x: Matrix,
  { kept, indicators }: FilledColumns,
  fill: (k: number, row: number) => number,
): Matrix {
  const out = zeros(x.rows, kept.length + indicators.length);
  kept.forEach((j, k) => {
    const from = column(x, j);
    const to = column(out, k);
    for (let i = 0; i < x.rows; i++) to[i] = Number.isNaN(from[i]!) ? fill(k, i) : from[i]!;
  });
  indicators.forEach((j, k) => {
    const from = column(x, j);
    const to = column(out, kept.length + k);
    for (let i = 0; i < x.rows; i++) to[i] = Number.isNaN(from[i]!) ? 1 : 0;
  });
  return out;
}

/** The kept names, then `name_missing` for each indicator. */
export function filledNames({ kept, indicators }: FilledColumns, names: readonly string[]): string[] {
  return [...kept.map((j) => names[j]!), ...indicators.map((j) => `${names[j]!}_missing`)];
}
