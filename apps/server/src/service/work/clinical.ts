import type { ModelFile } from '@radscore/prediction';
import type { Rule } from '../site/site-schema.js';
import type { IdentityRow } from '../store/studies.js';

/** The clinical inputs of a model as written, and those that nobody has given yet. */
export interface ClinicalInputs {
  readonly values: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/**
 * From the DICOM header where the rule says so, and what a person typed. What a person typed stands above; nothing is filled in. An empty
 * text that was typed says that the value is unknown.
 */
export function clinicalInputs(
  { clinical }: Pick<ModelFile, 'clinical'>,
  rule: Pick<Rule, 'clinical'>,
  identity: Pick<IdentityRow, 'age' | 'sex' | 'birth_date' | 'study_date'>,
  typed: Readonly<Record<string, string>>,
): ClinicalInputs {
  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const { name } of clinical) {
    const source = rule.clinical[name] ?? 'typed';
    const value = typed[name] ?? (source === 'age' ? ageOf(identity) : source === 'sex' ? sexOf(identity) : undefined);
    if (value === undefined) missing.push(name);
    else values[name] = value;
  }
  return { values, missing };
}

const wordsOfSex: Readonly<Record<string, string>> = { M: 'male', F: 'female' };

function sexOf({ sex }: Pick<IdentityRow, 'sex'>): string | undefined {
  return wordsOfSex[sex];
}

/** Age in whole years at the day of the study: as the header says it, or else by the date of birth. */
export function ageOf(identity: Pick<IdentityRow, 'age' | 'birth_date' | 'study_date'>): string | undefined {
  const [, years] = /^(\d{3})Y$/.exec(identity.age) ?? [];
  if (years !== undefined) return String(Number(years));
  const [born, studied] = [identity.birth_date, identity.study_date].map(
    (date) => /^\d{8}$/.test(date) && Number(date),
  );
  if (!born || !studied || studied < born) return undefined;
  return String(Math.floor((studied - born) / 10_000));
}
