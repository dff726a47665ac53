import { coreError } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';
import { type LikelihoodRatioTest, likelihoodRatioTest } from '../regression/likelihood-ratio.js';
import type { Coefficient } from './recalibration.js';

/** How far the hazards of a survival model lie from those of new patients. */
export interface HazardRecalibration {
  /** Log of the factor on the baseline hazard with the slope held at 1; above 0 means risks predicted too low. */
  readonly inTheLarge: Coefficient;
  /** With a slope: log of the factor on the baseline hazard, and the slope of the log hazard. */
  readonly intercept: Coefficient;
  readonly slope: Coefficient;
  /** Of the model as it is, and of its baseline scaled, against baseline and slope together. */
  readonly tests: { readonly original: LikelihoodRatioTest; readonly intercept: LikelihoodRatioTest };
}

interface HazardInput {
  /** Cumulative hazard that the model gives each patient up to the end of follow-up. */
  readonly expected: ArrayLike<number>;
  /** Log hazard of each patient (the risk of a Cox model). */
  readonly linearPredictor: ArrayLike<number>;
  /** 1 where follow-up ended with the event. */
  readonly event: ArrayLike<number>;
}

const normal95 = 1.959963984540054;

/**
 * Recalibration of a Cox model by Poisson regression of the event on the linear predictor, with the log of the expected cumulative hazard as
 * offset (Crowson, Atkinson and Therneau 2016; R's `glm(event ~ lp + offset(log(expected)), family = poisson)`): the intercept scales the
 * baseline hazard, 1 + the coefficient is the slope of calibration.
 *
 * @throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-TOO-FEW (no event), RAD-PARAMETER-INVALID (an expected hazard of 0 or less)
 * @example hazardRecalibration({ expected, linearPredictor, event }).slope.value // 0.62
 */
export function hazardRecalibration({ expected, linearPredictor, event }: HazardInput): HazardRecalibration {
  const method = 'Recalibration of hazards';
  requireSameLength(method, 'expected hazards, linear predictor and events', expected, linearPredictor, event);
  requireFinite(method, 'expected hazards', expected);
  requireFinite(method, 'the linear predictor', linearPredictor);
  const events = Array.from(event).reduce((sum, value) => sum + value, 0);
  requireAtLeast(method, 1, 'event', events);
  const lowest = Math.min(...Array.from(expected));
  if (!(lowest > 0))
    throw coreError('RAD-PARAMETER-INVALID', { name: 'expected', value: lowest, problem: 'it must be above 0' });
  const total = Array.from(expected).reduce((sum, value) => sum + value, 0);
  const large = log(events / total);
  const largeError = 1 / Math.sqrt(events);
  const both = fit(expected, linearPredictor, event, large);
  const parts = { expected, linearPredictor, event };
  const full = { logLikelihood: logLikelihood(parts, both.a, both.b), parameters: 2 };
  return {
    inTheLarge: coefficient(large, largeError),
    intercept: coefficient(both.a, both.errors[0]),
    slope: coefficient(1 + both.b, both.errors[1]),
    tests: {
      original: likelihoodRatioTest(full, { logLikelihood: logLikelihood(parts, 0, 0), parameters: 0 }),
      intercept: likelihoodRatioTest(full, { logLikelihood: logLikelihood(parts, large, 0), parameters: 1 }),
    },
  };
}

function coefficient(value: number, standardError: number): Coefficient {
  return { value, standardError, ci: [value - normal95 * standardError, value + normal95 * standardError] };
}

function logLikelihood({ expected, linearPredictor, event }: HazardInput, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < event.length; i++) {
    const eta = a + b * linearPredictor[i]! + log(expected[i]!);
    sum += event[i]! * eta - exp(eta);
  }
  return sum;
}

/** Newton's method with halved steps: the likelihood is concave. */
function fit(
  expected: ArrayLike<number>,
  lp: ArrayLike<number>,
  event: ArrayLike<number>,
  start: number,
): { a: number; b: number; errors: [number, number] } {
  const parts = { expected, linearPredictor: lp, event };
  let [a, b] = [start, 0];
  let best = logLikelihood(parts, a, b);
  for (let round = 0; ; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 0, 0, 0];
    for (let i = 0; i < event.length; i++) {
      const mu = expected[i]! * exp(a + b * lp[i]!);
      ga += event[i]! - mu;
      gb += (event[i]! - mu) * lp[i]!;
      aa += mu;
      ab += mu * lp[i]!;
      bb += mu * lp[i]! * lp[i]!;
    }
    const determinant = aa * bb - ab * ab;
    const done = round === MAX_ITERATIONS || !(determinant > SINGULAR * aa * bb);
    const [da, db] = done ? [0, 0] : [(bb * ga - ab * gb) / determinant, (aa * gb - ab * ga) / determinant];
    let step = 1;
    // Close to the maximum a full step changes the likelihood by less than its rounding.
    const least = best - ROUNDING * Math.abs(best);
    while (step > SHORTEST && !(logLikelihood(parts, a + step * da, b + step * db) >= least)) step /= 2;
    if (done || Math.abs(da) + Math.abs(db) < STANDS || step <= SHORTEST)
      return { a, b, errors: [Math.sqrt(bb / determinant), Math.sqrt(aa / determinant)] };
    a += step * da;
    b += step * db;
    best = logLikelihood(parts, a, b);
  }
}

/** Newton's steps on two coefficients of a concave likelihood: fewer than ten are usual. */
const MAX_ITERATIONS = 60;
/** Share of the product of the diagonal below which the determinant is rounding: log hazards that are all the same. */
const SINGULAR = 1e-12;
const ROUNDING = 1e-12;
/** A step halved so often (20 times) gains nothing. */
const SHORTEST = 1e-6;
/** Sum of both changes at the maximum; steps converge quadratically, so that the next would be below rounding. */
const STANDS = 1e-10;
