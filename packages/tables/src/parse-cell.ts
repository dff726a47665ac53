/** A number with a decimal point; no two parts of it can take the same digits, so that the time stays linear. */
export const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A number as people write it in tables (`61`, `-0.5`, `1e3`), or undefined for anything else.
 *
 * @example
 * ```ts
 * import { parseNumber } from '@radscore/tables';
 *
 * parseNumber('1e3'); // => 1000
 * ```
 */
export function parseNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * `90%` as 90, or undefined.
 *
 * @example
 * ```ts
 * import { parsePercent } from '@radscore/tables';
 *
 * parsePercent('12 %'); // => 12
 * ```
 */
export function parsePercent(text: string): number | undefined {
  return text.endsWith('%') ? parseNumber(text.slice(0, -1).trim()) : undefined;
}

const words: Readonly<Record<string, 0 | 1>> = { yes: 1, no: 0, y: 1, n: 0, true: 1, false: 0 };

/**
 * Yes or no as 1 or 0, in the spellings that need no explanation; undefined for anything else.
 *
 * @example
 * ```ts
 * import { parseFlag } from '@radscore/tables';
 *
 * parseFlag('yes'); // => 1
 * ```
 */
export function parseFlag(text: string): 0 | 1 | undefined {
  const number = parseNumber(text);
  if (number === 0 || number === 1) return number;
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

export type DateOrder = 'dmy' | 'mdy';

/** A date as ISO text (`2020-12-31`), or undefined for what is none, the 31st of February included. */
export function parseDate(text: string, order: DateOrder): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = dateParts(text);
  if (parts === undefined) return undefined;
  const [a, b, year] = parts;
  return order === 'dmy' ? isoDate(year, b, a) : isoDate(year, a, b);
}

/**
 * Excel's days since 1899-12-30 (43469 is 2019-01-04) as ISO text; undefined for what is not a whole number of the years 1927 to 2119.
 *
 * @example
 * ```ts
 * import { excelDate } from '@radscore/tables';
 *
 * excelDate(43469); // => '2019-01-04'
 * ```
 */
export function excelDate(text: string): string | undefined {
  if (!/^\d{5}(\.0+)?$/.test(text)) return undefined;
  const days = Number(text);
  if (days < 10_000 || days > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Which of day and month comes first in a column: known where one of its dates allows one reading only; `ambiguous` where all
 * allow both; `dmy` where there is none of this form.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | 'ambiguous' {
  const parts = cells.map(dateParts).filter((each) => each !== undefined);
  if (parts.some(([first]) => first > 12)) return 'dmy';
  if (parts.some(([, second]) => second > 12)) return 'mdy';
  return parts.every(([first, second]) => first === second) ? 'dmy' : 'ambiguous';
}

/** True for a cell that looks like a date, whether or not the order of its parts is known. */
export function looksLikeDate(text: string): boolean {
  return parseDate(text, 'dmy') !== undefined || parseDate(text, 'mdy') !== undefined;
}

function dateParts(text: string): [first: number, second: number, year: number] | undefined {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  return found === null ? undefined : [Number(found[1]), Number(found[3]), Number(found[4])];
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}
