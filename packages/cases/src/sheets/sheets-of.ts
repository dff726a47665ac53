import { didYouMean, isRadError } from '@radscore/core';
import { fromHeader, parseCsv, requireEachOnce, type TextTable, tableError } from '@radscore/tables';
import readXlsx from 'read-excel-file/universal';
import { caseError } from '../errors.js';
import { checkWorkbook } from './check-workbook.js';
import { decodeTableText } from './decode-text.js';
import { type FaultyCells, faultyCells } from './faulty-cells.js';

/** A clinical sheet is small; a larger file is something else. */
export const largestSheet = 64 * 2 ** 20;

/** A table of a file: the only one of a CSV file, or a sheet of an xlsx file. */
export interface Sheet {
  readonly name?: string;
  /**
   * @param headerRow number of the row that names the columns; the first that is not empty by default
   * @throws RAD-TABLE-EMPTY, RAD-TABLE-HEADER, RAD-TABLE-TITLE
   */
  read(headerRow?: number): TextTable;
}

/**
 * The tables of a CSV or xlsx file, as texts. Dates become ISO texts, numbers the shortest text that reads back to them; `line` is
 * the row of the sheet. A cell that Excel could not compute keeps what it shows: `#DIV/0!`.
 *
 * @param bytes the whole file
 * @throws RAD-COHORT-FILE, RAD-COHORT-LARGE; on reading a sheet RAD-TABLE-….
 * @example
 * const [sheet] = await sheetsOf(new TextEncoder().encode('id;age\nP1;61\n'));
 * sheet!.read().columns; // => ['id', 'age']
 */
export async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length > largestSheet) {
    throw caseError('RAD-COHORT-FILE', { detail: `it has ${bytes.length} bytes, more than ${largestSheet}` });
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) {
    const text = decodeTableText(bytes);
    return [{ read: (headerRow) => parseCsv(text, headerRow === undefined ? {} : { headerRow }) }];
  }
  const faulty = faultyCells(checkWorkbook(bytes));
  const sheets = await unpacked(bytes);
  return sheets.map(({ sheet, data }, n) => ({
    name: sheet,
    read: (headerRow) => sheetTable(data, faulty[n] ?? new Map(), headerRow),
  }));
}

/**
 * The sheet of this name, or the only one that holds a table. A CSV file has one table, whatever it is called.
 *
 * @throws RAD-COHORT-SHEET for a name that is not there; RAD-COHORT-SHEETS where several hold a table and none is named.
 */
export function chooseSheet(sheets: readonly Sheet[], wanted?: string): Sheet {
  const [first] = sheets;
  if (first === undefined || first.name === undefined) return first!;
  if (wanted !== undefined) {
    const chosen = sheets.find(({ name }) => name === wanted);
    if (chosen !== undefined) return chosen;
    const known = sheets.map(({ name }) => name ?? '');
    const values = { name: wanted, known: known.join(', '), suggestion: didYouMean(wanted, known) };
    throw caseError('RAD-COHORT-SHEET', values);
  }
  const full = sheets
    .map((sheet) => ({ name: sheet.name ?? '', sheet, cells: cellsOf(sheet) }))
    .filter(({ cells }) => cells > 0);
  if (full.length < 2) return full[0]?.sheet ?? first;
  const shown = full.map(({ name }) => `"${name}"`).join(', ');
  const largest = full.reduce((a, b) => (b.cells > a.cells ? b : a));
  throw caseError('RAD-COHORT-SHEETS', { count: full.length, shown, example: largest.name });
}

/** How much a sheet holds: 0 where it has no row; a sheet that is no proper table is examined when it is chosen. */
function cellsOf(sheet: Sheet): number {
  try {
    const { rows, columns } = sheet.read();
    return rows.length * columns.length;
  } catch (error) {
    if (!isRadError(error)) throw error;
    return error.code === 'RAD-TABLE-EMPTY' ? 0 : error.code === 'RAD-TABLE-TITLE' ? Number.MAX_VALUE : 1;
  }
}

type Sheets = Awaited<ReturnType<typeof readXlsx>>;

function unpacked(bytes: Uint8Array): Promise<Sheets> {
  return readXlsx(bytes.slice().buffer).catch((error: Error) => {
    throw caseError('RAD-COHORT-FILE', { detail: error.message.replace(/\.$/, '') }, {}, { cause: error });
  });
}

function sheetTable(data: Sheets[number]['data'], faulty: FaultyCells, headerRow?: number): TextTable {
  const rows = data.map((row, i) => ({
    line: i + 1,
    cells: row.map((cell, j) => faulty.get(`${columnLetters(j)}${i + 1}`) ?? cellText(cell)),
  }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...body] = fromHeader(filled, headerRow);
  if (header === undefined || body.length === 0) throw tableError('RAD-TABLE-EMPTY', {});
  const width = header.cells.findLastIndex((cell) => cell !== '') + 1;
  const columns = header.cells.slice(0, width);
  requireEachOnce(columns, header.line);
  for (const { line, cells } of body) {
    const beyond = cells.findIndex((cell, j) => j >= width && cell !== '');
    if (beyond < 0) continue;
    throw tableError('RAD-TABLE-BESIDE', { line, column: columnLetters(beyond), header: header.line });
  }
  const fill = (cells: readonly string[]) => Array.from({ length: width }, (_, j) => cells[j] ?? '');
  return { columns, rows: body.map(({ line, cells }) => ({ line, cells: fill(cells) })) };
}

/** The letters of a column from its place: 0 is A, 26 is AA. */
function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
