import { takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { baseFitter } from '../classify/base.js';
import { baseSchema } from '../classify/base-schema.js';
import { classifierByName } from '../classify/index.js';
import type { Selection, SelectorDefinition } from '../contract/estimator.js';
import { usableColumns } from './columns.js';
import { columnImportance } from './importance.js';
import { requireOutcome } from './outcome.js';

const parameters = z.strictObject({
  classifier: baseSchema.default({ name: 'logistic', parameters: {} }),
  /** How many columns are left at the end. */
  count: z.number().int().min(1).default(10),
  /** Columns dropped a round: a number, or below 1 a share of those left. */
  step: z.union([z.number().int().min(1), z.number().gt(0).lt(1)]).default(1),
});

/**
 * Recursive feature elimination: fits a classifier, drops the columns it uses least (of equal ones the last), and again. The score
 * is the importance when the column was dropped, or at the end; ranks follow the end of the list first, then later before
 * earlier rounds. The importance is a classifier's own, or |coefficient|: standardise columns before a linear one.
 *
 * @throws RAD-LEARN-NO-IMPORTANCE for a classifier that has neither.
 */
export const rfe: SelectorDefinition<z.infer<typeof parameters>> = {
  kind: 'selector',
  needsOutcome: true,
  name: 'rfe',
  summary: 'Drops the columns a classifier uses least, again and again.',
  source: 'Guyon et al. 2002; scikit-learn RFE',
  parameters,
  select(x, y, { classifier, count, step }, context): Selection {
    const outcome = requireOutcome('rfe', x, y, 'binary');
    const fit = baseFitter(classifierByName, classifier);
    const scores: (number | null)[] = new Array(x.cols).fill(null);
    const ranks: (number | null)[] = new Array(x.cols).fill(null);
    let left = usableColumns(x);
    for (let round = 0; left.length > 0; round++) {
      const inner = { ...context, rng: context.rng.split(round) };
      const { state } = fit(takeColumns(x, left), outcome, inner);
      const importance = columnImportance(classifier.name, state, left.length);
      left.forEach((j, k) => {
        scores[j] = importance[k]!;
      });
      const order = [...left.keys()].sort((a, b) => importance[b]! - importance[a]! || a - b);
      const drop = left.length <= count ? left.length : dropped(step, left.length, count);
      for (let k = left.length - drop; k < left.length; k++) ranks[left[order[k]!]!] = k + 1;
      if (drop === left.length) return { kept: order.map((k) => left[k]!), scores, ranks };
      const stay = order.slice(0, left.length - drop).sort((a, b) => a - b);
      left = stay.map((k) => left[k]!);
    }
    return { kept: [], scores, ranks };
  },
};

function dropped(step: number, left: number, count: number): number {
  return Math.min(left - count, Math.max(1, Math.floor(step < 1 ? step * left : step)));
}
