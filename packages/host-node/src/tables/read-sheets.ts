import { readFile, stat } from 'node:fs/promises';
import { didYouMean, toRadError } from '@radscore/core';
import { parseCsv, requireEachOnce, type TextTable, tableError } from '@radscore/tables';
import readXlsx from 'read-excel-file/node';
import { hostError } from '../errors.js';
import { checkWorkbook } from './check-workbook.js';
import { decodeTableText } from './decode-text.js';

/** A clinical sheet is small; what is larger than this is no such thing. */
const largest = 64 * 2 ** 20;

/** A table of a file: the only one of a CSV file, or a sheet of an xlsx file. */
export interface Sheet {
  readonly name?: string;
  /** @throws RAD-TABLE-EMPTY, RAD-TABLE-HEADER */
  read(): TextTable;
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
    const bytes = await readFile(path).catch(unreadable);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (!isZip) {
      const text = decodeTableText(bytes);
      return [{ read: () => inFile(() => parseCsv(text)) }];
    }
    checkWorkbook(bytes);
    const sheets = await sheetsOf(bytes);
    return sheets.map(({ sheet, data }) => ({ name: sheet, read: () => inFile(() => sheetTable(data)) }));
  } catch (error) {
    throw toRadError(error, { file: path });
  }
}

/** The sheet of this name, or the first. A CSV file has one table, whatever it is called. @throws RAD-COHORT-SHEET */
export function chooseSheet(sheets: readonly Sheet[], wanted?: string): Sheet {
  const [first] = sheets;
  const chosen = wanted === undefined || first?.name === undefined ? first : sheets.find(({ name }) => name === wanted);
  if (chosen !== undefined) return chosen;
  const known = sheets.map(({ name }) => name ?? '');
  const name = wanted ?? '';
  throw hostError('RAD-COHORT-SHEET', { name, known: known.join(', '), suggestion: didYouMean(name, known) });
}

type Sheets = Awaited<ReturnType<typeof readXlsx>>;

function sheetsOf(bytes: Buffer): Promise<Sheets> {
  return readXlsx(bytes).catch((error: Error) => {
    throw hostError('RAD-COHORT-FILE', { detail: error.message.replace(/\.$/, '') }, {}, { cause: error });
  });
}

function sheetTable(data: Sheets[number]['data']): TextTable {
  const rows = data.map((row, i) => ({ line: i + 1, cells: row.map(cellText) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...body] = filled;
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
