import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from './table.js';

/**
 * The bytes of a Parquet file (Snappy) of a table: a column that holds only numbers and nulls is DOUBLE, any other is a
 * UTF-8 text.
 */
export function formatParquet({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map((name, j) => {
    const cells = rows.map((row) => row[j]!);
    const numeric =
      cells.some((cell) => cell !== null) && cells.every((cell) => cell === null || typeof cell === 'number');
    return numeric
      ? { name, data: cells, type: 'DOUBLE' as const, nullable: true }
      : {
          name,
          data: cells.map((cell) => (cell === null ? null : String(cell))),
          type: 'STRING' as const,
          nullable: true,
        };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
