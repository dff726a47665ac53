import type { ColumnProtocol } from '@radscore/protocol';
import { parseDate, parseFlag, parseNumber } from '@radscore/tables';
import { studyError } from '../errors.js';
import type { ColumnCell } from './column-cell.js';
import { looksLikeNumber } from './number-reader.js';
import { columnLine } from './protocol-line.js';

type Tokens = readonly (string | number)[];

/** Texts that stand for no value, compared without regard to case; numbers also as numbers (-999 is -999.0). */
export function missingTest(missing: Tokens): (text: string) => boolean {
  const words = new Set(missing.map((token) => String(token).toLowerCase()));
  const numbers = new Set(missing.map((token) => parseNumber(String(token))).filter((value) => value !== undefined));
  return (text) => {
    if (text === '' || words.has(text.toLowerCase())) return true;
    const value = parseNumber(text);
    return value !== undefined && numbers.has(value);
  };
}

/**
 * Refuses cells that are most likely no values although nobody said so: dates in a far future or at a computer's first day, and
 * -9 or -999 where nothing else is negative. A column with a list of its own under `missing` has been spoken about.
 *
 * @throws RAD-COHORT-SENTINEL with case, line and column, and the line to copy into the protocol.
 */
export function askAboutSentinels(
  name: string,
  present: readonly ColumnCell[],
  given: ColumnProtocol['missing'],
): void {
  if (Array.isArray(given)) return;
  const signs = sentinelsAmong(present.flatMap(({ text }) => parseNumber(text) ?? []));
  const asked = present.filter(({ text }) => isFarDate(text) || signs.has(parseNumber(text) ?? 0));
  const [first] = asked;
  if (first === undefined) return;
  const tokens = [...new Set(asked.map(({ text }) => text))];
  const values = {
    name,
    value: first.text,
    count: asked.filter(({ text }) => text === first.text).length,
    line: columnLine(name, { missing: tokens }),
    other: columnLine(name, { missing: [] }),
  };
  throw studyError('RAD-COHORT-SENTINEL', values, { case: first.id, line: first.line, column: name });
}

/**
 * Whether `None`, as Python writes a missing value, is one here: yes among numbers, dates, yes and no; among texts it may be a
 * category and is asked about.
 *
 * @throws RAD-COHORT-NONE with case, line and column, and the line to copy into the protocol.
 */
export function noneIsMissing(
  name: string,
  present: readonly ColumnCell[],
  { missing, levels, codes }: Partial<ColumnProtocol>,
): boolean {
  const nones = present.filter(({ text }) => text === 'None');
  const [first] = nones;
  if (first === undefined || Array.isArray(missing)) return false;
  if ([...(levels ?? []), ...Object.keys(codes ?? {})].some((word) => String(word).toLowerCase() === 'none'))
    return false;
  const others = present.filter(({ text }) => text !== 'None');
  const typed = (text: string) =>
    looksLikeNumber(text) || parseFlag(text) !== undefined || parseDate(text, 'dmy') !== undefined;
  if (others.length > 0 && others.every(({ text }) => typed(text))) return true;
  const values = {
    name,
    value: first.text,
    count: nones.length,
    line: columnLine(name, { missing: ['None'] }),
    other: columnLine(name, { missing: [] }),
  };
  throw studyError('RAD-COHORT-NONE', values, { case: first.id, line: first.line, column: name });
}

const sentinelNumbers = [-9, -99, -999, -9999];

/** Those of -9, -99, -999 and -9999 that lie far below everything else: nothing else is negative, or three times less so. */
export function sentinelsAmong(values: readonly number[]): ReadonlySet<number> {
  const there = sentinelNumbers.filter((sign) => values.includes(sign));
  const lowest = values.reduce((low, value) => (there.includes(value) ? low : Math.min(low, value)), 0);
  return new Set(there.filter((sign) => sign < 3 * lowest));
}

/** The first days of spreadsheets (1899, 1900), and what no patient lives to see. */
function isFarDate(text: string): boolean {
  const date = parseDate(text, 'dmy') ?? parseDate(text, 'mdy');
  if (date === undefined) return false;
  return Number(date.slice(0, 4)) >= 2100 || ['1899-12-30', '1899-12-31', '1900-01-01'].includes(date);
}
