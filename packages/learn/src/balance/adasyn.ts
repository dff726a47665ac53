import * as z from 'zod';
import type { SamplerDefinition } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import {
  append,
  classesOf,
  nearest,
  neighbourCount,
  neighbourParameters,
  rowsToAdd,
  type Synthetic,
} from './common.js';
import { nominalColumns } from './nominal.js';

const parameters = z.strictObject(neighbourParameters);

/**
 * ADASYN: each row of the smaller class gets new rows in proportion to the share of the larger class among its nearest
 * neighbours (numbers rounded half to even one by one, so that the total may be off by a few), each between it and a neighbour
 * of its class.
 *
 * @throws RAD-LEARN-NO-NEIGHBOURS for too few rows of the smaller class, and where no row of it has a neighbour of the other
 * class: then the classes are apart and there is nothing to adapt to.
 */
export const adasyn: SamplerDefinition<z.infer<typeof parameters>> = {
  kind: 'sampler',
  name: 'adasyn',
  summary: 'Adds rows of the smaller class, more of them where the other class is near.',
  source: 'He et al. 2008; imbalanced-learn ADASYN',
  parameters,
  resample(x, y, p, { rng, names }) {
    const classes = classesOf(x, y);
    const { minority, event } = classes;
    const count = rowsToAdd(classes, p.ratio);
    if (count === 0) return append(x, y, event, []);
    const nominal = nominalColumns(x, minority, p.categorical, names);
    const k = neighbourCount('adasyn', p, minority.length - 1);
    const all = [...y.event.keys()];
    const hardness = minority.map(
      (row) => nearest(x, row, all, k, nominal).filter((i) => y.event[i] !== event).length / k,
    );
    const total = hardness.reduce((a, b) => a + b, 0);
    if (total === 0)
      throw learnError('RAD-LEARN-NO-NEIGHBOURS', { step: 'adasyn (of the other class)', needed: 1, got: 0 });
    const made: Synthetic[] = minority.flatMap((base, m) => {
      const own = nearest(x, base, minority, k, nominal);
      return Array.from({ length: roundHalfToEven((hardness[m]! / total) * count) }, () => ({
        base,
        towards: own[rng.below(own.length)]!,
        gap: rng.uniform(),
        near: own,
      }));
    });
    return append(x, y, event, made, nominal.columns);
  },
};

/** As numpy's `rint`, by which imbalanced-learn rounds. */
function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
