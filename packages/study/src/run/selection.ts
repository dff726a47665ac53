import { type FittedPipeline, type LinearTerms, linearModel, type SelectionReport } from '@radscore/learn';
import type { CandidateResult, KeptFeature, SelectionResult } from '../study/types.js';
import { featureParts } from './feature-name.js';

/** The radiomic columns that reach the model, or have a coefficient in its rad-score; best first as the last selector ranked them. */
export function keptFeatures(fitted: FittedPipeline): string[] {
  const branch = fitted.branches.find(({ name }) => name === 'radiomics');
  const score = branch?.score && linearModel(branch.score);
  return (branch?.outputs ?? []).filter((_, j) => score === undefined || score.coefficients[j] !== 0);
}

/** What is shown of a fitted pipeline: its selection, the clinical columns that entered, the model where it is linear in few columns. */
export function describeModel(
  fitted: FittedPipeline,
): Pick<CandidateResult, 'clinicalKept' | 'linear'> & { readonly selection: SelectionResult } {
  const clinical = fitted.branches.find(({ name }) => name === 'clinical');
  const linear = linearModel(fitted.model);
  const scaled = fitted.pipeline.branches.some(({ steps }) => steps.some(({ name }) => name === 'standardise'));
  const few = linear !== undefined && fitted.modelInputs.length <= 10;
  const plain = few && (fitted.branches.some(({ score }) => score !== undefined) || !scaled);
  return {
    selection: describeSelection(fitted),
    ...(clinical === undefined ? {} : { clinicalKept: [...clinical.outputs] }),
    ...(plain && {
      linear: {
        intercept: linear.intercept,
        terms: fitted.modelInputs.map((name, j) => ({ name, coefficient: linear.coefficients[j]! })),
      },
    }),
  };
}

/** What the selection of a fitted pipeline kept and why, for tables and figures. */
export function describeSelection(fitted: FittedPipeline): SelectionResult {
  const branch = fitted.branches.find(({ name }) => name === 'radiomics');
  const reports = fitted.selections.filter((report) => report.branch === 'radiomics');
  const names = keptFeatures(fitted);
  const last = reports.at(-1);
  const scores = new Map(last?.from.map((name, j) => [name, last.scores[j] ?? null]));
  const scoring = branch?.score;
  const linear = linearModel(scoring ?? fitted.model);
  const inModel = scoring === undefined ? fitted.modelInputs : branch!.outputs;
  // A model that is not linear has no coefficients to show; a LASSO that chose its columns has.
  const chosenWith = last && perDeviation(last);
  const kept = names.map((name): KeptFeature => {
    const { family, imageType, region } = featureParts(name);
    const coefficient = linear === undefined ? chosenWith?.get(name) : linear.coefficients[inModel.indexOf(name)];
    return {
      name,
      family,
      imageType,
      region,
      score: scores.get(name) ?? null,
      ...(coefficient !== undefined && { coefficient }),
    };
  });
  const lasso = reports.findLast(({ details }) => isRecord(details) && 'path' in details);
  const figures = lasso === undefined ? scoreFigures(scoring?.state, inModel) : lassoFigures(lasso);
  return {
    counts: [
      { step: 'measured', columns: reports[0]?.from.length ?? names.length },
      ...reports.map(countOf),
      ...(scoring === undefined ? [] : [{ step: scoring.name, columns: names.length }]),
    ],
    kept,
    ...(scoring !== undefined && linear !== undefined && { formula: formulaOf(fitted, names, linear) }),
    ...figures,
  };
}

/** Coefficients of a selector that has some, per standard deviation of their columns, as its scores are their sizes. */
function perDeviation({ details, from, scores }: SelectionReport): ReadonlyMap<string, number> | undefined {
  if (!isRecord(details) || !Array.isArray(details.coefficients)) return undefined;
  const values = details.coefficients as readonly unknown[];
  return new Map(
    from.flatMap((name, j) => {
      const [coefficient, size] = [values[j], scores[j]];
      return typeof coefficient === 'number' && typeof size === 'number'
        ? [[name, Math.sign(coefficient) * size] as const]
        : [];
    }),
  );
}

function countOf({ step, kept }: SelectionReport) {
  return { step, columns: kept.length };
}

/** The rad-score on the columns it reads, with their mean and deviation where they were standardised last. */
function formulaOf(
  fitted: FittedPipeline,
  names: readonly string[],
  { intercept, coefficients }: LinearTerms,
): NonNullable<SelectionResult['formula']> {
  const steps = fitted.branches.find(({ name }) => name === 'radiomics')!.steps;
  const scaling = steps.findLast((step) => step.kind === 'transform' && step.name === 'standardise');
  const state = scaling?.kind === 'transform' ? (scaling.state as { centre: number[]; scale: number[] }) : undefined;
  const reads = fitted.branches.find(({ name }) => name === 'radiomics')!.reads;
  const { outputs } = fitted.branches.find(({ name }) => name === 'radiomics')!;
  const terms = names.map((name) => {
    const place = reads.indexOf(name);
    const [mean, sd] = [state?.centre[place], state?.scale[place]];
    const coefficient = coefficients[outputs.indexOf(name)]!;
    return { name, coefficient, ...(mean !== undefined && sd !== undefined && { mean, sd }) };
  });
  return { intercept, terms };
}

/** Path and cross-validation curve of a LASSO that selected. */
function lassoFigures({ details, from }: SelectionReport): Pick<SelectionResult, 'path' | 'cv'> {
  return pathAndCurve(details, from);
}

/** The same of a LASSO that is the rad-score itself. */
function scoreFigures(state: unknown, names: readonly string[]): Pick<SelectionResult, 'path' | 'cv'> {
  return isRecord(state) && isRecord(state.details) ? pathAndCurve(state.details, names) : {};
}

function pathAndCurve(details: unknown, from: readonly string[]): Pick<SelectionResult, 'path' | 'cv'> {
  if (!isRecord(details) || !isRecord(details.path)) return {};
  const { lambda, df, coefficients } = details.path as {
    lambda: number[];
    df: number[];
    coefficients: [number, number][][];
  };
  const used = [...new Set(coefficients.flatMap((row) => row.map(([j]) => j)))].sort((a, b) => a - b);
  const rows = coefficients.map((row) => {
    const byColumn = new Map(row);
    return used.map((j) => byColumn.get(j) ?? 0);
  });
  const chosen = typeof details.penalty === 'number' ? { chosen: details.penalty } : {};
  const path = { names: used.map((j) => from[j]!), lambda, coefficients: rows, ...chosen };
  const curve = details.crossValidation;
  if (!isRecord(curve) || !Array.isArray(curve.error)) return { path };
  const { measure, mean, error, min, oneError } = curve as {
    measure: string;
    mean: (number | null)[];
    error: (number | null)[];
    min: number;
    oneError: number;
  };
  const usable = mean.flatMap((value, k) =>
    value === null || error[k] === null || lambda[k] === undefined ? [] : [k],
  );
  return {
    path,
    cv: {
      measure,
      lambda: usable.map((k) => lambda[k]!),
      mean: usable.map((k) => mean[k]!),
      se: usable.map((k) => error[k]!),
      nonZero: usable.map((k) => df[k]!),
      lambdaMin: min,
      lambda1se: oneError,
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
