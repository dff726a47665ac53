import { column, type Matrix, takeRows } from '@radscore/stats';
import { rowsWhere } from './folds.js';

/** The rows of one outcome: their share, means, and the table centred on them. */
export interface ClassMoments {
  readonly prior: number;
  readonly mean: Float64Array;
  readonly centred: Matrix;
}

/** The moments of the others (first) and the events. */
export function classMoments(x: Matrix, event: Uint8Array): [ClassMoments, ClassMoments] {
  const of = (outcome: number): ClassMoments => {
    const rows = rowsWhere(event, (value) => value === outcome);
    const centred = takeRows(x, rows);
    const mean = new Float64Array(x.cols);
    for (let j = 0; j < x.cols; j++) {
      const values = column(centred, j);
      let sum = 0;
      for (const value of values) sum += value;
      mean[j] = sum / rows.length;
      for (let i = 0; i < values.length; i++) values[i]! -= mean[j]!;
    }
    return { prior: rows.length / x.rows, mean, centred };
  };
  return [of(0), of(1)];
}
