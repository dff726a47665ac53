import type { CalibrationData, ShownEstimate } from '@radscore/report';
import { auc, type Coefficient, calibrationBins, recalibrate } from '@radscore/stats';
import type { Judged } from '../study/threshold.js';

/** Probabilities of exactly 0 or 1 have no logit. */
const edge = 1e-6;

/** Risks made bolder (a factor above 1) or more timid (below 1) on the scale of log odds: their order stays, so the AUC does. */
export function exaggerated(risks: readonly number[], factor: number): number[] {
  return risks.map((risk) => {
    const within = Math.min(1 - edge, Math.max(edge, risk));
    return 1 / (1 + ((1 - within) / within) ** factor);
  });
}

/** What is to be seen of risks that were made bolder or more timid. */
export function calibrationOf({ name, values, event }: Judged, factor: number, positive: string) {
  const risks = exaggerated(values, factor);
  const { slope, intercept } = recalibrate(risks, event);
  const groups = Math.min(5, Math.max(2, Math.floor(risks.length / 8)));
  const data: CalibrationData = {
    positive,
    models: [
      {
        name,
        bins: calibrationBins(risks, event, { groups }).map(({ predicted, observed, ci }) => ({
          predicted,
          observed,
          ci,
        })),
        predictions: risks,
        events: event as readonly (0 | 1)[],
        slope: estimateOf(slope),
        intercept: estimateOf(intercept),
      },
    ],
  };
  return { data, slope, auc: auc(risks, event) };
}

const estimateOf = ({ value, ci }: Coefficient): ShownEstimate => ({ value, ci });
