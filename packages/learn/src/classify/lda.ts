import { isRadError } from '@radscore/core';
import { log } from '@radscore/elementary';
import { column, covarianceOf, dot, ledoitWolf, type Matrix, shrinkTo, solveSymmetric, zeros } from '@radscore/stats';
import * as z from 'zod';
import { checkRows, checkTrainingSet, refuseWeights } from '../contract/check.js';
import { defineClassifier } from '../contract/define.js';
import type { ClassifierPredictor } from '../contract/estimator.js';
import { numbers } from '../contract/state.js';
import { learnError } from '../errors.js';
import { type ClassMoments, classMoments } from './class-moments.js';
import { linearPredictor } from './linear.js';
import { expitInPlace } from './sigmoid.js';
import { type RightSingular, rightSingular } from './thin-svd.js';
import { solveTwice, triangleOf } from './triangle.js';

const parameters = z
  .strictObject({
    solver: z.enum(['svd', 'lsqr']).default('svd'),
    /** With `lsqr`: Ledoit-Wolf's (`auto`) or a fixed share by which each covariance is pulled to a multiple of the identity. */
    shrinkage: z.union([z.enum(['none', 'auto']), z.number().min(0).max(1)]).default('none'),
  })
  .refine(({ solver, shrinkage }) => solver === 'lsqr' || shrinkage === 'none', {
    path: ['shrinkage'],
    message: 'shrinkage needs the solver lsqr',
  });

interface LdaState {
  readonly coefficients: readonly number[];
  readonly intercept: number;
}

const state: z.ZodType<LdaState> = z.strictObject({ coefficients: numbers, intercept: z.number() });

/** How a fitted {@link lda} predicts. */
export const ldaPredictor: ClassifierPredictor<LdaState> = {
  kind: 'classifier',
  name: 'lda',
  state,
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision,
};

/**
 * Linear discriminant analysis: normal distributions with one covariance for both outcomes; the priors are the shares.
 * `svd` works on the standardised rows and passes over directions with less than 1e-4 of within-class deviation; `lsqr`
 * on the covariance (divisor n, classes weighted by their priors), which may be shrunk. Deterministic; row weights are not
 * supported and ignored.
 */
export const lda = /* @__PURE__ */ defineClassifier(ldaPredictor, {
  summary: 'Linear discriminant analysis, optionally with a shrunk covariance.',
  source: 'Hastie, Tibshirani and Friedman 2009, 4.3; scikit-learn LinearDiscriminantAnalysis',
  parameters,
  fit(x, y, { solver, shrinkage }, { weights }) {
    refuseWeights('Linear discriminant analysis', weights);
    checkTrainingSet(x, y, weights);
    const classes = classMoments(x, y.event);
    const difference = classes[1].mean.map((value, j) => value - classes[0].mean[j]!);
    const direction =
      solver === 'svd'
        ? bySvd(classes, difference)
        : shrinkage === 'none' || shrinkage === 0
          ? byRows(classes, difference)
          : byCovariance(shrunk(classes, shrinkage), difference);
    const middle = classes[1].mean.map((value, j) => (value + classes[0].mean[j]!) / 2);
    const intercept = log(classes[1].prior / classes[0].prior) - dot(direction, middle);
    return { coefficients: Array.from(direction), intercept };
  },
});

function decision(state: LdaState, x: Matrix): Float64Array {
  checkRows(x, state.coefficients.length);
  return linearPredictor(x, state.coefficients, state.intercept);
}

/** Within-class standard deviations at or below this, relative to those of the columns, count as none. */
const TOLERANCE = 1e-4;

function bySvd(classes: readonly [ClassMoments, ClassMoments], difference: Float64Array): Float64Array {
  const rows = stack(classes);
  const deviation = new Float64Array(rows.cols);
  // Two rows have no within-class variance at all; the divisor then does not matter.
  const degrees = Math.max(1, rows.rows - 2);
  for (let j = 0; j < rows.cols; j++) {
    const values = column(rows, j);
    deviation[j] = Math.sqrt(dot(values, values) / rows.rows) || 1;
    for (let i = 0; i < values.length; i++) values[i]! /= deviation[j]! * Math.sqrt(degrees);
  }
  const scaled = difference.map((d, j) => d / deviation[j]!);
  return solveByRows(rows, scaled, () => TOLERANCE).map((value, j) => value / deviation[j]!);
}

