import {
  type CasePreview,
  type CohortExtraction,
  caseError,
  compareReaders,
  type ExtractedRow,
  type ExtractionRequest,
  extractCohort,
  type FeatureTable,
  featureTableOf,
  notedCases,
  type PerturbedFeatures,
  perturbCohort,
  previewCohort,
  requireOneUnit,
} from '@radscore/cases';
import { type ErrorData, reviveError, type WorkControl } from '@radscore/core';
import type { StandardScale } from '@radscore/image';
import type { Protocol } from '@radscore/protocol';
import { studyError } from '../errors.js';
import { protocolRequests } from '../measure/protocol-requests.js';
import { type Adjudicated, adjudicate } from '../readers/adjudicate.js';
import { drawPatients } from '../readers/draw-patients.js';
import { featureAgreement } from '../readers/feature-agreement.js';
import { featureStability, fewestCases, type StabilityResult } from '../robustness/feature-stability.js';
import type { Exclusion, ReaderAgreement, StudyCohort } from '../study/types.js';
import type { CaseAcquisition } from '../validate/acquisition-shift.js';
import type { StudyData } from './study-data.js';
import type { StudyPorts } from './study-ports.js';

/** What measuring the patients of a study gave. */
export interface Measured {
  readonly features: FeatureTable;
  readonly exclusions: readonly Exclusion[];
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
  readonly imageHashes?: ReadonlyMap<string, string>;
  /** A few of the cases with their outlines. */
  readonly previews?: readonly CasePreview[];
  readonly second?: NonNullable<StudyData['second']>;
  /** How the two readers agree, where there are two. */
  readonly readers?: ReaderAgreement;
  /** How features hold under perturbations, where the protocol perturbs. */
  readonly perturbed?: PerturbedFeatures;
  readonly stability?: StabilityResult;
  /** Spacing of the images, for warnings of predictions. */
  readonly spacing?: readonly { readonly id: string; readonly mm: readonly number[] }[];
  /** How the images were made, of those whose files say so. */
  readonly acquisition?: readonly { readonly id: string; readonly made: CaseAcquisition }[];
  /** The scale that grey values were brought to, where the protocol standardises them; under cross-validation that of all its patients. */
  readonly scale?: StandardScale;
  /** Under cross-validation, the features on the scale of each outer fold's training patients. */
  readonly outer?: readonly FeatureTable[];
}

export interface MeasureControl extends WorkControl {
  /** Told of the cases that failed as soon as all are measured, whatever becomes of the run. */
  readonly onLost?: (failures: Measured['failures']) => void;
}

interface StudyInput {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  /** What grey values are brought to, where the protocol standardises them. */
  readonly scale?: StandardScale;
}

/**
 * Features, second reader and pictures of the patients of a study. A patient who cannot be measured is left out with the reason.
 *
 * @throws the error of the first case where none could be measured; RAD-COHORT-UNITS; RAD-CANCELLED.
 */
export async function measureStudy(
  { protocol, cohort, scale }: StudyInput,
  ports: StudyPorts,
  { onLost, ...control }: MeasureControl,
): Promise<Measured> {
  const run = { executor: ports.executor, cases: ports.cases, store: ports.store, ...control };
  const decided = await adjudicate(protocol, cohort, run, scale);
  const judged = decided?.requests ?? protocolRequests(protocol, cohort.patients, 1, scale);
  const requests = [...judged, ...protocolRequests(protocol, cohort.withoutOutcome ?? [], 1, scale)];
  const outcomes = await extractCohort(requests, run);
  const measured: ({ id: string } & ExtractedRow)[] = [];
  const failures: { id: string; error: ErrorData }[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const { id } = requests[i]!;
    if ('error' in outcome) failures.push({ id, error: outcome.error.toJSON() });
    else measured.push({ id, ...outcome.result[0]! });
  }
  if (failures.length > 0) onLost?.(failures);
  requireOneUnit(
    outcomes.flatMap((outcome, i) =>
      'error' in outcome ? [] : [{ id: requests[i]!.id, unit: outcome.result[0]!.origin.unit }],
    ),
  );
  if (measured.length === 0) {
    if (failures[0] !== undefined) throw reviveError(failures[0].error).at({ case: failures[0].id });
    throw caseError('RAD-COHORT-FAILED', { count: requests.length });
  }
  const failed = new Set(failures.map(({ id }) => id));
  const there = judged.filter(({ id }) => !failed.has(id));
  const previews = await previewCohort(there, { modality: protocol.images.modality, ...run });
  const warnings = [...notedCases(measured), ...(decided?.warnings ?? [])];
  const features = { ...featureTableOf(measured), ...(warnings.length > 0 && { warnings }) };
  const second = protocol.readers && (await secondReader({ protocol, cohort, ...(scale && { scale }) }, decided, run));
  const agreement = second && (await readersAgree({ protocol, cohort }, features, second, run));
  const readers = agreement && { ...agreement, ...(decided && { adjudication: decided.adjudication }) };
  const perturbed = protocol.perturb && (await perturbSome(there, protocol, run));
  const facts = measured.flatMap((patient) => (patient.facts ? [{ id: patient.id, ...patient.facts }] : []));
  return {
    features,
    exclusions: failures.map(exclusionOf),
    failures,
    previews,
    ...(facts.length > 0 && { imageHashes: new Map(facts.map(({ id, hash }) => [id, hash])) }),
    ...(second && { second }),
    ...(readers && { readers }),
    ...(perturbed && { perturbed, stability: featureStability(perturbed, protocol.perturb) }),
    spacing: facts.map(({ id, spacing }) => ({ id, mm: spacing })),
    acquisition: outcomes.flatMap((outcome, i) => {
      const made = 'error' in outcome ? undefined : outcome.result[0]!.origin.acquisition;
      return made === undefined ? [] : [{ id: requests[i]!.id, made }];
    }),
  };
}

