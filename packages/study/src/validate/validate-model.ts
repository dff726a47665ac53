import type { FeatureTable } from '@radscore/cases';
import type { ErrorData, WorkControl } from '@radscore/core';
import type { StandardScale } from '@radscore/image';
import type { Rows } from '@radscore/learn';
import { type Development, type ModelFile, pipelineOf } from '@radscore/prediction';
import type { Protocol } from '@radscore/protocol';
import { column, observedExpected, recalibrate, scaledBrier } from '@radscore/stats';
import { withoutPatients } from '../cohort/without-patients.js';
import { runComparators } from '../comparators/run-comparators.js';
import { studyError } from '../errors.js';
import { estimate } from '../run/estimate.js';
import { type Measured, measuredBefore, measureStudy } from '../run/measure-study.js';
import { performanceOf, primaryMeasure } from '../run/performance.js';
import { isLogHazard, rankingOf } from '../run/ranking.js';
import { eventsOf, type StudyData, studyData, takeOutcome } from '../run/study-data.js';
import type { StudyPorts } from '../run/study-ports.js';
import type {
  ComparatorResult,
  Estimate,
  Performance,
  Prediction,
  SetName,
  StudyCohort,
  StudyOutcome,
} from '../study/types.js';
import {
  compareVariables,
  describeVariables,
  type VariableComparison,
  type VariableOverview,
} from './cohort-variables.js';
import { type DomainShift, domainClassifier } from './domain-classifier.js';
import { modelRows, predictCohort } from './predict-cohort.js';
import { type ShiftReport, shiftReport } from './shift-report.js';
import { type SizeVerdict, sizeVerdict, survivalSizeVerdict } from './size-verdict.js';
import { divisionsOf, type GroupPerformance, groupPerformance } from './subgroups.js';

export interface ValidationPlan {
  readonly model: ModelFile;
  /** Read by the protocol of the model: {@link validationProtocol}. */
  readonly cohort: StudyCohort;
  /** Features measured beforehand, instead of images. */
  readonly features?: FeatureTable;
  /** Features of the development patients, where they may be looked at: then a classifier tries to tell the two apart. */
  readonly developmentFeatures?: FeatureTable;
  readonly versions: Readonly<Record<string, string>>;
}

/** What a model did in another cohort. Plain data. */
export interface ValidationResult {
  readonly version: 1;
  readonly model: Pick<ModelFile, 'title' | 'hash' | 'candidate' | 'endpoint' | 'cutOff' | 'training' | 'notice'>;
  readonly development: Omit<Development, 'protocol' | 'space' | 'variables'>;
  readonly confidence: number;
  readonly cohort: StudyCohort;
  readonly outcome: StudyOutcome;
  readonly predictions: readonly Prediction[];
  readonly performance: Performance;
  /** Of a binary outcome: observed over expected events, calibration-in-the-large, and the Brier score scaled by that of the mean. */
  readonly calibration?: {
    readonly observedExpected: Estimate;
    readonly inTheLarge: Estimate;
    readonly scaledBrier: Estimate;
  };
  readonly groups: readonly GroupPerformance[];
  readonly shift: ShiftReport;
  /** Whether inputs tell these patients from those of development, where features of these were given. */
  readonly domain?: DomainShift;
  /** Clinical variables beside those of development. */
  readonly variables: readonly VariableComparison[];
  /** Clinical scores and volume on the same patients. */
  readonly comparators: readonly ComparatorResult[];
  readonly size?: SizeVerdict;
  /** Whether the model does worse here than in development, and whether the inputs differ from it. */
  readonly verdict: 'UNDECIDED' | 'HOLDS' | 'HOLDS-UNDER-SHIFT' | 'FAILS' | 'FAILS-UNDER-SHIFT';
  /** What it fails in; absent in files of earlier versions. */
  readonly failsIn?: readonly ('discrimination' | 'calibration')[];
  readonly warnings: readonly ErrorData[];
  readonly versions: Readonly<Record<string, string>>;
}

export interface ValidationOutcome {
  readonly result: ValidationResult;
  /** The columns that the model reads, of the patients in the order of the predictions. */
  readonly rows: Rows;
  readonly features: FeatureTable;
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
}

/**
 * The protocol by which a model's study read its cohort.
 *
 * @throws RAD-MODEL-NO-DEVELOPMENT for a model file without it.
 * @example validationProtocol(model).id // => 'example'
 */
export function validationProtocol({ development }: ModelFile): Protocol {
  if (development === undefined) throw studyError('RAD-MODEL-NO-DEVELOPMENT', {});
  return development.protocol as unknown as Protocol;
}

