import { coxRegression, proportionalHazards as schoenfeld } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import { type Check, evaluatedPredictions } from './check.js';

export const proportionalHazards: Check<14> = {
  number: 14,
  name: 'Proportional hazards',
  find(context) {
    const { outcome } = context.data;
    if (outcome.kind === 'binary') return { code: 'BINARY', verdict: 'not-applicable', values: {} };
    const judged = evaluatedPredictions(context);
    const event = eventsOf(outcome);
    try {
      const x = { rows: judged.length, cols: 1, data: Float64Array.from(judged, ({ value }) => value) };
      const fit = coxRegression(
        x,
        judged.map(({ row }) => outcome.time[row]!),
        judged.map(({ row }) => event[row]!),
      );
      const { p } = schoenfeld(fit).global;
      return p >= 0.05
        ? { code: 'PROPORTIONAL', verdict: 'pass', values: { p } }
        : { code: 'NOT-PROPORTIONAL', verdict: 'warn', values: { p } };
    } catch {
      return { code: 'NO-COX-MODEL', verdict: 'not-applicable', values: {} };
    }
  },
};
