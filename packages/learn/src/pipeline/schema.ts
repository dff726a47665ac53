import * as z from 'zod';

/** A step as a protocol writes it: its name and those parameters that differ from the defaults. */
export const stepSchema = z.strictObject({
  name: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
  /** `all` repeats the order of a paper that fitted this step before it split; it needs the escape `asPublished`. */
  fittedOn: z.enum(['training', 'all']).default('training'),
});

export const modelSchema = z.strictObject({
  name: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
});

export const branchSchema = z.strictObject({
  name: z.string().min(1),
  /** The columns that enter, by name; `*` for all. */
  columns: z.union([z.literal('*'), z.array(z.string()).min(1)]),
  /** Transformers and selectors, in order. */
  steps: z.array(stepSchema).default([]),
  /** Reduces the branch to one column: the linear predictor of this model. */
  score: z.strictObject({ column: z.string().min(1).default('rad-score'), model: modelSchema }).optional(),
});

/** How probabilities or risks become a call; always chosen on rows of training. */
export const thresholdSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('fixed'), value: z.number() }),
  z.strictObject({
    rule: z.enum(['youden', 'closest-topleft', 'median']),
    /** On predictions of the rows the model was fitted on, or on out-of-fold predictions inside training. */
    predictions: z.enum(['apparent', 'inner']).default('apparent'),
    folds: z.number().int().min(2).default(5),
  }),
]);

/**
 * A pipeline: column branches with steps of their own, whose outputs are joined; then a sampler; then the model.
 * Plain JSON: a protocol writes it, a hash identifies it.
 */
export const pipelineSchema = z.strictObject({
  branches: z.array(branchSchema).min(1),
  sampler: stepSchema.optional(),
  model: modelSchema,
  threshold: thresholdSchema.optional(),
});

/** A pipeline with all defaults filled in. */
export type Pipeline = z.infer<typeof pipelineSchema>;
/** A pipeline as a protocol or a caller writes it. */
export type PipelineInput = z.input<typeof pipelineSchema>;
export type Branch = z.infer<typeof branchSchema>;
export type Step = z.infer<typeof stepSchema>;
export type ModelChoice = z.infer<typeof modelSchema>;
export type Threshold = z.infer<typeof thresholdSchema>;
