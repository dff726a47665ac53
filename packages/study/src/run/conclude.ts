import type { CasePreview, FeatureTable } from '@radscore/cases';
import { type ErrorData, isRadError } from '@radscore/core';
import { stepByName } from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import {
  integratedDiscrimination,
  logit,
  type Nomogram,
  netReclassification,
  nomogram,
  spearman,
} from '@radscore/stats';
import { runChecks } from '../checks/index.js';
import { tooManyParameters } from '../cohort/too-many-parameters.js';
import { runComparators } from '../comparators/run-comparators.js';
import { studyError } from '../errors.js';
import type { StabilityResult } from '../robustness/feature-stability.js';
import type {
  CandidateResult,
  Estimate,
  Harmonisation,
  KeyFigures,
  Normalisation,
  OrderEffect,
  PairedComparison,
  Provenance,
  ReaderAgreement,
  RegressionTable,
  RunResult,
  Splits,
  StudyCohort,
} from '../study/types.js';
import type { DoneUnit } from './assemble-candidates.js';
import type { Candidate } from './candidates.js';
import { estimate } from './estimate.js';
import { externalResult, featureShift } from './external-result.js';
import { compareCandidates, correlationWith, evaluatedSet } from './key-candidate.js';
import { primaryFailure } from './primary-failure.js';
import { unusedRows } from './read-features.js';
import { optimismOf, permutedOf } from './resampling-results.js';
import { predictorsWithoutOutcome, type StudyData } from './study-data.js';
import { studyRegressions } from './study-regressions.js';
import { volumesOf } from './volumes.js';

export interface StudyParts {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  readonly features: FeatureTable;
  readonly data: StudyData;
  readonly splits: Splits;
  readonly candidates: readonly CandidateResult[];
  readonly key: Candidate;
  readonly done: readonly DoneUnit[];
  readonly clinical?: CandidateResult;
  readonly harmonisation?: Harmonisation;
  readonly normalisation?: Normalisation;
  readonly orderEffect?: OrderEffect;
  readonly readers?: ReaderAgreement;
  readonly stability?: StabilityResult;
  readonly imageHashes?: ReadonlyMap<string, string>;
  /** Absent where the features came as a table. */
  readonly previews?: readonly CasePreview[];
  readonly provenance: Provenance;
}

/**
 * Everything that follows from the fits: comparisons, regressions, comparators, checks. Pure.
 * @example
 * const { provenance } = result;
 * const key = keyCandidate(protocol, data, candidates, done);
 * concludeStudy({ protocol, cohort, features, data, splits, candidates, key, done, provenance }).key.candidate // => 'tumour/combined/logistic'
 */
