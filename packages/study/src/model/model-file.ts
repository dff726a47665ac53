import type { StandardScale } from '@radscore/image';
import { taskDigests } from '@radscore/jobs';
import type { FittedPipeline } from '@radscore/learn';
import { type ModelFile, withHash } from '@radscore/prediction';
import { median } from '@radscore/stats';
import type { DoneUnit } from '../run/assemble-candidates.js';
import type { Candidate } from '../run/candidates.js';
import { refitModel } from '../run/evaluate-unit.js';
import type { StudyData } from '../run/study-data.js';
import type { RunResult } from '../study/types.js';
import { acquisitionRanges, type CaseAcquisition } from '../validate/acquisition-shift.js';
import { developmentOf } from './development.js';
import { modelPerformance } from './model-performance.js';

export interface ModelFileInput {
  readonly result: RunResult;
  readonly data: StudyData;
  readonly key: Candidate;
  readonly done: readonly DoneUnit[];
  /** Of the training images. */
  readonly imaging?:
    | {
        readonly spacing: readonly (readonly number[])[];
        readonly acquisition?: readonly CaseAcquisition[];
        readonly scale?: StandardScale;
      }
    | undefined;
}

export const researchNotice = 'For research use only. Not a medical device; not for decisions about patients.';

/**
 * The key model of a study in its honest order, refitted with the same seeds on its training patients, as one file.
 * @example
 * const key = keyCandidate(protocol, data, candidates, done);
 * makeModelFile({ result, data, key, done, imaging: undefined }).candidate.id // => 'tumour/combined/logistic'
 */
export function makeModelFile({ result, data, key, done, imaging }: ModelFileInput): ModelFile {
  const { protocol, cohort } = result;
  const candidate = result.candidates.find(({ id }) => id === key.id)!;
  const own = done.filter(
    ({ unit }) =>
      unit.kind === 'main' &&
      unit.order === 'honest' &&
      unit.signature === key.signature &&
      unit.variant === key.variant,
  );
  const fitted = refitModel(protocol, data, own.at(-1)!.unit, key.model);
  const train = candidate.honest.predictions.filter(({ set }) => set === 'train').map(({ value }) => value);
  const variant = protocol.variants[key.variant]!;
  const { kind, title, positive, negative = `no ${positive}`, unit, horizons } = protocol.endpoint;
  const { id, signature, model } = candidate;
  const usesDeep = Object.values(protocol.signatures).some((each) => each.deep);
  const made = acquisitionRanges(imaging?.acquisition ?? []);
  const reads = new Set(fitted.inputs.map(({ name }) => name));
  return withHash({
    format: 'radscore-model',
    version: 2,
    title: protocol.title,
    notice: researchNotice,
    candidate: { id, signature, variant: candidate.variant, model },
    endpoint: { kind, title, positive, negative, unit, horizons },
    // Features of a table were measured by means that the protocol does not know: a patient is then scored from such features.
    ...(variant.radiomics === 'none' || result.features.source === 'table'
      ? {}
      : {
          imaging: {
            segments: protocol.segments,
            regions: protocol.regions,
            measure: [...new Set(Object.values(protocol.signatures).flatMap((each) => each.regions))],
            lesions: protocol.lesions,
            images: protocol.images,
            extraction: protocol.extraction,
            ...(protocol.deep !== undefined &&
              usesDeep && { deep: { ...protocol.deep, encoder: fileName(protocol.deep.encoder) } }),
            ...(imaging !== undefined && imaging.spacing.length > 0 && { spacing: rangesOf(imaging.spacing) }),
            ...(made && { acquisition: made }),
            ...(imaging?.scale && { scale: imaging.scale }),
          },
        }),
    clinical: cohort.columns
      .map(({ name, label, type, unit: measuredIn, levels }) => {
        const columns = data.clinical.names.filter((_, j) => data.clinical.variables[j] === name);
        const { codes, cut } = protocol.cohort.columns[name] ?? {};
        return {
          name,
          label,
          type,
          ...(measuredIn !== undefined && { unit: measuredIn }),
          ...(levels !== undefined && { levels: [...levels] }),
          ...(codes !== undefined && { codes }),
          ...(cut !== undefined && { cut }),
          columns,
        };
      })
      .filter(({ columns }) => variant.clinical && columns.some((column) => reads.has(column))),
    cutOff: candidate.honest.threshold,
    typical: train.length > 0 ? median(train) : 0,
    training: { patients: fitted.training.patients, events: fitted.training.events },
    performance: modelPerformance(result),
    pipeline: { ...forPrediction(fitted) },
    development: developmentOf({
      protocol: {
        ...protocol,
        ...(protocol.deep && { deep: { ...protocol.deep, encoder: fileName(protocol.deep.encoder) } }),
      },
      data,
      key,
      fitted,
      train: own.at(-1)!.unit.train,
      run: candidate.honest,
      nomogram: result.key.figures.nomogram,
      cohort,
    }),
    provenance: { ...result.provenance },
    taskDigests: { ...taskDigests },
  });
}

/** The pipeline without what only the run folder needs: what selectors had to say, and the readings of patients they were given. */
function forPrediction(fitted: FittedPipeline): FittedPipeline {
  const { pipeline } = fitted;
  return {
    ...fitted,
    selections: [],
    pipeline: {
      ...pipeline,
      branches: pipeline.branches.map((branch) => ({
        ...branch,
        steps: branch.steps.map((step) => ({ ...step, parameters: without(step.parameters, 'readings') })),
      })),
    },
    branches: fitted.branches.map(({ score, ...branch }) =>
      score === undefined ? branch : { ...branch, score: { ...score, state: without(score.state, 'details') } },
    ),
    model: { ...fitted.model, state: without(fitted.model.state, 'details') },
  };
}

/** The name of an encoder: it is looked up beside the model file, wherever it was during the study. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}

function without<T extends object>(record: T, key: string): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as T;
}

function rangesOf(spacings: readonly (readonly number[])[]): [number, number][] {
  return [0, 1, 2].map((axis) => {
    const values = spacings.map((spacing) => spacing[axis] ?? 0);
    return [Math.min(...values), Math.max(...values)];
  });
}
