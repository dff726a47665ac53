import { hashOf } from '@radscore/core';
import {
  columnSchema,
  deepSchema,
  extractionSchema,
  imagesSchema,
  lesionsSchema,
  regionsSchema,
  segmentsSchema,
  variableTypes,
} from '@radscore/protocol';
import * as z from 'zod';
import { developmentSchema, updateSchema } from './development.js';

const strings = z.array(z.string());
const count = z.number().int().min(0);
/** A name that may be looked up among the names a caller gives. */
const name = z.string().refine((text) => text !== '__proto__', 'this name is not allowed');

/** The encoder of a model lies beside its file: a model never names a place of the machine that it is used on. */
const encoder = z
  .string()
  .refine(isInside, 'an encoder must lie in the folder of the model file, as a path relative to it');

/** A figure with its interval, or null with the reason. */
const estimate = z.strictObject({
  value: z.number().nullable(),
  ci: z.tuple([z.number(), z.number()]).nullable(),
  reason: z.string().nullable(),
});

/** A standard scale: a percentile and its value, both ascending, for each landmark. */
const scaleSchema = z
  .strictObject({
    kind: z.literal('nyul-udupa'),
    percentiles: z.array(z.number().min(0).max(100)).min(2).max(101).readonly(),
    landmarks: z.array(z.number()).readonly(),
    images: z.number().int().min(1),
  })
  .refine(({ percentiles, landmarks }) => landmarks.length === percentiles.length, 'a landmark for each percentile')
  .refine(
    ({ percentiles, landmarks }) =>
      percentiles.every((p, n) => n === 0 || p > percentiles[n - 1]!) &&
      landmarks.every((value, n) => n === 0 || value >= landmarks[n - 1]!),
    'percentiles and landmarks must ascend',
  );

/** How good a model was in its study, by its discrimination: on external patients first, where there were any. */
const performanceSchema = z.strictObject({
  measure: z.enum(['auc', 'cIndex']),
  confidence: z.number(),
  sets: z.array(
    z.strictObject({
      set: z.enum(['train', 'test', 'out-of-fold', 'external']),
      n: count,
      events: count,
      found: estimate,
      /** The same prediction for everybody, in all folds or in some. */
      code: z.enum(['CONSTANT-PREDICTION', 'NULL-FOLDS']).optional(),
    }),
  ),
  nested: estimate.optional(),
  /** The primary model that the protocol named and that could not be fitted; this one was chosen afterwards. */
  chosenAfterwards: z.string().optional(),
});

/** A model as one file: from the region algebra to the coefficients, with the ranges it was trained in. */
export const modelSchema = z.strictObject({
  format: z.literal('radscore-model'),
  version: z.literal(2),
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
      segments: segmentsSchema,
      regions: regionsSchema,
      measure: strings,
      lesions: lesionsSchema,
      images: imagesSchema,
      extraction: extractionSchema,
      /** Deep features: encoder, patch. */
      deep: deepSchema.extend({ encoder }).optional(),
      /** Voxel spacing of the training images, mm: lowest and highest along each axis. */
      spacing: z.array(z.tuple([z.number(), z.number()])).optional(),
      /** What the training images were made by, where their files said so: values of words, lowest and highest of numbers. */
      acquisition: z
        .strictObject({
          manufacturer: strings.optional(),
          scanner: strings.optional(),
          kernel: strings.optional(),
          kvp: z.tuple([z.number(), z.number()]).optional(),
          thickness: z.tuple([z.number(), z.number()]).optional(),
        })
        .optional(),
      /** The standard scale that grey values are brought to, learnt from the training images. */
      scale: scaleSchema.optional(),
    })
    .refine(({ images, scale }) => (images.standardise === undefined) === (scale === undefined), {
      message: 'a scale must be there where images.standardise is, and only there',
    })
    .optional(),
  /** The clinical inputs and how they become columns. */
  clinical: z.array(
    z.strictObject({
      name,
      label: z.string(),
      type: z.enum(variableTypes),
      unit: z.string().optional(),
      levels: strings.optional(),
      /** As in the protocol of the study. */
      codes: columnSchema.shape.codes,
      cut: columnSchema.shape.cut,
      columns: z.array(name),
    }),
  ),
  /** Infinite where everybody, or nobody, is called positive. */
  cutOff: z.strictObject({
    value: z.number().or(z.literal(Infinity)).or(z.literal(-Infinity)),
    rule: z.string(),
  }),
  /** Median prediction of the training patients. */
  typical: z.number(),
  training: z.strictObject({ patients: count, events: count }),
  /** The figures of the study that its key result is about; a sentence in files made before words were left to `report`. */
  performance: performanceSchema.or(z.string()),
  /** The fitted pipeline of `learn`, which checks it down to the state of each step. */
  pipeline: z.record(z.string(), z.unknown()),
  /** What it was developed on, for validation elsewhere; absent in files of version 1. */
  development: developmentSchema.optional(),
  /** Updates for a centre, in their order. */
  updates: z.array(updateSchema).optional(),
  provenance: z.record(z.string(), z.unknown()),
  /** Digest of the code of each kind of task at the making of the model; empty where version 1 did not keep them. */
  taskDigests: z.record(z.string(), z.string()),
  /** SHA-256 of everything else; of a file of version 1, of the file as it is. */
  hash: z.string(),
});

export type ModelFile = z.infer<typeof modelSchema>;

/** Puts the hash to a model. @example withHash({ format: 'radscore-model', version: 2, ...content }).hash */
export function withHash(model: Omit<ModelFile, 'hash'>): ModelFile {
  return { ...model, hash: hashOf(model) };
}

function isInside(path: string): boolean {
  const steps = path.split(/[\\/]/);
  return !/^([a-z]+:|[\\/~])/i.test(path) && !steps.includes('..') && !path.includes('\0') && path !== '';
}
