import { createRng } from '@radscore/core';
import { exp, log, square } from '@radscore/elementary';
import { slopeOfLogHazard } from '../calibration/slope-at-horizon.js';
import { variance } from '../descriptive/moments.js';
import { statsError } from '../errors.js';
import { requireAtLeast, requireBetween, requireFinite } from '../guards.js';
import { concordance } from '../survival/concordance.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { logError } from './validation.js';

export interface SurvivalValidationInput {
  /** Log hazards of the model in people like those it is validated in. */
  readonly linearPredictor: ArrayLike<number>;
  /** Expected share with the event by the horizon. */
  readonly risk: number;
  /** Expected share that is still followed at the horizon, were there no events; 1 where absent: nobody is lost before. */
  readonly followed?: number;
  /** Widths of the 95 % intervals that are wanted. */
  readonly widths?: { readonly oe?: number; readonly slope?: number; readonly c?: number };
  /** Simulated cohorts; 25 where absent. */
  readonly simulations?: number;
  readonly seed?: string | number;
}

export interface SurvivalValidationSize {
  /** The largest of the criteria, and the events among them that are seen by the horizon. */
  readonly n: number;
  readonly events: number;
  readonly criteria: { readonly oe: number; readonly slope: number; readonly c: number };
  /** Mean C of the simulated cohorts. */
  readonly c: number;
}

/** Mean standard errors over simulated cohorts, each times the root of their size, C, and the share of patients with an event that is seen. */
export interface SimulatedErrors {
  readonly oe: number;
  readonly slope: number;
  readonly c: number;
  readonly concordance: number;
  readonly events: number;
}

const z = 1.959963984540054;
/** Events, and patients followed to the horizon, that a simulated cohort has at least about: its errors are then those of large samples. */
const eventsWanted = 400;
const mostPatients = 40_000;

/**
 * Patients for the external validation of a survival model by simulation (Riley et al., Statistics in Medicine 41, 2022): cohorts are drawn
 * with the log hazards of the model, exponential times of which the share `risk` ends by the horizon, and exponential censoring that leaves
 * the share `followed` of those without event. In each, the errors of log O:E at the horizon (Greenwood), of the calibration slope
 * (pseudo-observations on the complementary log-log scale, sandwich) and of Harrell's C are estimated for a model that is right. Errors fall
 * with the root of n, so that n follows for 95 % intervals of the wanted widths (0.2, 0.2, 0.1). Where a cohort of 40000 has nobody left at
 * the horizon, the sizes are NaN.
 *
 * @throws RAD-PARAMETER-INVALID, RAD-STATS-TOO-FEW (fewer than 2 log hazards), RAD-STATS-MISSING, RAD-STATS-CONSTANT
 * @example
 * ```ts
 * import { sampleSizeSurvivalValidation } from '@radscore/stats';
 *
 * const { criteria } = sampleSizeSurvivalValidation({ linearPredictor: [-1, 0, 1], risk: 0.4, followed: 0.7 });
 * criteria.slope > criteria.c; // => true
 * ```
 */
export function sampleSizeSurvivalValidation({
  widths: { oe = 0.2, slope = 0.2, c = 0.1 } = {},
  ...population
}: SurvivalValidationInput): SurvivalValidationSize {
  const found = simulateSurvivalValidation({
    ...population,
    patients: Math.min(
      mostPatients,
      Math.ceil(eventsWanted / Math.min(1, population.risk * (population.followed ?? 1))),
    ),
  });
  const criteria = {
    oe: Math.ceil(square(found.oe / logError(oe))),
    slope: Math.ceil(square((found.slope * 2 * z) / slope)),
    c: Math.ceil(square((found.c * 2 * z) / c)),
  };
  const n = Math.max(criteria.oe, criteria.slope, criteria.c);
  return { n, events: Math.ceil(n * found.events), criteria, c: found.concordance };
}

/**
 * The errors that validations of `patients` patients have, as {@link sampleSizeSurvivalValidation} draws them; NaN where nobody is left at
 * the horizon in one of the cohorts.
 */
export function simulateSurvivalValidation({
  linearPredictor,
  risk,
  followed = 1,
  patients,
  simulations = 25,
  seed = 'survival-validation',
}: Omit<SurvivalValidationInput, 'widths'> & { readonly patients: number }): SimulatedErrors {
  const METHOD = 'Sample size of a validation';
  requireAtLeast(METHOD, 2, 'log hazards', linearPredictor.length);
  requireFinite(METHOD, 'the log hazards', linearPredictor);
  requireBetween('risk', risk, 0, 1);
  if (followed !== 1) requireBetween('followed', followed, 0, 1);
  if (variance(Float64Array.from(linearPredictor)) === 0)
    throw statsError('RAD-STATS-CONSTANT', { method: METHOD, what: 'the log hazards' });
  const logRate = logRateOf(linearPredictor, risk);
  const lost = -log(followed);
  const root = Math.sqrt(patients);
  const sums = { oe: 0, slope: 0, c: 0, concordance: 0, events: 0 };
  for (let s = 0; s < simulations; s++) {
    const rng = createRng(seed).split(s);
    const lp = new Float64Array(patients);
    const time = new Float64Array(patients);
    const event = new Float64Array(patients);
    for (let i = 0; i < patients; i++) {
      lp[i] = linearPredictor[rng.below(linearPredictor.length)]!;
      const happens = -log(1 - rng.uniform()) / exp(logRate + lp[i]!);
      const leaves = lost > 0 ? -log(1 - rng.uniform()) / lost : Number.POSITIVE_INFINITY;
      // The horizon is the unit of time.
      time[i] = Math.min(1, happens, leaves);
      event[i] = Number(happens <= Math.min(1, leaves));
    }
    if (!time.includes(1)) return { oe: NaN, slope: NaN, c: NaN, concordance: NaN, events: NaN };
    const curve = kaplanMeier(time, event);
    const last = curve.survival.at(-1)!;
    sums.oe += (root * curve.errorOfLog.at(-1)! * last) / (1 - last);
    const logHazard = lp.map((value) => logRate + value);
    sums.slope += root * slopeOfLogHazard(logHazard, time, event, 1).standardError;
    const { value, standardError } = concordance(lp, time, event);
    sums.c += root * standardError;
    sums.concordance += value;
    sums.events += curve.totalEvents / patients;
  }
  const mean = (sum: number) => sum / simulations;
  return {
    oe: mean(sums.oe),
    slope: mean(sums.slope),
    c: mean(sums.c),
    concordance: mean(sums.concordance),
    events: mean(sums.events),
  };
}

/** The log baseline rate at which the mean risk by the horizon is as wanted, by bisection. */
function logRateOf(linearPredictor: ArrayLike<number>, risk: number): number {
  const meanRisk = (logRate: number) => {
    let sum = 0;
    for (let i = 0; i < linearPredictor.length; i++) sum += 1 - exp(-exp(logRate + linearPredictor[i]!));
    return sum / linearPredictor.length;
  };
  let [low, high] = [-700, 700];
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (meanRisk(middle) < risk) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
