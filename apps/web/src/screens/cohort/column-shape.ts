import { missingTokens } from '@radscore/protocol';
import { looksLikeDate, numberFormatOf, parseFlag, parseWritten } from '@radscore/tables';
import { outliersOf } from './outliers.js';

/** What the cells of a column are taken for, and which of them stand out. */
export interface ColumnShape {
  readonly type: 'numeric' | 'flag' | 'date' | 'categorical' | 'text' | 'empty';
  readonly unit: string | undefined;
  readonly missing: number;
  /** Categories or flags as they are written, most frequent first. */
  readonly codes: readonly string[];
  /** Rows whose cell is not a number in a column of numbers: they make it a text. */
  readonly faults: readonly number[];
  /** Rows whose number lies more than 3.5 median absolute deviations (x 1.4826) from the median. */
  readonly outliers: readonly number[];
}

/** From this share of numbers on, a text among them is a fault and not a category, as the study has it. */
const mostlyNumbers = 0.5;
const mostCategories = 20;

/**
 * Looks at the cells of a column.
 *
 * @example
 * columnShape('age, years', ['61', '58', '6O']).faults; // [2]
 */
export function columnShape(name: string, cells: readonly string[]): ColumnShape {
  const tokens = new Set(missingTokens.map((token) => token.toLowerCase()));
  const present = cells.flatMap((cell, row) => (cell === '' || tokens.has(cell.toLowerCase()) ? [] : [{ cell, row }]));
  const shape = {
    unit: /[,([_ ](mm|cm|ml|months?|days?|years?|ng\/ml|g\/l|hu|kg)\)?\]?$/i.exec(name)?.[1],
    missing: cells.length - present.length,
    codes: [],
    faults: [],
    outliers: [],
  };
  if (present.length === 0) return { ...shape, type: 'empty' };
  const texts = present.map(({ cell }) => cell);
  const codes = countedCodes(texts);
  if (texts.every((cell) => parseFlag(cell) !== undefined)) return { ...shape, type: 'flag', codes };
  const format = numberFormatOf(texts);
  const decimal = 'decimal' in format ? format.decimal : 'point';
  const numbers = present.map(({ cell, row }) => ({ row, value: parseWritten(cell, decimal) }));
  const faults = numbers.flatMap(({ row, value }) => (value === undefined ? [row] : []));
  if (1 - faults.length / present.length >= mostlyNumbers)
    return { ...shape, type: 'numeric', faults, outliers: outlyingRows(numbers) };
  if (texts.every(looksLikeDate)) return { ...shape, type: 'date' };
  return codes.length <= mostCategories ? { ...shape, type: 'categorical', codes } : { ...shape, type: 'text' };
}

function countedCodes(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

function outlyingRows(numbers: readonly { readonly row: number; readonly value: number | undefined }[]): number[] {
  const known = numbers.flatMap(({ row, value }) => (value === undefined ? [] : [{ row, value }]));
  return outliersOf(known.map(({ value }) => value)).map((at) => known[at].row);
}