/** What a model reads of the patients of another cohort, with their outcome. */
export interface CohortRows {
  readonly protocol: Protocol;
  readonly measured: Measured;
  /** Without the patients who could not be measured. */
  readonly cohort: StudyCohort;
  readonly data: StudyData;
  readonly rows: Rows;
}

/**
 * Measures a cohort as the study of a model measured its own.
 *
 * @throws as {@link validateModel}
 * @example (await measureFor({ model, cohort, features }, ports)).rows.names // => ['original_firstorder_Mean', 'original_firstorder_Range', 'age']
 */
export async function measureFor(
  { model, cohort: whole, features }: Omit<ValidationPlan, 'versions'>,
  ports: StudyPorts,
  control: WorkControl = {},
): Promise<CohortRows> {
  const protocol = validationProtocol(model);
  const measured =
    features === undefined && model.imaging !== undefined
      ? await measureStudy({ protocol, cohort: whole, ...scaleOf(model) }, ports, control)
      : measuredBefore(whole, features ?? clinicalOnly(whole));
  const cohort = withoutPatients(whole, measured.exclusions);
  const data = studyData(cohort, measured.features, protocol.clinical.variables);
  return { protocol, measured, cohort, data, rows: modelRows(model, pipelineOf(model), cohort, data) };
}

/** The frozen scale of a model that standardises grey values. */
function scaleOf({ imaging }: ModelFile): { scale?: StandardScale } {
  return imaging?.scale ? { scale: imaging.scale } : {};
}

/**
 * Validates a model in another cohort: measures it as the model's study measured its own, predicts, and evaluates discrimination,
 * calibration, groups, shift of the inputs and the size of the cohort. On the external patients of the study itself the predictions,
 * estimates and intervals are the study's own to the last bit.
 *
 * @throws RAD-MODEL-NO-DEVELOPMENT, RAD-MODEL-INPUT, RAD-COHORT-FAILED, RAD-CANCELLED
 * @example
 * const { result: validated } = await validateModel({ model, cohort, features, versions: {} }, ports);
 * validated.predictions.length // => 60
 */
export async function validateModel(
  { model, cohort: whole, features: given, developmentFeatures, versions }: ValidationPlan,
  ports: StudyPorts,
  control: WorkControl = {},
): Promise<ValidationOutcome> {
  const { protocol, measured, cohort, data, rows } = await measureFor(
    { model, cohort: whole, ...(given && { features: given }) },
    ports,
    control,
  );
  const development = model.development!;
  const predictions = predictCohort(model, rows, data.ids);
  const logHazard = isLogHazard(protocol, model.candidate);
  const judge = (places: readonly number[]): Performance => {
    const own = places.map((i) => predictions[i]!);
    const values = own.map(({ value }) => value);
    const form = { ...rankingOf(own), hosmerLemeshow: 'new' as const, sampledAs: otherHospital(protocol), logHazard };
    return performanceOf(protocol, data, 'external', places, values, model.cutOff.value, undefined, form);
  };
  const everybody = data.ids.map((_, i) => i);
  const performance = judge(everybody);
  const event = eventsOf(data.outcome);
  const size = { patients: data.ids.length, events: performance.events };
  const { spacing: before, acquisition: madeBefore } = model.imaging ?? {};
  const made = new Map((measured.acquisition ?? []).map((each) => [each.id, each.made]));
  const shift = shiftReport(development, rows, {
    ...(before && measured.spacing && { spacing: { development: before, here: measured.spacing.map(({ mm }) => mm) } }),
    development: madeBefore,
    made: data.ids.flatMap((id) => made.get(id) ?? []),
  });
  const patients = new Map(cohort.patients.map((patient) => [patient.id, patient]));
  const inOrder = data.ids.map((id) => patients.get(id)!);
  const { title, hash, candidate, endpoint, cutOff, training, notice } = model;
  const { protocol: _, space: __, variables: ___, ...known } = development;
  const level = { level: protocol.evaluation.confidence };
  const result: ValidationResult = {
    version: 1,
    model: { title, hash, candidate, endpoint, cutOff, training, notice },
    development: known,
    confidence: protocol.evaluation.confidence,
    cohort,
    outcome: takeOutcome(data.outcome, everybody),
    predictions,
    performance,
    ...(data.outcome.kind === 'binary' && {
      calibration: calibrationOf(
        predictions.map(({ value }) => value),
        event,
        level,
      ),
      size: sizeVerdict(development, cutOff.value, size),
    }),
    ...(data.outcome.kind === 'survival' && {
      size: survivalSizeVerdict(development, size, {
        time: data.outcome.time,
        event: data.outcome.status,
        horizon: endpoint.horizons.at(-1),
        logHazard,
      }),
    }),
    groups: divisionsOf(
      cohort,
      inOrder,
      data.ids.map((id) => made.get(id) ?? {}),
    ).map((division) => groupPerformance(protocol, division, judge)),
    shift,
    ...(developmentFeatures && { domain: domainShift(developmentFeatures, rows) }),
    variables: compareVariables(
      development.variables as readonly VariableOverview[] | undefined,
      describeVariables(cohort.columns, inOrder, { least: 2 }),
    ),
    comparators: comparatorsHere(protocol, cohort, data, predictions, performance, cutOff),
    ...verdictOf(development, performance.measures[primaryMeasure(protocol)], performance, shift),
    // How many parameters a fit here could carry is no matter of a model that is already fitted.
    warnings: [...cohort.warnings, ...(measured.features.warnings ?? [])].filter(
      ({ code }) => code !== 'RAD-STUDY-PARAMETERS',
    ),
    versions,
  };
  return { result, rows, features: measured.features, failures: measured.failures };
}

