import { RadError } from '@radscore/core';
import { requireBetween, requireFinite, requireSameLength } from '../guards.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { multiplyVector } from '../linalg/products.js';
import type { CoxFit } from './cox.js';
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
  const shift = at === 'zero' ? linearAt(coefficients, means) : 0;
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
      return sum * Math.exp(-state.shift - shift);
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
  const { design, state, coefficients } = fit;
  requireBetween('level', level, 0, 1);
  requireSameLength('Predicted survival', 'columns and coefficients', { length: x.cols }, coefficients);
  const rows = { length: x.rows };
  requireSameLength('Predicted survival', 'rows, strata and offsets', rows, strata ?? rows, offset ?? rows);
  requireFinite('Predicted survival', 'the predictors', x.data);
  requireFinite('Predicted survival', 'the times', times);
  const codes = stratumCodes(fit, x.rows, strata);
  const means = riskSetMeans(design, state);
  const shape = () => zeros(x.rows, times.length);
  const out = { survival: shape(), standardError: shape(), lower: shape(), upper: shape() };
  const z = new Float64Array(x.cols);
  for (let i = 0; i < x.rows; i++) {
    let predictor = offset?.[i] ?? 0;
    for (let j = 0; j < x.cols; j++) {
      z[j] = (column(x, j)[i]! - design.centre[j]!) / design.scale[j]!;
      predictor += z[j]! * design.scale[j]! * coefficients[j]!;
    }
    const path = hazardPath(fit, means, z, codes[i]!);
    const risk = Math.exp(predictor - state.shift);
    for (let k = 0; k < times.length; k++) {
      const step = countUpTo(path.time, times[k]!) - 1;
      const hazard = step < 0 ? 0 : risk * path.hazard[step]!;
      const error = step < 0 ? 0 : risk * Math.sqrt(path.variance[step]!);
      const s = Math.exp(-hazard);
      const at = i + x.rows * k;
      out.survival.data[at] = s;
      out.standardError.data[at] = s * error;
      [out.lower.data[at], out.upper.data[at]] = survivalInterval(s, error, interval, level);
    }
  }
  return { times: Float64Array.from(times), ...out };
}

/** Cumulative hazard and its variance along the steps of a stratum, for a row with standardised covariates z and risk 1. */
function hazardPath(
  { design, state, naiveCovariance, covariance, robust }: CoxFit,
  means: Matrix,
  z: Float64Array,
  code: number,
) {
  const cov = robust ? covariance : naiveCovariance;
  const drift = new Float64Array(z.length);
  const path = { time: [] as number[], hazard: [] as number[], variance: [] as number[] };
  let [hazard, baseline] = [0, 0];
  for (let s = 0; s < state.stepHazard.length; s++) {
    const g = design.stepGroup[s]!;
    if (design.groupStratum[g] !== code) continue;
    const step = state.stepHazard[s]!;
    hazard += step;
    baseline += step / state.stepRisk[s]!;
    for (let j = 0; j < z.length; j++) drift[j]! += step * (z[j]! - column(means, j)[s]!) * design.scale[j]!;
    path.time.push(design.groupTime[g]!);
    path.hazard.push(hazard);
    const spread = multiplyVector(cov, drift).reduce((sum, value, j) => sum + value * drift[j]!, 0);
    path.variance.push(baseline + spread);
  }
  return path;
}

function stratumCodes({ design }: CoxFit, rows: number, strata?: ArrayLike<string | number>): Uint32Array {
  if (!strata && design.strata.length === 1) return new Uint32Array(rows);
  const { levels, codes } = labelled(strata ?? { length: 0 });
  const known = levels.map((level) => design.strata.indexOf(level));
  if (!strata || known.includes(-1)) {
    throw new RadError('RAD-PARAMETER-INVALID', {
      name: 'strata',
      value: strata ? levels.filter((_, k) => known[k] === -1).join(', ') : 'none',
      problem: `the strata of the model are ${design.strata.join(', ')}`,
    });
  }
  return codes.map((code) => known[code]!);
}

function linearAt(coefficients: Float64Array, x: Float64Array): number {
  return coefficients.reduce((sum, b, j) => sum + b * x[j]!, 0);
}
