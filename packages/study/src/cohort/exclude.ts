import type { Protocol } from '@radscore/protocol';
import type { ClinicalValue } from '../study/types.js';

type ExclusionRule = Protocol['cohort']['exclude'][number];

/** Whether a rule leaves out a patient with this value. A missing value fits only `missing`. */
export function isExcluded({ is, below, above, missing }: ExclusionRule, value: ClinicalValue): boolean {
  if (value === null) return missing === true;
  const wanted = is === undefined ? [] : [is].flat().map(String);
  const number = typeof value === 'number' ? value : Number.NaN;
  return (
    wanted.includes(String(value)) || (below !== undefined && number < below) || (above !== undefined && number > above)
  );
}
