import * as z from 'zod';
import type { SamplerDefinition } from '../contract/estimator.js';
import { append, classesOf, interpolate, nearest, neighbourCount, neighbourParameters, rowsToAdd } from './common.js';
import { nominalColumns } from './nominal.js';

const parameters = z.strictObject(neighbourParameters);

/**
 * Adds rows of the smaller class at random places between a row of it and one of its nearest neighbours within the class.
 * Distances are Euclidean: standardise before. Columns of categories (0/1, or named) are not interpolated: a new row has what most of the
 * neighbours have (SMOTE-NC).
 *
 * @throws RAD-LEARN-NO-NEIGHBOURS for too few rows of the smaller class.
 */
export const smote: SamplerDefinition<z.infer<typeof parameters>> = {
  kind: 'sampler',
  name: 'smote',
  summary: 'Adds rows of the smaller class between neighbours of that class.',
  source: 'Chawla et al. 2002; imbalanced-learn SMOTE',
  parameters,
  resample(x, y, p, { rng, names }) {
    const classes = classesOf(x, y);
    const { minority, event } = classes;
    const count = rowsToAdd(classes, p.ratio);
    if (count === 0) return append(x, y, event, []);
    const nominal = nominalColumns(x, minority, p.categorical, names);
    const k = neighbourCount('smote', p, minority.length - 1);
    const near = minority.map((row) => nearest(x, row, minority, k, nominal));
    return append(x, y, event, interpolate(minority, near, count, rng), nominal.columns);
  },
};
