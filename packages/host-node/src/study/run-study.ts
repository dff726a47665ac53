import { join, resolve } from 'node:path';
import type { CasePreview } from '@radscore/cases';
import { type ErrorData, hashOf, reviveError, type WorkControl } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { Exclusion, FeatureTable, ReaderAgreement, RunResult, StudyCohort } from '@radscore/study';
import {
  assembleCandidates,
  bootstrapUnits,
  choiceUnits,
  clinicalProtocol,
  concludeStudy,
  drawPatients,
  eventsOf,
  featureAgreement,
  featureTableOf,
  keyCandidate,
  type MeasuredPatient,
  mainPatients,
  mainUnits,
  makeModelFile,
  makeSplits,
  nestedUnits,
  permutationUnits,
  protocolRequests,
  studyData,
  withoutPatients,
} from '@radscore/study';
import { compareReaders, type ReaderCase } from '../cases/compare-readers.js';
import { openEncoder } from '../cases/deep-features.js';
import { extractCohort } from '../cases/extract-cohort.js';
import type { ExtractedRow } from '../cases/extract-request.js';
import { previewCohort } from '../cases/preview-cohort.js';
import { hostError } from '../errors.js';
import { createResultStore } from '../store/result-store.js';
import { writeRunFolder } from '../store/run-folder.js';
import { runUnits } from './run-units.js';

/** The stages of a run, in their order: a run may end after any of them. */
export const studyStages = ['extract', 'evaluate', 'resample', 'conclude'] as const;
export type StudyStage = (typeof studyStages)[number];

export interface StudyRun extends WorkControl {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  /** The run folder. What is valid of an earlier run in it is used again. */
  readonly out: string;
  readonly jobs: number;
  /** Features that were measured before, in place of images. */
  readonly features?: FeatureTable;
  /** Folder that relative paths of the cohort are looked up in. */
  readonly imagesFrom?: string;
  /** Stops after this stage. */
  readonly until?: StudyStage;
  readonly versions: Readonly<Record<string, string>>;
}

export interface StudyRunOutcome {
  /** Absent where the run was to stop before its end. */
  readonly result?: RunResult;
  /** Cases that failed and were left out; the run went on without them. */
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
}

/**
 * Runs a study: features, fits in both orders, resampling, comparators and checks; writes the run folder. Every finished piece
 * is kept under `.cache` by a hash of what it depends on: a run that is killed loses what is under way, one that is repeated
 * only reads, and a changed setting recomputes what depends on it.
 *
 * @throws RAD-COHORT-FAILED where no case could be measured, RAD-STUDY-TOO-FEW, RAD-CANCELLED, the error of a step that fails for
 * every candidate.
 */
export async function runStudy(run: StudyRun): Promise<StudyRunOutcome> {
  const { protocol, out, jobs, onProgress, signal, until } = run;
  const cache = join(out, '.cache');
  const control = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
  const measured = await measure(run, cache, control);
  const { failures, features, imageHashes, previews, second, readers } = measured;
  if (until === 'extract') return { failures };

  const cohort = withoutPatients(run.cohort, measured.exclusions);
  const data = studyData(cohort, features, protocol.clinical.variables, second);
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  const work = { protocol, data, cache, jobs, ...control };
  const first = [
    ...mainUnits(protocol, data, splits),
    ...choiceUnits(protocol, data, splits),
    ...nestedUnits(protocol, data, splits),
  ];
  const done = await runUnits(first, { ...work, stage: 'evaluate' });
  const candidates = assembleCandidates(protocol, data, done);
  const failed = candidates.filter(({ failure }) => failure !== undefined);
  if (failed.length === candidates.length) throw reviveError(failed[0]!.failure!);
  if (until === 'evaluate') return { failures };

  const key = keyCandidate(protocol, data, candidates, done);
  const resamples = [...bootstrapUnits(protocol, splits, key), ...permutationUnits(protocol, data, splits, key)];
  const clinicalOnly = clinicalProtocol(protocol);
  done.push(...(await runUnits(resamples, { ...work, stage: 'resample' })));
  const rival =
    clinicalOnly &&
    (await runUnits(mainUnits(clinicalOnly, data, splits), {
      ...work,
      protocol: clinicalOnly,
      jobs: 0,
      stage: 'compare',
    }));
  if (until === 'resample') return { failures };

  const [clinical] = clinicalOnly && rival ? assembleCandidates(clinicalOnly, data, rival) : [];
  const provenance = {
    radscore: run.versions.radscore ?? '',
    protocolHash: hashOf(protocol),
    cohortHash: hashOf(run.cohort),
    featuresHash: hashOf({
      ids: features.ids,
      names: features.names,
      values: Array.from(features.values, (value) => (Number.isNaN(value) ? null : value)),
    }),
    ...(await encoderName(run)),
    seeds: { split: splits.seed, evaluation: protocol.evaluation.seed },
    versions: run.versions,
  };
  const result = concludeStudy({
    protocol,
    cohort,
    features,
    data,
    splits,
    candidates,
    key,
    done,
    provenance,
    ...(clinical && { clinical }),
    ...(readers && { readers }),
    ...(imageHashes && { imageHashes }),
    ...(previews && { previews }),
  });
  const trained = new Set(splits.main.length === 1 ? splits.main[0]!.train : mainPatients(splits));
  const spacing = measured.spacing?.flatMap(({ id, mm }) => (trained.has(id) ? [mm] : []));
  const model = makeModelFile({ result, data, key, done, imaging: spacing && { spacing } });
  await writeRunFolder(out, result, features, model);
  return { result, failures };
}

