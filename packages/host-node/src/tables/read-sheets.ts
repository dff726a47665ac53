import { stat } from 'node:fs/promises';
import { didYouMean, isRadError, toRadError } from '@radscore/core';
import { fromHeader, parseCsv, requireEachOnce, type TextTable, tableError } from '@radscore/tables';
import readXlsx from 'read-excel-file/node';
import { hostError } from '../errors.js';
import { readRegular } from '../files/read-regular.js';
import { checkWorkbook } from './check-workbook.js';
import { decodeTableText } from './decode-text.js';

/** A clinical sheet is small; what is larger than this is not such a thing. */
const largest = 64 * 2 ** 20;

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
 * the row of the sheet.
 *
 * @throws RAD-FILE-UNREADABLE, RAD-COHORT-FILE, RAD-COHORT-LARGE; on reading a sheet RAD-TABLE-….
 */
export async function readSheets(path: string): Promise<Sheet[]> {
  const inFile = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toRadError(error, { file: path });
    }
  };
  try {
    const { size } = await stat(path).catch(unreadable);
    if (size > largest) throw hostError('RAD-COHORT-FILE', { detail: `it has ${size} bytes, more than ${largest}` });
    const bytes = await readRegular(path).catch(unreadable);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (!isZip) {
      const text = decodeTableText(bytes);
      return [{ read: (headerRow) => inFile(() => parseCsv(text, headerRow === undefined ? {} : { headerRow })) }];
    }
    checkWorkbook(bytes);
    const sheets = await sheetsOf(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      read: (headerRow) => inFile(() => sheetTable(data, headerRow)),
    }));
  } catch (error) {
    throw toRadError(error, { file: path });
  }
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
    throw hostError('RAD-COHORT-SHEET', values);
  }
  const full = sheets
    .map((sheet) => ({ name: sheet.name ?? '', sheet, cells: cellsOf(sheet) }))
    .filter(({ cells }) => cells > 0);
  if (full.length < 2) return full[0]?.sheet ?? first;
  const shown = full.map(({ name }) => `"${name}"`).join(', ');
  const largest = full.reduce((a, b) => (b.cells > a.cells ? b : a));
  throw hostError('RAD-COHORT-SHEETS', { count: full.length, shown, example: largest.name });
}

/** How much a sheet holds: 0 where it has no row; a sheet that is not a proper table is examined when it is chosen. */
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

function sheetsOf(bytes: Buffer): Promise<Sheets> {
  return readXlsx(bytes).catch((error: Error) => {
    throw hostError('RAD-COHORT-FILE', { detail: error.message.replace(/\.$/, '') }, {}, { cause: error });
  });
}

function sheetTable(data: Sheets[number]['data'], headerRow?: number): TextTable {
  const rows = data.map((row, i) => ({ line: i + 1, cells: row.map(cellText) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...body] = fromHeader(filled, headerRow);
  if (header === undefined || body.length === 0) throw tableError('RAD-TABLE-EMPTY', {});
  const width = header.cells.findLastIndex((cell) => cell !== '') + 1;
  const columns = header.cells.slice(0, width);
  requireEachOnce(columns, header.line);
  const fill = (cells: readonly string[]) => Array.from({ length: width }, (_, j) => cells[j] ?? '');
  return { columns, rows: body.map(({ line, cells }) => ({ line, cells: fill(cells) })) };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

function unreadable(error: Error): never {
  throw hostError('RAD-FILE-UNREADABLE', { detail: error.message });
}
