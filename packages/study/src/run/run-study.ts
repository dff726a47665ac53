import type { FeatureTable } from '@radscore/cases';
import { builtInEncoder } from '@radscore/cases';
import { type ErrorData, hashOf, reviveError } from '@radscore/core';
import type { ModelFile } from '@radscore/prediction';
import type { Protocol } from '@radscore/protocol';
import { declaredColumns } from '../cohort/declared-columns.js';
import { withoutPatients } from '../cohort/without-patients.js';
import { clinicalProtocol } from '../comparators/clinical-model.js';
import { makeModelFile } from '../model/model-file.js';
import type { RunResult, StudyCohort } from '../study/types.js';
import { assembleCandidates } from './assemble-candidates.js';
import { concludeStudy } from './conclude.js';
import { harmonisationOf, otherWay } from './harmonisation.js';
import { keyCandidate } from './key-candidate.js';
import { measureStandardised } from './measure-standardised.js';
import { type MeasureControl, measuredBefore, measureStudy } from './measure-study.js';
import { normalisationOf } from './normalisation.js';
import { orderEffect, orderRuns } from './order-effect.js';
import { bootstrapUnits, choiceUnits, mainPatients, mainUnits, nestedUnits, permutationUnits } from './plan-units.js';
import { primaryFailure } from './primary-failure.js';
import { runUnits } from './run-units.js';
import { requireSitesApartFromOutcome } from './site-outcome.js';
import { makeSplits } from './splits.js';
import { eventsOf, type StudyData, studyData } from './study-data.js';
import type { StudyPorts } from './study-ports.js';

/** The stages of a run, in their order: a run may end after any of them. */
export const studyStages = ['extract', 'evaluate', 'resample', 'conclude'] as const;
export type StudyStage = (typeof studyStages)[number];

/** Everything that decides what a run finds. */
export interface StudyPlan {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  /** Features measured beforehand, instead of images. */
  readonly features?: FeatureTable;
  /** Stops after this stage. */
  readonly until?: StudyStage;
  readonly versions: Readonly<Record<string, string>>;
}

export interface StudyRunOutcome {
  /** Absent where the run was to stop before its end. */
  readonly found?: {
    readonly result: RunResult;
    readonly features: FeatureTable;
    readonly model: ModelFile;
    /** What the second reader measured, where there is one. */
    readonly readings?: NonNullable<StudyData['second']>;
  };
  /** Cases that failed and were left out; the run went on without them. */
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
}

/**
 * Runs a study: features, fits in both orders, resampling, comparators and checks. Every finished piece is kept in the store by a hash
 * of what it depends on: a run that is killed loses what is under way, one that is repeated only reads, and a changed setting
 * recomputes what depends on it.
 *
 * @throws RAD-COHORT-FAILED where no case could be measured, RAD-STUDY-TOO-FEW, RAD-CANCELLED, the error of a step that fails for
 * every candidate.
 * @example
 * ```ts
 * import { createRng } from '@radscore/core';
 * import { inlineExecutor, memoryStore } from '@radscore/jobs';
 * import { parseProtocol } from '@radscore/protocol';
 * import { parseCsv } from '@radscore/tables';
 * import { fitUnitTask, readFeatures, runStudy, studyCohort } from '@radscore/study';
 *
 * const rng = createRng('example');
 * const lines = Array.from({ length: 60 }, (_, i) => ['P' + i, i % 2, 50 + rng.below(30), 2 * (i % 2) + rng.normal(), rng.normal()].join(','));
 * const table = parseCsv(['id,recurrence,age,original_firstorder_Mean,original_firstorder_Range', ...lines].join('\n'));
 * const protocol = parseProtocol(`
 * version: 1
 * id: example
 * title: An example
 * endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
 * cohort: { columns: { recurrence: { role: outcome, type: flag } } }
 * clinical: { variables: [age] }
 * segments: { tumour: tumour }
 * regions: { intra: tumour }
 * split: { kind: random, test: 0.3 }
 * signatures: { tumour: { regions: [intra] } }
 * selection: [{ name: standardise }]
 * variants: { combined: { radiomics: columns, clinical: true } }
 * models: { logistic: { name: logistic } }
 * evaluation: { repeats: 1, folds: 3, bootstrap: 2, permutations: 1 }
 * report: { primary: { signature: tumour, variant: combined, model: logistic } }
 * `);
 * const features = readFeatures(table, protocol);
 * const cohort = studyCohort(table, protocol, { images: false });
 * const nothing = () => Promise.reject(new Error('no image is read'));
 * const cases = { readImage: nothing, openOutlines: nothing, contentHash: nothing };
 * const store = memoryStore();
 * const executor = inlineExecutor({ 'fit-unit': async () => fitUnitTask }, { store, cases });
 * const ports = { executor, store, cases, openEncoder: nothing };
 * const { found } = await runStudy({ protocol, cohort, features, versions: {} }, ports);
 * found!.result.candidates.map(({ id }) => id); // => ['tumour/combined/logistic']
 * ```
 */
