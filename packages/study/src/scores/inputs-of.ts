import type { Protocol } from '@radscore/protocol';
import type { ClinicalValue, StudyPatient } from '../study/types.js';
import type { Bounds, ScoreInputs } from './score.js';

/**
 * The inputs of the clinical scores for a patient, from the columns that the protocol names. What follows from another input is
 * filled in (synchronous: an interval of 0, and the reverse; a single metastasis: one; mutated KRAS: mutated RAS), nothing else is assumed.
 * @example scoreInputsOf({ values: { nodes: 1, metastases: 2 } }, { nodePositive: 'nodes', number: 'metastases' }).number // => [2, 2]
 */
export function scoreInputsOf({ values }: Pick<StudyPatient, 'values'>, columns: Protocol['scoreInputs']): ScoreInputs {
  const cell = (name: string | undefined): ClinicalValue => (name === undefined ? null : (values[name] ?? null));
  const number = (name: string | undefined) => {
    const value = cell(name);
    return typeof value === 'number' ? value : null;
  };
  const flag = (name: string | undefined) => {
    const value = cell(name);
    return value === 1 ? true : value === 0 ? false : null;
  };
  const kras = flag(columns.kras);
  const interval = number(columns.diseaseFreeInterval);
  const synchronous = flag(columns.synchronous) ?? (interval === null ? null : interval <= 0);
  return {
    nodePositive: flag(columns.nodePositive),
    diseaseFreeInterval: synchronous === true ? 0 : interval,
    synchronous,
    number: countOf(number(columns.number), flag(columns.multiple)),
    diameter: number(columns.diameter),
    cea: number(columns.cea),
    extrahepatic: flag(columns.extrahepatic),
    kras: kras ?? (flag(columns.ras) === false ? false : null),
    ras: flag(columns.ras) ?? (kras === true ? true : null),
  };
}

function countOf(number: number | null, multiple: boolean | null): Bounds | null {
  if (number !== null) return [number, number];
  if (multiple === null) return null;
  return multiple ? [2, Number.POSITIVE_INFINITY] : [1, 1];
}
