import * as z from 'zod';
import type { SamplerDefinition } from '../contract/estimator.js';
import { append, classesOf, interpolate, nearest, neighbourCount, neighbourParameters, rowsToAdd } from './common.js';
import { nominalColumns } from './nominal.js';

const parameters = z.strictObject({
  ...neighbourParameters,
  /** Neighbours among all rows that decide whether a row is in danger. */
  dangerNeighbours: z.number().int().min(1).default(10),
});

/**
 * Borderline-SMOTE 1: only rows in danger are bases, that is, rows of the smaller class with at least half, but not all, of
 * their nearest neighbours in the larger one. Where none is in danger nothing is added.
 *
 * @throws RAD-LEARN-NO-NEIGHBOURS for too few rows.
 */
export const borderlineSmote: SamplerDefinition<z.infer<typeof parameters>> = {
  kind: 'sampler',
  name: 'borderline-smote',
  summary: 'SMOTE from those rows of the smaller class that lie at its border.',
  source: 'Han, Wang and Mao 2005 (borderline-SMOTE1); imbalanced-learn BorderlineSMOTE',
  parameters,
  resample(x, y, p, { rng, names }) {
    const classes = classesOf(x, y);
    const { minority, event } = classes;
    const count = rowsToAdd(classes, p.ratio);
    if (count === 0) return append(x, y, event, []);
    const nominal = nominalColumns(x, minority, p.categorical, names);
    const all = [...y.event.keys()];
    const m = neighbourCount('borderline-smote', { ...p, neighbours: p.dangerNeighbours }, x.rows - 1);
    const k = neighbourCount('borderline-smote', p, minority.length - 1);
    const danger = minority.filter((row) => {
      const others = nearest(x, row, all, m, nominal).filter((i) => y.event[i] !== event).length;
      return others >= m / 2 && others < m;
    });
    if (danger.length === 0) return append(x, y, event, []);
    const near = danger.map((row) => nearest(x, row, minority, k, nominal));
    return append(x, y, event, interpolate(danger, near, count, rng), nominal.columns);
  },
};
