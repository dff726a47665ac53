import { square } from '@radscore/elementary';
import { median } from '@radscore/stats';
import type { NumberColumns } from '../run/study-data.js';

/** Columns that distances are measured over at most: more do not separate copies from neighbours any better. */
const mostColumns = 200;

/**
 * Pairs of rows that are copies of each other up to rounding: their distance over the standardised columns is below `share` of the
 * median distance to the nearest row that is not a copy. With fewer than two columns only equal rows are, since neighbours on a line come as
 * close by chance.
 *
 * @returns pairs of row numbers, the smaller first
 */
export function nearDuplicates({ columns }: NumberColumns, share: number): (readonly [number, number])[] {
  const rows = columns[0]?.length ?? 0;
  const standard = standardised(columns);
  if (standard.length === 0 || rows < 2) return [];
  const distance = (a: number, b: number) => {
    let sum = 0;
    for (const values of standard) sum += square(values[a]! - values[b]!);
    return Math.sqrt(sum / standard.length);
  };
  const close: { pair: readonly [number, number]; distance: number }[] = [];
  const nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      const own = distance(a, b);
      // Standardised rows lie about 1.4 apart: rows a hundredth of that apart may be copies, and say nothing about neighbours.
      if (own < 0.01) close.push({ pair: [a, b], distance: own });
      else {
        nearest[a] = Math.min(nearest[a]!, own);
        nearest[b] = Math.min(nearest[b]!, own);
      }
    }
  }
  const apart = nearest.filter(Number.isFinite);
  const bound = standard.length < 2 || apart.length === 0 ? 0 : share * median(apart);
  return close.filter((each) => each.distance <= bound).map(({ pair }) => pair);
}

/** Columns that vary, with mean 0 and deviation 1, a missing value at the mean; every so many of them where there are many. */
function standardised(columns: NumberColumns['columns']): Float64Array[] {
  const step = Math.max(1, columns.length / mostColumns);
  const chosen = Array.from(
    { length: Math.min(columns.length, mostColumns) },
    (_, k) => columns[Math.floor(k * step)]!,
  );
  return chosen.flatMap((values) => {
    const known = values.filter((value) => value !== null);
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    const sd = Math.sqrt(known.reduce((sum, value) => sum + square(value - mean), 0) / Math.max(1, known.length));
    if (!(sd > 0) || !Number.isFinite(sd)) return [];
    return [Float64Array.from(values, (value) => (value === null ? 0 : (value - mean) / sd))];
  });
}
