import type { Protocol } from '@radscore/protocol';
import type { ClinicalValue } from '../study/types.js';

type ExclusionRule = Protocol['cohort']['exclude'][number];

/** Why a rule leaves out a patient with this value, as a sentence; undefined where it does not. A missing value fits only `missing`. */
export function exclusionSentence(rule: ExclusionRule, value: ClinicalValue): string | undefined {
  const { column, is, below, above, missing, reason } = rule;
  if (value === null) return missing === true ? `${reason} (${column} is missing).` : undefined;
  const wanted = is === undefined ? [] : [is].flat().map(String);
  const number = typeof value === 'number' ? value : Number.NaN;
  const fits =
    wanted.includes(String(value)) ||
    (below !== undefined && number < below) ||
    (above !== undefined && number > above);
  return fits ? `${reason} (${column} is ${value}).` : undefined;
}
