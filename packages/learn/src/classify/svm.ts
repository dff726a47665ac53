import type { Rng } from '@radscore/core';
import { type Matrix, rowMajor, takeRows, transpose } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { BinaryOutcome, ClassifierPredictor } from '../contract/estimator.js';
import { numbers, place, places, plainNumbers, probability } from '../contract/state.js';
import { weightedRows } from '../trees/weighted-rows.js';
import { classWeightSchema, rowWeights } from './class-weight.js';
import { onePerPatient, rowsWhere, stratifiedFolds } from './folds.js';
import {
  fromProduct,
  type Kernel,
  type KernelRows,
  kernelDiagonal,
  kernelRow,
  kernelRowsOf,
  settleGamma,
} from './kernel.js';
import { rowProducts } from './row-products.js';
import { applySigmoid, fitSigmoid, plainLogistic, rises, type Sigmoid } from './sigmoid.js';
import { CACHE_VALUES, type SmoSolution, solveSmo } from './smo.js';

const parameters = z.strictObject({
  kernel: z.enum(['rbf', 'linear', 'poly', 'sigmoid']).default('rbf'),
  C: z.number().positive().default(1),
  gamma: z.union([z.enum(['scale', 'auto']), z.number().positive()]).default('scale'),
  degree: z.number().int().min(1).default(3),
  coef0: z.number().default(0),
  /** Largest violation of the optimality conditions at which the solution is accepted. */
  tolerance: z.number().positive().default(1e-6),
  maxIterations: z.number().int().min(1).default(10_000_000),
  /** Folds whose held-out decision values give the probabilities. */
  probabilityFolds: z.number().int().min(2).default(5),
  /** False: no sigmoid is fitted, where only decision values are asked for; the probability is then the logistic of them. */
  probability: z.boolean().default(true),
  classWeight: classWeightSchema,
});

interface SvmState {
  readonly columns: number;
  readonly kernel: Kernel;
  /** The support vectors row by row, and sign x alpha of each. */
  readonly vectors: readonly number[];
  readonly coefficients: readonly number[];
  /** Row of each support vector in the training table. */
  readonly support: readonly number[];
  readonly intercept: number;
  readonly sigmoid: Sigmoid;
  /** Share of events in training, where the sigmoid fitted to held-out decision values does not rise: then it is every probability. */
  readonly prevalence?: number;
  readonly converged: boolean;
}

const state: z.ZodType<SvmState> = z
  .strictObject({
    columns: place,
    kernel: z.strictObject({
      kind: z.enum(['rbf', 'linear', 'poly', 'sigmoid']),
      gamma: z.number(),
      degree: z.number(),
      coef0: z.number(),
    }),
    vectors: numbers,
    coefficients: numbers,
    support: places,
    intercept: z.number(),
    sigmoid: z.strictObject({ slope: z.number(), offset: z.number() }),
    prevalence: z.exactOptional(probability),
    converged: z.boolean(),
  })
  .refine(({ columns, vectors, coefficients }) => vectors.length === columns * coefficients.length, {
    path: ['vectors'],
    message: 'expected all columns of as many rows as there are coefficients',
  });

/** How a fitted {@link svm} predicts. */
export const svmPredictor: ClassifierPredictor<SvmState> = {
  kind: 'classifier',
  name: 'svm',
  state,
  ranksByDecision: true,
  predictProba: ({ prevalence, ...state }, x) =>
    decision(state, x).map((value) => prevalence ?? applySigmoid(state.sigmoid, value)),
  decision,
  calibrated: ({ prevalence }) => prevalence === undefined,
};

/**
 * Support vector classifier. The decision value is libsvm's at the converged solution; the probability is Platt's sigmoid
 * of it, fitted to the decision values of held-out rows in stratified folds (where an outcome has fewer rows than folds,
 * in as many folds as it has rows; with a single row of an outcome, on the training rows themselves). All rows of a patient are in one
 * fold. The sigmoid is constrained to rise, so that it never orders patients differently from the decision value: where the free fit is
 * flat or falls, no calibration is possible, the probability is the share of events in training and a note says so
 * (NO-CALIBRATION). Ranks are the decision value's: use it for ROC curves. Decision values are
 * deterministic, probabilities depend on the seed through the folds. Weights multiply C. Columns are used as they are.
 */
export const svm = /* @__PURE__ */ defineClassifier(svmPredictor, {
  summary: 'Support vector machine with RBF, linear, polynomial or sigmoid kernel and Platt probabilities.',
  source: 'Fan, Chen and Lin 2005; Platt 1999; libsvm as in scikit-learn SVC',
  parameters,
  fit(x, y, p, { rng, weights, patients }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const used = weightedRows(weight);
    const kernel: Kernel = { kind: p.kernel, gamma: settleGamma(p.gamma, x), degree: p.degree, coef0: p.coef0 };
    const rows = kernelRowsOf(x);
    const kernelOf = cachedKernel(kernel, rows);
    const diagonal = kernelDiagonal(kernel, rows);
    const train = (rows: Uint32Array, tolerance: number): SmoSolution => {
      const sign = Float64Array.from(rows, (row) => (y.event[row] === 1 ? 1 : -1));
      const bound = Float64Array.from(rows, (row) => p.C * weight[row]!);
      const own = rows.length === x.rows ? kernelOf : kernelWithin(kernelOf, rows);
      const self = Float64Array.from(rows, (row) => diagonal[row]!);
      return solveSmo(own, self, sign, bound, tolerance, p.maxIterations);
    };
    const solution = train(used, p.tolerance);
    const kept = rowsWhere(solution.alpha, (a) => a > 0);
    const support = kept.map((k) => used[k]!);
    const vectors = rowMajor(takeRows(x, support));
    const event = Uint8Array.from(used, (row) => y.event[row]!);
    const scaling = p.probability
      ? platt(heldOutDecisions(y, used, kernelOf, train, p.probabilityFolds, rng, patients), event)
      : { sigmoid: plainLogistic };
    return {
      columns: x.cols,
      kernel,
      vectors: plainNumbers(vectors),
      coefficients: kept.map((k) => signed(y, used[k]!, solution.alpha[k]!)),
      support,
      intercept: -solution.rho,
      ...scaling,
      converged: solution.converged,
    };
  },
  notes: ({ prevalence, sigmoid }) =>
    prevalence === undefined ? [] : [{ code: 'NO-CALIBRATION', values: { model: 'svm', slope: -sigmoid.slope } }],
});