/** The unshrunk covariance is that of the centred rows: its solution of least norm, without forming it. */
function byRows(classes: readonly [ClassMoments, ClassMoments], difference: Float64Array): Float64Array {
  const rows = stack(classes);
  for (let k = 0; k < rows.data.length; k++) rows.data[k]! /= Math.sqrt(rows.rows);
  return solveByRows(rows, difference, (largest) => Math.sqrt(Number.EPSILON * rows.cols) * largest);
}

/**
 * The x of least norm with A'A x = d, for the rows A, over the axes with a singular value above the cut-off, which is told the largest.
 * Where no singular value can be below it, the triangle of A is enough.
 */
function solveByRows(rows: Matrix, d: Float64Array, cutOff: (largest: number) => number): Float64Array {
  const triangle = triangleOf(rows);
  if (triangle && triangle.atLeast > cutOff(triangle.atMost)) return solveTwice(triangle, d);
  const axes = rightSingular(rows);
  return alongAxes(axes, d, cutOff(axes.values[0]!));
}

function stack([other, event]: readonly [ClassMoments, ClassMoments]): Matrix {
  const out = zeros(other.centred.rows + event.centred.rows, other.centred.cols);
  for (let j = 0; j < out.cols; j++) {
    column(out, j).set(column(other.centred, j));
    column(out, j).set(column(event.centred, j), other.centred.rows);
  }
  return out;
}

/** V S^-2 V' d over the axes with a singular value above the cut-off. */
function alongAxes({ values, vectors }: RightSingular, d: Float64Array, cutOff: number): Float64Array {
  const out = new Float64Array(d.length);
  for (let k = 0; k < values.length && values[k]! > cutOff; k++) {
    const axis = column(vectors, k);
    const along = dot(d, axis) / (values[k]! * values[k]!);
    for (let j = 0; j < out.length; j++) out[j]! += along * axis[j]!;
  }
  return out;
}

function shrunk(classes: readonly [ClassMoments, ClassMoments], shrinkage: 'auto' | number): Matrix {
  const p = classes[0].mean.length;
  const out = zeros(p, p);
  for (const { prior, centred } of classes) {
    const own = shrinkage === 'auto' ? ledoitWolfOfStandardised(centred) : shrinkTo(covarianceOf(centred), shrinkage);
    for (let k = 0; k < out.data.length; k++) out.data[k]! += prior * own.data[k]!;
  }
  return out;
}

/** The shrunk covariance of the standardised columns, scaled back. */
function ledoitWolfOfStandardised(centred: Matrix): Matrix {
  const { rows: n, cols: p } = centred;
  const scale = new Float64Array(p);
  const standardised = zeros(n, p);
  for (let j = 0; j < p; j++) {
    const values = column(centred, j);
    scale[j] = Math.sqrt(dot(values, values) / n) || 1;
    for (let i = 0; i < n; i++) standardised.data[i + n * j] = values[i]! / scale[j]!;
  }
  const { covariance } = ledoitWolf(standardised);
  for (let j = 0; j < p; j++) for (let i = 0; i < p; i++) covariance.data[i + p * j]! *= scale[i]! * scale[j]!;
  return covariance;
}

function byCovariance(covariance: Matrix, difference: Float64Array): Float64Array {
  try {
    return solveSymmetric(covariance, difference);
  } catch (error) {
    if (!isRadError(error, 'RAD-STATS-SINGULAR')) throw error;
    throw learnError('RAD-LEARN-SINGULAR', {
      step: 'Linear discriminant analysis',
      problem: 'the shrunk covariance is still singular',
    });
  }
}
