import { log } from '@radscore/elementary';
import { chiSquareSf } from '../distributions/chi-square.js';
import { cholesky, choleskySolve } from '../linalg/cholesky.js';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { dot, transposeMultiplyVector } from '../linalg/products.js';
import type { LikelihoodRatioTest } from '../regression/likelihood-ratio.js';
import type { CoxFit } from './cox-fit.js';
import { coxInformation, overRiskWindow, riskSetMeans } from './cox-likelihood.js';
import { kaplanMeier } from './kaplan-meier.js';
import { countBelow, countUpTo } from './risk-table.js';

/** Scale of time on which a changing effect is looked for; `km` is 1 minus the Kaplan-Meier estimate before each event. */
export type TimeTransform = 'km' | 'rank' | 'identity' | 'log';

export interface ProportionalHazards {
  /** In the order of the columns. */
  readonly terms: readonly LikelihoodRatioTest[];
  readonly global: LikelihoodRatioTest;
}

/**
 * Test of proportional hazards: the score test of adding x g(time) to the model, for each column and for all; R's `cox.zph` of
 * survival 3 (`km` is its default). Where g does not vary (one event time, for example) chi2 and df are 0 and p is 1.
 */
export function proportionalHazards(fit: CoxFit, transform: TimeTransform = 'km'): ProportionalHazards {
  const { design, state } = fit;
  const p = design.x.cols;
  const g = centredTransform(fit, transform);
  const atStep = Float64Array.from(design.stepGroup, (group) => g[group]!);
  const compensator = overRiskWindow(
    design,
    state.stepHazard.map((hazard, s) => hazard * atStep[s]!),
  );
  const residual = Float64Array.from(design.event, (event, i) => {
    const observed = event === 1 ? g[design.exitGroup[i]! - 1]! : 0;
    return design.weight[i]! * (observed - state.risk[i]! * compensator[i]!);
  });
  const score = transposeMultiplyVector(design.x, residual);
  const means = riskSetMeans(design, state);
  const factor = cholesky(coxInformation(design, state, means));
  const mixed = coxInformation(design, state, means, atStep);
  const variance = coxInformation(
    design,
    state,
    means,
    atStep.map((value) => value * value),
  );
  // What estimating the coefficients takes off the information on the changing effects.
  for (let j = 0; j < p; j++) {
    const solved = choleskySolve(factor, column(mixed, j));
    for (let k = 0; k < p; k++) column(variance, j)[k]! -= dot(column(mixed, k), solved);
  }
  const terms = Array.from(score, (_, j) => scoreTest(score, variance, [j]));
  return { terms, global: scoreTest(score, variance, Array.from(score.keys())) };
}

/** Variance of a score that does not vary with time: its column is constant in every risk set. */
const NO_VARIANCE = 1e-12;

function scoreTest(score: Float64Array, variance: Matrix, kept: readonly number[]): LikelihoodRatioTest {
  const varying = kept.filter((j) => column(variance, j)[j]! > NO_VARIANCE);
  if (varying.length === 0) return { chi2: 0, df: 0, p: 1 };
  const own = zeros(varying.length, varying.length);
  varying.forEach((row, i) => {
    varying.forEach((col, j) => {
      column(own, j)[i] = column(variance, col)[row]!;
    });
  });
  const u = varying.map((j) => score[j]!);
  const chi2 = dot(u, choleskySolve(cholesky(own), u));
  return { chi2, df: varying.length, p: chiSquareSf(chi2, varying.length) };
}

/** g of each group of events, minus its mean over events: a constant would only repeat the column itself. */
function centredTransform({ design }: CoxFit, transform: TimeTransform): Float64Array {
  const values = transformed[transform](design);
  const total = values.reduce((sum, value, g) => sum + value * design.groupDeaths[g]!, 0);
  return values.map((value) => value - total / design.events);
}

type Design = CoxFit['design'];

const transformed: Readonly<Record<TimeTransform, (design: Design) => Float64Array>> = {
  identity: ({ groupTime }) => groupTime,
  log: ({ groupTime }) => groupTime.map(log),
  // Ranks among all times, censored ones too, as in R.
  rank: ({ time, groupTime }) => {
    const times = time.slice().sort();
    return groupTime.map((t) => (countBelow(times, t) + 1 + countUpTo(times, t)) / 2);
  },
  km: (design) => {
    const curve = kaplanMeier(design.time, design.event);
    return design.groupTime.map((t) => {
      const before = countBelow(curve.time, t) - 1;
      return before < 0 ? 0 : 1 - curve.survival[before]!;
    });
  },
};
