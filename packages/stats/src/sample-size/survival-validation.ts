import { square } from '@radscore/elementary';
import { variance } from '../descriptive/moments.js';
import { requireAtLeast, requireBetween, requireFinite } from '../guards.js';
import { logError, patientsForC } from './validation.js';

export interface SurvivalValidationInput {
  /** Log hazards of the model in people like those it is validated in. */
  readonly linearPredictor: ArrayLike<number>;
  /** Expected share with the event by the horizon. */
  readonly risk: number;
  /** Expected share of patients whose event is seen; the risk where absent. */
  readonly events?: number;
  /** C that is expected. */
  readonly c: number;
  readonly widths?: { readonly oe?: number; readonly slope?: number; readonly c?: number };
}

export interface SurvivalValidationSize {
  /** The largest of the criteria, and the events among them. */
  readonly n: number;
  readonly events: number;
  readonly criteria: { readonly oe: number; readonly slope: number; readonly c: number };
}

const z = 1.959963984540054;

/**
 * Patients for the external validation of a survival model, by the criteria of Riley et al. (Statistics in Medicine 41, 2022): 95 %
 * intervals of O:E at the horizon, of the calibration slope and of C of the wanted widths (0.2, 0.2, 0.1). They ask for simulation; these
 * are the closed forms it comes close to: O:E without censoring, the slope by the information of Cox's partial likelihood (events times the
 * variance of the log hazard), and C as of a binary outcome with as many events. Censoring before the horizon requires more.
 *
 * @throws RAD-PARAMETER-INVALID, RAD-STATS-TOO-FEW (fewer than 2 log hazards), RAD-STATS-MISSING
 * @example sampleSizeSurvivalValidation({ linearPredictor, risk: 0.4, c: 0.7 }).n
 */
export function sampleSizeSurvivalValidation({
  linearPredictor,
  risk,
  events = risk,
  c,
  widths: { oe = 0.2, slope = 0.2, c: ofC = 0.1 } = {},
}: SurvivalValidationInput): SurvivalValidationSize {
  const METHOD = 'Sample size of a validation';
  requireAtLeast(METHOD, 2, 'log hazards', linearPredictor.length);
  requireFinite(METHOD, 'the log hazards', linearPredictor);
  requireBetween('risk', risk, 0, 1);
  requireBetween('events', events, 0, 1);
  requireBetween('c', c, 0, 1);
  const spread = variance(Float64Array.from(linearPredictor));
  const criteria = {
    oe: Math.ceil((1 - risk) / (risk * square(logError(oe)))),
    slope: Math.ceil(1 / (spread * square(slope / (2 * z))) / events),
    c: patientsForC(c, events, ofC / (2 * z)),
  };
  const n = Math.max(criteria.oe, criteria.slope, criteria.c);
  return { n, events: Math.ceil(n * events), criteria };
}
