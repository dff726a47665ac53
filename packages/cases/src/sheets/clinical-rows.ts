import { didYouMean } from '@radscore/core';
import type { TextTable } from '@radscore/tables';
import { caseError } from '../errors.js';
import { idColumnOf } from './id-column.js';

/** The rows of a clinical sheet by id. */
export interface ClinicalRows {
  /** The column that the ids stand in, as it is called. */
  readonly idColumn: string;
  /** Columns besides that of the ids and those that a cohort writes itself. */
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** Rows of the sheet that were left out, as they hold something but no id. */
  readonly withoutId: readonly number[];
  /** Columns that were left out, as the cohort has its own: id, image, mask. */
  readonly dropped: readonly string[];
}

const own = /^(id|image|mask)$/i;

/**
 * The patients of a sheet, by the column of their ids; rows without an id are left out.
 *
 * @param idColumn the column of the ids; where none is named, as {@link idColumnOf} finds it
 * @throws RAD-COHORT-ID-COLUMN without such a column, RAD-COHORT-DUPLICATE for two rows of one id.
 * @example
 * import { parseCsv } from '@radscore/tables';
 * clinicalRows(parseCsv('Patient ID,age\nP1,61\n')).rows.get('P1'); // => ['61']
 */
export function clinicalRows({ columns, rows: lines }: TextTable, idColumn?: string): ClinicalRows {
  const at = idColumn === undefined ? idColumnOf(columns) : columns.indexOf(idColumn);
  if (at === -1) {
    const name = idColumn ?? 'id';
    const values = { name, columns: columns.join(', '), suggestion: didYouMean(name, columns) };
    throw caseError('RAD-COHORT-ID-COLUMN', values);
  }
  const isKept = (name: string, j: number) => j !== at && !own.test(name);
  const rows = new Map<string, readonly string[]>();
  const places = new Map<string, number>();
  const withoutId: number[] = [];
  for (const { line, cells } of lines) {
    const id = cells[at]!.trim();
    if (id === '') {
      withoutId.push(line);
      continue;
    }
    const first = places.get(id);
    if (first !== undefined) throw caseError('RAD-COHORT-DUPLICATE', { first, second: line });
    places.set(id, line);
    rows.set(
      id,
      cells.filter((_, j) => isKept(columns[j]!, j)),
    );
  }
  return {
    idColumn: columns[at]!,
    columns: columns.filter(isKept),
    rows,
    withoutId,
    dropped: columns.filter((name, j) => j !== at && own.test(name)),
  };
}
