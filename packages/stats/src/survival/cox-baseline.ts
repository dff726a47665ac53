import { coreError } from '@radscore/core';
import { exp } from '@radscore/elementary';

import { requireBetween, requireFinite, requireSameLength } from '../guards.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { dot, multiplyVector } from '../linalg/products.js';
import type { CoxFit } from './cox-fit.js';
import { riskSetMeans } from './cox-likelihood.js';
import { countUpTo } from './risk-table.js';
import { labelled } from './survival-data.js';
import { type SurvivalIntervalType, survivalInterval } from './survival-interval.js';

/** Cumulative baseline hazard of one stratum: a step function of the event times, 0 before the first. */
export interface BaselineHazard {
  readonly stratum: string | number;
  readonly time: Float64Array;
  readonly hazard: Float64Array;
}

export interface PredictedSurvival {
  readonly times: Float64Array;
  /** Rows of the new data x times. */
  readonly survival: Matrix;
  readonly standardError: Matrix;
  readonly lower: Matrix;
  readonly upper: Matrix;
}

/**
 * Cumulative baseline hazard at covariates `at` their means (default) or at zero, an offset counting as 0; Efron's or Breslow's
 * estimate as the fit. R's `basehaz`. Survival of a row is exp(-hazard exp(linear predictor at that origin)).
 */
export function baselineHazard(
  { design, state, coefficients, means }: CoxFit,
  at: 'means' | 'zero' = 'means',
): BaselineHazard[] {
  const shift = at === 'zero' ? dot(coefficients, means) : 0;
  return design.strata.map((stratum, code) => {
    const groups = Array.from(design.groupTime.keys()).filter((g) => design.groupStratum[g] === code);
    const increments = new Map(groups.map((g) => [g, 0]));
    state.stepHazard.forEach((hazard, s) => {
      const g = design.stepGroup[s]!;
      if (increments.has(g)) increments.set(g, increments.get(g)! + hazard);
    });
    let sum = 0;
    const hazard = Float64Array.from(groups, (g) => {
      sum += increments.get(g)!;
      return sum * exp(-state.shift - shift);
    });
    return { stratum, time: Float64Array.from(groups, (g) => design.groupTime[g]!), hazard };
  });
}

/**
 * Predicted survival of new rows at given times, with the error of R's `survfit.coxph` (that of the baseline and of the
 * coefficients) and an interval on the `log` scale by default. Beyond the last event time it stays at its last value. `strata`
 * names the stratum of each new row; needed if the model has several. Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING,
 * RAD-PARAMETER-INVALID (a stratum the model does not know).
 */
export function predictCoxSurvival(
  fit: CoxFit,
  x: Matrix,
  times: ArrayLike<number>,
  {
    strata,
    offset,
    interval = 'log',
    level = 0.95,
  }: {
    readonly strata?: ArrayLike<string | number>;
    readonly offset?: ArrayLike<number>;
    readonly interval?: SurvivalIntervalType;
    readonly level?: number;
  } = {},
): PredictedSurvival {
  const { design, state, coefficients, covariance } = fit;
  requireBetween('level', level, 0, 1);
  requireSameLength('Predicted survival', 'columns and coefficients', { length: x.cols }, coefficients);
  const rows = { length: x.rows };
  requireSameLength('Predicted survival', 'rows, strata and offsets', rows, strata ?? rows, offset ?? rows);
  requireFinite('Predicted survival', 'the predictors', x.data);
  requireFinite('Predicted survival', 'the times', times);
  const codes = stratumCodes(fit, x.rows, strata);
  const paths = baselinePaths(fit);
  const shape = () => zeros(x.rows, times.length);
  const out = { survival: shape(), standardError: shape(), lower: shape(), upper: shape() };
  const row = new Float64Array(x.cols);
  const drift = new Float64Array(x.cols);
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < x.cols; j++) row[j] = column(x, j)[i]! - design.centre[j]!;
    const risk = exp(dot(row, coefficients) + (offset?.[i] ?? 0) - state.shift);
    const path = paths[codes[i]!]!;
    for (let k = 0; k < times.length; k++) {
      const step = countUpTo(path.time, times[k]!) - 1;
      const hazard = step < 0 ? 0 : path.hazard[step]!;
      for (let j = 0; j < x.cols; j++) drift[j] = step < 0 ? 0 : hazard * row[j]! - path.meanHazard[step]![j]!;
      const variance = step < 0 ? 0 : path.variance[step]! + dot(drift, multiplyVector(covariance, drift));
      const s = exp(-risk * hazard);
      const error = risk * Math.sqrt(variance);
      const at = i + x.rows * k;
      out.survival.data[at] = s;
      out.standardError.data[at] = s * error;
      [out.lower.data[at], out.upper.data[at]] = survivalInterval(s, error, interval, level);
    }
  }
  return { times: Float64Array.from(times), ...out };
}

interface BaselinePath {
  readonly time: number[];
  /** Cumulative hazard at the centre, its variance, and its sum weighted by the centred means of the risk sets. */
  readonly hazard: number[];
  readonly variance: number[];
  readonly meanHazard: Float64Array[];
}

/** What the predictions of a stratum share, along its steps. */
function baselinePaths({ design, state }: CoxFit): BaselinePath[] {
  const means = riskSetMeans(design, state);
  const paths = design.strata.map((): BaselinePath => ({ time: [], hazard: [], variance: [], meanHazard: [] }));
  for (let s = 0; s < state.stepHazard.length; s++) {
    const g = design.stepGroup[s]!;
    const path = paths[design.groupStratum[g]!]!;
    const increment = state.stepHazard[s]!;
    const before = path.meanHazard.at(-1);
    path.time.push(design.groupTime[g]!);
    path.hazard.push((path.hazard.at(-1) ?? 0) + increment);
    path.variance.push((path.variance.at(-1) ?? 0) + increment / state.stepRisk[s]!);
    path.meanHazard.push(design.scale.map((scale, j) => (before?.[j] ?? 0) + increment * column(means, j)[s]! * scale));
  }
  return paths;
}

function stratumCodes({ design }: CoxFit, rows: number, strata?: ArrayLike<string | number>): Uint32Array {
  if (!strata && design.strata.length === 1) return new Uint32Array(rows);
  const { levels, codes } = labelled(strata ?? { length: 0 });
  const known = levels.map((level) => design.strata.indexOf(level));
  if (!strata || known.includes(-1)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'strata',
      value: strata ? levels.filter((_, k) => known[k] === -1).join(', ') : 'none',
      problem: `the strata of the model are ${design.strata.join(', ')}`,
    });
  }
  return codes.map((code) => known[code]!);
}
