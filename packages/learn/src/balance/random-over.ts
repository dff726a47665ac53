import * as z from 'zod';
import type { SamplerDefinition } from '../contract/estimator.js';
import { append, classesOf, ratioParameters, rowsToAdd } from './common.js';

const parameters = z.strictObject(ratioParameters);

/** Repeats rows of the smaller class, drawn with replacement, after the given rows. Weights are refused: repeat or weigh. */
export const randomOver: SamplerDefinition<z.infer<typeof parameters>> = {
  kind: 'sampler',
  name: 'random-over',
  summary: 'Repeats rows of the smaller class at random.',
  source: 'imbalanced-learn RandomOverSampler',
  parameters,
  resample(x, y, { ratio }, { rng }) {
    const classes = classesOf(x, y);
    const { minority } = classes;
    const made = Array.from({ length: rowsToAdd(classes, ratio) }, () => {
      const row = minority[rng.below(minority.length)]!;
      return { base: row, towards: row, gap: 0, near: [row] };
    });
    return append(x, y, classes.event, made);
  },
};