export function concludeStudy(parts: StudyParts): RunResult {
  const { protocol, cohort, features, data, splits, done, readers, provenance, clinical } = parts;
  const [optimism, permuted] = [
    optimismOf(protocol, data, parts.key, done),
    permutedOf(protocol, data, parts.key, done),
  ];
  const candidates = parts.candidates.map((candidate) =>
    candidate.id === parts.key.id
      ? { ...candidate, ...(optimism && { optimism }), ...(permuted && { permuted }) }
      : candidate,
  );
  const key = candidates.find(({ id }) => id === parts.key.id)!;
  const set = evaluatedSet(key);
  const comparators = runComparators({ protocol, cohort, data, key, set, ...(clinical && { clinical }) });
  const external = externalResult(protocol, cohort, data, key, parts);
  const aside = predictorsWithoutOutcome(cohort, features, protocol.clinical.variables);
  const shift = featureShift(protocol, cohort, data, splits, key, aside);
  const checks = runChecks({
    protocol,
    cohort,
    data,
    splits,
    candidates,
    key,
    set,
    comparators,
    shift,
    supplied: parts.previews === undefined,
    ...(parts.imageHashes && { imageHashes: parts.imageHashes }),
  });
  const primary = primaryFailure(protocol, candidates);
  const primaryFailed = primary && { code: 'PRIMARY-FAILED' as const, ...primary, substitute: key.id };
  const regressions = studyRegressions(protocol, data, key);
  return {
    version: 2,
    protocol,
    cohort,
    features: {
      names: features.names,
      missing: features.missing.length,
      source: parts.previews === undefined ? 'table' : 'images',
    },
    ...(parts.previews && { previews: parts.previews }),
    ...(readers === undefined ? {} : { readers }),
    ...(parts.stability && { stability: parts.stability }),
    splits,
    clinical: clinicalChoice(protocol, data, regressions, clinical ?? key),
    candidates,
    key: {
      candidate: key.id,
      set,
      ...(primaryFailed && { primaryFailed }),
      figures: keyFigures(protocol, data, key, set),
    },
    ...(external && { external }),
    shift,
    ...(parts.orderEffect && { orderEffect: parts.orderEffect }),
    comparisons: compareCandidates(protocol, data, candidates, parts.key, improvement),
    comparators,
    regressions,
    checks,
    warnings: [
      ...cohort.warnings,
      ...(features.warnings ?? []),
      ...unusedRows(
        features.ids,
        [...cohort.patients, ...(cohort.withoutOutcome ?? []), ...cohort.exclusions].map(({ id }) => id),
      ),
      ...leftOutWarning(protocol, splits),
      ...censoredWarning(protocol, data),
      ...parameterWarning(cohort, data, key),
      ...candidates.flatMap(({ failure }): ErrorData[] => (failure === undefined ? [] : [failure])),
    ],
    provenance,
  };
}

/** The warning for patients whom a split by column puts on no side and the protocol does not name. */
function leftOutWarning({ split }: Protocol, { leftOut = [] }: Splits): ErrorData[] {
  const forgotten = leftOut.filter(({ declared }) => !declared);
  if (forgotten.length === 0 || split.kind !== 'by-column') return [];
  const values = [...new Set(forgotten.map(({ value }) => value))];
  const line = `split: { leaveOut: [${values.map((value) => JSON.stringify(value)).join(', ')}] }`;
  const ids = forgotten.map(({ id }) => id).join(', ');
  const shown = values.map((value) => (value === '' ? 'missing' : value)).join(', ');
  const given = { count: forgotten.length, column: split.column, values: shown, ids, line };
  return [studyError('RAD-STUDY-LEFT-OUT', given, { column: split.column, field: 'split' }).toJSON()];
}

/** Whether a model predicts the cumulative incidence beside competing events. */
function givesIncidence(name: string): boolean {
  const definition = stepByName(name);
  return definition.kind === 'survival' && definition.competingRisks === true;
}

/** The warning for survival models that count competing events as censoring, where the cohort has such events. */
function censoredWarning({ models }: Protocol, { outcome }: StudyData): ErrorData[] {
  const count = outcome.kind === 'survival' ? outcome.status.filter((status) => status === 2).length : 0;
  const plain = Object.values(models).flatMap(({ name, title = name }) => (givesIncidence(name) ? [] : [title]));
  if (count === 0 || plain.length === 0) return [];
  const values = { count, models: plain.join(', ') };
  return [studyError('RAD-STUDY-COMPETING-CENSORED', values, { field: 'models' }).toJSON()];
}

/** The warning for a key model with more parameters than its events can carry. */
function parameterWarning({ endpoint }: StudyCohort, { outcome }: StudyData, key: CandidateResult): ErrorData[] {
  const parameters = key.honest.selection.kept.length + (key.clinicalKept?.length ?? 0);
  const found = tooManyParameters(endpoint, outcome.kind, parameters);
  return found === undefined ? [] : [found];
}

function improvement(
  first: readonly number[],
  second: readonly number[],
  event: readonly (0 | 1)[],
  level: number,
): Pick<PairedComparison, 'nri' | 'idi'> {
  const of = (find: typeof netReclassification | typeof integratedDiscrimination) =>
    estimate(() => {
      const { value, ci, standardError } = find(second, first, event, { level });
      return { value, ci, se: standardError };
    });
  return { nri: of(netReclassification), idi: of(integratedDiscrimination) };
}

