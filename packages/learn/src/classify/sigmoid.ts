import { exp, log, log1p } from '@radscore/elementary';
import { logistic as expit } from '@radscore/stats';

export { expit };

/** log(1 + exp(t)), without overflow. */
export function softplus(t: number): number {
  return t > 0 ? t + log1p(exp(-t)) : log1p(exp(t));
}

/** The logistic function of every decision value, in place. */
export function expitInPlace(decision: Float64Array): Float64Array {
  for (let i = 0; i < decision.length; i++) decision[i] = expit(decision[i]!);
  return decision;
}

/** The probability 1 / (1 + exp(slope x decision + offset)); the slope is negative where larger means an event. */
export interface Sigmoid {
  readonly slope: number;
  readonly offset: number;
}

/** The decision value as log-odds. */
export const plainLogistic: Sigmoid = { slope: -1, offset: 0 };

/**
 * Whether a sigmoid rises with the decision value by more than rounding over the values it was fitted on. One that does not would turn
 * the model upside down, or is uninformative.
 */
export function rises({ slope }: Sigmoid, decision: ArrayLike<number>): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < decision.length; i++) {
    low = Math.min(low, decision[i]!);
    high = Math.max(high, decision[i]!);
  }
  return -slope * (high - low) > FLAT;
}

export function applySigmoid({ slope, offset }: Sigmoid, decision: number): number {
  return expit(-(slope * decision + offset));
}

/**
 * Platt's scaling of decision values to probabilities: the sigmoid that maximises the likelihood of his smoothed targets
 * (Platt 1999), by Newton's method with backtracking (Lin, Lin and Weng 2007), as libsvm and scikit-learn define it.
 */
export function fitSigmoid(
  decision: ArrayLike<number>,
  event: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Sigmoid {
  const n = decision.length;
  const weight = (i: number): number => (weights === undefined ? 1 : weights[i]!);
  let events = 0;
  let others = 0;
  for (let i = 0; i < n; i++) {
    if (event[i] === 1) events += weight(i);
    else others += weight(i);
  }
  const high = (events + 1) / (events + 2);
  const low = 1 / (others + 2);
  const target = (i: number): number => (event[i] === 1 ? high : low);
  const loss = (slope: number, offset: number): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const t = slope * decision[i]! + offset;
      sum += weight(i) * (target(i) * t + softplus(-t));
    }
    return sum;
  };

  let slope = 0;
  let offset = log((others + 1) / (events + 1));
  let value = loss(slope, offset);
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = RIDGE;
    let h01 = 0;
    let h11 = RIDGE;
    for (let i = 0; i < n; i++) {
      const f = decision[i]!;
      const p = expit(-(slope * f + offset));
      const d = weight(i) * (target(i) - p);
      const h = weight(i) * p * (1 - p);
      g0 += d * f;
      g1 += d;
      h00 += h * f * f;
      h01 += h * f;
      h11 += h;
    }
    const determinant = h00 * h11 - h01 * h01;
    const step0 = -(h11 * g0 - h01 * g1) / determinant;
    const step1 = -(h00 * g1 - h01 * g0) / determinant;
    const descent = g0 * step0 + g1 * step1;
    if (!(descent < -SMALLEST_GAIN * (1 + value))) break;
    let length = 1;
    let next = loss(slope + step0, offset + step1);
    // Near the end the loss changes by less than its rounding; Newton's step is right there, and the last bits must not decide.
    const rounding = ROUNDING * (1 + value);
    while (next > value + ENOUGH * length * descent + rounding && length > SHORTEST) {
      length /= 2;
      next = loss(slope + length * step0, offset + length * step1);
    }
    if (next > value + rounding) break;
    slope += length * step0;
    offset += length * step1;
    value = next;
  }
  return { slope, offset };
}

/** Log odds from the lowest to the highest decision value below which a sigmoid is flat. */
const FLAT = 1e-9;
/** Iterations, ridge, share of the promised gain and shortest step as libsvm has them (Lin, Lin and Weng 2007). */
const MAX_ITERATIONS = 100;
const RIDGE = 1e-12;
const ENOUGH = 1e-4;
const SHORTEST = 1e-10;
/** A gain this small beside the loss is the square of its rounding: Newton's steps have nothing left to find. */
const SMALLEST_GAIN = 1e-18;
const ROUNDING = 1e-14;
