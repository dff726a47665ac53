import type { RadError } from '@radscore/core';
import { missingTokens } from '@radscore/protocol';
import { parseFlag, parseNumber } from '@radscore/tables';
import { predictionError } from './errors.js';
import type { ModelFile } from './model-file.js';

type ClinicalInput = ModelFile['clinical'][number];

/**
 * The columns that a model reads from the clinical values of a new patient, which are written as in the cohort of the study: a number
 * that the study cut into yes and no is given as a number (or as yes or no), a code as code or as what it means.
 *
 * @throws RAD-MODEL-INPUT for a value that is not given, or is not of its kind.
 */
export function clinicalRecord(
  inputs: readonly ClinicalInput[],
  given: Readonly<Record<string, string>>,
): Map<string, number | null> {
  const record = new Map<string, number | null>();
  for (const input of inputs) {
    const text = Object.hasOwn(given, input.name) ? given[input.name]?.trim() : undefined;
    if (text === undefined) throw refusal(`the clinical value ${input.name}`, input);
    const missing = isMissing(text);
    const level = missing && input.type === 'categorical' && input.levels?.includes(ownLevel) ? ownLevel : undefined;
    for (const column of input.columns) {
      record.set(column, missing && level === undefined ? null : columnValue(input, level ?? text, column));
    }
  }
  return record;
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
  const number = parseNumber(meaning);
  if (cut !== undefined && number !== undefined)
    return Number('above' in cut ? number > cut.above : number >= cut.from);
  const value = type === 'flag' ? parseFlag(meaning) : number;
  if (value === undefined) throw refusalOf(input, text, type === 'flag' ? 'is neither yes nor no' : 'is no number');
  return value;
}

/** Spellings of one category, as the study takes them: capitals and spaces do not tell them apart. */
function sameWord(a: string, b: string): boolean {
  const word = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return word(a) === word(b);
}

/** What a code of the cohort means; a text that is no code means itself. */
function meaningOf({ codes }: ClinicalInput, text: string): string {
  const number = parseNumber(text);
  const same = (code: string) =>
    code.toLowerCase() === text.toLowerCase() || (number !== undefined && parseNumber(code) === number);
  const found = Object.entries(codes ?? {}).find(([code]) => same(code));
  return found === undefined ? text : String(found[1]);
}

function refusalOf(input: ClinicalInput, text: string, what: string): RadError {
  return refusal(`the clinical value ${input.name} ("${text}" ${what})`, input);
}

function refusal(what: string, { name, type, levels = [], unit, cut }: ClinicalInput): RadError {
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
  return predictionError('RAD-MODEL-INPUT', { what, how: `--clinical ${name}=... (${form}; empty if unknown)` });
}
