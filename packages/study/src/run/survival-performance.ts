import {
  certainInterval,
  competingConcordance,
  concordance,
  coxRegression,
  hazardRatios,
  kaplanMeier,
  logRank,
  normalQuantile,
  survivalQuantile,
  timeDependentAuc,
} from '@radscore/stats';
import type { Estimate, Performance, SetName, StudyOutcome } from '../study/types.js';
import { estimate } from './estimate.js';
import { eventsOf, hasCompeting } from './study-data.js';
import { type ScoredPatients, survivalAccuracy } from './survival-accuracy.js';

const certainC =
  'Clopper-Pearson on the fewer of patients with and without an event, a convention: at this C the jackknife has no error';
const certainAuc =
  'Clopper-Pearson on the fewer of cases and controls: at this AUC its influence function has no error';

/** Why the risk of a survival forest has no calibration slope. */
const noSlope = 'not applicable: the risk is an expected number of events, not a log hazard';

export interface SurvivalPerformanceOptions {
  /** At or above it a patient is at high risk; one per patient where folds have their own. */
  readonly threshold: number | readonly number[];
  readonly horizons: readonly number[];
  readonly confidence: number;
  /** The patients the score was fitted on; without them it has no survival curves. */
  readonly training?: ScoredPatients;
  /** False for a risk that is not a log hazard (the count of a survival forest): it has no slope of calibration. */
  readonly logHazard?: boolean;
}

/**
 * The figures of a risk score against survival times: Harrell's C, AUC at the horizons, log-rank p and hazard ratio of high
 * against low risk, the slope of calibration (the Cox coefficient of the score's linear predictor), and the integrated Brier score
 * beside that of no predictor. Where competing events came first, C is that of Wolbers, patients with one are controls of the AUC, the
 * Brier score is that of the cumulative incidence, and log-rank test and hazard ratio are cause-specific.
 */
export function survivalPerformance(
  set: SetName,
  risk: readonly number[],
  outcome: Extract<StudyOutcome, { kind: 'survival' }>,
  { threshold, horizons, confidence, training, logHazard = true }: SurvivalPerformanceOptions,
): Performance {
  const { time, status } = outcome;
  const event = eventsOf(outcome);
  const competing = hasCompeting(status);
  const high = risk.map((value, i) => Number(value >= (typeof threshold === 'number' ? threshold : threshold[i]!)));
  const cox = (values: readonly number[]) =>
    coxRegression({ rows: values.length, cols: 1, data: Float64Array.from(values) }, time, event);
  const z = { level: confidence };
  const auc = horizons.map((horizon): [`auc@${number}`, Estimate] => [
    `auc@${horizon}`,
    estimate(() => {
      const { value, ci, standardError, cases, controls: others } = timeDependentAuc(risk, time, status, horizon, z);
      if (value === 1 || value === 0) {
        return { value, ci: certainInterval(value, cases, others, confidence), method: certainAuc };
      }
      const controls = competing ? ', competing events as controls' : '';
      return { value, ci, se: standardError, method: `cumulative/dynamic, IPCW${controls}` };
    }),
  ]);
  const median = (group: number) => {
    const rows = high.flatMap((own, i) => (own === group ? [i] : []));
    return medianOf(
      rows.map((i) => time[i]!),
      rows.map((i) => event[i]!),
      { competing, confidence },
    );
  };
  const constant = risk.length > 0 && risk.every((value) => value === risk[0]);
  return {
    set,
    n: risk.length,
    events: event.reduce<number>((sum, value) => sum + value, 0),
    ...(constant && { code: 'CONSTANT-PREDICTION' as const }),
    measures: {
      cIndex: estimate(() => {
        const { value, ci, standardError } = competing
          ? competingConcordance(risk, time, status, z)
          : concordance(risk, time, event, z);
        if (risk.every((each) => each === risk[0]))
          return { value, method: 'no interval: the predictions are all the same' };
        if (value === 1 || value === 0) {
          const events = event.reduce<number>((sum, each) => sum + each, 0);
          return { value, ci: certainInterval(value, events, event.length - events, confidence), method: certainC };
        }
        return {
          value,
          ci,
          se: standardError,
          method: `${competing ? 'Wolbers' : 'Harrell'}, infinitesimal jackknife`,
        };
      }),
      ...Object.fromEntries(auc),
      logRankP: estimate(() => ({ value: logRank(time, event, high).p })),
      hazardRatio: estimate(() => {
        const fit = cox(high);
        const { ratio, ci } = hazardRatios(fit, confidence)[0]!;
        return { value: ratio, ci, se: fit.standardErrors[0]!, method: 'Cox, high against low risk' };
      }),
      medianHighRisk: median(1),
      medianLowRisk: median(0),
      calibrationSlope: estimate(() => {
        if (constant) return { value: null, reason: 'the prediction is the same for everybody' };
        if (!logHazard) return { value: null, reason: noSlope };
        const fit = cox(risk);
        const half = normalQuantile((1 + confidence) / 2) * fit.standardErrors[0]!;
        const value = fit.coefficients[0]!;
        return {
          value,
          ci: [value - half, value + half],
          se: fit.standardErrors[0]!,
          method: 'Cox coefficient of the risk score',
        };
      }),
      ...survivalAccuracy(risk, outcome, training, { horizons, confidence }),
    },
  };
}

/** Median time to the event of a risk group (Kaplan-Meier), with the interval of Brookmeyer and Crowley where both ends are reached. */
function medianOf(
  time: readonly number[],
  event: readonly number[],
  { competing, confidence }: { readonly competing: boolean; readonly confidence: number },
): Estimate {
  if (competing) return { value: null, reason: 'beside competing events many never have the event' };
  if (time.length === 0) return { value: null, reason: 'nobody is in this risk group' };
  return estimate(() => {
    const {
      time: value,
      lower,
      upper,
      reason = '',
    } = survivalQuantile(kaplanMeier(time, event, { level: confidence }));
    if (value === null) return { value, reason };
    const method = 'Kaplan-Meier, Brookmeyer and Crowley';
    return lower === null || upper === null ? { value, method } : { value, ci: [lower, upper], method };
  });
}
