import type { RadError, Rng } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import { statsError } from '../errors.js';
import { type CountTable, requireTable } from './count-table.js';

/** The ways to fill the columns so far that leave the same row totals: log probability -> how many of them have it. */
interface Partial {
  readonly remaining: readonly number[];
  readonly ways: Map<number, number>;
}

/** The most columns the exact test fills in; about a second of work. */
const WORK_LIMIT = 3e7;

/**
 * p value of Fisher's exact test of an r x c table (Freeman and Halton 1951): the probability, given the margins, of all
 * tables no more probable than the observed one (within a relative 1e-7, as R's `fisher.test`). Column after column is drawn
 * from what is left of the rows; ways that leave the same rows with the same probability are pooled.
 * Throws RAD-STATS-COUNTS, and RAD-STATS-TOO-MANY where there are too many tables: use {@link fisherMonteCarlo}.
 *
 * @example
 * ```ts
 * import { crossTabulate, fisherExact } from '@radscore/stats';
 *
 * const table = crossTabulate(['a', 'a', 'a', 'b', 'b', 'b'], [1, 1, 1, 0, 0, 0], ['a', 'b'], [0, 1]);
 * fisherExact(table); // => 0.1
 * ```
 */
export function fisherExact(table: CountTable): number {
  const { rowTotals, columnTotals, total } = requireTable('Fisher exact test', table);
  const [rows, columns] = oriented(
    rowTotals.filter((n) => n > 0),
    columnTotals.filter((n) => n > 0),
  );
  if (rows.length < 2 || columns.length < 2) return 1;
  const logFactorial = logFactorials(total);
  const budget = { left: WORK_LIMIT };
  const limit = logProbability(table, logFactorial) + 1e-7;

  let level: Partial[] = [{ remaining: rows, ways: new Map([[0, 1]]) }];
  for (const columnTotal of columns.slice(0, -2)) level = addColumn(level, columnTotal, logFactorial, budget);
  let p = 0;
  for (const { remaining, ways } of level) {
    const ascending = [...ways.keys()].sort((a, b) => a - b);
    const cumulative = [0];
    for (const way of ascending) cumulative.push(cumulative.at(-1)! + ways.get(way)! * exp(way));
    forEachColumn(remaining, columns.at(-2)!, logFactorial, budget, (_, logP) => {
      const count = countUpTo(ascending, limit - logP);
      if (count > 0) p += exp(logP) * cumulative[count]!;
    });
  }
  return Math.min(1, p);
}

/**
 * Monte Carlo p value of the same test: (1 + number of tables no more probable than the observed one) / (replicates + 1),
 * over tables drawn with the observed margins. R's `fisher.test(simulate.p.value = TRUE)`. Throws RAD-STATS-COUNTS.
 * @example fisherMonteCarlo([[4, 2, 3], [1, 5, 3]], 9999, rng).toFixed(1) // => '0.3'
 */
export function fisherMonteCarlo(table: CountTable, replicates: number, rng: Rng): number {
  const { total } = requireTable('Fisher exact test', table);
  const logFactorial = logFactorials(total);
  const limit = logProbability(table, logFactorial) + 1e-7;
  const rowOf = table.flatMap((row, i) => row.flatMap((count) => new Array<number>(count).fill(i)));
  const columnOf = table.flatMap((row) => row.flatMap((count, j) => new Array<number>(count).fill(j)));
  let asRare = 0;
  for (let r = 0; r < replicates; r++) {
    rng.shuffle(columnOf);
    const drawn = table.map((row) => row.map(() => 0));
    rowOf.forEach((i, k) => {
      drawn[i]![columnOf[k]!]!++;
    });
    if (logProbability(drawn, logFactorial) <= limit) asRare++;
  }
  return (1 + asRare) / (replicates + 1);
}

/** The test does not change when rows and columns trade places; the side with fewer levels as rows is far less work. */
function oriented(rows: number[], columns: number[]): [number[], number[]] {
  const [few, many] = rows.length <= columns.length ? [rows, columns] : [columns, rows];
  return [few, many.sort((a, b) => a - b)];
}

function addColumn(
  level: Partial[],
  columnTotal: number,
  logFactorial: Float64Array,
  budget: { left: number },
): Partial[] {
  const next = new Map<string, Partial>();
  for (const { remaining, ways } of level) {
    forEachColumn(remaining, columnTotal, logFactorial, budget, (column, logP) => {
      const rest = remaining.map((n, i) => n - column[i]!);
      const key = rest.join(',');
      const partial = next.get(key) ?? { remaining: rest, ways: new Map<number, number>() };
      next.set(key, partial);
      // Keeping a way costs as much as filling in about twenty last columns.
      budget.left -= 20 * (1 + ways.size);
      for (const [way, count] of ways) {
        // Rounding to 1e-10 pools equal probabilities and stays far below the 1e-7 that decides.
        const pooled = Math.round((way + logP) * 1e10) / 1e10;
        partial.ways.set(pooled, (partial.ways.get(pooled) ?? 0) + count);
      }
    });
  }
  return [...next.values()];
}

/** Calls back with each way to draw a column from the rows, and its log probability (multivariate hypergeometric). */
function forEachColumn(
  remaining: readonly number[],
  columnTotal: number,
  logFactorial: Float64Array,
  budget: { left: number },
  visit: (column: readonly number[], logP: number) => void,
): void {
  const column = remaining.map(() => 0);
  const logChoose = (n: number, k: number) => logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
  const total = remaining.reduce((sum, n) => sum + n, 0);
  const fill = (i: number, toPlace: number, below: number, logP: number): void => {
    const here = remaining[i]!;
    if (i === remaining.length - 1) {
      if (--budget.left < 0) throw tooMany();
      column[i] = toPlace;
      visit(column, logP + logChoose(here, toPlace));
      return;
    }
    for (let k = Math.max(0, toPlace - (below - here)); k <= Math.min(here, toPlace); k++) {
      column[i] = k;
      fill(i + 1, toPlace - k, below - here, logP + logChoose(here, k));
    }
  };
  fill(0, columnTotal, total, -logChoose(total, columnTotal));
}

function logProbability(table: CountTable, logFactorial: Float64Array): number {
  const { rowTotals, columnTotals, total } = requireTable('Fisher exact test', table);
  const margins = [...rowTotals, ...columnTotals].reduce((sum, n) => sum + logFactorial[n]!, 0);
  return margins - logFactorial[total]! - table.flat().reduce((sum, n) => sum + logFactorial[n]!, 0);
}

function logFactorials(n: number): Float64Array {
  const out = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++) out[k] = out[k - 1]! + log(k);
  return out;
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tooMany(): RadError {
  return statsError('RAD-STATS-TOO-MANY', {
    method: 'The exact Fisher test',
    limit: WORK_LIMIT,
    what: 'partial tables',
    found: 'more',
  });
}