interface Measured {
  readonly features: FeatureTable;
  readonly exclusions: readonly Exclusion[];
  readonly failures: StudyRunOutcome['failures'];
  readonly imageHashes?: ReadonlyMap<string, string>;
  /** A few of the cases with their outlines. */
  readonly previews?: readonly CasePreview[];
  readonly second?: NonNullable<ReturnType<typeof studyData>['second']>;
  /** How the two readers agree, where there are two. */
  readonly readers?: ReaderAgreement;
  /** Spacing of the images, for warnings of predictions. */
  readonly spacing?: readonly { readonly id: string; readonly mm: readonly number[] }[];
}

async function measure(run: StudyRun, cache: string, control: WorkControl): Promise<Measured> {
  const { protocol, cohort } = run;
  if (run.features !== undefined) {
    const have = new Set(run.features.ids);
    const without = cohort.patients.filter(({ id }) => !have.has(id));
    const exclusions = without.map(
      ({ id }): Exclusion => ({
        id,
        stage: 'images',
        reason: 'no features',
        sentence: 'The feature table has no row of this patient.',
      }),
    );
    if (without.length === cohort.patients.length)
      throw hostError('RAD-STUDY-NO-MATCH', {
        cohort: cohort.patients[0]?.id ?? '',
        features: run.features.ids[0] ?? '',
      });
    return { features: run.features, exclusions, failures: [] };
  }
  const pathOf = (path: string) => resolve(run.imagesFrom ?? '.', path);
  const requests = protocolRequests(protocol, cohort.patients, pathOf);
  const store = createResultStore<readonly ExtractedRow[]>(join(cache, 'cases'));
  const options = { jobs: Math.max(1, run.jobs), store, ...control };
  const outcomes = await extractCohort(requests, options);
  const measured: MeasuredPatient[] = [];
  const failures: { id: string; error: ErrorData }[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const { id } = requests[i]!;
    if ('error' in outcome) failures.push({ id, error: outcome.error.toJSON() });
    else measured.push({ id, values: outcome.rows[0]!.values, notes: outcome.rows[0]!.notes });
  }
  if (measured.length === 0) {
    if (failures[0] !== undefined) throw reviveError(failures[0].error).at({ case: failures[0].id });
    throw hostError('RAD-COHORT-FAILED', { count: requests.length });
  }
  const exclusions = failures.map(
    ({ id, error }): Exclusion => ({
      id,
      stage: 'images',
      reason: `could not be measured (${error.code})`,
      sentence: `${error.message} ${error.remedy}`,
    }),
  );
  const failed = new Set(failures.map(({ id }) => id));
  const previews = await previewCohort(
    requests.filter(({ id }) => !failed.has(id)),
    { modality: protocol.images.modality, store: createResultStore(join(cache, 'previews')), ...control },
  );
  const second = protocol.readers === undefined ? undefined : await secondReader(run, pathOf, options);
  const features = featureTableOf(measured);
  const readers = second && (await readersAgree(run, features, second, pathOf, cache, control));
  const hashes = measured.flatMap(({ id, values }) => {
    const hash = values.find(([name]) => name.endsWith('diagnostics_Image-original_Hash'))?.[1];
    return typeof hash === 'string' ? [[id, hash] as const] : [];
  });
  return {
    features,
    exclusions,
    failures,
    ...(readers && { readers }),
    ...(hashes.length > 0 && { imageHashes: new Map(hashes) }),
    previews,
    ...(second === undefined ? {} : { second }),
    spacing: measured.flatMap(({ id, values }) => spacingOf(values).map((mm) => ({ id, mm }))),
  };
}

