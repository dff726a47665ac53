import { sumOfSquares } from '@radscore/stats';
import * as z from 'zod';
import type { SelectorDefinition } from '../contract/estimator.js';
import { rankedSelection } from './ranked-selection.js';
import { presentValues } from './scaling.js';

const parameters = z.strictObject({
  /** Columns with a variance (divisor n) at or below this go. */
  threshold: z.number().min(0).default(0),
});

/** Keeps the columns that vary. Scores are variances; a column without any value has none and goes. */
export const varianceFilter: SelectorDefinition<z.infer<typeof parameters>> = {
  kind: 'selector',
  needsOutcome: false,
  name: 'variance-filter',
  summary: 'Drops columns whose variance is no larger than a threshold.',
  source: 'scikit-learn VarianceThreshold',
  parameters,
  select(x, _y, { threshold }) {
    const scores = Array.from({ length: x.cols }, (_, j) => {
      const values = presentValues(x, j);
      if (values.length === 0) return null;
      // Equal values have no variance, whatever rounding of their mean leaves.
      return values.every((value) => value === values[0]) ? 0 : sumOfSquares(values) / values.length;
    });
    return rankedSelection(scores, (score) => score > threshold);
  },
};
