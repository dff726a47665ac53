/** One cell: a text, a number, or null where there is no value. */
export type Cell = string | number | null;

/** A table as it is written to CSV, Parquet or JSON: every row has a cell for every column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A table from records that need not have the same keys: the columns are all keys, in the order in which they first
 * appear, and a key that a record lacks is null.
 */
export function tableFromRecords(records: readonly ReadonlyMap<string, Cell>[]): Table {
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return { columns, rows: records.map((record) => columns.map((name) => record.get(name) ?? null)) };
}
