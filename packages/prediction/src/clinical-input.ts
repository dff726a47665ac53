import type { RadError } from '@radscore/core';
import { missingTokens } from '@radscore/protocol';
import { numberFormatOf, parseFlag, parseNumber, parseWritten } from '@radscore/tables';
import { predictionError } from './errors.js';
import type { ModelFile } from './model-file.js';

type ClinicalInput = ModelFile['clinical'][number];

/**
 * The columns that a model reads from the clinical values of a new patient, which are written as in the cohort of the study: a number
 * that the study cut into yes and no is given as a number (or as yes or no), a code as code or as what it means.
 *
 * Names may differ in capitals and spaces, as those of columns do.
 *
 * @throws RAD-MODEL-INPUT for values that are not given, RAD-MODEL-VALUE for one that is not of its kind.
 */
export function clinicalRecord(
  inputs: readonly ClinicalInput[],
  given: Readonly<Record<string, string>>,
): Map<string, number | null> {
  const named = inputs.map((input) => ({ input, name: givenName(input.name, given) }));
  const absent = named.flatMap(({ input, name }) => (name === undefined ? [input] : []));
  if (absent.length > 0) throw refuseAbsent(absent);
  const record = new Map<string, number | null>();
  for (const { input, name } of named) {
    const text = given[name!]!.trim();
    const missing = isMissing(text);
    const level = missing && input.type === 'categorical' && input.levels?.includes(ownLevel) ? ownLevel : undefined;
    for (const column of input.columns) {
      record.set(column, missing && level === undefined ? null : columnValue(input, level ?? text, column));
    }
  }
  return record;
}

/** The name under which an input was given: its own, or one that differs in capitals and spaces alone. */
export function givenName(name: string, given: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(given, name)) return name;
  return Object.keys(given).find((each) => sameWord(each, name));
}

/** Level of a missing category, in a study that gave it one of its own. */
const ownLevel = 'missing';

function isMissing(text: string): boolean {
  return text === '' || missingTokens.some((token) => token.toLowerCase() === text.toLowerCase());
}

function columnValue(input: ClinicalInput, text: string, column: string): number {
  const { name, type, levels = [], cut } = input;
  const meaning = meaningOf(input, text);
  if (column !== name) {
    const level = levels.find((each) => each === meaning) ?? levels.find((each) => sameWord(each, meaning));
    if (levels.length > 0 && level === undefined) throw refusalOf(input, text, 'is none of its levels');
    return Number(column === `${name}=${level ?? meaning}`);
  }
  if (type === 'ordinal') {
    const step = levels.findIndex((each) => sameWord(each, meaning));
    if (step < 0) throw refusalOf(input, text, 'is none of its levels');
    return step;
  }
  const number = numberOf(input, meaning);
  if (cut !== undefined && number !== undefined)
    return Number('above' in cut ? number > cut.above : number >= cut.from);
  const value = type === 'flag' ? parseFlag(meaning) : number;
  if (value === undefined) throw refusalOf(input, text, type === 'flag' ? 'is neither yes nor no' : 'is no number');
  return value;
}

/** A number as a cohort writes it, with a decimal comma or point; one that can be read two ways is refused. */
function numberOf(input: ClinicalInput, text: string): number | undefined {
  const format = numberFormatOf([text]);
  if (!('ambiguous' in format)) return parseWritten(text, format.decimal);
  throw refusalOf(input, text, `is ${format.asPoint} or ${format.asComma}; write it without a sign for thousands`);
}

/** Spellings of one category or name, as the study takes them: capitals and spaces do not tell them apart. */
export function sameWord(a: string, b: string): boolean {
  const word = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return word(a) === word(b);
}

/** What a code of the cohort means; a text that is not a code means itself. */
function meaningOf({ codes }: ClinicalInput, text: string): string {
  const number = parseNumber(text);
  const same = (code: string) =>
    code.toLowerCase() === text.toLowerCase() || (number !== undefined && parseNumber(code) === number);
  const found = Object.entries(codes ?? {}).find(([code]) => same(code));
  return found === undefined ? text : String(found[1]);
}

function refusalOf(input: ClinicalInput, value: string, problem: string): RadError {
  return predictionError('RAD-MODEL-VALUE', { name: input.name, value, problem, how: howToGive(input) });
}

/** Everything that is missing is reported together. */
function refuseAbsent(inputs: readonly ClinicalInput[]): RadError {
  const names = inputs.map(({ name }) => name).join(', ');
  const what = inputs.length === 1 ? `the clinical value ${names}` : `the clinical values ${names}`;
  return predictionError('RAD-MODEL-INPUT', { what, how: `--clinical ${inputs.map(howToGive).join(' ')}` });
}

function howToGive({ name, type, levels = [], unit, cut }: ClinicalInput): string {
  const measured = unit === undefined ? 'a number' : `a number in ${unit}`;
  const bound = cut && ('above' in cut ? `above ${cut.above}` : `from ${cut.from} on`);
  const form =
    bound !== undefined
      ? `${measured}; ${bound} it counts as yes`
      : (type === 'categorical' || type === 'ordinal') && levels.length > 0
        ? levels.join(' or ')
        : type === 'flag'
          ? 'yes or no'
          : measured;
  return `${/\s/.test(name) ? `"${name}=..."` : `${name}=...`} (${form}; empty if unknown)`;
}
