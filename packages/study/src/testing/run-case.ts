import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureTable } from '@radscore/cases';
import { hashOf, isRadError, type RadError } from '@radscore/core';
import { type Protocol, parseProtocol } from '@radscore/protocol';
import { parseCsv, type TextTable } from '@radscore/tables';
import { studyCohort } from '../cohort/study-cohort.js';
import { withoutPatients } from '../cohort/without-patients.js';
import { assembleCandidates } from '../run/assemble-candidates.js';
import { concludeStudy } from '../run/conclude.js';
import { type EvaluationUnit, evaluateUnit } from '../run/evaluate-unit.js';
import { keyCandidate } from '../run/key-candidate.js';
import { choiceUnits, mainUnits, nestedUnits } from '../run/plan-units.js';
import { primaryFailure } from '../run/primary-failure.js';
import { readFeatures } from '../run/read-features.js';
import { makeSplits } from '../run/splits.js';
import { eventsOf, type StudyData, studyData } from '../run/study-data.js';
import type { RunResult, StudyCohort } from '../study/types.js';

const root = new URL('../../../../fixtures/cases/statistics/', import.meta.url);

/** A case of `fixtures/cases/statistics`: small tables and a protocol that go wrong in one way. */
export interface StudyCase {
  readonly protocol: Protocol;
  readonly cohortTable: TextTable;
  readonly featureTable: TextTable;
}

/** Changes to a case: lines added to its protocol (YAML flow at the end), replaced parts of its texts. */
export interface CaseChanges {
  readonly protocol?: (text: string) => string;
  readonly cohort?: (text: string) => string;
  readonly features?: (text: string) => string;
}

/** Opens the case whose folder begins with this number (`40h`). */
export function openCase(number: string, changes: CaseChanges = {}): StudyCase {
  const folder = readdirSync(root).find((name) => name.startsWith(`${number}-`));
  if (folder === undefined) throw new Error(`no case ${number}`);
  const read = (file: string, change: (text: string) => string = (text) => text) =>
    change(readFileSync(new URL(`${folder}/${file}`, root), 'utf8'));
  return {
    protocol: parseProtocol(read('study.yaml', changes.protocol)),
    cohortTable: parseCsv(read('cohort.csv', changes.cohort)),
    featureTable: parseCsv(read('features.csv', changes.features)),
  };
}

/** The cohort of a case. */
export function cohortOf({ cohortTable, protocol }: StudyCase): StudyCohort {
  return studyCohort(cohortTable, protocol, { images: false });
}

/** What a case is up to the fits. */
export interface PreparedCase {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  readonly features: FeatureTable;
  readonly data: StudyData;
}

/** Cohort, features and data of a case; patients without features are left out. */
export function prepareCase(opened: StudyCase): PreparedCase {
  const { protocol } = opened;
  const whole = cohortOf(opened);
  const features = readFeatures(
    opened.featureTable,
    protocol,
    whole.columns.map(({ name }) => name),
  );
  const have = new Set(features.ids);
  const lost = whole.patients.filter(({ id }) => !have.has(id));
  const cohort = withoutPatients(
    whole,
    lost.map(({ id }) => ({ id, stage: 'images', reason: 'no features', code: 'NO-FEATURES', values: {} })),
  );
  return { protocol, cohort, features, data: studyData(cohort, features, protocol.clinical.variables) };
}

type CaseRun = RunResult & { readonly data: StudyData };
const runs = new Map<string, CaseRun>();

/**
 * Runs a case in process: fits, comparisons, checks; neither bootstrap nor permutations. The same case is run once for all tests of a
 * worker, and nobody changes what it gives.
 */
export function runCase(opened: StudyCase): CaseRun {
  const key = hashOf(opened);
  const run = runs.get(key) ?? freshRun(opened);
  runs.set(key, run);
  return run;
}

function freshRun(opened: StudyCase): CaseRun {
  const { protocol, cohort, features, data } = prepareCase(opened);
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  const units = [
    ...mainUnits(protocol, data, splits),
    ...choiceUnits(protocol, data, splits),
    ...nestedUnits(protocol, data, splits),
  ];
  const fit = (unit: EvaluationUnit) => ({ unit, result: evaluateUnit(protocol, data, unit) });
  const done = units.map(fit);
  const candidates = assembleCandidates(protocol, data, done);
  if (primaryFailure(protocol, candidates) !== undefined)
    done.push(...choiceUnits(protocol, data, splits, 'afterwards').map(fit));
  const key = keyCandidate(protocol, data, candidates, done);
  const provenance = { radscore: '', protocolHash: '', cohortHash: '', seeds: {}, versions: {} };
  const result = concludeStudy({ protocol, cohort, features, data, splits, candidates, key, done, provenance });
  return { ...result, data };
}

/** The error that something throws. */
export function failureOf(work: () => unknown): RadError {
  try {
    work();
  } catch (error) {
    if (isRadError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