/** Platt's sigmoid, and the share of events where it does not rise. */
function platt(decisions: Float64Array, event: Uint8Array): Pick<SvmState, 'sigmoid' | 'prevalence'> {
  const sigmoid = fitSigmoid(decisions, event);
  if (rises(sigmoid, decisions)) return { sigmoid };
  return { sigmoid, prevalence: event.reduce((sum, value) => sum + value, 0) / event.length };
}

function decision(state: SvmState, x: Matrix): Float64Array {
  checkRows(x, state.columns);
  const [count, columns] = [state.coefficients.length, state.columns];
  const turned = transpose({ rows: columns, cols: count, data: Float64Array.from(state.vectors) });
  const vectors = kernelRowsOf(turned);
  const rows = kernelRowsOf(x);
  return Float64Array.from({ length: x.rows }, (_, i) => {
    const values = kernelRow(state.kernel, rows, i, vectors);
    let sum = state.intercept;
    for (let k = 0; k < values.length; k++) sum += state.coefficients[k]! * values[k]!;
    return sum;
  });
}

function signed(y: BinaryOutcome, row: number, alpha: number): number {
  return y.event[row] === 1 ? alpha : -alpha;
}

/** A sigmoid needs no better decision values than these (libsvm's default). */
const HELD_OUT_TOLERANCE = 1e-3;

/** The decision value of each used row, by a model that was trained without its fold. */
function heldOutDecisions(
  y: BinaryOutcome,
  used: Uint32Array,
  kernelOf: (row: number) => Float32Array,
  train: (rows: Uint32Array, tolerance: number) => SmoSolution,
  wanted: number,
  rng: Rng,
  patients: readonly string[] | undefined,
): Float64Array {
  const event = Uint8Array.from(used, (row) => y.event[row]!);
  const own = patients && Array.from(used, (row) => patients[row]!);
  const first = onePerPatient(own, event.length).rows;
  const events = first.filter((k) => event[k] === 1).length;
  const folds = Math.min(wanted, events, first.length - events);
  const out = new Float64Array(used.length);
  const fold = folds > 1 ? stratifiedFolds(event, folds, rng, 'Platt scaling', own) : new Uint16Array(used.length);
  for (let f = 0; f < Math.max(1, folds); f++) {
    const training = used.filter((_, k) => folds < 2 || fold[k] !== f);
    const { alpha, rho } = train(training, HELD_OUT_TOLERANCE);
    for (let k = 0; k < used.length; k++) {
      if (fold[k] !== f) continue;
      const values = kernelOf(used[k]!);
      let sum = -rho;
      for (let t = 0; t < training.length; t++) {
        if (alpha[t]! > 0) sum += signed(y, training[t]!, alpha[t]!) * values[training[t]!]!;
      }
      out[k] = sum;
    }
  }
  return out;
}

/**
 * Rows of the kernel matrix, computed with their neighbours when one is first asked for; the oldest are dropped when memory is full.
 * They are kept in single precision, as libsvm keeps them, or the solution would differ from its by some 1e-6 where the kernel is
 * nearly singular.
 */
function cachedKernel(kernel: Kernel, rows: KernelRows): (row: number) => Float32Array {
  const { squares, rows: count } = rows;
  const cache: (Float32Array | undefined)[] = new Array(count).fill(undefined);
  const order: number[] = [];
  const capacity = Math.max(2 * TOGETHER, Math.floor(CACHE_VALUES / count));
  return (wanted) => {
    const known = cache[wanted];
    if (known !== undefined) return known;
    const first = wanted - (wanted % TOGETHER);
    const last = Math.min(count, first + TOGETHER);
    const products = rowProducts(rows, first, last - first, rows);
    for (let row = first; row < last; row++) {
      if (cache[row] !== undefined) continue;
      if (order.length >= capacity) cache[order.shift()!] = undefined;
      const values = new Float32Array(count);
      const start = (row - first) * count;
      // The kernel of two rows is that of them the other way round.
      for (let k = 0; k < count; k++)
        values[k] = cache[k]?.[row] ?? fromProduct(kernel, products[start + k]!, squares[row]!, squares[k]!);
      cache[row] = values;
      order.push(row);
    }
    return cache[wanted]!;
  };
}

/** Rows that are computed together. */
const TOGETHER = 32;

/** The kernel rows of some rows among each other. */
function kernelWithin(kernelOf: (row: number) => Float32Array, rows: Uint32Array): (k: number) => Float32Array {
  return (k) => {
    const whole = kernelOf(rows[k]!);
    const own = new Float32Array(rows.length);
    for (let other = 0; other < own.length; other++) own[other] = whole[rows[other]!]!;
    return own;
  };
}
