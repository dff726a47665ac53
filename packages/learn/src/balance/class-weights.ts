import * as z from 'zod';
import { rowWeights } from '../classify/class-weight.js';
import { checkTrainingSet } from '../contract/check.js';
import type { SamplerDefinition } from '../contract/estimator.js';

const parameters = z.strictObject({
  /** `balanced` gives both outcomes the same total weight; else the weight of a row of each. */
  weights: z
    .union([z.literal('balanced'), z.strictObject({ event: z.number().positive(), other: z.number().positive() })])
    .default('balanced'),
});

/** Leaves the rows as they are and gives each the weight of its class; for models that take weights. */
export const classWeights: SamplerDefinition<z.infer<typeof parameters>> = {
  kind: 'sampler',
  name: 'class-weights',
  summary: 'Weighs the rows of the smaller class up instead of adding to them.',
  source: "scikit-learn class_weight='balanced'",
  parameters,
  resample(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights, 'accept');
    return { x, y, weights: rowWeights(y, weights, p.weights), from: [...y.event.keys()] };
  },
};
