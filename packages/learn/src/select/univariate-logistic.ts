import { logisticOrFirth, overallLogistic } from '@radscore/stats';
import * as z from 'zod';
import { pValueParameters, pValueSelector, togetherParameters } from './p-value-selector.js';

const parameters = z.strictObject({ ...pValueParameters, ...togetherParameters });

export const univariateLogistic = pValueSelector({
  name: 'univariate-logistic',
  summary:
    'Keeps columns by the test of a logistic regression on each alone (Wald’s; Firth’s where a column separates).',
  source: 'R glm(family = binomial), one column at a time; R logistf',
  parameters,
  outcomes: ['binary'],
  test(values, y) {
    const { z: statistic, p } = logisticOrFirth({ rows: values.length, cols: 1, data: values }, y.event).test(1);
    return { statistic, p };
  },
  overall(x, y) {
    const { chi2, p } = overallLogistic(x, y.event);
    return { statistic: chi2, p };
  },
});
