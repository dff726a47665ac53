import * as z from 'zod';

export const variableTypes = ['numeric', 'categorical', 'ordinal', 'flag', 'date', 'text'] as const;
export const variableRoles = ['clinical', 'outcome', 'site', 'reader', 'ignore'] as const;

const code = z.union([z.string(), z.number()]);

/** What a column of the cohort means. Everything may be left out: type and role are then found out from the cells. */
export const columnSchema = z.strictObject({
  type: z
    .enum(variableTypes)
    .optional()
    .describe(
      'What the cells hold; found out from them where it is not given. An ordinal column counts the steps of its levels: one odds or hazard ratio per step.',
    ),
  label: z.string().optional().describe('Its name in tables and figures.'),
  unit: z.string().optional().describe('Unit of a numeric column, for tables and figures.'),
  codes: z
    .record(z.string(), code)
    .optional()
    .describe('What each code in the cells means, e.g. {1: male, 2: female}; for a flag the meanings are 0 and 1.'),
  levels: z
    .array(code)
    .optional()
    .describe(
      'Order of the categories; the first is the reference. Needed for an ordinal column, which has these levels and no others.',
    ),
  role: z
    .enum(variableRoles)
    .default('clinical')
    .describe('What the column is for; only clinical ones may be predictors.'),
  measured: z
    .enum(['before', 'after'])
    .optional()
    .describe(
      'Whether it is known before the index date, as is taken where nothing is said; what is measured after it is never a predictor.',
    ),
  percent: z
    .union([z.boolean(), z.literal('share')])
    .default(false)
    .describe('true: 90% is 90, and 0.85 beside it is 0.85 %; share: 90% is 0.9, and 0.85 beside it is 85 %.'),
  decimal: z
    .enum(['point', 'comma'])
    .optional()
    .describe('The sign before the decimals, where the cells leave it open (1,200 is 1200 or 1.2).'),
  detection: z
    .enum(['limit', 'half', 'missing'])
    .optional()
    .describe(
      'What a value beyond the limit of detection (<0.5, >1000) counts as: the limit, half of it (below), missing.',
    ),
  missing: z
    .union([z.array(code), z.enum(['most-frequent', 'own-level'])])
    .optional()
    .describe(
      'A list: further cells of this column that are missing, and no others (-9, None) are asked about. Of categories also what becomes of a missing one: the most frequent of training (the default), or a level of its own.',
    ),
  cut: z
    .union([
      z.strictObject({ above: z.number().describe('Yes above this number.') }),
      z.strictObject({ from: z.number().describe('Yes from this number on.') }),
    ])
    .optional()
    .describe('Turns a number into yes or no: above this number, or from this number on.'),
  dateOrder: z.enum(['dmy', 'mdy']).optional().describe('Order of day and month in dates like 03.04.2020.'),
  serial: z
    .literal(true)
    .optional()
    .describe('Of a date column: whole numbers are the days that Excel counts (43469 is 2019-01-04).'),
  optional: z.boolean().default(false).describe('The cohort may lack the column; it is then left out, with a warning.'),
  column: z.string().optional().describe('Its name in the table, where that differs.'),
});

/** Patients to leave out, by what one column says. Exactly one condition. */
export const exclusionSchema = z
  .strictObject({
    column: z.string().describe('Name of the column.'),
    is: z
      .union([code, z.array(code)])
      .optional()
      .describe('Leave out patients with this value, or one of these.'),
    below: z.number().optional().describe('Leave out patients below this number.'),
    above: z.number().optional().describe('Leave out patients above this number.'),
    missing: z.literal(true).optional().describe('Leave out patients without a value.'),
    reason: z.string().describe('For the flow diagram: why.'),
    optional: z
      .boolean()
      .default(false)
      .describe(
        'The cohort may lack the column; whether patients meet the criterion is then not known, with a warning.',
      ),
  })
  .refine(({ is, below, above, missing }) => [is, below, above, missing].filter((x) => x !== undefined).length === 1, {
    message: 'it takes exactly one of is, below, above, missing',
  });

/** Tokens that stand for a missing value, in any case, besides the empty cell. `None` is asked about where it may be a category. */
export const missingTokens = [
  ...[
    '-999',
    'NA',
    'N/A',
    '#N/A',
    '<NA>',
    'NaN',
    'NaT',
    'null',
    'unknown',
    'not known',
    'not available',
    'n/k',
    'n.k.',
  ],
  ...['missing', 'n.a.', 'n.d.', 'n/d', '.', '-', '--', '?'],
  ...['#NULL!', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!'],
];

export const cohortSchema = z.strictObject({
  preset: z
    .enum(['tcia-colorectal-liver-metastases'])
    .optional()
    .describe(
      'A public collection whose sheet and folders radscore knows: columns, codes, segments and paths are then given.',
    ),
  sheet: z.string().optional().describe('Sheet of an xlsx file; asked for where several hold a table.'),
  headerRow: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'Row of the sheet that names the columns, as the spreadsheet counts; the first that is not empty by default.',
    ),
  id: z.string().default('id').describe('Column of the identifiers, one for each row.'),
  patient: z
    .string()
    .optional()
    .describe('Column of the patient, where a patient has several rows (lesions); these are never divided by a split.'),
  image: z.string().default('image').describe('Column of the paths of the images.'),
  mask: z.string().default('mask').describe('Column of the paths of the outlines.'),
  site: z.string().optional().describe('Column of the hospital or scanner.'),
  columns: z.record(z.string(), columnSchema).default({}).describe('The columns and their meaning.'),
  missing: z
    .array(code)
    .default(missingTokens)
    .describe('Cells that count as missing (in any case), besides the empty cell.'),
  exclude: z.array(exclusionSchema).default([]).describe('Patients to leave out.'),
});

/** A table of features that were measured before. */
export const featuresSchema = z.strictObject({
  columns: z
    .array(z.string())
    .default([])
    .describe('Columns that are features although the cohort has them too, or their name is that of an outcome.'),
  ignore: z.array(z.string()).default([]).describe('Columns that are no features.'),
  missing: z
    .array(code)
    .optional()
    .describe('Cells that count as missing; -999 and the like are asked about where it is not given.'),
  decimal: z.enum(['point', 'comma']).optional().describe('The sign before the decimals, where cells leave it open.'),
});
