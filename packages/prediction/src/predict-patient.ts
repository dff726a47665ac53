import { hashOf, isRadError } from '@radscore/core';
import { taskDigests } from '@radscore/jobs';
import {
  explainRecord,
  type FittedPipeline,
  isPipelineCalibrated,
  knownSites,
  predictionProblem,
  type RecordExplanation,
  recordRows,
} from '@radscore/learn';
import { predictUpdated, survivalUpdated } from './apply-updates.js';
import { clinicalRecord } from './clinical-input.js';
import { predictionError } from './errors.js';
import type { ModelFile } from './model-file.js';
import { pipelineOf } from './parse-model.js';
import { type NomogramPoints, nomogramPoints, radScoreOf, rankInDevelopment } from './scores.js';
import { engineWarnings, inputWarnings, type PredictionWarning, spacingWarnings, unusedWarnings } from './warnings.js';

/** What is known of a new patient. */
export interface NewPatient {
  /** Measured features by name; null where one could not be measured. */
  readonly features: Readonly<Record<string, number | null>>;
  /** Clinical values as written: `61`, `male`, `yes`. */
  readonly clinical: Readonly<Record<string, string>>;
  /** Hospital or scanner, as the study wrote it: needed by a model that harmonises sites (ComBat). */
  readonly site?: string;
  /** Voxel spacing of the image, mm. */
  readonly spacing?: readonly number[];
  /** Content hashes of what was measured. */
  readonly files?: readonly string[];
  /** mL of each measured region. */
  readonly volumes?: Readonly<Record<string, number>>;
}

/** What the value of a prediction is: a probability, or a risk on the scale of a survival model. */
export type PredictionKind = 'probability' | 'risk';

/** What a model predicts. */
export const predictionKind = ({ endpoint }: Pick<ModelFile, 'endpoint'>): PredictionKind =>
  endpoint.kind === 'binary' ? 'probability' : 'risk';

export interface PatientPrediction {
  readonly kind: PredictionKind;
  readonly value: number;
  /** Which side of the cut-off. */
  readonly group: string;
  readonly cutOff: ModelFile['cutOff'];
  /** Probability of being free of the event at the horizons. */
  readonly survival?: readonly { readonly time: number; readonly probability: number | null }[];
  /** What each input adds to the prediction of a patient with the training means, largest first. */
  readonly contributions: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly contribution: number;
  }[];
  /** How the contributions were found: Shapley values on this scale; base + their sum = value. Of an updated model, as it was before. */
  readonly explanation: Pick<RecordExplanation, 'method' | 'scale' | 'base' | 'value'>;
  /** Linear score of the signature, where the model has one. */
  readonly radScore?: number;
  /** Points on the nomogram of the study's report, where it has one. */
  readonly points?: NomogramPoints;
  /** Percent of the development patients whose prediction was lower. */
  readonly rank?: number;
  /** False where the model gives a score from 0 to 1 that is not a probability. */
  readonly calibrated: boolean;
  readonly warnings: readonly PredictionWarning[];
  readonly notice: string;
  /** Hash of the model file. */
  readonly modelHash: string;
  /** Digest of the code of each kind of task, as it was when this prediction was made. */
  readonly engine: Readonly<Record<string, string>>;
  /** Hash of the values that the model was given and of the content of the files they were measured from. */
  readonly inputHash: string;
  /** The value of every input of the model; null where it is missing. */
  readonly features: Readonly<Record<string, number | null>>;
  /** mL of each measured region. */
  readonly volumes?: Readonly<Record<string, number>>;
}

/**
 * Scores a patient with a model file: the same code and the same bits as for the patients it was trained on.
 *
 * @throws RAD-MODEL-INPUT for clinical values, features or a site that were not given (RAD-MODEL-FEATURES where the model cannot measure them);
 * RAD-MODEL-VALUE for a value that cannot be read; RAD-MODEL-SITE for a site that the harmonisation of the model does not know; RAD-MODEL-FILE
 * for a pipeline that cannot be; RAD-MODEL-PREDICTION for a prediction that is not a finite number.
 * @example
 * ```ts
 * import { createRng } from '@radscore/core';
 * import { inlineExecutor, memoryStore } from '@radscore/jobs';
 * import { parseProtocol } from '@radscore/protocol';
 * import { fitUnitTask, readFeatures, runStudy, studyCohort } from '@radscore/study';
 * import { parseCsv } from '@radscore/tables';
 * import { predictPatient } from '@radscore/prediction';
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
 * const measured = { original_firstorder_Mean: 4, original_firstorder_Range: 0 };
 * predictPatient(found!.model, { features: measured, clinical: { age: '61' } }).group; // => 'recurrence'
 * ```
 */
