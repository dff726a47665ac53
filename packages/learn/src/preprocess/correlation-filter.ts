import { column, dot, type Matrix, rankWithTies } from '@radscore/stats';
import * as z from 'zod';
import { checkFinite } from '../contract/check.js';
import type { SelectorDefinition } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { association } from './association.js';
import { rankedSelection } from './ranked-selection.js';

const parameters = z.strictObject({
  method: z.enum(['pearson', 'spearman']).default('pearson'),
  /** Two columns whose absolute correlation is above this are not both kept. */
  threshold: z.number().min(0).max(1).default(0.9),
  /** Of such a pair, the one that alone predicts the outcome better, or the one that comes first in the table. */
  keep: z.enum(['more-predictive', 'first']).default('more-predictive'),
});

/**
 * Goes through the columns, best first, and keeps each that is not too correlated with one kept before; the result names in
 * `details.because` the kept column for which each other one was dropped. The score is the column's {@link association} with
 * the outcome (ties by column order), or for `first` minus its place. A constant column has no correlation: score null, dropped.
 */
export const correlationFilter: SelectorDefinition<z.infer<typeof parameters>> = {
  kind: 'selector',
  needsOutcome: true,
  name: 'correlation-filter',
  summary: 'Of each pair of strongly correlated columns keeps the one that predicts the outcome better.',
  source: 'Redundancy filter of radiomics studies; the order of caret::findCorrelation replaced by that of the outcome',
  parameters,

  select(x, y, { method, threshold, keep }) {
    checkFinite(x);
    const units = unitColumns(x, method);
    if (keep === 'more-predictive' && y === undefined) {
      throw learnError('RAD-LEARN-NO-CONTEXT', { step: 'correlation-filter', what: 'the outcome' });
    }
    const scores = units.map((unit, j) => {
      if (unit === null) return null;
      return keep === 'first' || y === undefined ? -j : (association(column(x, j), y) ?? 0);
    });
    const because: (number | null)[] = scores.map(() => null);
    const kept: number[] = [];
    return rankedSelection(
      scores,
      (_score, j) => {
        const stronger = kept.find((k) => Math.abs(dot(units[j]!, units[k]!)) > threshold);
        if (stronger === undefined) kept.push(j);
        else because[j] = stronger;
        return stronger === undefined;
      },
      { because },
    );
  },
};

/** Each column (or its ranks) centred and of length 1, so that a product is a correlation; null if constant. */
function unitColumns(x: Matrix, method: 'pearson' | 'spearman'): (Float64Array | null)[] {
  return Array.from({ length: x.cols }, (_, j) => {
    const values = column(x, j);
    if (values.every((value) => value === values[0])) return null;
    const unit = Float64Array.from(method === 'pearson' ? values : rankWithTies(values).ranks);
    const centre = unit.reduce((a, b) => a + b, 0) / unit.length;
    for (let i = 0; i < unit.length; i++) unit[i]! -= centre;
    const length = Math.sqrt(dot(unit, unit));
    if (!(length > 0)) return null;
    for (let i = 0; i < unit.length; i++) unit[i]! /= length;
    return unit;
  });
}
