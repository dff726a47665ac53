import { kaplanMeier, survivalQuantile } from '@radscore/stats';
import type { SurvivalGroup } from './kaplan-meier.js';

/** The Kaplan-Meier curve of a group with its interval and median as the figure takes it; `event` is 1 at an event, 0 if censored. */
export function survivalGroup(
  name: string,
  time: readonly number[],
  event: readonly number[],
  level = 0.95,
): SurvivalGroup {
  const curve = kaplanMeier(time, event, { level });
  const median = survivalQuantile(curve);
  const known = (values: ArrayLike<number>) => Array.from(values, (value) => (Number.isFinite(value) ? value : null));
  return {
    name,
    n: curve.n,
    events: curve.totalEvents,
    time: Array.from(curve.time),
    atRisk: Array.from(curve.atRisk),
    censored: Array.from(curve.censored),
    survival: Array.from(curve.survival),
    lower: known(curve.lower),
    upper: known(curve.upper),
    median: { value: median.time, ci: [median.lower, median.upper] },
  };
}
