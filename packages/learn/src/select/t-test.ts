import { studentT, welchT } from '@radscore/stats';
import * as z from 'zod';
import { splitByEvent } from './outcome.js';
import { pValueParameters, pValueSelector } from './p-value-selector.js';

const parameters = z.strictObject({ ...pValueParameters, variances: z.enum(['unequal', 'equal']).default('unequal') });

export const tTest = pValueSelector({
  name: 't-test',
  summary: 'Keeps columns whose means differ between the outcomes by a t test.',
  source: 'Welch 1947; R t.test',
  parameters,
  outcomes: ['binary'],
  test(values, y, { variances }) {
    const [events, others] = splitByEvent(values, y.event);
    const { t, p } = variances === 'equal' ? studentT(events, others) : welchT(events, others);
    return { statistic: t, p };
  },
});