/** Features by the outlines of the second reader, of the patients that were drawn from those that have them. */
async function secondReader(
  { protocol, cohort }: StudyRun,
  pathOf: (path: string) => string,
  options: Parameters<typeof extractCohort>[1],
): Promise<Measured['second']> {
  const outlined = protocolRequests(protocol, cohort.patients, pathOf, 2);
  const requests = drawPatients(outlined, protocol.readers!.patients ?? outlined.length, protocol.evaluation.seed);
  if (requests.length < 3) return undefined;
  const outcomes = await extractCohort(requests, options);
  const rows = outcomes.flatMap((outcome, i) =>
    'error' in outcome ? [] : [{ id: requests[i]!.id, values: outcome.rows[0]!.values, notes: [] }],
  );
  const table = featureTableOf(rows);
  const n = table.ids.length;
  const columns = table.names.map((name, j) => [
    name,
    table.ids.map((_, i) => (Number.isNaN(table.values[i + n * j]!) ? null : table.values[i + n * j]!)),
  ]);
  return { ids: table.ids, columns: Object.fromEntries(columns) };
}

/** The encoder of the deep features by its own name, where there are deep features. */
async function encoderName({ protocol, features, imagesFrom }: StudyRun): Promise<{ encoder?: string }> {
  const { deep, signatures } = protocol;
  const measured = features === undefined && Object.values(signatures).some((signature) => signature.deep);
  if (deep === undefined || !measured) return {};
  const path = deep.encoder === 'builtin' ? deep.encoder : resolve(imagesFrom ?? '.', deep.encoder);
  return { encoder: (await openEncoder(path, deep.outputs)).name };
}

/** Agreement of the two readers over the patients that both have outlined, and over their outlines. */
async function readersAgree(
  { protocol, cohort, jobs }: StudyRun,
  features: FeatureTable,
  { ids, columns }: NonNullable<Measured['second']>,
  pathOf: (path: string) => string,
  cache: string,
  control: WorkControl,
): Promise<ReaderAgreement> {
  const names = Object.keys(columns);
  const values = Float64Array.from(names.flatMap((name) => columns[name]!.map((value) => value ?? Number.NaN)));
  const agreement = featureAgreement(features, { ids, names, values, missing: [] }, protocol.readers!);
  const first = new Map(protocolRequests(protocol, cohort.patients, pathOf).map((request) => [request.id, request]));
  const again = protocolRequests(protocol, cohort.patients, pathOf, 2).filter(({ id }) => ids.includes(id));
  const pairs = again.map((second) => ({ first: first.get(second.id)!, second }));
  const store = createResultStore<readonly ReaderCase[]>(join(cache, 'readers'));
  const { cases } = await compareReaders(pairs, { jobs: Math.max(1, jobs), store, ...control });
  return { ...agreement, cases };
}

function spacingOf(values: readonly (readonly [string, unknown])[]): number[][] {
  const cell = values.find(([name]) => name.endsWith('diagnostics_Image-original_Spacing'))?.[1];
  try {
    const spacing: unknown = typeof cell === 'string' ? JSON.parse(cell) : undefined;
    return Array.isArray(spacing) ? [spacing as number[]] : [];
  } catch {
    return [];
  }
}
