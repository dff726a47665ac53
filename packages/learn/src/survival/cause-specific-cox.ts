import { exp } from '@radscore/elementary';
import { coxIndependentColumns, coxRegression, incidencePath, type Matrix, takeColumns, zeros } from '@radscore/stats';
import * as z from 'zod';
import { defineSurvivalModel } from '../contract/define.js';
import type { SurvivalOutcome, SurvivalPredictor } from '../contract/estimator.js';
import { aliasedNotes, infiniteNotes, type Note } from '../contract/note.js';
import { notes } from '../contract/state.js';
import { lastUpTo } from './baseline.js';
import { checkSurvivalSet } from './check.js';
import { kindsOf } from './kinds.js';
import { type LinearRiskState, linearRisk, linearRiskState } from './linear-risk.js';
import { linearRiskShape } from './linear-risk-state.js';

const parameters = z.strictObject({ ties: z.enum(['efron', 'breslow']).default('efron') });

interface CauseSpecificState {
  readonly own: LinearRiskState;
  /** Absent where training had no competing event. */
  readonly other?: LinearRiskState;
  readonly notes: readonly Note[];
}

const state: z.ZodType<CauseSpecificState> = z.strictObject({
  own: z.strictObject(linearRiskShape),
  other: z.exactOptional(z.strictObject(linearRiskShape)),
  notes,
});

/** How a fitted {@link causeSpecificCox} predicts. */
export const causeSpecificCoxPredictor: SurvivalPredictor<CauseSpecificState> = {
  kind: 'survival',
  name: 'cause-specific-cox',
  state,
  predictRisk: ({ own }, x) => linearRisk(own, x),
  predictSurvival({ own, other }, x, times) {
    const [eta, otherEta] = [linearRisk(own, x), other && linearRisk(other, x)];
    const out = zeros(x.rows, times.length);
    for (let i = 0; i < x.rows; i++) {
      const risk = exp(eta[i]!);
      const path = incidencePath(own.baseline, risk, other?.baseline, otherEta && exp(otherEta[i]!));
      for (let k = 0; k < times.length; k++) {
        const at = lastUpTo(own.baseline.time, times[k]!);
        out.data[i + x.rows * k] = at < 0 ? 1 : 1 - path.incidence[at]!;
      }
    }
    return out;
  },
};

/**
 * Two cause-specific Cox models, of the event and of all competing events; the risk by a time is the cumulative incidence that follows from
 * both (Benichou and Gail 1990), which 1 - survival of the first alone overstates. The risk score is the log-hazard of the event.
 * Unpenalised; aliased columns are left out of each with a note. Deterministic.
 *
 * @throws RAD-STATS-MORE-COLUMNS
 */
export const causeSpecificCox = /* @__PURE__ */ defineSurvivalModel(causeSpecificCoxPredictor, {
  summary: 'Two Cox regressions, of the event and of competing events; predicts the cumulative incidence.',
  source: 'Prentice et al. 1978; Benichou and Gail 1990; R riskRegression::CSC',
  parameters,
  competingRisks: true,
  fit(x, y, { ties }, { weights, names }) {
    checkSurvivalSet(x, y, weights);
    const kinds = kindsOf(y);
    const of = (kind: number): SurvivalOutcome => ({
      kind: 'survival',
      time: y.time,
      event: kinds.map((value) => Number(value === kind)),
    });
    const [own, other] = [
      fitCause(x, of(1), ties, weights),
      kinds.includes(2) ? fitCause(x, of(2), ties, weights) : undefined,
    ];
    return {
      own: own.state,
      ...(other && { other: other.state }),
      notes: [
        ...aliasedNotes('Cox regression of the event', own.aliased, names),
        ...infiniteNotes('Cox regression of the event', own.infinite, names),
        ...aliasedNotes('Cox regression of competing events', other?.aliased ?? [], names),
        ...infiniteNotes('Cox regression of competing events', other?.infinite ?? [], names),
      ],
    };
  },
  notes: (state) => state.notes,
});

function fitCause(x: Matrix, y: SurvivalOutcome, ties: 'efron' | 'breslow', weights: Float64Array | undefined) {
  const options = { ties, monotone: 'stop' as const, ...(weights && { weights }) };
  const { kept, aliased } = coxIndependentColumns(x, y.time, y.event, options);
  const fit = coxRegression(takeColumns(x, kept), y.time, y.event, options);
  const coefficients = new Float64Array(x.cols);
  kept.forEach((j, k) => {
    coefficients[j] = fit.coefficients[k]!;
  });
  const infinite = fit.infinite.map((k) => kept[k]!);
  return { state: linearRiskState(x, y, coefficients, weights, ties), aliased, infinite };
}
