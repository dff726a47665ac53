import { exp, log, square } from '@radscore/elementary';
import { normalQuantile } from '../distributions/normal.js';
import { statsError } from '../errors.js';
import { requireBetween, requireSameLength } from '../guards.js';
import { pseudoRisk } from '../survival/pseudo-risk.js';
import type { Coefficient } from './recalibration.js';

const METHOD = 'Calibration slope at a horizon';
/** Gauss-Newton converges linearly where residuals are large, as those of single patients are. */
const MAX_ITERATIONS = 100;
/** Relative change of both coefficients at the solution. */
const STANDS = 1e-9;
/** After so many halvings (a step of 1e-12) no step leads down. */
const MOST_HALVINGS = 40;

/** Calibration of predicted risks at a horizon on the scale of the log cumulative hazard. */
export interface SlopeAtHorizon extends Coefficient {
  readonly intercept: number;
}

/**
 * The calibration slope of predicted risks at a horizon: pseudo-observations regressed on log(-log(1 - risk)) with the complementary log-log
 * link by generalised estimating equations (Gaussian, independence), with the sandwich error. 1 is right; below 1 the risks are too extreme.
 *
 * Source: Royston, Stata Journal 15, 2015; Riley et al., Statistics in Medicine 41, 2022.
 *
 * @param risk predicted probability of the event by the horizon, strictly between 0 and 1
 * @throws RAD-PARAMETER-INVALID (a risk of 0 or 1), RAD-STATS-NOT-CONVERGED; what {@link pseudoRisk} throws
 */
export function slopeAtHorizon(
  risk: ArrayLike<number>,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  { level = 0.95 }: { readonly level?: number } = {},
): SlopeAtHorizon {
  requireSameLength(METHOD, 'risks and times', risk, time);
  for (let i = 0; i < risk.length; i++) requireBetween('risk', risk[i]!, 0, 1);
  const logHazard = Float64Array.from(risk as number[], (p) => log(-log(1 - p)));
  return slopeOfLogHazard(logHazard, time, event, horizon, level);
}

/** The same of log cumulative hazards by the horizon: a hazard above 37 has a risk that rounds to 1. */
export function slopeOfLogHazard(
  x: Float64Array,
  time: ArrayLike<number>,
  event: ArrayLike<number>,
  horizon: number,
  level = 0.95,
): SlopeAtHorizon {
  const y = pseudoRisk(time, event, horizon);
  let [a, b] = [0, 1];
  let here = equations(a, b, x, y);
  for (let round = 0; round < MAX_ITERATIONS; round++) {
    let [stepA, stepB] = solve(here, here.u, here.v);
    let next = equations(a + stepA, b + stepB, x, y);
    // Far from the answer a whole step may lead away from it.
    for (let half = 0; half < MOST_HALVINGS && !(next.squares <= here.squares); half++) {
      [stepA, stepB] = [stepA / 2, stepB / 2];
      next = equations(a + stepA, b + stepB, x, y);
    }
    [a, b, here] = [a + stepA, b + stepB, next];
    if (!(Math.abs(stepA) + Math.abs(stepB) <= STANDS * (1 + Math.abs(a) + Math.abs(b)))) continue;
    // The row of the slope in the inverse of D'D, on both sides of the sum of squared scores.
    const [p, q] = solve(here, 0, 1);
    const variance = p * p * here.uu + 2 * p * q * here.uv + q * q * here.vv;
    const standardError = Math.sqrt(variance);
    const reach = normalQuantile((1 + level) / 2) * standardError;
    return { value: b, standardError, ci: [b - reach, b + reach], intercept: a };
  }
  throw statsError('RAD-STATS-NOT-CONVERGED', { method: METHOD, iterations: MAX_ITERATIONS });
}

interface Equations {
  /** Sum of the squared residuals. */
  readonly squares: number;
  /** D'D. */
  readonly aa: number;
  readonly ab: number;
  readonly bb: number;
  /** D'(y - mean). */
  readonly u: number;
  readonly v: number;
  /** The sums of their squares and products over patients. */
  readonly uu: number;
  readonly uv: number;
  readonly vv: number;
}

function equations(a: number, b: number, x: Float64Array, y: Float64Array): Equations {
  let [squares, aa, ab, bb, u, v, uu, uv, vv] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const hazard = exp(a + b * x[i]!);
    const survival = exp(-hazard);
    // Infinity times 0 is no number.
    const slope = survival === 0 ? 0 : hazard * survival;
    const residual = y[i]! - (1 - survival);
    const scored = slope * residual;
    squares += square(residual);
    aa += square(slope);
    ab += square(slope) * x[i]!;
    bb += square(slope * x[i]!);
    u += scored;
    v += scored * x[i]!;
    uu += square(scored);
    uv += square(scored) * x[i]!;
    vv += square(scored * x[i]!);
  }
  return { squares, aa, ab, bb, u, v, uu, uv, vv };
}

function solve({ aa, ab, bb }: Equations, u: number, v: number): [number, number] {
  const determinant = aa * bb - ab * ab;
  return [(bb * u - ab * v) / determinant, (aa * v - ab * u) / determinant];
}
