import { exp, log, square } from '@radscore/elementary';
import { requireAtLeast, requireBetween, requireFinite } from '../guards.js';
import { logistic } from '../regression/logistic.js';

export interface ValidationSizeInput {
  /** Log odds of the predicted risks in people like those the model is validated in. */
  readonly linearPredictor: ArrayLike<number>;
  /** Expected share of events; the mean predicted risk where absent. */
  readonly prevalence?: number;
  /** C that is expected. */
  readonly c: number;
  /** Cut-off of the risk at which net benefit is evaluated. */
  readonly threshold: number;
  /** Widths of the 95 % intervals that are wanted. */
  readonly widths?: {
    readonly oe?: number;
    readonly slope?: number;
    readonly c?: number;
    readonly netBenefit?: number;
  };
}

export interface ValidationSize {
  /** The largest of the criteria, and the events among them. */
  readonly n: number;
  readonly events: number;
  /** Patients that each criterion requires; null where it is undefined (everybody on one side of the cut-off). */
  readonly criteria: {
    readonly oe: number;
    readonly slope: number;
    readonly c: number;
    readonly netBenefit: number | null;
  };
  /** Shares at the cut-off that follow from the predicted risks. */
  readonly sensitivity: number;
  readonly specificity: number;
}

const z = 1.959963984540054;

/**
 * Patients for the external validation of a model of a binary outcome (Riley et al., Statistics in Medicine 40, 2021): so many that the
 * 95 % intervals of O:E, of the calibration slope, of C and of the standardised net benefit have the wanted widths (0.2, 0.2, 0.1 and
 * 0.2, as in R's `pmvalsampsize`). Errors: O:E on the log scale sqrt((1 - f) / (n f)); slope by the information of a well calibrated
 * model over the given risks; C by Newcombe's formula; net benefit by that of Marsh et al. Sensitivity and specificity are those of a
 * well calibrated model with these risks.
 *
 * @throws RAD-PARAMETER-INVALID, RAD-STATS-TOO-FEW (fewer than 2 risks), RAD-STATS-MISSING
 * @example sampleSizeValidation({ linearPredictor, c: 0.75, threshold: 0.2 }).criteria.slope
 */
export function sampleSizeValidation({
  linearPredictor,
  c,
  threshold,
  prevalence = meanRisk(linearPredictor),
  widths: { oe = 0.2, slope = 0.2, c: ofC = 0.1, netBenefit = 0.2 } = {},
}: ValidationSizeInput): ValidationSize {
  const METHOD = 'Sample size of a validation';
  requireAtLeast(METHOD, 2, 'predicted risks', linearPredictor.length);
  requireFinite(METHOD, 'the linear predictor', linearPredictor);
  requireBetween('prevalence', prevalence, 0, 1);
  requireBetween('c', c, 0, 1);
  requireBetween('threshold', threshold, 0, 1);
  const { sensitivity, specificity } = atThreshold(linearPredictor, threshold);
  const criteria = {
    oe: Math.ceil((1 - prevalence) / (prevalence * square(logError(oe)))),
    slope: Math.ceil(slopeVariance(linearPredictor) / square(slope / (2 * z))),
    c: patientsForC(c, prevalence, ofC / (2 * z)),
    netBenefit: patientsForNetBenefit(sensitivity, specificity, prevalence, threshold, netBenefit / (2 * z)),
  };
  const n = Math.max(criteria.oe, criteria.slope, criteria.c, criteria.netBenefit ?? 0);
  return { n, events: Math.ceil(n * prevalence), criteria, sensitivity, specificity };
}

/**
 * Collins et al. (Statistics in Medicine 35, 2016): at least 100 events and 100 non-events.
 *
 * @example
 * ```ts
 * import { hasHundredOfEach } from '@radscore/stats';
 *
 * hasHundredOfEach(120, 80); // => false
 * ```
 */
export function hasHundredOfEach(events: number, nonEvents: number): boolean {
  return events >= 100 && nonEvents >= 100;
}

/** Error of log O:E whose interval around O:E of 1 is as wide: 2 sinh(z SE) = width. */
export function logError(width: number): number {
  const half = width / 2;
  return log(half + Math.sqrt(square(half) + 1)) / z;
}

/** Variance of the calibration slope, times n, of a well calibrated model: intercept 0 and slope 1 in the information. */
function slopeVariance(linearPredictor: ArrayLike<number>): number {
  let [intercept, both, slope] = [0, 0, 0];
  for (let i = 0; i < linearPredictor.length; i++) {
    const lp = linearPredictor[i]!;
    const odds = exp(-Math.abs(lp));
    const weight = odds / square(1 + odds);
    intercept += weight;
    both += weight * lp;
    slope += weight * lp * lp;
  }
  const n = linearPredictor.length;
  return (n * intercept) / (intercept * slope - both * both);
}

export function patientsForC(c: number, prevalence: number, error: number): number {
  const variance = (n: number) =>
    (c * (1 - c) * (1 + (n / 2 - 1) * ((1 - c) / (2 - c)) + ((n / 2 - 1) * c) / (1 + c))) /
    (square(n) * prevalence * (1 - prevalence));
  let low = 2;
  let high = 4;
  while (variance(high) > square(error)) high *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (variance(middle) > square(error)) low = middle;
    else high = middle;
  }
  return high;
}

function patientsForNetBenefit(
  sensitivity: number,
  specificity: number,
  prevalence: number,
  threshold: number,
  error: number,
): number | null {
  const weight = ((1 - prevalence) / prevalence) * (threshold / (1 - threshold));
  const variance =
    (sensitivity * (1 - sensitivity)) / prevalence +
    (square(weight) * specificity * (1 - specificity)) / (1 - prevalence) +
    (square(weight) * square(1 - specificity)) / (prevalence * (1 - prevalence));
  return variance > 0 ? Math.ceil(variance / square(error)) : null;
}

/** Expected shares of events at or above the cut-off and of non-events below it. */
function atThreshold(linearPredictor: ArrayLike<number>, threshold: number) {
  let [events, called, nonEvents, cleared] = [0, 0, 0, 0];
  for (let i = 0; i < linearPredictor.length; i++) {
    const p = logistic(linearPredictor[i]!);
    events += p;
    nonEvents += 1 - p;
    if (p >= threshold) called += p;
    else cleared += 1 - p;
  }
  return { sensitivity: called / events, specificity: cleared / nonEvents };
}

function meanRisk(linearPredictor: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < linearPredictor.length; i++) sum += logistic(linearPredictor[i]!);
  return sum / linearPredictor.length;
}
