import * as z from 'zod';

const parameters = z
  .record(z.string(), z.unknown())
  .default({})
  .describe('Its parameters, by the names of its own schema; the others have their defaults.');
const fittedOn = z
  .enum(['training', 'all'])
  .default('training')
  .describe(
    '`all` repeats a paper that fitted the step on test rows too: a leak, named in the report; the honest twin never does.',
  );

/** A step of a pipeline, and what the honest twin does in its place where that differs. */
export const protocolStepSchema = z.strictObject({
  name: z.string().describe('Name of the step, as `radscore study list --steps` shows it.'),
  parameters,
  fittedOn,
  honest: z
    .strictObject({ name: z.string().describe('Name of the other step.'), parameters })
    .optional()
    .describe('The step that the honest twin takes in place of this one.'),
});

const clinicalChoices = ['all', 'univariate', 'multivariable', 'lasso'] as const;

export const clinicalSchema = z
  .strictObject({
    variables: z.array(z.string()).default([]).describe('Columns of the cohort that may enter.'),
    choose: z
      .strictObject({
        method: z
          .enum(clinicalChoices)
          .default('all')
          .describe(
            'All; those that differ between the groups; those that stay significant beside each other; those that a LASSO keeps (of a category each level by itself).',
          ),
        p: z.number().gt(0).max(1).default(0.05).describe('Variables enter below it.'),
        penalty: z
          .union([z.enum(['min', '1se']), z.number().min(0)])
          .default('min')
          .describe('Of the LASSO: lambda of glmnet, or how cross-validation chooses it.'),
        folds: z.int().min(2).default(10).describe('Of the LASSO: folds of that cross-validation.'),
        fittedOn,
      })
      .prefault({}),
    tests: z
      .strictObject({
        categorical: z
          .enum(['pearson', 'yates', 'n-1'])
          .default('yates')
          .describe("Chi-square of a 2 x 2 table in Table 1: uncorrected, with Yates' correction, times (N - 1) / N."),
        numeric: z
          .enum(['welch', 'student'])
          .default('welch')
          .describe('t test of two groups in Table 1: with their own variances, or with a common one.'),
      })
      .prefault({}),
  })
  .prefault({});

const seed = z.int().min(0).default(1).describe('Seed of everything random in the split.');
const values = z
  .array(z.union([z.string(), z.number()]))
  .min(1)
  .describe('Values of that column.');
const stratified = z.boolean().default(true).describe('Keep the share of events in every part.');
const column = z.string().describe('Name of the column of the cohort.');
const external = z
  .strictObject({ column, values })
  .optional()
  .describe('Patients of an external cohort, never trained on: those with one of these values.');

export const splitSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('by-column').describe('By hospital or any other column.'),
    column,
    train: values.describe('Values of the patients who train.'),
    test: values.describe('Values of the patients who test.'),
    leaveOut: values.optional().describe('Values of patients who are in neither; others in neither are a fault.'),
    seed,
    external,
  }),
  z.strictObject({
    kind: z.literal('random').describe('Once at random.'),
    test: z.number().gt(0).lt(1).describe('Share of the patients that test.'),
    stratified,
    seed,
    external,
  }),
  z.strictObject({
    kind: z
      .literal('cross-validation')
      .describe('k folds with pooled out-of-fold predictions, then a fit on all of it.'),
    folds: z.int().min(2).max(100).default(5).describe('Number of folds.'),
    stratified,
    seed,
    external,
  }),
]);

export const signatureSchema = z.strictObject({
  regions: z.array(z.string()).default([]).describe('Names of regions; features of several stand side by side.'),
  imageTypes: z.array(z.string()).optional().describe('Image types, as in extraction; all by default.'),
  families: z.array(z.string()).optional().describe('Feature families, as in extraction; all by default.'),
  deep: z.boolean().default(false).describe('Whether the deep features enter too.'),
});

export const variantSchema = z.strictObject({
  radiomics: z
    .enum(['columns', 'score', 'none'])
    .describe('Selected features as columns, reduced to their rad-score, or left out.'),
  clinical: z.boolean().describe('Whether the chosen clinical variables enter.'),
  choose: z
    .enum(clinicalChoices)
    .optional()
    .describe('How this variant chooses its clinical variables; as clinical.choose.method by default.'),
});

export const scoreSchema = z.strictObject({
  name: z.string().describe('The linear model whose linear predictor is the rad-score.'),
  parameters,
});

const range = z.strictObject({
  low: z.number().describe('Smallest value that is drawn.'),
  high: z.number().describe('Largest value that is drawn.'),
  scale: z
    .enum(['linear', 'log'])
    .default('linear')
    .describe('`log` draws 0.01 to 0.1 as often as 0.1 to 1: for penalties and learning rates.'),
  whole: z.boolean().default(false).describe('Round to whole numbers.'),
});

