import type { ErrorData } from '@radscore/core';
import type { Cell, Table } from '@radscore/tables';
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
  // One row at a time: the pairs of all of them would take ten times the memory of the table.
  const columns = new Set<string>();
  for (const { leading, values } of rows) for (const [name] of [...leading, ...values]) columns.add(name);
  const names = [...columns];
  return {
    columns: names,
    rows: rows.map(({ leading, values }) => {
      const record = new Map<string, Cell>([...leading, ...values]);
      return names.map((name) => record.get(name) ?? null);
    }),
  };
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
