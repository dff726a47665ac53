import Papa from 'papaparse';
import { tableError } from './errors.js';
import { fromHeader } from './header-row.js';

/** A CSV file as text cells, with the line of the file that each row begins on. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The apostrophe before what a spreadsheet would run. */
const neutralised = /^'(?=[=+\-@])/;

/**
 * Reads a CSV text: comma, semicolon or tab (found out from the header), quotes, a byte order mark, empty lines skipped,
 * cells trimmed, the apostrophe of `formatCsv` taken off.
 *
 * @throws RAD-TABLE-SYNTAX a quote that is not closed, or a row with more cells than the header.
 * @throws RAD-TABLE-HEADER a column name that stands twice.
 * @throws RAD-TABLE-TITLE a title above the names of the columns, and no word of which row holds them.
 * @throws RAD-TABLE-EMPTY no row below the header.
 * @example
 * ```ts
 * import { parseCsv } from '@radscore/tables';
 *
 * parseCsv('id;age\n7;61').rows[0]!.cells; // => ['7', '61']
 * ```
 */
export function parseCsv(text: string, { headerRow }: { readonly headerRow?: number } = {}): TextTable {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = Papa.parse<string[]>(content, { skipEmptyLines: false, delimiter: delimiterOf(content) });
  const fault = parsed.errors.find((error) => error.type === 'Quotes');
  if (fault) throw tableError('RAD-TABLE-SYNTAX', { problem: fault.message }, { line: (fault.row ?? 0) + 1 });

  let line = 1;
  const rows: { line: number; cells: string[] }[] = [];
  for (const raw of parsed.data) {
    const cells = raw.map((cell) => cell.trim().replace(neutralised, ''));
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += 1 + raw.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
  }
  const [header, ...body] = fromHeader(rows, headerRow);
  if (!header || body.length === 0) throw tableError('RAD-TABLE-EMPTY', {});

  const columns = header.cells;
  requireEachOnce(columns, header.line);
  return {
    columns,
    rows: body.map(({ line, cells }) => {
      if (cells.length > columns.length) {
        const problem = `the row has ${cells.length} cells, the header ${columns.length}`;
        throw tableError('RAD-TABLE-SYNTAX', { problem }, { line });
      }
      return { line, cells: columns.map((_, j) => cells[j] ?? '') };
    }),
  };
}

/** @throws RAD-TABLE-HEADER for a column name that stands twice */
export function requireEachOnce(columns: readonly string[], line: number): void {
  const counts = new Map<string, number>();
  for (const name of columns) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) {
    if (count > 1) throw tableError('RAD-TABLE-HEADER', { name, count }, { line });
  }
}

/** Lines that are looked at for the separator: titles without one may stand above the table. */
const firstLines = 20;

/** The separator that occurs most often in one of the first lines, outside quotes; the comma where none occurs more. */
function delimiterOf(content: string): string {
  const lines = content
    .trimStart()
    .slice(0, 65536)
    .split(/\r\n?|\n/, firstLines);
  const header = lines[0]!.replace(/"[^"]*"/g, '');
  const inHeader = (separator: string) => header.split(separator).length;
  const found = mostOf(inHeader);
  if (inHeader(found) > 1) return found;
  const plain = lines.map((line) => line.replace(/"[^"]*"/g, ''));
  return mostOf((separator) => Math.max(...plain.map((line) => line.split(separator).length)));
}

function mostOf(count: (separator: string) => number): string {
  return [';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}
