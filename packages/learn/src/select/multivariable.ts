import { isRadError } from '@radscore/core';
import { log10 } from '@radscore/elementary';
import {
  coxIndependentColumns,
  coxRegression,
  type IndependentColumns,
  independentColumns,
  jointWald,
  logisticOrFirth,
  logisticRegression,
  type Matrix,
  takeColumns,
} from '@radscore/stats';
import * as z from 'zod';
import type { BinaryOutcome, SelectorDefinition, SurvivalOutcome } from '../contract/estimator.js';
import { aliasedNotes, type Note } from '../contract/note.js';
import { rankedSelection } from '../preprocess/ranked-selection.js';
import { finiteColumns, spread } from './columns.js';
import { requireOutcome } from './outcome.js';
import { groupsOf, togetherParameters } from './p-value-selector.js';

const parameters = z.strictObject({
  /** Columns with p below this, beside each other in one regression, are kept. */
  threshold: z.number().gt(0).max(1).default(0.05),
  ...togetherParameters,
});

type Parameters = z.infer<typeof parameters>;

export const multivariableLogistic = multivariable(
  'multivariable-logistic',
  'binary',
  'R glm(family = binomial); R logistf',
  {
    method: 'Logistic regression',
    independent: (x) => independentColumns('Logistic regression', x),
    test: (x, y, groups) => {
      const fit = logisticOrFirth(x, y.event);
      const p = Float64Array.from({ length: x.cols }, (_, j) => fit.test(j + 1).p);
      if (groups.length === 0 || fit.method === 'Firth') return p;
      const whole = logisticRegression(x, y.event);
      return withGroups(
        p,
        groups,
        (places) =>
          jointWald(
            whole,
            places.map((j) => j + 1),
          ).p,
      );
    },
  },
);
export const multivariableCox = multivariable('multivariable-cox', 'survival', 'R survival::coxph', {
  method: 'Cox regression',
  independent: (x, y) => coxIndependentColumns(x, y.time, y.event),
  test: (x, y, groups) => {
    const fit = coxRegression(x, y.time, y.event);
    return withGroups(fit.p, groups, (places) => jointWald(fit, places).p);
  },
});

interface Regression<Y> {
  readonly method: string;
  readonly independent: (x: Matrix, y: Y) => IndependentColumns;
  /** The p value of each column beside the others; those of a group have that of its joint test. */
  readonly test: (x: Matrix, y: Y, groups: readonly (readonly number[])[]) => Float64Array;
}

/**
 * A selector that keeps the columns whose test in one regression of all of them is significant: Wald's, or, of a logistic regression
 * whose columns separate the outcome, the likelihood ratio of Firth's. Columns that are constant or depend linearly on those before them
 * are left out with a note, as in R; where the regression has no finite solution all the same nothing was shown, so no column is scored
 * or kept, and a note gives the reason.
 *
 * Throws RAD-STATS-MORE-COLUMNS (no fewer columns than rows).
 */
function multivariable<K extends 'binary' | 'survival'>(
  name: string,
  kind: K,
  source: string,
  { method, independent, test }: Regression<K extends 'binary' ? BinaryOutcome : SurvivalOutcome>,
): SelectorDefinition<Parameters> {
  return {
    kind: 'selector',
    needsOutcome: true,
    name,
    summary: 'Keeps columns by their tests beside each other in one regression.',
    source,
    parameters,
    select(x, y, { threshold, together }, { names }) {
      const outcome = requireOutcome(name, x, y, kind) as K extends 'binary' ? BinaryOutcome : SurvivalOutcome;
      const finite = finiteColumns(x);
      const table = takeColumns(x, finite);
      const { kept, aliased } = independent(table, outcome);
      const own = kept.map((k) => finite[k]!);
      const groups = groupsOf({ together }, names)
        .map((group) => group.flatMap((j) => (own.includes(j) ? [own.indexOf(j)] : [])))
        .filter((group) => group.length > 1);
      const { p, failure } = pValues(() => test(takeColumns(table, kept), outcome, groups), kept.length);
      const scores = p.map((value) => -log10(Math.max(value, Number.MIN_VALUE)));
      const notes: Note[] = [
        ...aliasedNotes(
          method,
          aliased.map((left) => ({ ...left, column: finite[left.column]! })),
          names,
        ),
        ...(failure === undefined ? [] : [{ code: 'NOT-ESTIMABLE', values: { step: name, error: failure } } as const]),
      ];
      const selection = rankedSelection(spread(x.cols, own, scores), (score) => score > -log10(threshold));
      return { ...selection, ...(notes.length > 0 && { notes }) };
    },
  };
}

function withGroups(
  p: Float64Array,
  groups: readonly (readonly number[])[],
  joint: (places: readonly number[]) => number,
): Float64Array {
  const out = p.slice();
  for (const places of groups) {
    const one = joint(places);
    for (const j of places) out[j] = one;
  }
  return out;
}

function pValues(test: () => Float64Array, columns: number): { p: number[]; failure?: string } {
  if (columns === 0) return { p: [] };
  try {
    return { p: Array.from(test()) };
  } catch (error) {
    if (!isRadError(error) || !error.code.startsWith('RAD-STATS-')) throw error;
    return { p: new Array(columns).fill(Number.NaN), failure: error.code };
  }
}
