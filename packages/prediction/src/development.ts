import * as z from 'zod';

const numbers = z.array(z.number());
const pair = z.tuple([z.number(), z.number()]);

/** A variable in development: moments and quantiles, no patient's value. */
const variable = z.strictObject({
  name: z.string(),
  present: z.number(),
  mean: z.number().nullable(),
  sd: z.number().nullable(),
  percents: numbers,
  quantiles: numbers,
});

/**
 * What validation elsewhere needs to know of the development of a model. It holds no patient's row: quantiles 1 to 99 % (5 to 95 % below
 * 100 patients), a mean and a shrunken covariance, and fifths of the predicted risk of at least ten patients each.
 */
export const developmentSchema = z.strictObject({
  /** The protocol of the study as far as it reads a cohort, measures its images and judges predictions. */
  protocol: z.record(z.string(), z.unknown()),
  patients: z.number(),
  events: z.number(),
  /** Each input of the model. */
  features: z.array(variable),
  /** The inputs together, from patients with all of them; absent where too few have. */
  space: z
    .strictObject({
      names: z.array(z.string()),
      means: numbers,
      scales: numbers,
      covariance: numbers,
      shrinkage: z.number(),
      limit: z.number(),
      patients: z.number(),
    })
    .optional(),
  /** Predictions of the development patients, out of their training folds where the study has such. */
  prediction: variable,
  /** AUC or C of these. */
  discrimination: z.strictObject({ set: z.string(), value: z.number() }).optional(),
  /** Slope and intercept of a logistic recalibration of these; absent where they could not be estimated. */
  calibration: z.strictObject({ set: z.string(), slope: z.number(), intercept: z.number().optional() }).optional(),
  /** The nomogram that the report draws: of each predictor the ends of its axis and their points, between which it is linear. */
  nomogram: z.array(z.strictObject({ name: z.string(), values: pair, points: pair })).optional(),
  /** By fifths of the prediction (fewer groups where a fifth has less than ten patients). */
  fifths: z.array(
    z.strictObject({
      patients: z.number(),
      events: z.number(),
      meanPrediction: z.number(),
      /** Of survival: Kaplan-Meier at even times, as long as ten patients are at risk. */
      survival: z
        .array(
          z.strictObject({
            time: z.number(),
            atRisk: z.number(),
            survival: z.number(),
            lower: z.number().nullable(),
            upper: z.number().nullable(),
          }),
        )
        .optional(),
    }),
  ),
  /** Clinical variables of the development patients, for a table beside patients elsewhere; levels of 1 to 9 patients are null. */
  variables: z
    .array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        unit: z.string().optional(),
        present: z.number(),
        numeric: z.strictObject({ mean: z.number(), sd: z.number(), quartiles: numbers }).optional(),
        levels: z.array(z.strictObject({ level: z.string(), count: z.number().nullable() })).optional(),
      }),
    )
    .optional(),
  /** True where the state of the model is made of rows of training patients: SVM, k nearest neighbours. */
  containsTrainingRows: z.boolean(),
});

export type Development = z.infer<typeof developmentSchema>;

/**
 * A change of a model for a centre. `refit`: intercept, then a coefficient for each column that the model is given. `combat`: the effects of
 * `sites` were added to the harmonisation of the pipeline, and nothing is done to predictions. `baseline` (Cox): survival is
 * exp(-hazard(t) exp(slope x risk)); the risk itself, its order and the cut-off stay.
 */
export const updateSchema = z.strictObject({
  method: z.enum(['intercept', 'slope', 'refit', 'combat', 'baseline']),
  intercept: z.number(),
  slope: z.number(),
  coefficients: numbers.optional(),
  /** Of `combat`: the sites that were learnt. */
  sites: z.array(z.string()).optional(),
  /** Of `baseline`: the cumulative hazard of the centre at a risk of 0, at the horizons of the endpoint. */
  baseline: z.array(z.strictObject({ time: z.number(), hazard: z.number().min(0) })).optional(),
  /** Hash of the model file that was updated. */
  parent: z.string(),
  patients: z.number(),
  events: z.number(),
});

export type ModelUpdate = z.infer<typeof updateSchema>;