/** The inputs of the model that the table of development has, beside those of the patients here. */
function domainShift({ ids, names, values }: FeatureTable, here: Rows): DomainShift {
  const shared = here.names.filter((name) => names.includes(name));
  const before = shared.flatMap((name) => {
    const from = ids.length * names.indexOf(name);
    return [...values.slice(from, from + ids.length)];
  });
  const own = shared.flatMap((name) => [...column(here.x, here.names.indexOf(name))]);
  const rowsOf = (rows: number, data: readonly number[]): Rows => ({
    names: shared,
    x: { rows, cols: shared.length, data: Float64Array.from(data) },
  });
  return domainClassifier(rowsOf(ids.length, before), rowsOf(here.x.rows, own));
}

/** Clinical scores and volume on the same patients. No clinical model is available; larger volumes count as worse. */
function comparatorsHere(
  protocol: Protocol,
  cohort: StudyCohort,
  data: StudyData,
  predictions: readonly Prediction[],
  performance: Performance,
  threshold: ModelFile['cutOff'],
): ComparatorResult[] {
  const run = { selection: { counts: [], kept: [] }, predictions, threshold, performance: [performance], leaks: [] };
  const key = { id: 'model', signature: '', variant: '', model: '', published: run, honest: run };
  const comparators = protocol.comparators.filter((name) => name !== 'clinical');
  return runComparators({ protocol: { ...protocol, comparators }, cohort, data, key, set: 'external' });
}

/** The set that holds the other hospital's patients in the model's own study: the test patients of a split by column, without external ones. */
function otherHospital({ split }: Protocol): SetName {
  return split.kind === 'by-column' && !split.external ? 'test' : 'external';
}

function calibrationOf(p: readonly number[], event: readonly number[], level: { readonly level: number }) {
  const inside = p.map((value) => Math.min(1 - 1e-6, Math.max(1e-6, value)));
  return {
    observedExpected: estimate(() => {
      const { ratio, ci } = observedExpected(p, event, level);
      return { value: ratio, ci, method: 'exact Poisson' };
    }),
    inTheLarge: estimate(() => {
      const { value, ci, standardError } = recalibrate(inside, event, level).inTheLarge;
      return { value, ci, se: standardError, method: 'logistic recalibration, slope 1' };
    }),
    scaledBrier: estimate(() => ({ value: scaledBrier(p, event) })),
  };
}

/**
 * It fails where the interval of its AUC or C lies below that of development, or that of the slope does not hold 1; it holds where that
 * of its AUC or C lies above one half, and else nothing can be said.
 */
function verdictOf(
  { discrimination }: Development,
  primary: Estimate | undefined,
  { measures }: Performance,
  { shifted }: ShiftReport,
): Pick<ValidationResult, 'verdict' | 'failsIn'> {
  const slope = measures.calibrationSlope;
  const poorer =
    discrimination !== undefined && typeof primary?.value === 'number' && primary.ci !== undefined
      ? primary.ci[1] < discrimination.value
      : false;
  const bent = typeof slope?.value === 'number' && slope.ci !== undefined && (slope.ci[0] > 1 || slope.ci[1] < 1);
  const failsIn = [...(poorer ? ['discrimination' as const] : []), ...(bent ? ['calibration' as const] : [])];
  if (failsIn.length > 0) return { verdict: shifted ? 'FAILS-UNDER-SHIFT' : 'FAILS', failsIn };
  const beyondChance = typeof primary?.value === 'number' && primary.ci !== undefined && primary.ci[0] > 0.5;
  if (!beyondChance) return { verdict: 'UNDECIDED', failsIn };
  return { verdict: shifted ? 'HOLDS-UNDER-SHIFT' : 'HOLDS', failsIn };
}

/** A feature table without a feature, for models that read clinical values alone. */
function clinicalOnly({ patients }: StudyCohort): FeatureTable {
  return { ids: patients.map(({ id }) => id), names: [], values: new Float64Array(0), missing: [] };
}
