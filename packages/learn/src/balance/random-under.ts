import { takeRows } from '@radscore/stats';
import * as z from 'zod';
import type { SamplerDefinition } from '../contract/estimator.js';
import { classesOf, ratioParameters } from './common.js';

const parameters = z.strictObject(ratioParameters);

/** Keeps all rows of the smaller class and as many of the larger, drawn without replacement, as the ratio allows; in the given order. */
export const randomUnder: SamplerDefinition<z.infer<typeof parameters>> = {
  kind: 'sampler',
  name: 'random-under',
  summary: 'Leaves out rows of the larger class at random.',
  source: 'imbalanced-learn RandomUnderSampler',
  parameters,
  resample(x, y, { ratio }, { rng }) {
    const { minority, majority } = classesOf(x, y);
    const wanted = Math.min(majority.length, Math.floor(minority.length / ratio));
    const kept = rng.shuffle(majority.slice()).slice(0, wanted);
    const rows = [...minority, ...kept].sort((a, b) => a - b);
    return {
      x: takeRows(x, rows),
      y: { kind: 'binary', event: Uint8Array.from(rows, (row) => y.event[row]!) },
      from: rows,
    };
  },
};
