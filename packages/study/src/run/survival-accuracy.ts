import {
  causeSpecificCox,
  coxRegression,
  incidenceOfFirst,
  integratedBrier,
  kaplanMeier,
  predictCoxSurvival,
  predictIncidence,
  survivalAt,
} from '@radscore/stats';
import type { Estimate, Performance, StudyOutcome } from '../study/types.js';
import { estimate } from './estimate.js';
import { eventsOf, hasCompeting } from './study-data.js';

type Survival = Extract<StudyOutcome, { kind: 'survival' }>;

/** The training patients of a risk score: what turns the score into survival curves. */
export interface ScoredPatients {
  readonly risk: readonly number[];
  readonly outcome: Survival;
}

export interface SurvivalAccuracyOptions {
  readonly horizons: readonly number[];
  readonly confidence: number;
}

/**
 * How far predicted survival lies from what happened: the integrated Brier score (Graf 1999) up to the last horizon that the
 * follow-up of the patients reaches, and that of the training patients' Kaplan-Meier curve for everybody, which knows no predictor.
 * The survival curves are those of Cox regression on the score among training patients: of a Cox model its own. Where training patients
 * had competing events, both are cumulative incidences: of two cause-specific Cox regressions on the score, and Aalen and Johansen's.
 */
export function survivalAccuracy(
  risk: readonly number[],
  outcome: Survival,
  training: ScoredPatients | undefined,
  { horizons, confidence }: SurvivalAccuracyOptions,
): Pick<Performance['measures'], 'integratedBrier' | 'referenceBrier'> {
  if (training === undefined) return { integratedBrier: unknownBaseline, referenceBrier: unknownBaseline };
  const { time, status, unit } = outcome;
  const before = training.outcome;
  const reached = horizons.filter((horizon) => horizon <= Math.max(...time));
  const end = Math.max(...(reached.length > 0 ? reached : time));
  const grid = [...new Set([...time, ...before.time, end].filter((t) => t <= end))].sort((a, b) => a - b);
  const forEverybody = (deaths: readonly number[]) =>
    Float64Array.from({ length: time.length * grid.length }, (_, at) => deaths[Math.floor(at / time.length)]!);
  const score = (deaths: () => Float64Array) =>
    estimate(() => {
      const matrix = { rows: time.length, cols: grid.length, data: deaths() };
      const { value, ci, standardError } = integratedBrier(matrix, grid, time, status, { level: confidence });
      return { value, ci, se: standardError, method: `Graf, to ${end} ${unit}` };
    });
  return {
    integratedBrier: score(() => risksAt(training, risk, grid).data),
    referenceBrier: score(() => {
      if (hasCompeting(before.status)) {
        const incidence = grid.map((at) => incidenceOfFirst(before.time, before.status, at));
        return forEverybody(incidence);
      }
      const curve = survivalAt(kaplanMeier(before.time, eventsOf(before)), grid);
      // Beyond the last training patient the curve stays where it is, as that of the regression does.
      const lowest = Math.min(...curve.flatMap(({ survival }) => survival ?? []));
      const deaths = curve.map(({ survival }) => 1 - (survival ?? lowest));
      return forEverybody(deaths);
    }),
  };
}

/**
 * Risk of the event by each time (columns) of patients (rows) with these risk scores: by Cox regression on the score of the training patients,
 * or, where these had competing events, the cumulative incidence of two cause-specific ones.
 *
 * @throws what the regressions throw: RAD-STATS-MONOTONE, RAD-STATS-CONSTANT ...
 * @example
 * const outcome = { time: [5, 12, 30, 7, 24, 40], status: [1, 1, 0, 1, 1, 0], kind: 'survival', unit: 'months' } as const;
 * risksAt({ risk: [1, 0, -1, 0, 1, -1], outcome }, [0.5], [24]).data[0].toFixed(2) // => '0.74'
 */
export function risksAt({ risk: scores, outcome }: ScoredPatients, risk: readonly number[], times: readonly number[]) {
  if (hasCompeting(outcome.status)) {
    const fit = causeSpecificCox(asColumn(scores), outcome.time, outcome.status);
    return predictIncidence(fit, asColumn(risk), times);
  }
  const fit = coxRegression(asColumn(scores), outcome.time, eventsOf(outcome));
  const { survival } = predictCoxSurvival(fit, asColumn(risk), times);
  return { ...survival, data: survival.data.map((free) => 1 - free) };
}

const unknownBaseline: Estimate = { value: null, reason: 'the predictions come from several fits' };

function asColumn(values: readonly number[]) {
  return { rows: values.length, cols: 1, data: Float64Array.from(values) };
}
