import { refuseConstant, requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { pretty } from '../numeric/pretty.js';

/** A predictor that enters a model linearly, with the values the model was fitted to. */
export interface NomogramPredictor {
  readonly name: string;
  readonly coefficient: number;
  readonly values: ArrayLike<number>;
}

/** A result to read off, for example a probability: `at` are its tick marks, `toLinearPredictor` its inverse. */
export interface NomogramOutcome {
  readonly name: string;
  readonly at: readonly number[];
  readonly toLinearPredictor: (value: number) => number;
}

export interface NomogramAxis {
  readonly name: string;
  readonly values: readonly number[];
  /** Points (predictors) or total points (the linear predictor and outcomes) of each value. */
  readonly points: readonly number[];
}

export interface Nomogram {
  readonly predictors: readonly NomogramAxis[];
  /** Tick marks of the axis of total points. */
  readonly totalPoints: readonly number[];
  readonly linearPredictor: NomogramAxis;
  readonly outcomes: readonly NomogramAxis[];
  /** Points per unit of the linear predictor, and the linear predictor at 0 total points. */
  readonly pointsPerUnit: number;
  readonly atZeroPoints: number;
}

/** A predictor with at most this many distinct values gets these as its ticks, as rms's datadist. */
const DISCRETE_UP_TO = 10;

/**
 * The points of a nomogram as R's `rms::nomogram` draws it: the predictor with the widest effect spans `maxScale` points, axes
 * run over R's `pretty` of the data, and the results of total points follow from the linear predictor. `intercept` is the
 * model's (for a Cox model minus the mean linear predictor, as rms centres it). Outcome ticks outside the range of the linear
 * predictor axis are left out; rms interpolates their places on a grid (good to about 0.001 points), these are exact.
 * Throws RAD-STATS-TOO-FEW (no predictor), RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-CONSTANT (no effect at all).
 */
export function nomogram(
  predictors: readonly NomogramPredictor[],
  {
    intercept = 0,
    outcomes = [],
    maxScale = 100,
    intervals = 10,
  }: {
    readonly intercept?: number;
    readonly outcomes?: readonly NomogramOutcome[];
    readonly maxScale?: number;
    readonly intervals?: number;
  } = {},
): Nomogram {
  const method = 'Nomogram';
  requireAtLeast(method, 1, 'predictor', predictors.length);
  requireSameLength(method, 'the values of the predictors', ...predictors.map(({ values }) => values));
  for (const { name, values } of predictors) requireFinite(method, name, values);
  const axes = predictors.map(({ name, coefficient, values }) => {
    const ticks = ticksOf(values, intervals);
    const effects = ticks.map((value) => coefficient * value);
    return { name, ticks, effects, least: Math.min(...effects), most: Math.max(...effects) };
  });
  const widest = Math.max(...axes.map(({ least, most }) => most - least));
  refuseConstant(method, 'every predictor, or its effect,', !(widest > 0));
  const pointsPerUnit = maxScale / widest;
  const atZeroPoints = axes.reduce((sum, { least }) => sum + least, intercept);
  const toPoints = (linearPredictor: number) => (linearPredictor - atZeroPoints) * pointsPerUnit;

  const observed = Array.from(predictors[0]!.values, (_, i) =>
    predictors.reduce((sum, { coefficient, values }) => sum + coefficient * values[i]!, intercept),
  );
  const marks = pretty(least(observed), -least(observed.map((value) => -value)), intervals);
  const end = marks.at(-1)!;
  const sumMax = axes.length === 1 ? maxScale : Math.max(maxScale, toPoints(end));
  return {
    predictors: axes.map(({ name, ticks, effects, least: from }) => ({
      name,
      values: ticks,
      points: effects.map((effect) => (effect - from) * pointsPerUnit),
    })),
    totalPoints: pretty(0, sumMax, intervals),
    linearPredictor: { name: 'Linear predictor', values: marks, points: marks.map(toPoints) },
    outcomes: outcomes.map(({ name, at, toLinearPredictor }) => {
      const values = at.filter((value) => {
        const linearPredictor = toLinearPredictor(value);
        return linearPredictor >= marks[0]! && linearPredictor <= end;
      });
      return { name, values, points: values.map((value) => toPoints(toLinearPredictor(value))) };
    }),
    pointsPerUnit,
    atZeroPoints,
  };
}

function ticksOf(values: ArrayLike<number>, intervals: number): number[] {
  const distinct = [...new Set(Array.from(values))].sort((a, b) => a - b);
  return distinct.length <= DISCRETE_UP_TO ? distinct : pretty(distinct[0]!, distinct.at(-1)!, intervals);
}

function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}