/** What is chosen by cross-validation inside the training patients of every fit. */
export const tuneSchema = z
  .strictObject({
    space: z
      .record(z.string(), z.union([z.array(z.union([z.number(), z.string(), z.boolean(), z.null()])).min(1), range]))
      .describe(
        'What may be chosen, by parameter: a list of values or, for a random search, a range. `C` is a parameter of the model; `selection.mrmr.k` one of a selection step, `score.C` one of the rad-score, `balance.neighbours` one of the sampler.',
      ),
    search: z
      .enum(['grid', 'random'])
      .default('grid')
      .describe('`grid` tries every combination of the lists; `random` draws `draws` of them.'),
    draws: z.int().min(1).max(1000).default(20).describe('Combinations that a random search draws.'),
    folds: z.int().min(2).max(100).default(5).describe('Folds inside the training patients of every fit.'),
    metric: z
      .enum(['auc', 'brier', 'log-loss', 'c-index'])
      .optional()
      .describe('What is to be best in them: the AUC (C-index of a survival model) by default.'),
  })
  .optional()
  .describe(
    'Parameters that are chosen instead of given: by cross-validation of the whole pipeline inside the training patients of each fit, so that no patient who tests ever takes part (nested).',
  );

export const protocolModelSchema = z.strictObject({
  name: z.string().describe('Name of the model.'),
  title: z.string().optional().describe('Its name in tables and figures.'),
  parameters,
  honest: z
    .strictObject({ parameters })
    .optional()
    .describe('Parameters that the honest twin takes in place of these, where the published ones cannot be fitted.'),
  tune: tuneSchema,
  threshold: z
    .union([z.number(), z.enum(['youden', 'median'])])
    .default(0.5)
    .describe('The cut-off, or how it is chosen on training data.'),
  scale: z.boolean().default(false).describe('Standardise the columns before the model, with the moments of training.'),
  variants: z.array(z.string()).optional().describe('The variants it is fitted for; all by default.'),
});

export const evaluationSchema = z
  .strictObject({
    seed: z.int().min(0).default(1).describe('Seed of folds, bootstrap samples, permutations and of the models.'),
    folds: z.int().min(2).max(100).default(5).describe('Folds of the repeated nested cross-validation.'),
    repeats: z.int().min(0).max(1000).default(10).describe('Its repeats; 0 leaves it out.'),
    innerFolds: z
      .int()
      .min(2)
      .max(100)
      .default(5)
      .meta({ deprecated: true })
      .describe('Read for older files alone: a step that needs folds inside training has its own parameter.'),
    bootstrap: z
      .int()
      .min(0)
      .max(100_000)
      .default(200)
      .describe('Samples of the optimism-corrected bootstrap; 0 leaves it out.'),
    permutations: z.int().min(0).max(100_000).default(100).describe('Runs with permuted outcome; 0 leaves them out.'),
    orderSeeds: z
      .int()
      .min(0)
      .max(1000)
      .default(5)
      .describe(
        'Seeds over which the effect of a published order that leaks is measured, each with a division and fits of its own; below 2 it is left out.',
      ),
    otherWays: z
      .array(z.enum(['combat', 'normalise']))
      .default(['combat'])
      .describe(
        'Ways of bringing sites together whose gain on an external cohort is measured beside the study as it is (without it, where the study has it): ComBat of the features; normalised grey values, for which all images are measured again.',
      ),
    confidence: z.number().gt(0).lt(1).default(0.95).describe('Level of all confidence intervals.'),
    aucInterval: z
      .enum(['delong', 'bootstrap', 'exact-binomial'])
      .default('delong')
      .describe('How the interval of an AUC is made; `exact-binomial` treats it as a proportion, as some papers do.'),
    calibrationGroups: z
      .int()
      .min(2)
      .max(100)
      .default(10)
      .describe('Groups of the Hosmer-Lemeshow test; at most as many points of the calibration curve.'),
  })
  .prefault({});

export const clinicalScores = ['fong', 'tbs', 'game', 'm-cs', 'konopke'] as const;
export const comparators = [...clinicalScores, 'volume', 'clinical'] as const;

export const comparatorsSchema = z
  .array(z.enum(comparators))
  .default(['volume'])
  .describe('What the study must beat to have added anything.');

/** Where the inputs of the clinical scores stand. One that is not named is unknown, and the score an interval. */
export const scoreInputsSchema = z
  .strictObject({
    nodePositive: z.string().optional().describe('Flag: lymph nodes of the primary are positive.'),
    diseaseFreeInterval: z.string().optional().describe('Months from the primary to the metastases.'),
    synchronous: z.string().optional().describe('Flag: synchronous metastases (a disease-free interval of 0).'),
    number: z.string().optional().describe('Number of metastases.'),
    multiple: z.string().optional().describe('Flag: more than one metastasis, where the number is unknown.'),
    diameter: z.string().optional().describe('Largest diameter, cm.'),
    cea: z.string().optional().describe('Carcinoembryonic antigen, ng/mL.'),
    extrahepatic: z.string().optional().describe('Flag: disease outside the liver.'),
    kras: z.string().optional().describe('Flag: KRAS mutated.'),
    ras: z.string().optional().describe('Flag: RAS (KRAS or NRAS) mutated.'),
  })
  .prefault({});
