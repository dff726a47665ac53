import { logisticRegression } from '@radscore/stats';
import { z } from 'zod';
import { pValueParameters, pValueSelector } from './p-value-selector.js';

const parameters = z.strictObject(pValueParameters);

export const univariateLogistic = pValueSelector({
  name: 'univariate-logistic',
  summary: 'Keeps columns by the Wald test of a logistic regression on each alone.',
  source: 'R glm(family = binomial), one column at a time',
  parameters,
  outcomes: ['binary'],
  test(values, y) {
    const { z: wald, p } = logisticRegression({ rows: values.length, cols: 1, data: values }, y.event);
    return { statistic: wald[1]!, p: p[1]! };
  },
});
