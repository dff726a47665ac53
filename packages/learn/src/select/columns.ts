import { column, type Matrix } from '@radscore/stats';

/** The columns that can be scored: no missing or infinite value, and not all values the same. */
export function usableColumns(x: Matrix): number[] {
  const usable: number[] = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    if (values.every(Number.isFinite) && values.some((value) => value !== values[0])) usable.push(j);
  }
  return usable;
}

/** Scores of the usable columns spread over all; the others have none. */
export function spread(cols: number, usable: readonly number[], scores: ArrayLike<number>): (number | null)[] {
  const all: (number | null)[] = new Array(cols).fill(null);
  usable.forEach((j, k) => {
    all[j] = Number.isNaN(scores[k]!) ? null : scores[k]!;
  });
  return all;
}
