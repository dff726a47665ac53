import { requireProbabilities } from '../calibration/probabilities.js';
import { requireBetween } from '../guards.js';

/** Net benefit at one threshold probability. */
export interface NetBenefit {
  readonly threshold: number;
  readonly netBenefit: number;
  /** Net benefit over the prevalence: 1 is the best possible. Missing where there is no event. */
  readonly standardized: number | null;
  readonly treatAll: number;
  readonly treatNone: 0;
  readonly tp: number;
  readonly fp: number;
}

/**
 * Decision curve (Vickers and Elkin 2006): patients with p >= threshold are treated; net benefit = TP/n - FP/n t/(1 - t).
 * Throws RAD-PARAMETER-INVALID for a threshold outside (0, 1), and as `requireProbabilities`.
 */
export function decisionCurve(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
  thresholds: ArrayLike<number>,
): NetBenefit[] {
  requireProbabilities('Decision curve', p, event);
  const n = p.length;
  let events = 0;
  for (let i = 0; i < n; i++) events += event[i]!;
  return Array.from(thresholds, (threshold) => {
    requireBetween('threshold', threshold, 0, 1);
    let [tp, fp] = [0, 0];
    for (let i = 0; i < n; i++) if (p[i]! >= threshold) event[i] === 1 ? tp++ : fp++;
    const odds = threshold / (1 - threshold);
    const netBenefit = tp / n - (fp / n) * odds;
    return {
      threshold,
      netBenefit,
      standardized: events === 0 ? null : netBenefit / (events / n),
      treatAll: events / n - (1 - events / n) * odds,
      treatNone: 0,
      tp,
      fp,
    };
  });
}
