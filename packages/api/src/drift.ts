import * as z from 'zod';
import { predictionKindSchema, reasonSchema } from './hospital.js';

/** How values here lie to those of the development: the largest distance of the two distributions, and what chance alone hardly exceeds. */
const comparisonSchema = z.object({
  /** Values here. */
  n: z.number(),
  mean: z.number().nullable(),
  developmentMean: z.number().nullable(),
  developmentSd: z.number().nullable(),
  /** Kolmogorov-Smirnov distance at the quantiles that the model file keeps; null with too few values, or without development. */
  distance: z.number().nullable(),
  limit: z.number().nullable(),
  drifted: z.boolean(),
});

const modelDriftSchema = z.object({
  name: z.string(),
  title: z.string(),
  hash: z.string(),
  kind: predictionKindSchema,
  /** Each study's last result, the oldest first. */
  predictions: z.array(z.object({ at: z.string(), value: z.number() })),
  prediction: comparisonSchema,
  /** Quantiles of the development: what percentage lies below which value. */
  development: z.object({ percents: z.array(z.number()), quantiles: z.array(z.number()) }).nullable(),
  features: z.array(comparisonSchema.extend({ name: z.string(), missing: z.number() })),
  /** Once outcomes are known; null without. */
  calibration: z
    .object({
      patients: z.number(),
      events: z.number(),
      /** Sum of the predictions. */
      expected: z.number(),
      /** 95 % interval of the share of events (Wilson). */
      interval: z.tuple([z.number(), z.number()]),
      /** By groups of prediction, lowest first. */
      groups: z.array(z.object({ patients: z.number(), events: z.number(), meanPrediction: z.number() })),
    })
    .nullable(),
});

/** `GET /api/drift`. */
export const driftSchema = z.object({
  models: z.array(modelDriftSchema),
  /** What somebody should look at. */
  alerts: z.array(reasonSchema),
});

/** `POST /api/outcomes`: CSV with `patient`, `accession` or `study`, with `date` (YYYY-MM-DD) if wanted, and `outcome` (1 or 0, yes or no). */
export const newOutcomesSchema = z.object({ csv: z.string().max(2 ** 19) });
export const outcomesTakenSchema = z.object({
  /** Studies that have an outcome now. */
  studies: z.number(),
  /** Rows that no study here is of. */
  unknown: z.number(),
});

export type Drift = z.infer<typeof driftSchema>;
export type ModelDrift = z.infer<typeof modelDriftSchema>;
