import type { ErrorData } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { TextTable } from '@radscore/tables';
import { studyError } from '../errors.js';
import type { ColumnFinder } from './cohort-columns.js';

/** Common names of the patient column where rows are lesions or visits. */
const names =
  /^(?:(?:patient|pat|subject|case|participant|person|study)s?(?:[ _.-]?(?:id|no|nr|number|code|key|name))?|mrn|pid)$/i;
/** No patient has so many rows: a column of few values (inpatient, outpatient) means something else. */
const mostRows = 20;

/** The column that names the patient of each row, and the warning where it was found by its name. */
export interface PatientColumn {
  readonly at?: number;
  readonly warnings: readonly ErrorData[];
}

/**
 * The column of the patient: that of the protocol, else one that is named so and in which few rows share a value. The latter is
 * announced, because it decides how patients are divided.
 *
 * @throws RAD-COHORT-NO-COLUMN
 */
export function patientColumn(table: TextTable, { cohort }: Protocol, find: ColumnFinder, ids: number): PatientColumn {
  if (cohort.patient !== undefined) return { at: find.required(cohort.patient, 'cohort.patient'), warnings: [] };
  const at = table.columns.findIndex((name, j) => j !== ids && names.test(name.trim()) && isShared(table, j));
  if (at < 0) return { warnings: [] };
  const name = table.columns[at]!;
  const patients = new Set(table.rows.map(({ cells }) => cells[at]!)).size;
  const values = { name, rows: table.rows.length, patients, line: `cohort: { patient: ${JSON.stringify(name)} }` };
  return { at, warnings: [studyError('RAD-COHORT-PATIENT-FOUND', values, { column: name }).toJSON()] };
}

function isShared({ rows }: TextTable, at: number): boolean {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    if (cells[at] !== '') counts.set(cells[at]!, (counts.get(cells[at]!) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most > 1 && most <= mostRows && counts.size >= rows.length / 10;
}
