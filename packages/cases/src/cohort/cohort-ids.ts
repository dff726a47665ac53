import { didYouMean } from '@radscore/core';
import type { TextTable } from '@radscore/tables';
import { caseError } from '../errors.js';
import { nameParts } from '../pairing/name-parts.js';

/** A table whose rows have ids, and where these came from when the table had none of its own. */
export interface TableWithIds {
  readonly table: TextTable;
  /** `name`: the file name of the image; `path`: its whole path, as names are shared. */
  readonly made?: 'name' | 'path';
}

/**
 * Gives a cohort its column `id`: from the column that is named (in place of one called id), or, where it has none, as in the batch
 * files of PyRadiomics (Image, Mask), from the names of the images; from their paths where two images share a name.
 *
 * @param from column whose cells are the ids
 * @throws RAD-COHORT-COLUMN where that column is not there.
 * @example
 * cohortIds(parseCsv('Image,Mask\na/p1.nrrd,a/p1-label.nrrd')).table.rows[0].cells[0]; // 'p1'
 */
export function cohortIds(table: TextTable, from?: string): TableWithIds {
  const { columns, rows } = table;
  const lower = columns.map((name) => name.toLowerCase());
  if (from !== undefined) {
    const at = columns.indexOf(from);
    if (at === -1) {
      const values = { name: from, columns: columns.join(', '), suggestion: didYouMean(from, columns) };
      throw caseError('RAD-COHORT-COLUMN', values);
    }
    const own = lower.indexOf('id');
    return {
      table: withIds(
        table,
        rows.map(({ cells }) => cells[at]!),
        own,
      ),
    };
  }
  const image = lower.indexOf('image');
  if (lower.includes('id') || image === -1) return { table };
  const paths = rows.map(({ cells }) => cells[image]!);
  const names = paths.map((path) => nameParts(path.replaceAll('\\', '/')).stem);
  const shared = new Set(names).size < new Set(paths).size || names.includes('');
  return { table: withIds(table, shared ? paths : names, -1), made: shared ? 'path' : 'name' };
}

/** The table with these ids as its first column, without the column at `replaced`. */
function withIds({ columns, rows }: TextTable, ids: readonly string[], replaced: number): TextTable {
  const others = <T>(cells: readonly T[]) => cells.filter((_, j) => j !== replaced);
  return {
    columns: ['id', ...others(columns)],
    rows: rows.map(({ line, cells }, i) => ({ line, cells: [ids[i]!, ...others(cells)] })),
  };
}
