import type { Rng } from '@radscore/core';
import { learnError } from '../errors.js';
import { type Dataset, patientsOf } from '../pipeline/dataset.js';

/**
 * Deals patients to `folds` folds and gives the fold of each row. All rows of a patient go together. Stratified: patients with
 * an event and those without are shuffled and dealt out in turn, so that every fold gets its share of both.
 *
 * @throws RAD-LEARN-SPLIT for fewer patients than folds, or, stratified, fewer patients with (or without) an event than folds.
 */
export function dealFolds(data: Dataset, folds: number, rng: Rng, stratify = true): Uint16Array {
  const patients = patientsOf(data);
  const hasEvent = new Map<string, number>();
  patients.forEach((patient, row) => {
    hasEvent.set(patient, Math.max(hasEvent.get(patient) ?? 0, data.outcome.event[row]!));
  });
  const names = [...hasEvent.keys()];
  const strata = stratify ? [0, 1].map((event) => names.filter((name) => hasEvent.get(name) === event)) : [names];
  const foldOf = new Map<string, number>();
  let next = 0;
  strata.forEach((stratum, event) => {
    if (stratum.length < folds && !(stratify && stratum.length === 0)) {
      const whom = stratify
        ? `${stratum.length} patients ${event === 1 ? 'with' : 'without'} an event`
        : `${stratum.length} patients`;
      throw learnError('RAD-LEARN-SPLIT', { problem: `there are ${whom} for ${folds} folds` });
    }
    for (const name of rng.shuffle(stratum)) foldOf.set(name, next++ % folds);
  });
  return Uint16Array.from(patients, (patient) => foldOf.get(patient)!);
}
