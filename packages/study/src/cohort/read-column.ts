import type { RadError } from '@radscore/core';
import type { ColumnProtocol } from '@radscore/protocol';
import {
  dateOrderOf,
  hasDecimalComma,
  looksLikeDate,
  parseDate,
  parseFlag,
  parseNumber,
  parsePercent,
} from '@radscore/tables';
import { studyError } from '../errors.js';
import type { ClinicalValue, StudyColumn, VariableType } from '../study/types.js';

/** One cell of a column, with where it stands. */
export interface ColumnCell {
  readonly id: string;
  readonly line: number;
  readonly text: string;
}

/** A column with its meaning and one value a patient, in their order. */
export interface ReadColumn {
  readonly column: StudyColumn;
  readonly values: readonly ClinicalValue[];
}

/** From this share of numbers on, a text among them is a fault and not a category. */
const mostlyNumbers = 0.5;
/** A text column with more different values than this is no categorical variable. */
const mostCategories = 20;

/**
 * Reads a column: takes the missing values out, finds its type where the protocol gives none, and turns every cell into a value
 * of it. A number among texts, or a text among numbers, is never swallowed.
 *
 * @param missing texts that stand for no value, compared without regard to case; numbers also as numbers (-999 is -999.0).
 * @throws RAD-COHORT-NOT-A-NUMBER, -CODE, -FLAG, -DATE, -DATE-ORDER with the case, line and column.
 */
export function readColumn(
  name: string,
  cells: readonly ColumnCell[],
  protocol: Partial<ColumnProtocol>,
  missing: readonly (string | number)[],
): ReadColumn {
  const isMissing = missingTest(missing);
  const tokens = new Map<string, number>();
  for (const { text } of cells) {
    if (isMissing(text)) tokens.set(text, (tokens.get(text) ?? 0) + 1);
  }
  const present = cells.filter(({ text }) => !isMissing(text));
  const type = protocol.cut === undefined ? (protocol.type ?? inferType(name, present, protocol)) : 'flag';
  const read = readerOf(name, type, present, protocol);
  const values = cells.map((cell) => (isMissing(cell.text) ? null : read(cell)));
  const levels = type === 'categorical' ? levelsOf(values, protocol) : undefined;
  return {
    values,
    column: {
      name,
      label: protocol.label ?? name,
      type,
      inferred: protocol.type === undefined,
      role: protocol.role ?? 'clinical',
      measured: protocol.measured ?? 'before',
      ...(protocol.unit !== undefined && { unit: protocol.unit }),
      ...(levels !== undefined && { levels }),
      present: present.length,
      missing: [...tokens].map(([token, count]) => ({ token, count })).sort((a, b) => b.count - a.count),
    },
  };
}

function missingTest(missing: readonly (string | number)[]): (text: string) => boolean {
  const words = new Set(missing.map((token) => String(token).toLowerCase()));
  const numbers = new Set(missing.map((token) => parseNumber(String(token))).filter((value) => value !== undefined));
  return (text) => {
    if (text === '' || words.has(text.toLowerCase())) return true;
    const value = parseNumber(text);
    return value !== undefined && numbers.has(value);
  };
}

function inferType(name: string, present: readonly ColumnCell[], protocol: Partial<ColumnProtocol>): VariableType {
  if (protocol.codes !== undefined) return isFlagCodes(protocol.codes) ? 'flag' : 'categorical';
  if (protocol.levels !== undefined) return 'categorical';
  const texts = present.map(({ text }) => text);
  if (texts.length === 0) return 'text';
  if (texts.every((text) => parseFlag(text) !== undefined)) return 'flag';
  const number = numberReader(texts, true);
  const strays = present.filter(({ text }) => number(text) === undefined);
  if (strays.length === 0) return 'numeric';
  if (1 - strays.length / present.length >= mostlyNumbers)
    throw notANumber(name, strays[0]!, present.length - strays.length);
  if (texts.every(looksLikeDate)) return 'date';
  return new Set(texts).size <= mostCategories ? 'categorical' : 'text';
}

