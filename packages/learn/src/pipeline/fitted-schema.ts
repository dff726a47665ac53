import * as z from 'zod';
import { notes, places, probability, shownNumbers } from '../contract/state.js';
import { pipelineSchema } from './schema.js';

const strings = z.array(z.string());
const bound = z.number().nullable();
const count = z.number().int().min(0);
const state = z.custom<object>((value) => typeof value === 'object' && value !== null, 'expected an object');

/** A fitted pipeline as a file holds it, down to the names of its steps; each state is then checked by the schema of its step. */
export const fittedSchema = z.strictObject({
  format: z.literal('radscore-pipeline'),
  version: z.literal(1),
  pipeline: pipelineSchema,
  seed: z.string(),
  outcome: z.enum(['binary', 'survival']),
  inputs: z.array(z.strictObject({ name: z.string(), min: bound, max: bound, mean: bound, missing: count })),
  needsBatch: z.boolean(),
  branches: z
    .array(
      z.strictObject({
        name: z.string(),
        reads: strings,
        steps: z.array(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('transform'), name: z.string(), state }),
            z.strictObject({ kind: z.literal('take'), columns: places }),
          ]),
        ),
        outputs: strings,
        score: z.strictObject({ name: z.string(), state, column: z.string() }).optional(),
      }),
    )
    .min(1),
  sampler: z.string().optional(),
  model: z.strictObject({ name: z.string(), state }),
  prevalence: z.strictObject({ actual: probability, fitted: probability }).optional(),
  modelInputs: strings,
  /** Infinite where everybody, or nobody, is called positive. */
  threshold: z.number().or(z.literal(Infinity)).or(z.literal(-Infinity)).optional(),
  /** What selectors had to say: prediction does not read it. */
  selections: z.array(z.looseObject({ branch: z.string(), step: z.string(), scores: shownNumbers.optional() })),
  leaks: z.array(
    z.strictObject({
      step: z.string(),
      code: z.enum(['SAW-VALUES', 'SAW-OUTCOMES', 'SAW-NEIGHBOURS']),
      reason: z.string(),
      rowsSeen: count,
    }),
  ),
  notes,
  training: z.strictObject({ rows: count, patients: count, events: count }),
});
