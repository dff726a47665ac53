import type { Rng } from '@radscore/core';
import { column, type Matrix, takeRows } from '@radscore/stats';
import * as z from 'zod';
import { defineSurvivalModel } from '../contract/define.js';
import type { SurvivalOutcome, SurvivalPredictor } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { notes } from '../contract/state.js';
import { coxFamily } from '../penalised/cox-family.js';
import { takeOutcome } from '../penalised/cross-validate.js';
import { centredDesign } from '../penalised/design.js';
import { penaltyFolds } from '../penalised/penalty-folds.js';
import { checkSurvivalSet } from './check.js';
import { type LinearRiskState, linearRisk, linearRiskState, linearSurvival } from './linear-risk.js';
import { linearRiskShape } from './linear-risk-state.js';

const parameters = z.strictObject({
  /** Boosting steps; `cv` chooses by cross-validated partial likelihood, up to `maxSteps`. */
  steps: z.union([z.literal('cv'), z.number().int().min(0).max(100_000)]).default('cv'),
  maxSteps: z.number().int().min(1).max(100_000).default(100),
  folds: z.number().int().min(2).default(10),
  /** Penalty of each step's one coefficient; null: 9 x the number of events, as CoxBoost. */
  penalty: z.number().positive().nullable().default(null),
});

interface CoxBoostState extends LinearRiskState {
  readonly steps: number;
  readonly notes?: readonly Note[];
}

const state: z.ZodType<CoxBoostState> = z.strictObject({
  ...linearRiskShape,
  steps: z.number().int().min(0),
  notes: z.exactOptional(notes),
});

/** How a fitted {@link coxBoost} predicts. */
export const coxBoostPredictor: SurvivalPredictor<CoxBoostState> = {
  kind: 'survival',
  name: 'cox-boost',
  state,
  predictRisk: linearRisk,
  predictSurvival: linearSurvival,
};

/**
 * Componentwise likelihood-based boosting of the Cox model: each step moves the one coefficient whose penalised score statistic
 * U^2 / (I + penalty) is largest by U / (I + penalty), on columns of variance 1 (Breslow's ties; of equal columns the first).
 */
export const coxBoost = /* @__PURE__ */ defineSurvivalModel(coxBoostPredictor, {
  summary: 'Builds a sparse Cox model by small steps of one coefficient at a time.',
  source: 'Binder and Schumacher 2008; R CoxBoost; baseline of Breslow 1972',
  parameters,
  fit(x, y, p, { rng, weights, patients }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const { steps, notes } =
      p.steps === 'cv' ? chooseSteps(x, y, own, p, rng, patients) : { steps: p.steps, notes: [] };
    let coefficients = new Float64Array(x.cols);
    boost(x, y, own, steps, p.penalty, (now) => {
      coefficients = Float64Array.from(now);
    });
    return { ...linearRiskState(x, y, coefficients, weights), steps, ...(notes.length > 0 && { notes }) };
  },
  notes: (state) => state.notes ?? [],
});

/** Calls `after` with the coefficients, on the scale of x, after each step. */
function boost(
  x: Matrix,
  y: SurvivalOutcome,
  weight: Float64Array,
  steps: number,
  given: number | null,
  after: (coefficients: Float64Array) => void,
): void {
  const total = weight.reduce((a, b) => a + b, 0);
  const design = centredDesign(
    x,
    weight.map((w) => w / total),
    true,
  );
  const family = coxFamily(y, weight);
  const penalty = given ?? 9 * weight.reduce((sum, w, i) => sum + w * y.event[i]!, 0);
  const eta = new Float64Array(x.rows);
  const residual = new Float64Array(x.rows);
  const product = new Float64Array(x.rows);
  const coefficients = new Float64Array(x.cols);
  for (let step = 0; step < steps; step++) {
    family.residual(eta, residual);
    family.freeze(eta);
    let best = -1;
    let bestScore = 0;
    let bestMove = 0;
    for (let j = 0; j < x.cols; j++) {
      if (design.scale[j] === 0) continue;
      const values = column(design.x, j);
      let score = 0;
      let information = 0;
      family.curvatureTimes(values, product);
      for (let i = 0; i < values.length; i++) {
        score += values[i]! * residual[i]!;
        information += values[i]! * product[i]!;
      }
      const statistic = (score * score) / (information + penalty);
      if (statistic > bestScore) {
        best = j;
        bestScore = statistic;
        bestMove = score / (information + penalty);
      }
    }
    if (best >= 0) {
      coefficients[best]! += bestMove / design.scale[best]!;
      const values = column(design.x, best);
      for (let i = 0; i < values.length; i++) eta[i]! += bestMove * values[i]!;
    }
    after(coefficients);
  }
}

/** The number of steps (0 among them) with the least held-out deviance, all rows less training rows, summed over folds. */
function chooseSteps(
  x: Matrix,
  y: SurvivalOutcome,
  weight: Float64Array,
  p: z.infer<typeof parameters>,
  rng: Rng,
  patients: readonly string[] | undefined,
): { readonly steps: number; readonly notes: readonly Note[] } {
  const { folds, notes } = penaltyFolds(y, p.folds, rng, 'Choosing the steps of cox-boost', patients);
  const loss = new Float64Array(p.maxSteps + 1);
  const full = coxFamily(y, weight);
  for (const fold of new Set(folds)) {
    const train = Array.from(folds.keys()).filter((i) => folds[i] !== fold);
    const part = takeOutcome(y, train) as SurvivalOutcome;
    const own = Float64Array.from(train, (row) => weight[row]!);
    const kept = coxFamily(part, own);
    const addDeviance = (step: number, coefficients: Float64Array): void => {
      const eta = new Float64Array(x.rows);
      coefficients.forEach((b, j) => {
        if (b !== 0) for (let i = 0; i < x.rows; i++) eta[i]! += b * x.data[i + x.rows * j]!;
      });
      loss[step]! += full.loss(eta) - kept.loss(Float64Array.from(train, (row) => eta[row]!));
    };
    addDeviance(0, new Float64Array(x.cols));
    let step = 0;
    boost(takeRows(x, train), part, own, p.maxSteps, p.penalty, (now) => addDeviance(++step, now));
  }
  return { steps: loss.indexOf(loss.reduce((a, b) => Math.min(a, b))), notes };
}