function readerOf(
  name: string,
  type: VariableType,
  present: readonly ColumnCell[],
  protocol: Partial<ColumnProtocol>,
): (cell: ColumnCell) => ClinicalValue {
  const texts = present.map(({ text }) => text);
  const { codes, cut } = protocol;
  if (type === 'numeric' || cut !== undefined) {
    const number = numberReader(texts, true);
    const numbers = texts.filter((text) => number(text) !== undefined).length;
    return (cell) => {
      const value = number(cell.text);
      if (value === undefined) throw notANumber(name, cell, numbers);
      if (cut === undefined) return value;
      return ('above' in cut ? value > cut.above : value >= cut.from) ? 1 : 0;
    };
  }
  if (type === 'flag') return flagReader(name, present, codes);
  if (type === 'categorical') return (cell) => (codes === undefined ? cell.text : decode(name, cell, codes));
  if (type === 'date') return dateReader(name, texts, protocol.dateOrder);
  return ({ text }) => text;
}

function numberReader(texts: readonly string[], percent: boolean): (text: string) => number | undefined {
  const comma = hasDecimalComma(texts);
  return (text) => {
    const plain = comma ? text.replace(',', '.') : text;
    return parseNumber(plain) ?? (percent ? parsePercent(plain) : undefined);
  };
}

function flagReader(name: string, present: readonly ColumnCell[], codes: ColumnProtocol['codes']) {
  const read = (cell: ColumnCell): number | undefined => {
    if (codes === undefined) return parseFlag(cell.text);
    const meaning = decode(name, cell, codes);
    return parseFlag(String(meaning));
  };
  const unread = present.find((cell) => read(cell) === undefined);
  if (unread !== undefined) {
    const found = [...new Set(present.map(({ text }) => text))];
    const values = found.slice(0, 8).join(', ') + (found.length > 8 ? ', ...' : '');
    const example = `{ ${found
      .slice(0, 2)
      .map((text, i) => `${JSON.stringify(text)}: ${i}`)
      .join(', ')} }`;
    const place = { case: unread.id, line: unread.line, column: name };
    throw studyError('RAD-COHORT-FLAG', { name, count: found.length, values, example }, place);
  }
  return (cell: ColumnCell) => read(cell)!;
}

function isFlagCodes(codes: NonNullable<ColumnProtocol['codes']>): boolean {
  return Object.values(codes).every((meaning) => meaning === 0 || meaning === 1);
}

function decode(name: string, cell: ColumnCell, codes: NonNullable<ColumnProtocol['codes']>): string | number {
  const same = (code: string) =>
    code.toLowerCase() === cell.text.toLowerCase() ||
    (parseNumber(code) !== undefined && parseNumber(code) === parseNumber(cell.text));
  const found = Object.entries(codes).find(([code]) => same(code));
  if (found !== undefined) return found[1];
  const known = Object.keys(codes).join(', ');
  const place = { case: cell.id, line: cell.line, column: name };
  throw studyError('RAD-COHORT-CODE', { value: cell.text, name, known }, place);
}

function dateReader(name: string, texts: readonly string[], given: ColumnProtocol['dateOrder']) {
  const order = given ?? dateOrderOf(texts);
  if (order === 'ambiguous') {
    const value = texts.find((text) => /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text))!;
    throw studyError('RAD-COHORT-DATE-ORDER', { name, value }, { column: name });
  }
  return ({ text, id, line }: ColumnCell) => {
    const date = parseDate(text, order);
    if (date === undefined)
      throw studyError('RAD-COHORT-DATE', { value: text, name }, { case: id, line, column: name });
    return date;
  };
}

/** The categories in the protocol's order (levels, then codes), else numbers by size and texts by their letters. */
function levelsOf(values: readonly ClinicalValue[], { levels, codes }: Partial<ColumnProtocol>): string[] {
  const found = [...new Set(values.filter((value) => value !== null).map(String))];
  const wanted = (levels ?? (codes === undefined ? [] : Object.values(codes))).map(String);
  const rank = (level: string) => (wanted.includes(level) ? wanted.indexOf(level) : wanted.length);
  const numeric = found.every((level) => parseNumber(level) !== undefined);
  const byValue = (a: string, b: string) => (numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b) || byValue(a, b));
}

function notANumber(name: string, { text, id, line }: ColumnCell, numbers: number): RadError {
  const others = numbers === 0 ? '' : `, but ${numbers} others of the column are`;
  return studyError('RAD-COHORT-NOT-A-NUMBER', { value: text, name, others }, { case: id, line, column: name });
}
