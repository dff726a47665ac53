import { asin, exp, log, sin, square } from '@radscore/elementary';
import { normalQuantile } from '../distributions/normal.js';
import type { Interval } from '../tests/alternative.js';

/** Scale on which the interval of a survival probability is symmetric. */
export type SurvivalIntervalType = 'plain' | 'log' | 'log-log' | 'logit' | 'arcsine';

/**
 * Interval of a survival probability s from the standard error of log s (Greenwood), as R's `survfit(conf.type = ...)`.
 * NaN where s is 0, as its variance cannot be estimated there, and where s is 1 on the scales that are infinite there (`log-log`,
 * `logit`, `arcsine`; R has NA); `plain` and `log` give [1, 1].
 */
export function survivalInterval(s: number, errorOfLog: number, type: SurvivalIntervalType, level: number): Interval {
  if (!(s > 0)) return [Number.NaN, Number.NaN];
  if (s === 1) return type === 'plain' || type === 'log' ? [1, 1] : [Number.NaN, Number.NaN];
  const half = normalQuantile((1 + level) / 2) * errorOfLog;
  return bounds[type](s, half);
}

const bounds: Readonly<Record<SurvivalIntervalType, (s: number, half: number) => Interval>> = {
  plain: (s, half) => [Math.max(0, s - half * s), Math.min(1, s + half * s)],
  log: (s, half) => [s * exp(-half), Math.min(1, s * exp(half))],
  'log-log': (s, half) => {
    const [centre, width] = [log(-log(s)), half / log(s)];
    return [exp(-exp(centre - width)), exp(-exp(centre + width))];
  },
  logit: (s, half) => {
    const [centre, width] = [log(s / (1 - s)), half / (1 - s)];
    return [1 / (1 + exp(width - centre)), 1 / (1 + exp(-width - centre))];
  },
  arcsine: (s, half) => {
    const [centre, width] = [asin(Math.sqrt(s)), (half / 2) * Math.sqrt(s / (1 - s))];
    return [square(sin(Math.max(0, centre - width))), square(sin(Math.min(Math.PI / 2, centre + width)))];
  },
};