/** Features measured beforehand, instead of images. @throws RAD-STUDY-NO-MATCH where no patient has a row. */
export function measuredBefore(
  cohort: StudyCohort,
  given: FeatureTable,
  { perturb }: Partial<Protocol> = {},
): Measured {
  const unheeded = perturb === undefined ? [] : [studyError('RAD-PERTURB-NO-IMAGES', {}).toJSON()];
  const features = { ...given, warnings: [...(given.warnings ?? []), ...unheeded] };
  const have = new Set(features.ids);
  const everybody = [...cohort.patients, ...(cohort.withoutOutcome ?? [])];
  const without = everybody.filter(({ id }) => !have.has(id));
  if (cohort.patients.every(({ id }) => !have.has(id))) {
    const [patient, row] = [cohort.patients[0]?.id ?? '', features.ids[0] ?? ''];
    throw studyError('RAD-STUDY-NO-MATCH', { cohort: patient, features: row });
  }
  const exclusions = without.map(
    ({ id }): Exclusion => ({
      id,
      stage: 'images',
      reason: 'no features',
      code: 'NO-FEATURES',
      values: {},
    }),
  );
  return { features, exclusions, failures: [] };
}

/** The exclusion of a patient who could not be measured. */
export function exclusionOf({ id, error }: Measured['failures'][number]): Exclusion {
  const reason = `could not be measured (${error.code})`;
  return { id, stage: 'images', reason, code: 'FAULT', values: { error } };
}

/** Perturbed measurements of patients drawn from those that could be measured. */
async function perturbSome(
  requests: readonly ExtractionRequest[],
  { perturb, evaluation }: Protocol,
  run: CohortExtraction,
): Promise<PerturbedFeatures> {
  const { patients, threshold: _, ...settings } = perturb!;
  const drawn = drawPatients(requests, patients, evaluation.seed);
  const { features } = await perturbCohort(drawn, settings, run);
  if (features.ids.length < fewestCases)
    throw studyError('RAD-PERTURB-FEW', { count: features.ids.length, needed: fewestCases });
  return features;
}

/**
 * Features by the outlines of the second reader, of the patients that were drawn from those that have them; where a senior reader's
 * outlines are measured in the study, with those by the first reader's.
 */
async function secondReader(
  { protocol, cohort, scale }: StudyInput,
  decided: Adjudicated | undefined,
  run: CohortExtraction,
): Promise<Measured['second']> {
  const outlined = protocolRequests(protocol, cohort.patients, 2, scale);
  const requests = drawPatients(outlined, protocol.readers!.patients ?? outlined.length, protocol.evaluation.seed);
  if (requests.length < 3) return undefined;
  const second = readingsOf(requests, await extractCohort(requests, run));
  const replaced = new Set(decided?.adjudication.adjudicated);
  if (!second.ids.some((id) => replaced.has(id))) return second;
  const drawn = new Set(second.ids);
  const again = protocolRequests(protocol, cohort.patients, 1, scale).filter(({ id }) => drawn.has(id));
  const first = readingsOf(again, await extractCohort(again, run));
  const place = new Map(first.ids.map((id, i) => [id, i]));
  const inOrder = (values: (number | null)[]) => second.ids.map((id) => values[place.get(id) ?? -1] ?? null);
  const columns = Object.entries(first.columns).map(([name, values]) => [name, inOrder(values)]);
  return { ...second, first: Object.fromEntries(columns) };
}

function readingsOf(
  requests: readonly ExtractionRequest[],
  outcomes: Awaited<ReturnType<typeof extractCohort>>,
): NonNullable<Measured['second']> {
  const rows = outcomes.flatMap((outcome, i) =>
    'error' in outcome ? [] : [{ id: requests[i]!.id, values: outcome.result[0]!.values, notes: [] }],
  );
  const table = featureTableOf(rows);
  const n = table.ids.length;
  const columns = table.names.map((name, j) => [
    name,
    table.ids.map((_, i) => (Number.isNaN(table.values[i + n * j]!) ? null : table.values[i + n * j]!)),
  ]);
  return { ids: table.ids, columns: Object.fromEntries(columns) };
}

/** Agreement of the two readers over the patients that both have outlined, and over their outlines. */
async function readersAgree(
  { protocol, cohort }: StudyInput,
  features: FeatureTable,
  { ids, columns, first: own }: NonNullable<Measured['second']>,
  run: CohortExtraction,
): Promise<ReaderAgreement> {
  const tableOf = (readings: typeof columns): FeatureTable => {
    const names = Object.keys(readings);
    const values = Float64Array.from(names.flatMap((name) => readings[name]!.map((value) => value ?? Number.NaN)));
    return { ids, names, values, missing: [] };
  };
  const agreement = featureAgreement(
    own === undefined ? features : tableOf(own),
    tableOf(columns),
    protocol.readers!,
    own === undefined ? features.ids : ids,
    protocol.evaluation.confidence,
  );
  const byId = (requests: readonly ExtractionRequest[]) => new Map(requests.map((request) => [request.id, request]));
  const first = byId(protocolRequests(protocol, cohort.patients));
  const again = protocolRequests(protocol, cohort.patients, 2).filter(({ id }) => ids.includes(id));
  const pairs = again.map((second) => ({ first: first.get(second.id)!, second }));
  const { cases } = await compareReaders(pairs, run);
  return { ...agreement, cases };
}
