import { tableError } from './errors.js';
import { parseNumber } from './parse-cell.js';

/** A row of a sheet with its number in the file, cells trimmed. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows that are looked at to tell a title from the names of the columns. */
const looked = 20;
/** Below this share of the widest row a first row is a title, or a heading over several columns. */
const titleShare = 0.6;

/**
 * The rows of a sheet from the one that names the columns on. A first row that is much emptier than the table (a title, headings
 * over several columns) is never taken for it: the row is asked for.
 *
 * @param rows those that are not empty
 * @param wanted number of the row that names the columns
 * @throws RAD-TABLE-TITLE with the row that probably does; RAD-TABLE-EMPTY where no row is left.
 * @example
 * ```ts
 * import { fromHeader } from '@radscore/tables';
 *
 * const rows = [{ line: 1, cells: ['Our patients', '', ''] }, { line: 3, cells: ['id', 'age', 'sex'] }, { line: 4, cells: ['7', '61', 'm'] }];
 * fromHeader(rows, 3)[0]!.cells; // => ['id', 'age', 'sex']
 * ```
 */
export function fromHeader(rows: readonly SheetRow[], wanted?: number): readonly SheetRow[] {
  if (wanted !== undefined) {
    const at = rows.findIndex(({ line }) => line === wanted);
    if (at < 0) throw tableError('RAD-TABLE-HEADER-ROW', { row: wanted }, { line: wanted });
    return rows.slice(at);
  }
  const [first] = rows;
  if (first === undefined) throw tableError('RAD-TABLE-EMPTY', {});
  const head = rows.slice(0, looked);
  const widest = Math.max(...head.map(filled));
  if (widest < 2 || filled(first) >= titleShare * widest) return rows;
  const likely = head.find((row) => filled(row) >= 0.9 * widest && namesColumns(row));
  const shown = first.cells
    .filter((cell) => cell !== '')
    .join(', ')
    .slice(0, 60);
  const names = likely?.cells
    .filter((cell) => cell !== '')
    .slice(0, 5)
    .join(', ')
    .slice(0, 60);
  const hint = likely === undefined ? '' : `; row ${likely.line} does (${names}, ...)`;
  const values = { row: first.line, shown, hint, likely: likely?.line ?? 'N' };
  throw tableError('RAD-TABLE-TITLE', values, { line: first.line });
}

function filled({ cells }: SheetRow): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Texts that differ, and no number among them. */
function namesColumns({ cells }: SheetRow): boolean {
  const names = cells.filter((cell) => cell !== '');
  return new Set(names).size === names.length && names.every((name) => parseNumber(name) === undefined);
}
