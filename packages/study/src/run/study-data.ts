import type { FeatureTable, PerturbedFeatures } from '@radscore/cases';
import type { StudyCohort, StudyColumn, StudyOutcome, StudyPatient } from '../study/types.js';
import { patientsWithSeveralRows } from './row-groups.js';

/** Named columns of numbers over the patients of a study, column after column; a missing value is null. */
export interface NumberColumns {
  readonly names: readonly string[];
  readonly columns: readonly (readonly (number | null)[])[];
}

type Readings = Readonly<Record<string, (number | null)[]>>;

/** What models are made from: plain data that crosses to workers and hashes. Rows are the patients in their order. */
export interface StudyData {
  readonly ids: readonly string[];
  readonly outcome: StudyOutcome;
  /** Hospital or scanner of each patient, where the cohort has one for everybody: what harmonisation (ComBat) takes out. */
  readonly sites?: readonly string[];
  /** Whose row each is, where patients have several. */
  readonly patients?: readonly string[];
  readonly features: NumberColumns;
  /** Clinical predictors as numbers: a category of several levels stands in one column for each but the first, an ordinal one in one of steps from its first. */
  readonly clinical: NumberColumns & { readonly variables: readonly string[] };
  /**
   * Measurements by the second reader of some patients, by feature name; `first` those by the first reader, where a senior one's outlines
   * are measured in the study.
   */
  readonly second?: { readonly ids: readonly string[]; readonly columns: Readings; readonly first?: Readings };
  /** Perturbed measurements of some patients. */
  readonly perturbed?: PerturbedFeatures;
  /** Features as each outer fold measures them, where something before them is learnt from its training patients (a standard scale). */
  readonly outer?: readonly NumberColumns[];
}

/**
 * The patients of the cohort that have a row of features, with both side by side.
 * @example studyData(cohort, features, ['age']).ids.length // => 60
 */
export function studyData(
  cohort: Pick<StudyCohort, 'patients' | 'outcome' | 'columns'>,
  features: FeatureTable,
  clinicalVariables: readonly string[],
  {
    second,
    perturbed,
    outer,
  }: Pick<StudyData, 'second' | 'perturbed'> & { readonly outer?: readonly FeatureTable[] } = {},
): StudyData {
  const measured = new Set(features.ids);
  const kept = [...cohort.patients.keys()].filter((i) => measured.has(cohort.patients[i]!.id));
  const patients = kept.map((i) => cohort.patients[i]!);
  const several = patientsWithSeveralRows(patients);
  const sites = patients.flatMap(({ site }) => site ?? []);
  const predictors = predictorsOf(patients, cohort.columns, features, clinicalVariables);
  return {
    ...predictors,
    outcome: takeOutcome(cohort.outcome, kept),
    ...(patients.length > 0 && sites.length === patients.length && { sites }),
    ...(several && { patients: patients.map(({ id }) => several[id]!) }),
    ...(second === undefined ? {} : { second }),
    ...(perturbed === undefined ? {} : { perturbed }),
    ...(outer && { outer: outer.map((table) => columnsOf(table, predictors.ids)) }),
  };
}

/** The columns of a feature table over these patients. */
function columnsOf({ ids: measured, names, values }: FeatureTable, ids: readonly string[]): NumberColumns {
  const row = new Map(measured.map((id, i) => [id, i]));
  const at = (id: string, j: number) => known(values[(row.get(id) ?? Number.NaN) + measured.length * j] ?? Number.NaN);
  return { names, columns: names.map((_, j) => ids.map((id) => at(id, j))) };
}

/** What the patients are described by, without an outcome. */
export type Predictors = Pick<StudyData, 'ids' | 'features' | 'clinical'>;

/** Features and clinical columns of the external patients without an outcome; undefined where there are none. */
export function predictorsWithoutOutcome(
  { withoutOutcome = [], columns }: Pick<StudyCohort, 'withoutOutcome' | 'columns'>,
  features: FeatureTable,
  clinicalVariables: readonly string[],
): Predictors | undefined {
  const measured = new Set(features.ids);
  const patients = withoutOutcome.filter(({ id }) => measured.has(id));
  return patients.length === 0 ? undefined : predictorsOf(patients, columns, features, clinicalVariables);
}

/** Of patients who all have a row of features. */
function predictorsOf(
  patients: readonly StudyPatient[],
  columns: readonly StudyColumn[],
  features: FeatureTable,
  clinicalVariables: readonly string[],
): Predictors {
  const ids = patients.map(({ id }) => id);
  return {
    ids,
    features: columnsOf(features, ids),
    clinical: clinicalColumns(patients, columns, clinicalVariables),
  };
}

/** The outcome of these patients, by place. */
export function takeOutcome(outcome: StudyOutcome, places: readonly number[]): StudyOutcome {
  if (outcome.kind === 'binary') return { kind: 'binary', event: places.map((i) => outcome.event[i]!) };
  const { time, status, unit } = outcome;
  return { kind: 'survival', time: places.map((i) => time[i]!), status: places.map((i) => status[i]!), unit };
}

/**
 * 1 where the event of the study was seen; a competing event counts as its absence.
 * @example eventsOf({ kind: 'survival', time: [12, 30, 8], status: [1, 0, 2], unit: 'months' }) // => [1, 0, 0]
 */
export function eventsOf(outcome: StudyOutcome): (0 | 1)[] {
  return outcome.kind === 'binary' ? [...outcome.event] : outcome.status.map((status) => (status === 1 ? 1 : 0));
}

/** 1 where a competing event came first; absent where the study has none. */
export function competingOf({ status }: Extract<StudyOutcome, { kind: 'survival' }>): { competing?: Uint8Array } {
  return hasCompeting(status) ? { competing: Uint8Array.from(status, (value) => Number(value === 2)) } : {};
}

/** Whether a competing event came first in any of these patients: then risks are cumulative incidences. */
export function hasCompeting(status: readonly number[]): boolean {
  return status.includes(2);
}

function clinicalColumns(
  patients: readonly StudyPatient[],
  columns: readonly StudyColumn[],
  variables: readonly string[],
): StudyData['clinical'] {
  const made = variables.flatMap((variable) => {
    const column = columns.find(({ name }) => name === variable);
    if (column === undefined) return [];
    const values = patients.map((patient) => patient.values[variable] ?? null);
    if (column.type === 'numeric' || column.type === 'flag') {
      return [{ name: variable, variable, values: values.map((value) => (value === null ? null : Number(value))) }];
    }
    if (column.type === 'ordinal') {
      const rank = new Map((column.levels ?? []).map((level, step) => [level, step]));
      const steps = values.map((value) => (value === null ? null : (rank.get(String(value)) ?? null)));
      return [{ name: variable, variable, values: steps }];
    }
    const seen = [...new Set(values.filter((value) => value !== null).map(String))].sort();
    const levels = column.levels ?? seen;
    return levels.slice(1).map((level) => ({
      name: `${variable}=${level}`,
      variable,
      values: values.map((value) => (value === null ? null : Number(String(value) === level))),
    }));
  });
  return {
    names: made.map(({ name }) => name),
    variables: made.map(({ variable }) => variable),
    columns: made.map(({ values }) => values),
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
