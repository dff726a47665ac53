import { createRng } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import { studyError } from '../errors.js';
import type { Split, Splits, StudyPatient } from '../study/types.js';
import { dealFolds } from './deal-folds.js';
import { groupRows, patientsWithSeveralRows, type RowGroups } from './row-groups.js';

type Patient = Pick<StudyPatient, 'id' | 'values' | 'site' | 'patient'>;

/**
 * Divides the patients as the protocol says. External patients are set apart first and never trained on. All rows of a patient
 * fall on one side.
 *
 * @param event 1 where the event was seen, for stratified division.
 * @throws RAD-STUDY-TOO-FEW where a side lacks patients with or without the event.
 * @example makeSplits(protocol, cohort.patients, eventsOf(data.outcome)).main.map(({ test }) => test.length) // => [18]
 */
export function makeSplits(
  { split, cohort, endpoint }: Protocol,
  patients: readonly Patient[],
  event: readonly (0 | 1)[],
): Splits {
  const { value, among } = columnReader(cohort);
  const external = patients.filter((patient) => isExternal({ split, cohort }, patient));
  const apart = new Set(external.map(({ id }) => id));
  const inside = [...patients.keys()].filter((i) => !apart.has(patients[i]!.id));
  const name = (rows: readonly number[]) => rows.map((i) => patients[i]!.id);
  const stream = `${split.seed}/split`;
  const eventOf = new Map(patients.map(({ id }, i) => [id, event[i]!]));

  const patientOf = patientsWithSeveralRows(patients);

  let main: Split[];
  let leftOut: Splits['leftOut'];
  if (split.kind === 'by-column') {
    const train = inside.filter((i) => among(patients[i]!, split.column, split.train));
    const test = inside.filter((i) => among(patients[i]!, split.column, split.test));
    main = [{ name: 'train-test', train: name(train), test: name(test) }];
    const sides = new Set([...train, ...test]);
    leftOut = inside
      .filter((i) => !sides.has(i))
      .map((i) => ({
        id: patients[i]!.id,
        value: value(patients[i]!, split.column),
        declared: among(patients[i]!, split.column, split.leaveOut ?? []),
      }));
  } else if (split.kind === 'random') {
    const drawn = drawShare(groupRows(name(inside), eventOf, patientOf), split.test, split.stratified, stream);
    const test = inside.filter((i) => drawn.has(patients[i]!.id));
    const train = inside.filter((i) => !drawn.has(patients[i]!.id));
    main = [{ name: 'train-test', train: name(train), test: name(test) }];
  } else {
    const folds = dealFolds(name(inside), eventOf, split.folds, stream, { stratified: split.stratified, patientOf });
    const foldOf = (i: number) => folds.get(patients[i]!.id);
    main = Array.from({ length: split.folds }, (_, k) => ({
      name: `fold ${k + 1} of ${split.folds}`,
      train: name(inside.filter((i) => foldOf(i) !== k)),
      test: name(inside.filter((i) => foldOf(i) === k)),
    }));
  }
  for (const part of main) {
    requireBoth(part.train, eventOf, endpoint.positive, 'train a model');
    if (split.kind !== 'cross-validation') requireBoth(part.test, eventOf, endpoint.positive, 'test a model');
  }
  return {
    seed: split.seed,
    main,
    external: external.map(({ id }) => id),
    ...(leftOut !== undefined && leftOut.length > 0 && { leftOut }),
    ...(patientOf && { patientOf }),
  };
}

/** Whether a patient is of the external cohort that the protocol names. */
export function isExternal(
  { split: { external }, cohort }: Pick<Protocol, 'split' | 'cohort'>,
  patient: Pick<Patient, 'values' | 'site'>,
): boolean {
  return external !== undefined && columnReader(cohort).among(patient, external.column, external.values);
}

type Row = Pick<Patient, 'values' | 'site'>;

function columnReader(cohort: Protocol['cohort']) {
  const value = (patient: Row, column: string) =>
    String((column === cohort.site ? (patient.site ?? patient.values[column]) : patient.values[column]) ?? '');
  const among = (patient: Row, column: string, values: readonly (string | number)[]) =>
    values.some((wanted) => String(wanted) === value(patient, column));
  return { value, among };
}

/** A share of the patients at random, as rows; stratified, the same share of those with the event and of those without. */
function drawShare({ ids, event, rows }: RowGroups, share: number, stratified: boolean, stream: string): Set<string> {
  const rng = createRng(stream);
  const strata = stratified ? [1, 0].map((kind) => ids.filter((id) => event.get(id) === kind)) : [ids];
  const drawn = strata.flatMap((stratum) => rng.shuffle([...stratum]).slice(0, Math.round(stratum.length * share)));
  return new Set(drawn.flatMap((id) => rows.get(id)!));
}

function requireBoth(
  ids: readonly string[],
  event: ReadonlyMap<string, 0 | 1>,
  positive: string,
  purpose: string,
): void {
  const events = ids.filter((id) => event.get(id) === 1).length;
  const others = ids.length - events;
  if (Math.min(events, others) >= 2) return;
  throw studyError('RAD-STUDY-TOO-FEW', { events, others, positive, purpose, needed: 2 });
}
