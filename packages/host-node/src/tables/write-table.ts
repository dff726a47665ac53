import { coreError } from '@radscore/core';

import type { Table } from '@radscore/tables';
import { formatCsv } from '@radscore/tables';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/** The formats a table is written in. */
export const tableFormats = ['csv', 'json', 'parquet'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The bytes of a table: CSV; Parquet; or JSON, a list of objects with null where there is no value. */
export async function formatTable(table: Table, format: TableFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return formatCsv(table);
    case 'parquet':
      return (await import('@radscore/tables')).formatParquet(table);
    case 'json': {
      const records = table.rows.map((row) => Object.fromEntries(table.columns.map((name, j) => [name, row[j]])));
      return `${JSON.stringify(records, null, 1)}\n`;
    }
  }
}

/** Writes a table, whole or not at all. Throws RAD-FILE-UNWRITABLE. */
export async function writeTable(path: string, table: Table, format: TableFormat): Promise<void> {
  await writeFileAtomic(path, await formatTable(table, format));
}

/**
 * The format that a file name ends in, or the wish where there is one. Throws RAD-PARAMETER-INVALID for another ending.
 */
export function tableFormatOf(path: string | undefined, wish?: string): TableFormat {
  const name = wish ?? (path === undefined ? 'csv' : (/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''));
  const format = tableFormats.find((candidate) => candidate === name);
  if (format !== undefined) return format;
  throw coreError('RAD-PARAMETER-INVALID', {
    name: wish === undefined ? '--out' : '--format',
    value: wish ?? path ?? '',
    problem: `a table is written as ${tableFormats.join(', ')}`,
  });
}
