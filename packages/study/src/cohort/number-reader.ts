import type { ColumnProtocol } from '@radscore/protocol';
import { type DecimalSign, numberFormatOf, parseWritten } from '@radscore/tables';
import { studyError } from '../errors.js';
import type { ColumnNote } from '../study/types.js';
import type { ColumnCell } from './column-cell.js';
import { columnLine } from './protocol-line.js';

/** How the numbers of a column are read. */
export interface NumberReader {
  /** The value of a cell, null for one that counts as missing, undefined for a text. */
  read(text: string): number | null | undefined;
  readonly notes: readonly ColumnNote[];
}

type Meaning = Pick<Partial<ColumnProtocol>, 'percent' | 'decimal' | 'detection'>;

const limit = /^(<|>|<=|>=|≤|≥)\s*(.+)$/;

/**
 * Reads numbers as the whole column writes them: decimal sign, thousands, percents, limits of detection. What the column leaves
 * open is asked for.
 *
 * @throws RAD-COHORT-NUMBER-FORMAT, -PERCENT, -DETECTION with case, line and column, and the line to copy into the protocol.
 */
export function numberReader(name: string, cells: readonly ColumnCell[], meaning: Meaning): NumberReader {
  const bare = cells.map(({ text }) => bareNumber(text));
  const decimal = decimalOf(name, cells, bare, meaning.decimal);
  const plain = (text: string) => parseWritten(text, decimal);
  const percents = cells.filter(({ text }) => isPercent(text, plain));
  const share = percents.length > 0 && sharesOf(name, cells, percents, plain, meaning.percent);
  const limits = cells.filter(({ text }) => limitOf(text, plain) !== undefined);
  if (limits.length > 0 && meaning.detection === undefined) throw askDetection(name, limits);
  const numbers = bare.filter((text) => plain(text) !== undefined);
  const commas = decimal === 'comma' ? numbers.filter((text) => text.includes(',')).length : 0;
  const groups = numbers.filter((text) => isGrouped(text, decimal)).length;
  const notes: ColumnNote[] = [
    ...(commas > 0 ? [{ code: 'DECIMAL-COMMA' as const, values: { cells: commas } }] : []),
    ...(groups > 0 ? [{ code: 'THOUSANDS' as const, values: { cells: groups } }] : []),
    ...(percents.length > 0
      ? [{ code: 'PERCENT' as const, values: { cells: percents.length, of: share ? 'shares' : 'percents' } }]
      : []),
    ...(limits.length > 0
      ? [{ code: 'DETECTION' as const, values: { cells: limits.length, as: meaning.detection ?? 'limit' } }]
      : []),
  ];
  const read = (text: string) => {
    const found = limitOf(text, plain);
    if (found !== undefined) {
      if (meaning.detection === 'missing') return null;
      return meaning.detection === 'half' && found.below ? found.value / 2 : found.value;
    }
    if (isPercent(text, plain)) return plain(bareNumber(text))! / (share ? 100 : 1);
    return plain(text);
  };
  return { read, notes };
}

/** True for a cell that is a number in some spelling: `3,5`, `1.200,5`, `90%`, `<0.5`. */
export function looksLikeNumber(text: string): boolean {
  const bare = bareNumber(text);
  return parseWritten(bare, 'point') !== undefined || parseWritten(bare, 'comma') !== undefined;
}

/** The number of a cell without percent sign and limit. */
function bareNumber(text: string): string {
  const inner = limit.exec(text)?.[2] ?? text;
  return inner.endsWith('%') ? inner.slice(0, -1).trim() : inner;
}

function decimalOf(
  name: string,
  cells: readonly ColumnCell[],
  bare: readonly string[],
  given: DecimalSign | undefined,
): DecimalSign {
  if (given !== undefined) return given;
  const format = numberFormatOf(bare.filter(looksLikeNumber));
  if (!('ambiguous' in format)) return format.decimal;
  const { ambiguous: value, asPoint, asComma } = format;
  const at = cells[Math.max(0, bare.indexOf(value))]!;
  const values = { value, name, asPoint, asComma, line: columnLine(name, { decimal: 'comma' }) };
  throw studyError('RAD-COHORT-NUMBER-FORMAT', values, { case: at.id, line: at.line, column: name });
}

function isGrouped(text: string, decimal: DecimalSign): boolean {
  return (decimal === 'point' ? /\d,\d/ : /\d\.\d/).test(text) || /\d[\s'\u2019]\d/.test(text);
}

function isPercent(text: string, plain: (text: string) => number | undefined): boolean {
  return text.endsWith('%') && !limit.test(text) && plain(bareNumber(text)) !== undefined;
}

/** Whether plain numbers beside percents are shares; asked for where all of them lie between 0 and 1. */
function sharesOf(
  name: string,
  cells: readonly ColumnCell[],
  percents: readonly ColumnCell[],
  plain: (text: string) => number | undefined,
  given: ColumnProtocol['percent'] | undefined,
): boolean {
  if (given === 'share' || given === true) return given === 'share';
  const others = cells.filter(({ text }) => (plain(text) ?? 0) !== 0);
  if (others.length === 0 || others.some(({ text }) => Math.abs(plain(text)!) > 1)) return false;
  const [at] = others;
  const values = {
    name,
    value: percents[0]!.text,
    other: at!.text,
    asShare: Math.round(100 * plain(at!.text)! * 1e9) / 1e9,
    line: columnLine(name, { percent: 'share' }),
  };
  throw studyError('RAD-COHORT-PERCENT', values, { case: at!.id, line: at!.line, column: name });
}

function limitOf(text: string, plain: (text: string) => number | undefined) {
  const [, sign, rest] = limit.exec(text) ?? [];
  const value = rest === undefined ? undefined : plain(rest);
  return value === undefined ? undefined : { value, below: sign!.startsWith('<') || sign === '≤' };
}

function askDetection(name: string, limits: readonly ColumnCell[]) {
  const [{ text, id, line }] = limits as [ColumnCell];
  const values = { value: text, name, count: limits.length, line: columnLine(name, { detection: 'limit' }) };
  return studyError('RAD-COHORT-DETECTION', values, { case: id, line, column: name });
}
