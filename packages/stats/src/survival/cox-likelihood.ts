import { exp, log } from '@radscore/elementary';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { crossProduct, transposeMultiplyVector } from '../linalg/products.js';
import type { CoxDesign } from './cox-design.js';

/** What the partial likelihood of a {@link CoxDesign} looks like at one linear predictor, in the order of the design. */
export interface CoxState {
  readonly linearPredictor: Float64Array;
  readonly logLikelihood: number;
  /** exp(linear predictor - shift), without the row's weight. */
  readonly risk: Float64Array;
  readonly shift: number;
  /** Increments of the baseline hazard, and the sums of risk they were divided by, for risks as above. */
  readonly stepHazard: Float64Array;
  readonly stepRisk: Float64Array;
  /** Expected number of events of each row. */
  readonly expected: Float64Array;
}

/** Partial log likelihood and what follows from it, in time proportional to the rows. */
export function coxState(design: CoxDesign, linearPredictor: Float64Array): CoxState {
  const shift = linearPredictor.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);
  const risk = linearPredictor.map((value) => exp(value - shift));
  const stepRisk = stepSums(
    design,
    risk.map((value, i) => value * design.weight[i]!),
  );
  const stepHazard = stepRisk.map((sum, s) => design.stepWeight[s]! / sum);
  const window = overRiskWindow(design, stepHazard);
  let logLikelihood = 0;
  for (let i = 0; i < design.rows; i++) {
    if (design.event[i] === 1) logLikelihood += design.weight[i]! * (linearPredictor[i]! - shift);
  }
  for (let s = 0; s < stepRisk.length; s++) logLikelihood -= design.stepWeight[s]! * log(stepRisk[s]!);
  const expected = window.map((hazard, i) => hazard * risk[i]!);
  return { linearPredictor, logLikelihood, risk, shift, stepHazard, stepRisk, expected };
}

/** Mean of each column of x over the risk set of each step, weighted by risk: steps x columns. */
export function riskSetMeans(design: CoxDesign, { risk, stepRisk }: CoxState): Matrix {
  const means = zeros(stepRisk.length, design.x.cols);
  const products = new Float64Array(design.rows);
  for (let j = 0; j < design.x.cols; j++) {
    const x = column(design.x, j);
    for (let i = 0; i < design.rows; i++) products[i] = x[i]! * risk[i]! * design.weight[i]!;
    const sums = stepSums(design, products);
    column(means, j).set(sums.map((sum, s) => sum / stepRisk[s]!));
  }
  return means;
}

/** Gradient of the log likelihood: sum over rows of weight x (observed - expected). */
export function coxScore(design: CoxDesign, { expected }: CoxState): Float64Array {
  const residual = expected.map((value, i) => design.weight[i]! * (design.event[i]! - value));
  return transposeMultiplyVector(design.x, residual);
}

/**
 * Information: the sum over steps of weight x variance of x in the risk set, each multiplied by `factor` (1 where absent). The
 * second moments of all risk sets are one product of matrices, as row i enters with its own expected number of events.
 */
export function coxInformation(design: CoxDesign, state: CoxState, means: Matrix, factor?: Float64Array): Matrix {
  const hazards = factor ? state.stepHazard.map((hazard, s) => hazard * factor[s]!) : state.stepHazard;
  const windows = factor ? overRiskWindow(design, hazards).map((sum, i) => sum * state.risk[i]!) : state.expected;
  const second = crossProduct(
    design.x,
    windows.map((value, i) => value * design.weight[i]!),
  );
  const first = crossProduct(means, factor ? design.stepWeight.map((w, s) => w * factor[s]!) : design.stepWeight);
  return { ...second, data: second.data.map((value, at) => value - first.data[at]!) };
}

/**
 * For each row the sum of a value per step over the steps at which it is at risk; at its own event Efron's method counts a
 * row by 1 - k / d only.
 */
export function overRiskWindow(design: CoxDesign, stepValues: Float64Array): Float64Array {
  const groups = design.groupTime.length;
  const upTo = new Float64Array(groups + 1);
  const own = new Float64Array(groups);
  for (let s = 0; s < stepValues.length; s++) {
    const g = design.stepGroup[s]!;
    upTo[g + 1]! += stepValues[s]!;
    own[g]! += design.stepFraction[s]! * stepValues[s]!;
  }
  for (let g = 0; g < groups; g++) upTo[g + 1]! += upTo[g]!;
  return Float64Array.from(design.event, (event, i) => {
    const exit = design.exitGroup[i]!;
    return upTo[exit]! - upTo[design.entryGroup[i]!]! - (event === 1 ? own[exit - 1]! : 0);
  });
}

/** Sum of a value per row over the risk set of each step, less the share of the tied events that Efron's method takes off. */
function stepSums(design: CoxDesign, values: Float64Array): Float64Array {
  const groups = design.groupTime.length;
  const total = new Float64Array(groups);
  const deaths = new Float64Array(groups);
  let sum = 0;
  let at = 0;
  let entry = 0;
  for (let g = groups - 1; g >= 0; g--) {
    const end = design.groupEnd[g]!;
    if (g === groups - 1 || end !== design.groupEnd[g + 1]) [sum, at, entry] = [0, end, end];
    const first = design.groupFirst[g]!;
    while (at > first) sum += values[--at]!;
    if (design.byEntry) {
      while (entry > 0 && isBeforeEntry(design, design.byEntry[entry - 1]!, g))
        sum -= values[design.byEntry[--entry]!]!;
    }
    total[g] = sum;
    for (let i = first; i < first + design.groupDeaths[g]!; i++) deaths[g]! += values[i]!;
  }
  return design.stepFraction.map((fraction, s) => {
    const g = design.stepGroup[s]!;
    return total[g]! - fraction * deaths[g]!;
  });
}

function isBeforeEntry(design: CoxDesign, place: number, group: number): boolean {
  return design.entryGroup[place]! > group;
}
