import type { RadError } from '@radscore/core';
import type { ColumnProtocol } from '@radscore/protocol';
import { looksLikeDate, parseFlag, parseNumber } from '@radscore/tables';
import { studyError } from '../errors.js';
import type { ClinicalValue, ColumnNote, StudyColumn, VariableType } from '../study/types.js';
import type { ColumnCell } from './column-cell.js';
import { askAboutSerials, dateReader } from './date-reader.js';
import { flagCodes } from './flag-codes.js';
import { askAboutSentinels, missingTest, noneIsMissing } from './missing-cells.js';
import { looksLikeNumber, numberReader } from './number-reader.js';
import { mergeSpellings } from './spellings.js';

/** A column with its meaning and one value a patient, in their order. */
export interface ReadColumn {
  readonly column: StudyColumn;
  readonly values: readonly ClinicalValue[];
}

/** From this share of numbers on, a text among them is a fault and not a category. */
const mostlyNumbers = 0.5;
/** A text column with more different values than this is not a categorical variable. */
const mostCategories = 20;

/** What takes part in a column being read: the value of each present cell, and what was noted on the way. */
interface Reading {
  readonly read: (cell: ColumnCell) => ClinicalValue;
  readonly notes: readonly ColumnNote[];
}

/** Category of a missing value where the protocol wants one of its own. */
export const ownLevel = 'missing';

/**
 * Reads a column: takes the missing values out, finds its type where the protocol gives none, and turns every cell into a value
 * of it. A number among texts, or a text among numbers, is never swallowed; what the column as a whole leaves open is asked for.
 *
 * @param missing texts that stand for no value, compared without regard to case; numbers also as numbers (-999 is -999.0).
 * @throws RAD-COHORT-NOT-A-NUMBER, -NUMBER-FORMAT, -PERCENT, -DETECTION, -SENTINEL, -NONE, -CODE, -LEVEL, -FLAG, -DATE, -DATE-ORDER, -DATE-MIXED, -DATE-SERIAL with
 * the case, line and column.
 */
export function readColumn(
  name: string,
  cells: readonly ColumnCell[],
  protocol: Partial<ColumnProtocol>,
  missing: readonly (string | number)[],
): ReadColumn {
  const own = Array.isArray(protocol.missing) ? protocol.missing : [];
  const listed = missingTest([...missing, ...own]);
  const unlisted = cells.filter(({ text }) => !listed(text));
  if (protocol.type !== 'text') askAboutSentinels(name, unlisted, protocol.missing);
  const nones = protocol.type !== 'text' && noneIsMissing(name, unlisted, protocol);
  const isMissing = (text: string) => listed(text) || (nones && text === 'None');
  const tokens = new Map<string, number>();
  for (const { text } of cells) {
    if (isMissing(text)) tokens.set(text, (tokens.get(text) ?? 0) + 1);
  }
  const present = cells.filter(({ text }) => !isMissing(text));
  const type = protocol.cut === undefined ? (protocol.type ?? inferType(name, present, protocol)) : 'flag';
  const { read, notes } = readingOf(name, type, present, protocol);
  const known = cells.map((cell) => (isMissing(cell.text) ? null : read(cell)));
  const values = type === 'categorical' && protocol.missing === 'own-level' ? known.map((v) => v ?? ownLevel) : known;
  const levels =
    type === 'ordinal'
      ? (protocol.levels ?? []).map(String)
      : type === 'categorical'
        ? levelsOf(values, protocol)
        : undefined;
  const all: ColumnNote[] = [
    ...notes,
    ...(nones ? [{ code: 'NONE-MISSING' as const, values: { cells: tokens.get('None')! } }] : []),
  ];
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
      ...(all.length > 0 && { notes: all }),
    },
  };
}

function inferType(name: string, present: readonly ColumnCell[], protocol: Partial<ColumnProtocol>): VariableType {
  if (protocol.codes !== undefined) return isFlagCodes(protocol.codes) ? 'flag' : 'categorical';
  if (protocol.levels !== undefined) return 'categorical';
  const texts = present.map(({ text }) => text);
  if (texts.length === 0) return 'text';
  if (texts.every((text) => parseFlag(text) !== undefined)) return 'flag';
  const strays = present.filter(({ text }) => !looksLikeNumber(text));
  if (protocol.serial === true) return 'date';
  askAboutSerials(name, present, strays);
  if (strays.length === 0) return 'numeric';
  if (1 - strays.length / present.length >= mostlyNumbers)
    throw notANumber(name, strays[0]!, present.length - strays.length);
  if (texts.every(looksLikeDate)) return 'date';
  return new Set(texts.map((text) => text.toLowerCase())).size <= mostCategories ? 'categorical' : 'text';
}

function readingOf(
  name: string,
  type: VariableType,
  present: readonly ColumnCell[],
  protocol: Partial<ColumnProtocol>,
): Reading {
  const texts = present.map(({ text }) => text);
  const { codes, cut, levels } = protocol;
  if (type === 'numeric' || cut !== undefined) return numericReading(name, present, protocol);
  if (type === 'flag') return { read: flagReader(name, present, codes), notes: [] };
  if (type === 'categorical') {
    if (codes !== undefined) return { read: (cell) => decode(name, cell, codes), notes: [] };
    const { spelling, notes } = mergeSpellings(texts, levels?.map(String) ?? []);
    return { read: ({ text }) => spelling(text), notes };
  }
  if (type === 'ordinal') return ordinalReading(name, texts, protocol);
  if (type === 'date') return { read: dateReader(name, present, protocol), notes: [] };
  return { read: ({ text }) => text, notes: [] };
}

function numericReading(name: string, present: readonly ColumnCell[], protocol: Partial<ColumnProtocol>): Reading {
  const number = numberReader(name, present, protocol);
  const numbers = present.filter(({ text }) => number.read(text) !== undefined).length;
  const { cut } = protocol;
  const read = (cell: ColumnCell) => {
    const value = number.read(cell.text);
    if (value === undefined) throw notANumber(name, cell, numbers);
    if (cut === undefined || value === null) return value;
    return ('above' in cut ? value > cut.above : value >= cut.from) ? 1 : 0;
  };
  return { read, notes: number.notes };
}

/** A cell that is none of the levels has no place in their order, and is refused. */
function ordinalReading(
  name: string,
  texts: readonly string[],
  { codes, levels = [] }: Partial<ColumnProtocol>,
): Reading {
  const known = levels.map(String);
  const { spelling, notes } = mergeSpellings(texts, known);
  const read = (cell: ColumnCell) => {
    const level = codes === undefined ? spelling(cell.text) : String(decode(name, cell, codes));
    if (known.includes(level)) return level;
    const values = { value: cell.text, name, known: known.join(', ') };
    throw studyError('RAD-COHORT-LEVEL', values, { case: cell.id, line: cell.line, column: name });
  };
  return { read, notes: codes === undefined ? notes : [] };
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
    const example = flagCodes(found);
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
