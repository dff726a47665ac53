import type { Rng } from '@radscore/core';
import { percentileInterval } from '../resampling/bootstrap.js';
import { drawIndex } from '../resampling/draw-index.js';
import type { Interval } from '../results.js';
import { decisionCurve, type NetBenefit } from './net-benefit.js';

/**
 * Decision curve with pointwise percentile bands from a bootstrap of the patients (the share of events varies, as it would in
 * another sample). Throws as `decisionCurve`.
 */
export function decisionCurveBands(
  p: ArrayLike<number>,
  event: ArrayLike<number>,
  thresholds: ArrayLike<number>,
  {
    replicates = 1000,
    level = 0.95,
    rng,
  }: { readonly replicates?: number; readonly level?: number; readonly rng: Rng },
): (NetBenefit & { readonly ci: Interval })[] {
  const curve = decisionCurve(p, event, thresholds);
  const n = p.length;
  // How many of the ascending thresholds a patient's probability reaches; counts then fall along the thresholds.
  const ascending = Float64Array.from(thresholds).sort();
  const reach = Uint32Array.from({ length: n }, (_, i) => ascending.filter((t) => p[i]! >= t).length);
  const draws = Array.from(ascending, () => new Float64Array(replicates));
  for (let r = 0; r < replicates; r++) {
    const tp = new Uint32Array(ascending.length + 1);
    const fp = new Uint32Array(ascending.length + 1);
    for (let k = 0; k < n; k++) {
      const i = drawIndex(rng, n);
      (event[i] === 1 ? tp : fp)[reach[i]!]!++;
    }
    let [positives, falsePositives] = [0, 0];
    for (let k = ascending.length - 1; k >= 0; k--) {
      positives += tp[k + 1]!;
      falsePositives += fp[k + 1]!;
      draws[k]![r] = positives / n - (falsePositives / n) * (ascending[k]! / (1 - ascending[k]!));
    }
  }
  return curve.map((point) => ({
    ...point,
    ci: percentileInterval(draws[ascending.indexOf(point.threshold)]!, level),
  }));
}
