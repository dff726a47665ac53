import { statsError } from '../errors.js';

import { column, type Matrix } from './matrix.js';
import { ALIASED } from './orthonormal-basis.js';
import { dot } from './products.js';

/** A column that an unpenalised fit leaves out, by its place in the table. */
export interface AliasedColumn {
  readonly column: number;
  /** `constant`: one value in all rows that count; `dependent`: a linear combination of the columns before it. */
  readonly reason: 'constant' | 'dependent';
}

export interface IndependentColumns {
  /** Places of the columns that stay, in table order. */
  readonly kept: readonly number[];
  readonly aliased: readonly AliasedColumn[];
}

/**
 * The columns that an unpenalised fit with an intercept can tell apart: of columns that depend linearly on each other the later in table
 * order goes, as in R's `glm` and `lm` (whose pivoted decomposition moves it to the end), by Gram and Schmidt's process done twice.
 * Rows of weight 0 do not count.
 *
 * @param method named in the error
 * @throws RAD-STATS-MORE-COLUMNS where the columns that vary leave no row for a residual: that is not aliasing, and which columns stayed
 * would be chance.
 * @example independentColumns('Linear regression', fromRows([[1, 2], [2, 4], [5, 10], [6, 12]])).aliased // [{ column: 1, reason: 'dependent' }]
 */
export function independentColumns(method: string, x: Matrix, weights?: ArrayLike<number>): IndependentColumns {
  const rows = Array.from({ length: x.rows }, (_, i) => i).filter((i) => weights?.[i] !== 0);
  const values = Array.from({ length: x.cols }, (_, j) => Float64Array.from(rows, (i) => column(x, j)[i]!));
  const varies = values.map((own) => own.some((value) => value !== own[0]));
  const columns = varies.filter(Boolean).length;
  requireFewerColumns(method, columns, rows.length);
  const basis: Float64Array[] = [new Float64Array(rows.length).fill(1 / Math.sqrt(rows.length))];
  const kept: number[] = [];
  const aliased: AliasedColumn[] = [];
  values.forEach((own, j) => {
    if (!varies[j]) {
      aliased.push({ column: j, reason: 'constant' });
      return;
    }
    const rest = own.slice();
    for (const axis of [...basis, ...basis]) {
      const share = dot(axis, rest);
      for (let i = 0; i < rest.length; i++) rest[i]! -= share * axis[i]!;
    }
    const left = Math.sqrt(dot(rest, rest));
    if (!(left > ALIASED * Math.sqrt(dot(own, own)))) {
      aliased.push({ column: j, reason: 'dependent' });
      return;
    }
    basis.push(rest.map((value) => value / left));
    kept.push(j);
  });
  return { kept, aliased };
}

/** @throws RAD-STATS-MORE-COLUMNS unless there are more rows than columns. */
export function requireFewerColumns(method: string, columns: number, rows: number): void {
  if (columns >= rows) throw statsError('RAD-STATS-MORE-COLUMNS', { method, columns, rows });
}
