import type { ErrorData } from '@radscore/core';
import { type Cell, type Table, tableFromRecords } from '@radscore/tables';
import type { CaseNote } from './extract-case.js';

/** A finished row: the cells that stand before the features, the features, and the notes on them. */
export interface FinishedRow {
  readonly id: string;
  readonly leading: readonly (readonly [string, Cell])[];
  readonly values: readonly (readonly [string, Cell])[];
  readonly notes: readonly CaseNote[];
}

/** A case that has no row because it failed. */
export interface FailedCase {
  readonly id: string;
  readonly error: ErrorData;
}

/** The feature table: a row for each finished row, in the given order; the leading cells first, then the features. */
export function featureTable(rows: readonly FinishedRow[]): Table {
  return tableFromRecords(rows.map(({ leading, values }) => new Map([...leading, ...values])));
}

/** What is missing, worth knowing, or failed, one line each: the companion of the feature table. */
export function problemTable(rows: readonly FinishedRow[], failures: readonly FailedCase[]): Table {
  const line = (id: string, kind: string, subject: string, { code, message, remedy }: ErrorData) => [
    id,
    kind,
    subject,
    code,
    message,
    remedy,
  ];
  return {
    columns: ['id', 'kind', 'subject', 'code', 'message', 'remedy'],
    rows: [
      ...failures.map(({ id, error }) => line(id, 'failed', 'case', error)),
      ...rows.flatMap(({ id, notes }) => notes.map(({ kind, subject, reason }) => line(id, kind, subject, reason))),
    ],
  };
}