/** The clinical variables with the p of the univariate model on training patients, and whether they entered. */
function clinicalChoice(
  { clinical, variants }: Protocol,
  data: StudyData,
  regressions: readonly RegressionTable[],
  candidate: CandidateResult,
): RunResult['clinical'] {
  const method = variants[candidate.variant]?.choose ?? clinical.choose.method;
  const rows = regressions.find(({ set }) => set === 'train')?.rows ?? [];
  const entered = candidate.clinicalKept;
  return clinical.variables
    .filter((name) => data.clinical.variables.includes(name))
    .map((name) => {
      const own = rows.filter(({ variable }) => variable === name);
      const p = own.reduce<Estimate>(
        (best, { univariateP }) =>
          univariateP.value !== null && (best.value === null || univariateP.value < best.value) ? univariateP : best,
        { value: null, reason: 'no univariate model' },
      );
      const chosen =
        entered === undefined
          ? method === 'all'
          : entered.some((column) => column === name || column.startsWith(`${name}=`));
      return { name, p, chosen };
    });
}

function keyFigures(
  protocol: Protocol,
  data: StudyData,
  key: CandidateResult,
  set: CandidateResult['honest']['predictions'][number]['set'],
): KeyFigures {
  const names = key.honest.selection.kept.map(({ name }) => name).slice(0, 30);
  const columns = names.map((name) => data.features.columns[data.features.names.indexOf(name)]!);
  const values = columns.map((a) => columns.map((b) => correlationOf(a, b)));
  const volumes = volumesOf(data);
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const judged = key.honest.predictions.filter((each) => each.set === set);
  const drawn = nomogramOf(protocol, data, key);
  return {
    ...(names.length > 1 && { correlation: { names, values } }),
    ...(volumes !== undefined && {
      withVolume: names.map((name, j) => ({ name, value: correlationOf(columns[j]!, volumes) })),
      volume: correlationWith(
        judged.map(({ value }) => value),
        judged.map(({ id }) => volumes[place.get(id)!]!),
        protocol.evaluation.confidence,
      ),
    }),
    ...(drawn !== undefined && { nomogram: drawn }),
  };
}

function correlationOf(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  if (a === b) return 1;
  const rows = a.flatMap((value, i) => (value === null || b[i] === null ? [] : [i]));
  const found = estimate(() => ({
    value: spearman(
      rows.map((i) => a[i]!),
      rows.map((i) => b[i]!),
    ).r,
  }));
  return found.value ?? 0;
}

/** A logistic key model on a rad-score and clinical columns (at most ten) as a nomogram. */
function nomogramOf({ report, endpoint }: Protocol, data: StudyData, key: CandidateResult): Nomogram | undefined {
  const { linear } = key;
  if (!report.nomogram || linear === undefined || endpoint.kind !== 'binary' || linear.terms.length > 10)
    return undefined;
  const scores = new Map(
    key.honest.predictions.filter(({ set }) => set === 'train').map(({ id, radScore }) => [id, radScore]),
  );
  const training = data.ids.filter((id) => scores.has(id));
  const predictors = linear.terms.flatMap(({ name, coefficient }) => {
    const j = data.clinical.names.indexOf(name);
    const values = training.flatMap((id) =>
      j >= 0 ? (data.clinical.columns[j]![data.ids.indexOf(id)] ?? []) : (scores.get(id) ?? []),
    );
    return values.length === 0 || coefficient === 0 ? [] : [{ name, coefficient, values }];
  });
  if (predictors.length === 0) return undefined;
  try {
    return nomogram(predictors, {
      intercept: linear.intercept,
      outcomes: [
        {
          name: `Probability of ${endpoint.positive}`,
          at: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95],
          toLinearPredictor: logit,
        },
      ],
    });
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
