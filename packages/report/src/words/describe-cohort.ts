import { formatTrimmed } from '@radscore/stats';
import type { ClinicalValue, StudyCohort, StudyColumn, StudyPatient } from '@radscore/study';
import { countRowsOf } from './counted-rows.js';
import { endpointNoteSentence } from './exclusion-sentence.js';

/** A column in words, as it is shown before anything runs. */
export interface ColumnDescription {
  readonly name: string;
  readonly label: string;
  /** `numeric (found)`, `flag (declared)`. */
  readonly type: string;
  readonly role: string;
  readonly present: number;
  /** `-999 x 12, empty x 3`, or empty. */
  readonly missing: string;
  /** Range and median of numbers, counts of categories, first and last date. */
  readonly values: string;
}

/** What a cohort is, in words: who is in it, who is not and why, and what was understood of each column. */
export interface CohortDescription {
  /** `60 rows, 57 patients in the study, 24 with recurrence`; `60 rows, 57 rows of 20 patients in the study, ...` where some have several. */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly exclusions: readonly { readonly reason: string; readonly ids: readonly string[] }[];
  readonly columns: readonly ColumnDescription[];
}

/** Describes a cohort so that a person can see whether it was understood. */
export function describeCohort(cohort: StudyCohort): CohortDescription {
  const { patients, columns, endpoint, enrolled, exclusions, withoutOutcome = [] } = cohort;
  const people = new Set(patients.map(({ id, patient }) => patient ?? id)).size;
  const byReason = new Map<string, string[]>();
  for (const { reason, id } of exclusions) byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  const competing = endpoint.competing === 0 ? '' : `, ${endpoint.competing} with a competing event`;
  const aside =
    withoutOutcome.length === 0
      ? ''
      : `, ${withoutOutcome.length} external without an outcome (for the check of shift alone)`;
  return {
    summary: `${enrolled} rows, ${countRowsOf(patients.length, people)} in the study, ${endpoint.events} with ${endpoint.positive}${competing}${aside}`,
    notes: endpoint.notes.map(endpointNoteSentence),
    exclusions: [...byReason].map(([reason, ids]) => ({ reason, ids })),
    columns: columns.map((column) => describeColumn(column, patients)),
  };
}

/** The description as rows of text below a header, for a table on the screen. */
export function cohortRows(description: CohortDescription): { header: string[]; rows: string[][] } {
  return {
    header: ['column', 'type', 'role', 'present', 'missing', 'values'],
    rows: description.columns.map(({ name, type, role, present, missing, values }) => [
      name,
      type,
      role,
      String(present),
      missing,
      values,
    ]),
  };
}

function describeColumn(column: StudyColumn, patients: readonly StudyPatient[]): ColumnDescription {
  const { name, label, type, inferred, role, measured, present, missing, unit } = column;
  const values = patients.flatMap((patient) => patient.values[name] ?? []);
  const shown =
    values.length === 0 ? 'none' : (summaries[type]?.(values, column) ?? `${new Set(values).size} different`);
  return {
    name,
    label,
    type: `${type} (${inferred ? 'found' : 'declared'})`,
    role: measured === 'after' && role === 'clinical' ? 'clinical, measured later' : role,
    present,
    missing: missing.map(({ token, count }) => `${token === '' ? 'empty' : token} x ${count}`).join(', '),
    values: unit === undefined ? shown : `${shown} ${unit}`,
  };
}

const counts = (values: readonly NonNullable<ClinicalValue>[], { levels = [] }: StudyColumn) =>
  levels.map((level) => `${level} ${values.filter((value) => String(value) === level).length}`).join(', ');

const summaries: Partial<
  Record<StudyColumn['type'], (values: readonly NonNullable<ClinicalValue>[], column: StudyColumn) => string>
> = {
  numeric: (values) => {
    const sorted = values.map(Number).sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    return `${formatTrimmed(sorted[0]!, 15)} to ${formatTrimmed(sorted.at(-1)!, 15)}, median ${formatTrimmed(median, 6)}`;
  },
  flag: (values) =>
    `yes ${values.filter((value) => value === 1).length}, no ${values.filter((value) => value === 0).length}`,
  categorical: counts,
  ordinal: counts,
  date: (values) => {
    const sorted = values.map(String).sort();
    return `${sorted[0]} to ${sorted.at(-1)}`;
  },
};
