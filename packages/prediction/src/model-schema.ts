import { hashOf } from '@radscore/core';
import { columnSchema } from '@radscore/protocol';
import { z } from 'zod';
import { predictionError } from './errors.js';

const strings = z.array(z.string());
const record = z.record(z.string(), z.unknown());

/** A model as one file: from the region algebra to the coefficients, with the ranges it was trained in. */
export const modelSchema = z.strictObject({
  format: z.literal('radscore-model'),
  version: z.literal(1),
  title: z.string(),
  notice: z.string(),
  candidate: z.strictObject({ id: z.string(), signature: z.string(), variant: z.string(), model: z.string() }),
  endpoint: z.strictObject({
    kind: z.enum(['binary', 'survival']),
    title: z.string(),
    positive: z.string(),
    negative: z.string(),
    unit: z.string(),
    horizons: z.array(z.number()),
  }),
  /** How the features of a new patient are measured; absent for models without radiomics. */
  imaging: z
    .strictObject({
      segments: record,
      regions: z.record(z.string(), z.string()),
      measure: strings,
      lesions: record,
      images: record,
      extraction: record,
      /** Deep features: encoder, patch. */
      deep: record.optional(),
      /** Voxel spacing of the training images, mm: lowest and highest along each axis. */
      spacing: z.array(z.tuple([z.number(), z.number()])).optional(),
    })
    .optional(),
  /** The clinical inputs and how they become columns. */
  clinical: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      type: z.enum(['numeric', 'categorical', 'flag', 'date', 'text']),
      unit: z.string().optional(),
      levels: strings.optional(),
      /** As in the protocol of the study. */
      codes: columnSchema.shape.codes,
      cut: columnSchema.shape.cut,
      columns: strings,
    }),
  ),
  cutOff: z.strictObject({ value: z.number(), rule: z.string() }),
  /** Median prediction of the training patients. */
  typical: z.number(),
  training: z.strictObject({ patients: z.number(), events: z.number() }),
  /** The figure of the study, as its report gives it. */
  performance: z.string(),
  pipeline: record,
  provenance: record,
  /** SHA-256 of everything else. */
  hash: z.string(),
});

export type ModelFile = z.infer<typeof modelSchema>;

/** Puts the hash to a model. */
export function withHash(model: Omit<ModelFile, 'hash'>): ModelFile {
  const plain = JSON.parse(JSON.stringify(model)) as Omit<ModelFile, 'hash'>;
  return { ...plain, hash: hashOf(plain) };
}

/** Reads a model file. @throws RAD-MODEL-FILE for another form or version, or content that does not fit its hash. */
export function parseModelFile(text: string): ModelFile {
  const refuse = (problem: string): never => {
    throw predictionError('RAD-MODEL-FILE', { problem });
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  const parsed = modelSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue!.path.join('.') || 'it'}: ${issue!.message}`);
  }
  const { hash, ...rest } = parsed.data;
  if (hashOf(rest) !== hash) return refuse('its content does not fit its hash, so it was changed after it was made');
  return parsed.data;
}
