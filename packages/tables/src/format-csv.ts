// Apart from the reader of CSV, whose parser weighs more than all that writes a table.
import { decimal } from './parse-cell.js';
import type { Cell, Table } from './table.js';

/**
 * The CSV text of a table (RFC 4180, `\n` line ends). Numbers are written with the fewest digits that read back to the
 * same double; null is an empty cell. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example
 * ```ts
 * import { formatCsv } from '@radscore/tables';
 *
 * formatCsv({ columns: ['id', 'age'], rows: [['P1', 61]] }); // => 'id,age\nP1,61\n'
 * ```
 */
export function formatCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(formatCell).join(','));
  return `${lines.join('\n')}\n`;
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) && !decimal.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
