import { log } from '@radscore/elementary';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { crossProduct, multiply } from '../linalg/products.js';
import type { CoxDesign } from './cox-design.js';
import type { CoxFit } from './cox-fit.js';
import { overRiskWindow, riskSetMeans } from './cox-likelihood.js';
import { labelled } from './survival-data.js';

type Fitted = Pick<CoxFit, 'design' | 'state' | 'naiveCovariance'>;

/** Residuals at the events, sorted by stratum and time: events x columns. */
export interface SchoenfeldResiduals {
  readonly time: Float64Array;
  /** Row, as given to the fit, of each event. */
  readonly row: Uint32Array;
  readonly residuals: Matrix;
  /** Scaled by the covariance and shifted by the coefficients (Grambsch and Therneau 1994): their trend is the effect over time. */
  readonly scaled: Matrix;
}

/** Observed minus expected events of each row given; R's `residuals(fit, "martingale")`. */
export function martingaleResiduals({ design, state }: Fitted): Float64Array {
  return inGivenOrder(
    design,
    state.expected.map((expected, i) => design.event[i]! - expected),
  );
}

/** Martingale residuals made symmetric about 0; R's `residuals(fit, "deviance")`. */
export function devianceResiduals(fit: Fitted): Float64Array {
  const { design, state } = fit;
  const residuals = state.expected.map((expected, i) => {
    const m = design.event[i]! - expected;
    // With no event the log term vanishes; an expectation of 0 with an event cannot be.
    const term = design.event[i] === 1 ? log(expected) : 0;
    return Math.sign(m) * Math.sqrt(Math.max(0, -2 * (m + term)));
  });
  return inGivenOrder(design, residuals);
}

/** Score residuals of each row given (rows x columns): its share of the gradient. R's `residuals(fit, "score")`. */
export function scoreResiduals({ design, state }: Fitted): Matrix {
  const means = riskSetMeans(design, state);
  const out = zeros(design.rows, design.x.cols);
  for (let j = 0; j < out.cols; j++) {
    const x = column(design.x, j);
    const mean = column(means, j);
    const atEvent = meanOverSteps(design, mean);
    const compensator = overRiskWindow(
      design,
      state.stepHazard.map((hazard, s) => hazard * mean[s]!),
    );
    for (let i = 0; i < design.rows; i++) {
      const observed = design.event[i] === 1 ? x[i]! - atEvent[design.exitGroup[i]! - 1]! : 0;
      const expected = x[i]! * state.expected[i]! - state.risk[i]! * compensator[i]!;
      column(out, j)[design.order[i]!] = (observed - expected) * design.scale[j]!;
    }
  }
  return out;
}

/** Change of each coefficient if the row were left out, to first order (rows x columns). R's `residuals(fit, "dfbeta")`. */
export function dfbetaResiduals(fit: Fitted): Matrix {
  return multiply(scoreResiduals(fit), fit.naiveCovariance);
}

/** Covariance of Lin and Wei (1989): the products of the weighted dfbeta residuals, summed over clusters of rows. */
export function robustCovariance(fit: Fitted, cluster?: ArrayLike<string | number>): Matrix {
  const dfbeta = dfbetaResiduals(fit);
  const { codes, levels } = cluster
    ? labelled(cluster)
    : { codes: fit.design.order.slice().sort(), levels: { length: dfbeta.rows } };
  const sums = zeros(levels.length, dfbeta.cols);
  const weight = inGivenOrder(fit.design, fit.design.weight);
  for (let j = 0; j < dfbeta.cols; j++) {
    const [from, to] = [column(dfbeta, j), column(sums, j)];
    for (let i = 0; i < dfbeta.rows; i++) to[codes[i]!]! += weight[i]! * from[i]!;
  }
  return crossProduct(sums);
}

/** Schoenfeld residuals: x of each event minus its mean over the risk set. R's `residuals(fit, "schoenfeld")`, `"scaledsch"`. */
export function schoenfeldResiduals(fit: Fitted & Pick<CoxFit, 'coefficients' | 'covariance'>): SchoenfeldResiduals {
  const { design, state, coefficients, covariance } = fit;
  const places = Array.from(design.event.keys()).filter((i) => design.event[i] === 1);
  const means = riskSetMeans(design, state);
  const residuals = zeros(places.length, coefficients.length);
  for (let j = 0; j < residuals.cols; j++) {
    const x = column(design.x, j);
    const atEvent = meanOverSteps(design, column(means, j));
    places.forEach((i, k) => {
      column(residuals, j)[k] = (x[i]! - atEvent[design.exitGroup[i]! - 1]!) * design.scale[j]!;
    });
  }
  const scaled = multiply(residuals, covariance);
  for (let j = 0; j < scaled.cols; j++) {
    const values = column(scaled, j);
    values.forEach((value, k) => {
      values[k] = coefficients[j]! + places.length * value;
    });
  }
  return {
    time: Float64Array.from(places, (i) => design.time[i]!),
    row: Uint32Array.from(places, (i) => design.order[i]!),
    residuals,
    scaled,
  };
}

function meanOverSteps(design: CoxDesign, stepValues: Float64Array): Float64Array {
  const sums = new Float64Array(design.groupTime.length);
  const counts = new Float64Array(design.groupTime.length);
  stepValues.forEach((value, s) => {
    sums[design.stepGroup[s]!]! += value;
    counts[design.stepGroup[s]!]!++;
  });
  return sums.map((sum, g) => sum / counts[g]!);
}

function inGivenOrder(design: CoxDesign, values: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) out[design.order[i]!] = values[i]!;
  return out;
}