export function predictPatient(model: ModelFile, patient: NewPatient): PatientPrediction {
  const fitted = pipelineOf(model);
  const record = recordOf(model, fitted, patient);
  const site = siteOf(fitted, patient.site);
  const [value = Number.NaN] = ofKnownSite(fitted, site, () =>
    predictUpdated(fitted, model.updates ?? [], recordRows(record, site)),
  ).values;
  const problem = predictionProblem(value, fitted.outcome);
  if (problem !== undefined) throw predictionError('RAD-MODEL-PREDICTION', { problem });
  const kind = predictionKind(model);
  const binary = kind === 'probability';
  const { positive, negative, horizons } = model.endpoint;
  const high = value >= model.cutOff.value;
  const group = binary ? (high ? positive : negative) : high ? 'high risk' : 'low risk';
  const why = explained(fitted, record, site);
  const radScore = radScoreOf(model, fitted, record, why.explanation.value, site);
  const points = nomogramPoints(model, record, radScore);
  const rank = rankInDevelopment(model, value);
  return {
    kind,
    value,
    group,
    cutOff: model.cutOff,
    ...(binary || horizons.length === 0 ? {} : { survival: survivalAt(model, fitted, record, site) }),
    ...why,
    ...(radScore !== undefined && { radScore }),
    ...(points && { points }),
    ...(rank !== undefined && { rank }),
    calibrated: isPipelineCalibrated(fitted),
    warnings: [
      ...unusedWarnings(model.clinical, patient.clinical),
      ...inputWarnings(fitted, record),
      ...(patient.site !== undefined && site === undefined
        ? [{ code: 'SITE-UNUSED', values: { site: patient.site } } as const]
        : []),
      ...spacingWarnings(model, patient.spacing),
      ...engineWarnings(model, taskDigests),
    ],
    notice: model.notice,
    modelHash: model.hash,
    engine: taskDigests,
    inputHash: hashOf({ record, files: patient.files ?? [], ...(site !== undefined && { site }) }),
    features: record,
    ...(patient.volumes && { volumes: patient.volumes }),
  };
}

type Values = Readonly<Record<string, number | null>>;

function recordOf(model: ModelFile, fitted: FittedPipeline, patient: NewPatient): Values {
  const columns = clinicalRecord(model.clinical, patient.clinical);
  const absent = fitted.inputs.filter(({ name }) => !columns.has(name) && !Object.hasOwn(patient.features, name));
  if (absent.length > 0)
    throw withoutFeatures(
      model,
      absent.map(({ name }) => name),
    );
  return Object.fromEntries(
    fitted.inputs.map(({ name }) => [name, columns.has(name) ? columns.get(name)! : patient.features[name]!]),
  );
}

/** How many names of features a message lists. */
const mostNames = 8;

function withoutFeatures({ imaging }: ModelFile, absent: readonly string[]) {
  const names = absent.slice(0, mostNames).join(', ') + (absent.length > mostNames ? ', ...' : '');
  if (imaging === undefined) return predictionError('RAD-MODEL-FEATURES', { names });
  return predictionError('RAD-MODEL-INPUT', {
    what: `${absent.length === 1 ? 'the feature' : 'the features'} ${names}`,
    how: 'an image and outlines with the same segments as in the study',
  });
}

/** Whether a model harmonises sites (ComBat), so that the site of a patient must be known. */
export function needsSite(model: ModelFile): boolean {
  return knownSites(pipelineOf(model)).length > 0;
}

/** The site that the pipeline needs to know; undefined where no step of it harmonises sites. */
function siteOf(fitted: FittedPipeline, given: string | undefined): string | undefined {
  const known = knownSites(fitted);
  if (known.length === 0) return undefined;
  if (given !== undefined && given.trim() !== '') return given.trim();
  const how = `--site ... (${known.join(' or ')})`;
  throw predictionError('RAD-MODEL-INPUT', { what: 'the site of the patient', how });
}

/** What is computed of a patient of a site. @throws RAD-MODEL-SITE where harmonisation does not know it. */
function ofKnownSite<T>(fitted: FittedPipeline, site: string | undefined, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!isRadError(error, 'RAD-LEARN-UNSEEN-BATCH') && !isRadError(error, 'RAD-LEARN-UNSEEN-TOO-FEW')) throw error;
    throw predictionError('RAD-MODEL-SITE', { site: site ?? '', known: knownSites(fitted).join(', ') });
  }
}

function survivalAt(
  { endpoint: { horizons }, updates = [] }: ModelFile,
  fitted: FittedPipeline,
  record: Values,
  site: string | undefined,
): NonNullable<PatientPrediction['survival']> {
  const found = survivalUpdated(fitted, updates, recordRows(record, site), horizons);
  return horizons.map((time, k) => ({ time, probability: Number.isNaN(found.data[k]!) ? null : found.data[k]! }));
}

/** Shapley values of the inputs against a patient with the training means. */
function explained(
  fitted: FittedPipeline,
  record: Values,
  site: string | undefined,
): Pick<PatientPrediction, 'contributions' | 'explanation'> {
  const { contributions, ...explanation } = explainRecord(fitted, record, site);
  const each = fitted.inputs.map(({ name }, j) => ({
    name,
    value: record[name] ?? null,
    contribution: contributions[j]!,
  }));
  return {
    explanation,
    contributions: each.sort(
      (a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.name < b.name ? -1 : 1),
    ),
  };
}