export async function runStudy(
  given: StudyPlan,
  ports: StudyPorts,
  { onLost, ...control }: MeasureControl = {},
): Promise<StudyRunOutcome> {
  const { protocol, until } = given;
  const plan = { ...given, cohort: declaredColumns(given.cohort, protocol) };
  const measured =
    plan.features === undefined
      ? await (protocol.images.standardise === undefined ? measureStudy : measureStandardised)(plan, ports, {
          ...control,
          ...(onLost && { onLost }),
        })
      : measuredBefore(plan.cohort, plan.features, protocol);
  const { failures, features, imageHashes, previews, second, perturbed, readers, stability } = measured;
  if (until === 'extract') return { failures };

  const cohort = withoutPatients(plan.cohort, measured.exclusions);
  const data = studyData(cohort, features, protocol.clinical.variables, {
    ...(second && { second }),
    ...(perturbed && { perturbed }),
    ...(measured.outer && { outer: measured.outer }),
  });
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  requireSitesApartFromOutcome(protocol, data, splits);
  const work = { protocol, data, executor: ports.executor, store: ports.store, ...control };
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

  if (primaryFailure(protocol, candidates) !== undefined) {
    const substitutes = choiceUnits(protocol, data, splits, 'afterwards');
    done.push(...(await runUnits(substitutes, { ...work, stage: 'evaluate' })));
  }
  const key = keyCandidate(protocol, data, candidates, done);
  const resamples = [...bootstrapUnits(protocol, splits, key), ...permutationUnits(protocol, data, splits, key)];
  done.push(...(await runUnits(resamples, { ...work, stage: 'resample' })));
  const clinicalOnly = clinicalProtocol(protocol);
  const clinicalUnits = clinicalOnly && mainUnits(clinicalOnly, data, splits);
  const clinicalDone =
    clinicalUnits && (await runUnits(clinicalUnits, { ...work, protocol: clinicalOnly, stage: 'compare' }));
  const other = otherWay(protocol, data, splits, key);
  const otherDone = other && (await runUnits(other.units, { ...work, protocol: other.protocol, stage: 'compare' }));
  const own = candidates.find(({ id }) => id === key.id)!;
  const twins = orderRuns(protocol, data, cohort.patients, own);
  const twinUnits = twins?.runs.flatMap(({ units }) => units) ?? [];
  const twinsDone = await runUnits(twinUnits, { ...work, protocol: twins?.protocol ?? protocol, stage: 'compare' });
  if (until === 'resample') return { failures };

  const [clinical] = clinicalDone ? assembleCandidates(clinicalOnly!, data, clinicalDone) : [];
  const normalisation =
    plan.features === undefined ? await normalisationOf({ cohort, splits, key: own, work }, ports, control) : undefined;
  const harmonisation = other && harmonisationOf(other, data, own, otherDone!);
  const effect = twins && orderEffect(twins, data, twinsDone);
  const provenance = {
    radscore: plan.versions.radscore ?? '',
    protocolHash: hashOf(protocol),
    cohortHash: hashOf(plan.cohort),
    featuresHash: hashOf({
      ids: features.ids,
      names: features.names,
      values: Array.from(features.values, (value) => (Number.isNaN(value) ? null : value)),
    }),
    ...(await encoderName(plan, ports)),
    seeds: { split: splits.seed, evaluation: protocol.evaluation.seed },
    versions: plan.versions,
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
    ...(harmonisation && { harmonisation }),
    ...(normalisation && { normalisation }),
    ...(effect && { orderEffect: effect }),
    ...(readers && { readers }),
    ...(stability && { stability }),
    ...(imageHashes && { imageHashes }),
    ...(previews && { previews }),
  });
  const trained = new Set(splits.main.length === 1 ? splits.main[0]!.train : mainPatients(splits));
  const spacing = measured.spacing?.flatMap(({ id, mm }) => (trained.has(id) ? [mm] : []));
  const acquisition = measured.acquisition?.flatMap(({ id, made }) => (trained.has(id) ? [made] : []));
  const model = makeModelFile({
    result,
    data,
    key,
    done,
    imaging: spacing && {
      spacing,
      ...(acquisition && { acquisition }),
      ...(measured.scale && { scale: measured.scale }),
    },
  });
  return { found: { result, features, model, ...(second && { readings: second }) }, failures };
}

/** The encoder of the deep features by its own name, where deep features were measured. */
async function encoderName(
  { protocol, features }: StudyPlan,
  { openEncoder }: StudyPorts,
): Promise<{ encoder?: string }> {
  const { deep, signatures } = protocol;
  const measured = features === undefined && Object.values(signatures).some((signature) => signature.deep);
  if (deep === undefined || !measured) return {};
  const { encoder, outputs } = deep;
  const opened = encoder === 'builtin' ? builtInEncoder(outputs) : await openEncoder(encoder, outputs);
  return { encoder: opened.name };
}
