/**
 * Where a fit departed from its parameters: a code with its values. `noteSentence` of `report` puts it into words.
 *
 * - ALIASED-COLUMN: an unpenalised fit left a column out, because it is constant in training or a combination of those before it.
 * - SEPARATION: the predictors separate the outcome, so Firth's likelihood took the place of maximum likelihood.
 * - FEWER-FOLDS: too few rows of one outcome for the folds asked for.
 * - NOTHING-KEPT: a branch kept no column, so its score is missing.
 * - CONSTANT-MODEL: no column was left, so everybody is predicted the same.
 * - NO-CALIBRATION: decision values do not rise with the outcome, so every probability is the share of events in training.
 * - INFINITE-HAZARD-RATIO: the patients with (or without) something never had the event, so its coefficient ran off; the fit stopped where R's does.
 * - NOT-ESTIMABLE: a test of all columns beside each other has no finite answer (`error` is its code), so nothing was kept.
 */
export type Note =
  | { readonly code: 'ALIASED-COLUMN'; readonly values: AliasedValues }
  | { readonly code: 'SEPARATION'; readonly values: { readonly method: string } }
  | { readonly code: 'FEWER-FOLDS'; readonly values: FoldValues }
  | { readonly code: 'NOTHING-KEPT'; readonly values: { readonly branch: string; readonly column: string } }
  | { readonly code: 'CONSTANT-MODEL'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'NO-CALIBRATION'; readonly values: { readonly model: string; readonly slope: number } }
  | { readonly code: 'INFINITE-HAZARD-RATIO'; readonly values: { readonly method: string; readonly column: string } }
  | { readonly code: 'NOT-ESTIMABLE'; readonly values: { readonly step: string; readonly error: string } };

interface AliasedValues {
  readonly method: string;
  /** Its name, or `column 3` (counted from 1) where the step was given none. */
  readonly column: string;
  readonly reason: 'constant' | 'dependent';
}

interface FoldValues {
  readonly what: string;
  readonly used: number;
  readonly wanted: number;
  /** Number of rows of the rarer outcome, or of all rows where there is no rarer one. */
  readonly rows: number;
  readonly of: 'events' | 'others' | 'all';
}

/** The note of each column whose coefficient in a Cox regression runs off to infinity. */
export function infiniteNotes(
  method: string,
  columns: readonly number[],
  names: readonly string[] | undefined,
): Note[] {
  return columns.map((column) => ({
    code: 'INFINITE-HAZARD-RATIO',
    values: { method, column: names?.[column] ?? `column ${column + 1}` },
  }));
}

/** The note of each column that an unpenalised fit left out, by its name. */
export function aliasedNotes(
  method: string,
  aliased: readonly { readonly column: number; readonly reason: 'constant' | 'dependent' }[],
  names: readonly string[] | undefined,
): Note[] {
  return aliased.map(({ column, reason }) => ({
    code: 'ALIASED-COLUMN',
    values: { method, column: names?.[column] ?? `column ${column + 1}`, reason },
  }));
}
