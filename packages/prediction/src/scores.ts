import { applyBranch, type FittedPipeline, linearModel, recordRows } from '@radscore/learn';
import type { ModelFile } from './model-file.js';

type Values = Readonly<Record<string, number | null>>;

/** The points of a patient on the nomogram of the report. */
export interface NomogramPoints {
  readonly total: number;
  readonly predictors: readonly { readonly name: string; readonly value: number; readonly points: number }[];
}

/**
 * The rad-score of a patient: what the radiomic branch of the model gives where it is a score of its own, else the linear predictor
 * of a linear model that reads features alone.
 *
 * @param linearPredictor of the model, on its log-odds or log-hazard
 * @param site of the patient, of a model that harmonises sites
 */
export function radScoreOf(
  { clinical }: Pick<ModelFile, 'clinical'>,
  fitted: FittedPipeline,
  record: Values,
  linearPredictor: number,
  site?: string,
): number | undefined {
  const branch = fitted.branches.find(({ score }) => score !== undefined);
  if (branch !== undefined) return applyBranch(branch, recordRows(record, site)).data[0];
  const own = new Set(clinical.flatMap(({ columns }) => columns));
  const reads = fitted.inputs.length > 0 && fitted.inputs.every(({ name }) => !own.has(name));
  return reads && linearModel(fitted.model) !== undefined ? linearPredictor : undefined;
}

/** Points on the nomogram that the report of the study drew; undefined without one, or where a value of it is missing. */
export function nomogramPoints(
  { development }: Pick<ModelFile, 'development'>,
  record: Values,
  radScore: number | undefined,
): NomogramPoints | undefined {
  if (development?.nomogram === undefined) return undefined;
  const predictors = development.nomogram.map(({ name, values: [from, to], points: [low, high] }) => {
    const value = Object.hasOwn(record, name) ? record[name] : radScore;
    if (value === undefined || value === null) return undefined;
    return { name, value, points: low + ((value - from) / (to - from)) * (high - low) };
  });
  if (predictors.some((each) => each === undefined || !Number.isFinite(each.points))) return undefined;
  const found = predictors.flatMap((each) => each ?? []);
  return { total: found.reduce((sum, { points }) => sum + points, 0), predictors: found };
}

/**
 * Share of the development patients, in percent, whose prediction is lower: the highest of the kept quantiles that lies below. 0 where
 * none does.
 */
export function rankInDevelopment({ development }: Pick<ModelFile, 'development'>, value: number): number | undefined {
  if (development === undefined) return undefined;
  const { percents, quantiles } = development.prediction;
  if (quantiles.length === 0) return undefined;
  const below = quantiles.findLastIndex((quantile) => quantile < value);
  return below < 0 ? 0 : percents[below];
}
