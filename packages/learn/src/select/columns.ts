import { column, type Matrix } from '@radscore/stats';

/** The columns that can be scored: no missing or infinite value, and not all values the same. */
export function usableColumns(x: Matrix): number[] {
  return finiteColumns(x).filter((j) => column(x, j).some((value) => value !== column(x, j)[0]));
}

/** The columns without a missing or infinite value. */
export function finiteColumns(x: Matrix): number[] {
  return [...new Array(x.cols).keys()].filter((j) => column(x, j).every(Number.isFinite));
}

/** Scores of the usable columns spread over all; the others have none. */
export function spread(cols: number, usable: readonly number[], scores: ArrayLike<number>): (number | null)[] {
  const all: (number | null)[] = new Array(cols).fill(null);
  usable.forEach((j, k) => {
    all[j] = Number.isNaN(scores[k]!) ? null : scores[k]!;
  });
  return all;
}
