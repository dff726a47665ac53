import { oneWayAnova, pearson } from '@radscore/stats';
import * as z from 'zod';
import { splitByEvent } from './outcome.js';
import { pValueParameters, pValueSelector } from './p-value-selector.js';

const parameters = z.strictObject(pValueParameters);

/** Of a binary outcome the F of scikit-learn's `f_classif`; of a continuous one that of `f_regression`. */
export const anova = pValueSelector({
  name: 'anova',
  summary: 'Keeps columns by the F test: means between the outcomes, or regression on a continuous outcome.',
  source: 'Fisher 1925; scikit-learn f_classif, f_regression',
  parameters,
  outcomes: ['binary', 'continuous'],
  test(values, y) {
    if (y.kind === 'continuous') {
      const { t, p } = pearson(values, y.value);
      return { statistic: t * t, p };
    }
    const { f, p } = oneWayAnova(splitByEvent(values, y.event));
    return { statistic: f, p };
  },
});
