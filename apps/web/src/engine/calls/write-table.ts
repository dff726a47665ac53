import { toJson } from '@radscore/core';
import { type Cell, formatCsv, formatParquet, tableFromRecords } from '@radscore/tables';
import type { Call } from '../call.js';

export interface TableToWrite {
  readonly format: 'csv' | 'parquet' | 'json';
  /** Cells of each row by the name of their column. */
  readonly rows: readonly (readonly (readonly [string, Cell])[])[];
}

/** A table as the command line writes it. */
export const writeTable: Call<TableToWrite, Blob> = ({ format, rows }) => {
  const table = tableFromRecords(rows.map((row) => new Map(row)));
  switch (format) {
    case 'csv':
      return new Blob([formatCsv(table)], { type: 'text/csv' });
    case 'parquet':
      return new Blob([formatParquet(table) as Uint8Array<ArrayBuffer>], { type: 'application/vnd.apache.parquet' });
    case 'json':
      return new Blob(
        [
          toJson(
            rows.map((row) => Object.fromEntries(row)),
            1,
          ),
        ],
        { type: 'application/json' },
      );
  }
};
