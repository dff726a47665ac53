import * as z from 'zod';
import { checksSchema } from './schema/checks.js';
import { cohortSchema, featuresSchema } from './schema/cohort.js';
import { endpointSchema } from './schema/endpoint.js';
import {
  deepSchema,
  extractionSchema,
  imagesSchema,
  lesionsSchema,
  perturbSchema,
  readersSchema,
  regionsSchema,
  segmentsSchema,
} from './schema/imaging.js';
import {
  clinicalSchema,
  comparatorsSchema,
  evaluationSchema,
  protocolModelSchema,
  protocolStepSchema,
  scoreInputsSchema,
  scoreSchema,
  signatureSchema,
  splitSchema,
  variantSchema,
} from './schema/modelling.js';

/** Figures that the paper printed, to stand beside ours: a number, or [number, low, high] with its confidence interval. */
const publishedSchema = z.strictObject({
  label: z.string().optional().describe('What it is, where signature, variant and model do not say so.'),
  signature: z.string().optional().describe('The signature it stands beside.'),
  variant: z.string().optional().describe('The variant it stands beside.'),
  model: z.string().optional().describe('The model it stands beside.'),
  against: z.string().optional().describe('The variant that a paired test (differenceP) compares it with.'),
  variable: z
    .string()
    .optional()
    .describe('The clinical variable of a regression (oddsRatio, oddsRatioP: beside the others), in place of a model.'),
  set: z
    .enum(['train', 'test', 'out-of-fold', 'external', 'all'])
    .describe('The patients it was measured on; `all`, of a regression: everybody but an external cohort.'),
  measures: z
    .record(
      z.string(),
      z.union([z.number(), z.tuple([z.number(), z.number(), z.number()]), z.string().regex(/^<0?\.\d+$/)]),
    )
    .describe(
      'By the names of performance.json (auc, accuracy, cIndex ...), or aucSE, differenceP: a number, [number, low, high], or a p as "<0.001".',
    ),
});

const paperSchema = z.strictObject({
  title: z.string().describe('Title of the paper.'),
  authors: z.string().optional().describe('Its authors.'),
  journal: z.string().optional().describe('Where it appeared.'),
  year: z.int().optional().describe('When it appeared.'),
  doi: z.string().optional().describe('Its DOI.'),
  patients: z.string().optional().describe('Who was studied, in a few words.'),
  published: z.array(publishedSchema).default([]).describe('Its results, to stand beside ours.'),
});

const reportSchema = z
  .strictObject({
    title: z.string().optional().describe('Title of the report; that of the protocol by default.'),
    primary: z
      .strictObject({
        signature: z.string().describe('Name of its signature.'),
        variant: z.string().describe('Name of its variant.'),
        model: z.string().describe('Name of its model.'),
      })
      .optional()
      .describe('The candidate of the key sentence, fixed before the data are seen; the best on training by default.'),
    positiveName: z
      .string()
      .optional()
      .meta({ deprecated: true })
      .describe('Read for older files alone: endpoint.positive names the class.'),
    nomogram: z.boolean().default(false).describe('Draw a nomogram of the combined model.'),
  })
  .prefault({});

const named = <S extends z.ZodType>(schema: S) =>
  z.record(z.string().regex(/^[^/\s:]+$/, 'a name has no space, "/" or ":"'), schema);

/** The one source of what a protocol is: types, JSON Schema, defaults and messages come from it. */
export const protocolSchema = z.strictObject({
  version: z.literal(1).describe('Version of the form of this file.'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has small letters, digits and hyphens')
    .describe('Short name of the study.'),
  title: z.string().describe('What the study is about.'),
  summary: z.string().default('').describe('The design in a few sentences.'),
  paper: paperSchema.optional(),
  notes: z
    .array(z.string())
    .default([])
    .describe('Where the paper is silent or contradicts itself, and what is done here.'),
  cohort: cohortSchema.prefault({}),
  features: featuresSchema.optional().describe('A table of features that were measured before (--features).'),
  endpoint: endpointSchema,
  segments: segmentsSchema,
  regions: regionsSchema,
  images: imagesSchema,
  extraction: extractionSchema,
  deep: deepSchema.optional(),
  lesions: lesionsSchema,
  readers: readersSchema.optional(),
  perturb: perturbSchema
    .optional()
    .describe('Leaves out features that change when image and outline are perturbed, by training patients.'),
  clinical: clinicalSchema,
  split: splitSchema,
  signatures: named(signatureSchema).describe('Named sets of radiomic columns.'),
  selection: z.array(protocolStepSchema).default([]).describe('Steps on the radiomic columns, in order.'),
  score: scoreSchema.optional().describe('How selected features become a rad-score.'),
  balance: protocolStepSchema.optional().describe('How unequal classes are balanced, on training rows.'),
  variants: named(variantSchema).describe('Which branches enter.'),
  models: named(protocolModelSchema).describe('The models; each is fitted for every signature and variant.'),
  evaluation: evaluationSchema,
  comparators: comparatorsSchema,
  scoreInputs: scoreInputsSchema,
  checks: checksSchema,
  report: reportSchema,
});

/** A protocol, checked and complete. */
export type Protocol = z.infer<typeof protocolSchema>;
/** A protocol as it is written, defaults left out. */
export type ProtocolInput = z.input<typeof protocolSchema>;
export type ProtocolStep = z.infer<typeof protocolStepSchema>;
export type ColumnProtocol = Protocol['cohort']['columns'][string];
export type SplitProtocol = Protocol['split'];
