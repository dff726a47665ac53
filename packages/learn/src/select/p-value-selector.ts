import { isRadError } from '@radscore/core';
import { log10 } from '@radscore/elementary';
import { adjustP, column, independentColumns, type Matrix, takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { refuseWeights } from '../contract/check.js';
import type { Outcome, SelectorDefinition } from '../contract/estimator.js';
import { rankedSelection } from '../preprocess/ranked-selection.js';
import { usableColumns } from './columns.js';
import { requireOutcome } from './outcome.js';

/** What the filters by a test of each column share. */
export const pValueParameters = {
  /** Columns with p below this are kept; null for no limit. */
  threshold: z.number().gt(0).max(1).nullable().default(0.05),
  /** At most this many, those with the smallest p; null for no limit. */
  best: z.number().int().min(1).nullable().default(null),
  /** Adjustment of p for the number of columns, before the threshold. */
  adjust: z.enum(['none', 'bh', 'holm', 'bonferroni']).default('none'),
};

/** What the filters share that can test the indicators of one variable together. */
export const togetherParameters = {
  /** Names of columns that stand for one variable (the indicators of its levels): one overall test for all, which stay or go together. */
  together: z.array(z.array(z.string()).min(1)).default([]),
};

type Shared = z.infer<z.ZodObject<typeof pValueParameters>>;

/** A test of one column: its p value and its statistic. */
export interface ColumnTest {
  readonly p: number;
  readonly statistic: number;
}

/**
 * A selector that tests every column alone. Its score is -log10 p; a p too small for a double has the score of the smallest
 * double. `details` holds statistic, p and adjusted p of every column. A column whose test fails (constant, missing values, a
 * model without finite solution) has no score and is not kept.
 */
export function pValueSelector<K extends Outcome['kind'], P extends Shared>(definition: {
  readonly name: string;
  readonly summary: string;
  readonly source: string;
  readonly parameters: z.ZodType<P>;
  readonly outcomes: readonly K[];
  readonly test: (values: Float64Array, y: Extract<Outcome, { kind: K }>, parameters: P) => ColumnTest;
  /** The overall test of several columns, for the groups of `together`. */
  readonly overall?: (x: Matrix, y: Extract<Outcome, { kind: K }>, parameters: P) => ColumnTest;
}): SelectorDefinition<P> {
  const { name, summary, source, parameters, outcomes, test, overall } = definition;
  return {
    kind: 'selector',
    needsOutcome: true,
    name,
    summary,
    source,
    parameters,
    select(x, y, p, { weights, names }) {
      const outcome = requireOutcome(name, x, y, ...outcomes);
      refuseWeights(name, weights);
      const tests = testColumns(x, (values) => test(values, outcome, p));
      if (overall !== undefined) {
        for (const group of groupsOf(p, names)) {
          const usable = usableColumns(x).filter((j) => group.includes(j));
          const { kept } = independentColumns(name, takeColumns(x, usable));
          const one = attempt(() =>
            overall(
              takeColumns(
                x,
                kept.map((k) => usable[k]!),
              ),
              outcome,
              p,
            ),
          );
          for (const j of group) tests[j] = one;
        }
      }
      const raw = Float64Array.from(tests, (one) => one?.p ?? Number.NaN);
      const adjusted = p.adjust === 'none' ? raw : adjustP(raw, p.adjust);
      const scores = tests.map((one) => (one === null ? null : -log10(Math.max(one.p, Number.MIN_VALUE)) + 0));
      const passing = rankedSelection(scores, (_, j) => p.threshold === null || adjusted[j]! < p.threshold, {
        statistic: tests.map((one) => (one !== null && Number.isFinite(one.statistic) ? one.statistic : null)),
        p: Array.from(raw, orNull),
        adjustedP: Array.from(adjusted, orNull),
      });
      return { ...passing, kept: passing.kept.slice(0, p.best ?? x.cols) };
    },
  };
}

function testColumns(x: Matrix, test: (values: Float64Array) => ColumnTest): (ColumnTest | null)[] {
  const tests: (ColumnTest | null)[] = new Array(x.cols).fill(null);
  for (const j of usableColumns(x)) {
    tests[j] = attempt(() => test(column(x, j)));
  }
  return tests;
}

function attempt(test: () => ColumnTest): ColumnTest | null {
  try {
    const one = test();
    return Number.isNaN(one.p) ? null : one;
  } catch (error) {
    // The statistics say in coded errors that a test has no result for this column.
    if (!(isRadError(error) && error.code.startsWith('RAD-STATS-'))) throw error;
    return null;
  }
}

/** The places of the columns that stand for one variable; names that are not there are left out. */
export function groupsOf(parameters: object, names: readonly string[] | undefined): number[][] {
  const { together = [] } = parameters as { together?: readonly (readonly string[])[] };
  return together
    .map((group) => group.flatMap((name) => (names?.includes(name) ? [names.indexOf(name)] : [])))
    .filter((group) => group.length > 1);
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
