import { coxRegression, proportionalHazards as schoenfeld } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import { type Check, judgedPredictions } from './check.js';

export const proportionalHazards: Check = {
  number: 14,
  name: 'Proportional hazards',
  find(context) {
    const { outcome } = context.data;
    if (outcome.kind === 'binary')
      return { code: 'BINARY', verdict: 'not-applicable', sentence: 'The outcome is binary.' };
    const judged = judgedPredictions(context);
    const event = eventsOf(outcome);
    try {
      const x = { rows: judged.length, cols: 1, data: Float64Array.from(judged, ({ value }) => value) };
      const fit = coxRegression(
        x,
        judged.map(({ row }) => outcome.time[row]!),
        judged.map(({ row }) => event[row]!),
      );
      const { p } = schoenfeld(fit).global;
      const fine = p >= 0.05;
      return {
        code: fine ? 'PROPORTIONAL' : 'NOT-PROPORTIONAL',
        verdict: fine ? 'pass' : 'warn',
        sentence: `The test of proportional hazards of the risk score gives p = ${p.toFixed(3)}${fine ? '.' : ': its effect changes with time, so one hazard ratio does not describe it.'}`,
        values: { p },
      };
    } catch {
      return {
        code: 'NO-COX-MODEL',
        verdict: 'not-applicable',
        sentence: 'A Cox model of the risk score cannot be fitted on the judged patients.',
      };
    }
  },
};
