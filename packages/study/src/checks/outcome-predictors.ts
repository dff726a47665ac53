import { outcomeColumns } from '@radscore/protocol';
import { auc, concordance } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import type { Check } from './check.js';

/** A predictor that alone tells the outcome this well is hardly a predictor. */
const nearPerfect = 0.97;

export const outcomePredictors: Check = {
  number: 2,
  name: 'Predictors that are functions of the outcome',
  find({ protocol, data }) {
    const names = outcomeColumns(protocol);
    const columns = [
      ...data.clinical.names.map((name, j) => ({ name, values: data.clinical.columns[j]! })),
      ...data.features.names.map((name, j) => ({ name, values: data.features.columns[j]! })),
    ];
    const byName = columns.filter(({ name }) => names.has(name)).map(({ name }) => name);
    const event = eventsOf(data.outcome);
    const strength = (values: readonly (number | null)[]) => {
      const rows = values.flatMap((value, i) => (value === null ? [] : [i]));
      const [own, events] = [rows.map((i) => values[i]!), rows.map((i) => event[i]!)];
      if (rows.length < 10 || !events.includes(1) || !events.includes(0)) return 0.5;
      const { outcome } = data;
      const found =
        outcome.kind === 'binary'
          ? auc(own, events)
          : concordance(
              own,
              rows.map((i) => outcome.time[i]!),
              events,
            ).value;
      return Math.max(found, 1 - found);
    };
    const strongest = columns.reduce(
      (best, { name, values }) => {
        const own = strength(values);
        return own > best.own ? { name, own } : best;
      },
      { name: '', own: 0 },
    );
    const values = { strongest: strongest.name, discrimination: strongest.own };
    if (byName.length > 0)
      return {
        verdict: 'fail',
        sentence: `Columns of the outcome are among the predictors: ${byName.join(', ')}.`,
        values,
      };
    if (strongest.own >= nearPerfect) {
      return {
        verdict: 'fail',
        sentence: `${strongest.name} alone tells the outcome almost perfectly (${strongest.own.toFixed(3)}): most likely it is made from it.`,
        values,
      };
    }
    return {
      verdict: 'pass',
      sentence: `No predictor is named like the outcome or tells it almost perfectly; the strongest alone reaches ${strongest.own.toFixed(2)}.`,
      values,
    };
  },
};
