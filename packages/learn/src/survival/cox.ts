import { coxIndependentColumns, coxRegression, takeColumns } from '@radscore/stats';
import * as z from 'zod';
import { defineSurvivalModel } from '../contract/define.js';
import type { SurvivalPredictor } from '../contract/estimator.js';
import { aliasedNotes, infiniteNotes, type Note } from '../contract/note.js';
import { notes, shownNumbers } from '../contract/state.js';
import { checkSurvivalSet } from './check.js';
import { type LinearRiskState, linearRisk, linearRiskState, linearSurvival } from './linear-risk.js';
import { linearRiskShape } from './linear-risk-state.js';

const parameters = z.strictObject({ ties: z.enum(['efron', 'breslow']).default('efron') });

const METHOD = 'Cox regression';

interface CoxState extends LinearRiskState {
  /** One a column; 0, and a p of 1, where it was left out. */
  readonly standardErrors: readonly number[];
  readonly p: readonly number[];
  readonly notes?: readonly Note[];
}

const state: z.ZodType<CoxState> = z.strictObject({
  ...linearRiskShape,
  standardErrors: shownNumbers,
  p: shownNumbers,
  notes: z.exactOptional(notes),
});

/** How a fitted {@link cox} predicts. */
export const coxPredictor: SurvivalPredictor<CoxState> = {
  kind: 'survival',
  name: 'cox',
  state,
  predictRisk: linearRisk,
  predictSurvival: linearSurvival,
};

/**
 * Cox's proportional hazards model, unpenalised. The risk is the log-hazard against the mean of the training rows. Columns that
 * depend linearly on those before them within the risk sets (a level that no training row has) are left out with a note, as R's
 * `coxph` gives NA for them; where a coefficient runs off to infinity (a level without events) the fit stops where `coxph` does, with a
 * note. Rows of weight 0 are left out. Deterministic.
 *
 * @throws RAD-STATS-MORE-COLUMNS
 */
export const cox = /* @__PURE__ */ defineSurvivalModel(coxPredictor, {
  summary: 'Cox proportional hazards regression with standard errors.',
  source: 'Cox 1972; R survival::coxph; baseline hazard of Efron 1977 or Breslow 1972, as the ties',
  parameters,
  fit(x, y, { ties }, { weights, names }) {
    checkSurvivalSet(x, y, weights);
    const options = { ties, monotone: 'stop' as const, ...(weights === undefined ? {} : { weights }) };
    const { kept, aliased } = coxIndependentColumns(x, y.time, y.event, options);
    const fit = coxRegression(takeColumns(x, kept), y.time, y.event, options);
    const whole = (values: ArrayLike<number>, left: number): number[] => {
      const out = new Array<number>(x.cols).fill(left);
      kept.forEach((j, k) => {
        out[j] = values[k]!;
      });
      return out;
    };
    const infinite = fit.infinite.map((k) => kept[k]!);
    const notes = [...aliasedNotes(METHOD, aliased, names), ...infiniteNotes(METHOD, infinite, names)];
    return {
      ...linearRiskState(x, y, whole(fit.coefficients, 0), weights, ties),
      standardErrors: whole(fit.standardErrors, 0),
      p: whole(fit.p, 1),
      ...(notes.length > 0 && { notes }),
    };
  },
  notes: (state) => state.notes ?? [],
});
