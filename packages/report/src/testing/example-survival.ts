import { concordance, coxRegression, hazardRatios, logRank, timeDependentAuc } from '@radscore/stats';
import type { Performance, RunResult, SetName } from '@radscore/study';
import { estimateOf } from './example-estimate.js';

/** How far a candidate of an example got on one set, with a survival time. */
export function survivalFigures(
  set: SetName,
  risk: readonly number[],
  time: readonly number[],
  event: readonly (0 | 1)[],
  cut: number,
  horizons: readonly number[],
): Performance {
  const high = risk.map((value) => Number(value >= cut));
  const cox = (values: readonly number[]) =>
    coxRegression({ rows: values.length, cols: 1, data: Float64Array.from(values) }, time, event);
  return {
    set,
    n: risk.length,
    events: event.filter((value) => value === 1).length,
    measures: {
      cIndex: estimateOf(() => concordance(risk, time, event)),
      ...Object.fromEntries(
        horizons.map((horizon) => [`auc@${horizon}`, estimateOf(() => timeDependentAuc(risk, time, event, horizon))]),
      ),
      logRankP: estimateOf(() => ({ value: logRank(time, event, high).p })),
      hazardRatio: estimateOf(() => {
        const { ratio, ci } = hazardRatios(cox(high))[0]!;
        return { value: ratio, ci };
      }),
      calibrationSlope: estimateOf(() => ({ value: cox(risk).coefficients[0]! })),
    },
  };
}

/** A comparison of two candidates as a survival study shows it; not computed, as nothing is read off it. */
export const survivalComparison: Pick<RunResult['comparisons'][number], 'difference' | 'p'> = {
  difference: { value: 0.04, ci: [-0.06, 0.14] },
  p: { value: 0.43 },
};
