import { coxRegression } from '@radscore/stats';
import * as z from 'zod';
import { pValueParameters, pValueSelector, togetherParameters } from './p-value-selector.js';

const parameters = z.strictObject({
  ...pValueParameters,
  ...togetherParameters,
  ties: z.enum(['efron', 'breslow']).default('efron'),
});

export const univariateCox = pValueSelector({
  name: 'univariate-cox',
  summary: 'Keeps columns by the Wald test of a Cox regression on each alone.',
  source: 'Cox 1972; R survival::coxph, one column at a time',
  parameters,
  outcomes: ['survival'],
  test(values, y, { ties }) {
    const { z: wald, p } = coxRegression({ rows: values.length, cols: 1, data: values }, y.time, y.event, { ties });
    return { statistic: wald[0]!, p: p[0]! };
  },
  overall(x, y, { ties }) {
    const { chi2, p } = coxRegression(x, y.time, y.event, { ties }).likelihoodRatio;
    return { statistic: chi2, p };
  },
});
