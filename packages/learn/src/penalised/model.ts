import { coreError } from '@radscore/core';
import { square } from '@radscore/elementary';
import { withDenseProducts } from '@radscore/kernels';
import { type Matrix, transpose } from '@radscore/stats';
import { householder } from '../classify/qr.js';
import type { Outcome } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { binomialFamily } from './binomial-family.js';
import { coxFamily } from './cox-family.js';
import { centredDesign } from './design.js';
import type { Family, PenalisedFamily } from './family.js';
import { gaussianFamily } from './gaussian-family.js';
import { PathSolver } from './path-solver.js';

interface ModelOptions {
  readonly alpha: number;
  readonly standardise: boolean;
  readonly penaltyFactors?: ArrayLike<number>;
  readonly weights?: Float64Array;
}

/** A penalised model made ready to be solved under one penalty after another. */
export interface PreparedModel {
  readonly name: PenalisedFamily;
  readonly family: Family;
  readonly solver: PathSolver;
  readonly nullLoss: number;
  readonly totalWeight: number;
  /** Standard deviation (divisor n) of a continuous outcome; else 1. */
  readonly deviationOfOutcome: number;
  /** The slope of the likelihood along each column of the table, scaled as for the fit, divided by its factor; 0 where it is unpenalised. */
  slopes(): Float64Array;
  /** Writes the solver's coefficients on the scale of the given table; returns the intercept. */
  unscale(into: Float64Array): number;
}

/** Lends `work` a penalised model, whose table lies in the kernels' memory until `work` ends. */
export function withModel<R>(x: Matrix, y: Outcome, options: ModelOptions, work: (model: PreparedModel) => R): R {
  const total = checkedTotal(x, y, options.weights);
  const weight = Float64Array.from({ length: x.rows }, (_, i) => (options.weights?.[i] ?? 1) / total);
  const family = familyOf(y, weight);
  const { x: centred, centre, scale } = centredDesign(x, weight, options.standardise);
  const given = normalisedFactors(options.penaltyFactors, x.cols);
  const rotated = !family.diagonal && options.alpha === 0 && x.cols > x.rows && given.every((factor) => factor === 1);
  const turn = rotated ? rotate(centred) : { x: centred, back: (b: Float64Array) => b };
  const cols = turn.x.cols;
  const factors = new Float64Array(cols + (family.intercept ? 1 : 0));
  factors.set(rotated ? new Float64Array(cols).fill(1) : given);
  const design = family.intercept ? withOnes(turn.x) : turn.x;
  return withDenseProducts(design, (products) => {
    const solver = new PathSolver(design, family, factors, products);
    return work({
      name: y.kind === 'survival' ? 'cox' : y.kind === 'binary' ? 'binomial' : 'gaussian',
      family,
      solver,
      nullLoss: family.loss(new Float64Array(x.rows).fill(family.nullEta)),
      totalWeight: total,
      deviationOfOutcome: y.kind === 'continuous' ? deviation(y.value, weight) : 1,
      slopes() {
        const slopes = turn.back(solver.allSlopes().subarray(0, cols));
        return slopes.map((slope, j) => (given[j]! > 0 ? slope / given[j]! : 0));
      },
      unscale(into) {
        const b = turn.back(solver.coefficients.subarray(0, cols));
        let intercept = family.intercept ? solver.coefficients[cols]! : 0;
        for (let j = 0; j < into.length; j++) {
          if (b[j] === 0 || scale[j] === 0) {
            into[j] = 0;
            continue;
          }
          into[j] = b[j]! / scale[j]!;
          if (family.intercept) intercept -= into[j]! * centre[j]!;
        }
        return intercept;
      },
    });
  });
}

/**
 * Ridge with more columns than rows: the solution lies in the space the rows span. Turning that space onto as many axes as
 * there are rows changes neither penalty nor fit, and leaves a problem of that size.
 */
function rotate(x: Matrix): { x: Matrix; back: (b: Float64Array) => Float64Array } {
  const { r, applyQ } = householder(transpose(x));
  return { x: transpose(r), back: (b) => applyQ(b) };
}

function familyOf(y: Outcome, weight: Float64Array): Family {
  if (y.kind === 'continuous') return gaussianFamily(y.value, weight);
  return y.kind === 'binary' ? binomialFamily(y.event, weight) : coxFamily(y, weight);
}

function withOnes(x: Matrix): Matrix {
  const data = new Float64Array(x.rows * (x.cols + 1)).fill(1);
  data.set(x.data);
  return { rows: x.rows, cols: x.cols + 1, data };
}

function normalisedFactors(given: ArrayLike<number> | undefined, cols: number): Float64Array {
  if (given === undefined) return new Float64Array(cols).fill(1);
  const factors = Float64Array.from(given);
  const sum = factors.reduce((a, b) => a + b, 0);
  if (factors.length !== cols || factors.some((factor) => !(factor >= 0 && factor < Infinity)) || !(sum > 0)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'penaltyFactors',
      value: `[${factors.slice(0, 5).join(', ')} ...]`,
      problem: 'give one number of 0 or more for each column, not all of them 0',
    });
  }
  return factors.map((factor) => (factor * cols) / sum);
}

/** The sum of the weights, after checking that the outcome has something to explain. */
function checkedTotal(x: Matrix, y: Outcome, weights: Float64Array | undefined): number {
  const values = y.kind === 'continuous' ? y.value : y.event;
  if (values.length !== x.rows || x.cols === 0) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: x.cols === 0 ? 'The table' : 'The outcome',
      got: x.cols === 0 ? '0 columns' : `${values.length} values`,
      expected: x.cols === 0 ? 'at least 1' : `one for each of the ${x.rows} rows`,
    });
  }
  let total = 0;
  let events = 0;
  let others = 0;
  for (let i = 0; i < x.rows; i++) {
    const weight = weights?.[i] ?? 1;
    total += weight;
    if (weight === 0) continue;
    if (y.kind !== 'continuous' && y.event[i] === 1) events++;
    else others++;
    checkOutcomeValue(y, i);
  }
  if (y.kind === 'binary' && (events === 0 || others === 0))
    throw learnError('RAD-LEARN-SINGLE-CLASS', { events, others });
  if (y.kind === 'survival' && events === 0) throw learnError('RAD-LEARN-NO-EVENTS', { rows: x.rows });
  if (y.kind === 'continuous') {
    const first = y.value.find((_, i) => (weights?.[i] ?? 1) > 0);
    if (y.value.every((value, i) => value === first || (weights?.[i] ?? 1) === 0)) {
      throw learnError('RAD-LEARN-CONSTANT-OUTCOME', { rows: x.rows });
    }
  }
  return total;
}

function checkOutcomeValue(y: Outcome, i: number): void {
  const value = y.kind === 'continuous' ? y.value[i]! : y.kind === 'survival' ? y.time[i]! : y.event[i]!;
  if (!Number.isFinite(value)) throw learnError('RAD-LEARN-OUTCOME-MISSING', { row: i });
}

function deviation(value: Float64Array, weight: Float64Array): number {
  const mean = value.reduce((sum, v, i) => sum + weight[i]! * v, 0);
  return Math.sqrt(value.reduce((sum, v, i) => sum + weight[i]! * square(v - mean), 0));
}
