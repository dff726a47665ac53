import { mannWhitney as rankSumTest } from '@radscore/stats';
import * as z from 'zod';
import { splitByEvent } from './outcome.js';
import { pValueParameters, pValueSelector } from './p-value-selector.js';

const parameters = z.strictObject({
  ...pValueParameters,
  method: z.enum(['auto', 'exact', 'asymptotic']).default('auto'),
});

export const mannWhitney = pValueSelector({
  name: 'mann-whitney',
  summary: 'Keeps columns whose ranks differ between the outcomes by the Mann-Whitney test.',
  source: 'Mann and Whitney 1947; R wilcox.test',
  parameters,
  outcomes: ['binary'],
  test(values, y, { method }) {
    const [events, others] = splitByEvent(values, y.event);
    const { u, p } = rankSumTest(events, others, { method });
    return { statistic: u, p };
  },
});
