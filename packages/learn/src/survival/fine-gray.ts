import { exp } from '@radscore/elementary';
import { baselineHazard, coxIndependentColumns, fineGray as fitFineGray, takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { refuseWeights } from '../contract/check.js';
import { defineSurvivalModel } from '../contract/define.js';
import type { SurvivalPredictor } from '../contract/estimator.js';
import { aliasedNotes, type Note } from '../contract/note.js';
import { notes, shownNumbers } from '../contract/state.js';
import { checkSurvivalSet } from './check.js';
import { kindsOf } from './kinds.js';
import { type LinearRiskState, linearRisk, linearSurvival } from './linear-risk.js';
import { linearRiskShape } from './linear-risk-state.js';

const parameters = z.strictObject({ ties: z.enum(['efron', 'breslow']).default('breslow') });

interface FineGrayState extends LinearRiskState {
  readonly standardErrors: readonly number[];
  readonly notes: readonly Note[];
}

const state: z.ZodType<FineGrayState> = z.strictObject({
  ...linearRiskShape,
  standardErrors: shownNumbers,
  notes,
});

/** How a fitted {@link fineGray} predicts. */
export const fineGrayPredictor: SurvivalPredictor<FineGrayState> = {
  kind: 'survival',
  name: 'fine-gray',
  state,
  predictRisk: linearRisk,
  predictSurvival: linearSurvival,
};

/**
 * Fine and Gray's regression of the subdistribution hazard: the risk by a time is the cumulative incidence under competing events, which
 * one linear predictor orders. Unpenalised; aliased columns are left out with a note. Deterministic; unequal row weights are refused.
 *
 * @throws RAD-STATS-MONOTONE where there is no finite solution, RAD-STATS-MORE-COLUMNS
 */
export const fineGray = /* @__PURE__ */ defineSurvivalModel(fineGrayPredictor, {
  summary: 'Fine and Gray’s regression; predicts the cumulative incidence under competing events.',
  source: 'Fine and Gray 1999; R survival::finegray with coxph, cmprsk::crr',
  parameters,
  competingRisks: true,
  fit(x, y, { ties }, { weights, names }) {
    refuseWeights('Fine-Gray regression', weights);
    checkSurvivalSet(x, y);
    const { kept, aliased } = coxIndependentColumns(x, y.time, y.event, { ties });
    const { model } = fitFineGray(takeColumns(x, kept), y.time, kindsOf(y), { ties });
    const [coefficients, standardErrors] = [new Float64Array(x.cols), new Float64Array(x.cols)];
    kept.forEach((j, k) => {
      coefficients[j] = model.coefficients[k]!;
      standardErrors[j] = model.standardErrors[k]!;
    });
    let centre = 0;
    for (let j = 0; j < x.cols; j++) {
      let sum = 0;
      for (let i = 0; i < x.rows; i++) sum += x.data[i + x.rows * j]!;
      centre += (coefficients[j]! * sum) / x.rows;
    }
    const { time, hazard } = baselineHazard(model, 'zero')[0]!;
    const atCentre = exp(centre);
    return {
      coefficients: Array.from(coefficients),
      centre,
      baseline: { time: Array.from(time), hazard: Array.from(hazard, (value) => value * atCentre) },
      standardErrors: Array.from(standardErrors),
      notes: aliasedNotes('Fine-Gray regression', aliased, names),
    };
  },
  notes: (state) => state.notes,
});
