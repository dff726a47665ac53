import { coxRegression } from '@radscore/stats';
import { z } from 'zod';
import type { SurvivalModelDefinition } from '../contract/estimator.js';
import { checkSurvivalSet } from './check.js';
import { type LinearRiskState, linearRisk, linearRiskState, linearSurvival } from './linear-risk.js';

const parameters = z.strictObject({ ties: z.enum(['efron', 'breslow']).default('efron') });

interface CoxState extends LinearRiskState {
  readonly standardErrors: readonly number[];
  readonly p: readonly number[];
}

/**
 * Cox's proportional hazards model, unpenalised. The risk is the log-hazard against the mean of the training rows. Rows of
 * weight 0 are left out. Deterministic.
 *
 * @throws RAD-STATS-MONOTONE, RAD-STATS-SINGULAR where there is no unique finite solution.
 */
export const cox: SurvivalModelDefinition<z.infer<typeof parameters>, CoxState> = {
  kind: 'survival',
  name: 'cox',
  summary: 'Cox proportional hazards regression with standard errors.',
  source: 'Cox 1972; R survival::coxph; baseline of Breslow 1972',
  parameters,
  fit(x, y, { ties }, { weights }) {
    checkSurvivalSet(x, y, weights);
    const { coefficients, standardErrors, p } = coxRegression(x, y.time, y.event, {
      ties,
      ...(weights === undefined ? {} : { weights }),
    });
    return {
      ...linearRiskState(x, y, coefficients, weights),
      standardErrors: Array.from(standardErrors),
      p: Array.from(p),
    };
  },
  predictRisk: linearRisk,
  predictSurvival: linearSurvival,
};
