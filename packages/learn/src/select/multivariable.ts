import { isRadError } from '@radscore/core';
import { coxRegression, logisticOrFirth, type Matrix, takeColumns } from '@radscore/stats';
import { z } from 'zod';
import type { BinaryOutcome, SelectorDefinition, SurvivalOutcome } from '../contract/estimator.js';
import { rankedSelection } from '../preprocess/ranked-selection.js';
import { spread, usableColumns } from './columns.js';
import { requireOutcome } from './outcome.js';

const parameters = z.strictObject({
  /** Columns with p below this, beside each other in one regression, are kept. */
  threshold: z.number().gt(0).max(1).default(0.05),
});

type Parameters = z.infer<typeof parameters>;

export const multivariableLogistic = multivariable(
  'multivariable-logistic',
  'binary',
  'R glm(family = binomial); R logistf',
  (x, y) => {
    const fit = logisticOrFirth(x, y.event);
    return Float64Array.from({ length: x.cols }, (_, j) => fit.test(j + 1).p);
  },
);
export const multivariableCox = multivariable(
  'multivariable-cox',
  'survival',
  'R survival::coxph',
  (x, y) => coxRegression(x, y.time, y.event).p,
);

/**
 * A selector that keeps the columns whose test in one regression of all of them is significant: Wald's, or, of a logistic regression
 * whose columns separate the outcome, the likelihood ratio of Firth's. Where the regression has no finite solution (more columns than
 * rows) nothing was shown, so no column is scored or kept.
 */
function multivariable<K extends 'binary' | 'survival'>(
  name: string,
  kind: K,
  source: string,
  test: (x: Matrix, y: K extends 'binary' ? BinaryOutcome : SurvivalOutcome) => Float64Array,
): SelectorDefinition<Parameters> {
  return {
    kind: 'selector',
    needsOutcome: true,
    name,
    summary: 'Keeps columns by their tests beside each other in one regression.',
    source,
    parameters,
    select(x, y, { threshold }) {
      const outcome = requireOutcome(name, x, y, kind) as K extends 'binary' ? BinaryOutcome : SurvivalOutcome;
      const usable = usableColumns(x);
      const p = pValues(() => test(takeColumns(x, usable), outcome), usable.length);
      const scores = p.map((value) => -Math.log10(Math.max(value, Number.MIN_VALUE)));
      return rankedSelection(spread(x.cols, usable, scores), (score) => score > -Math.log10(threshold));
    },
  };
}

function pValues(test: () => Float64Array, columns: number): number[] {
  if (columns === 0) return [];
  try {
    return Array.from(test());
  } catch (error) {
    if (isRadError(error) && error.code.startsWith('RAD-STATS-')) return new Array(columns).fill(Number.NaN);
    throw error;
  }
}
