import { square } from '@radscore/elementary';
import { mean } from '../descriptive/moments.js';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import type { Interval } from '../tests/alternative.js';

/** A number with its standard error and a normal interval kept within [0, 1]. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
  readonly ci: Interval;
}

/** A difference with its standard error, normal interval and two-sided test. No difference and no error: z 0, p 1. */
export interface Difference {
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly ci: Interval;
}

export function estimate(value: number, standardError: number, level: number): Estimate {
  const half = normalQuantile((1 + level) / 2) * standardError;
  return { value, standardError, ci: [Math.max(0, value - half), Math.min(1, value + half)] };
}

export function differenceOf(difference: number, standardError: number, level: number): Difference {
  const half = normalQuantile((1 + level) / 2) * standardError;
  const z = difference === 0 ? 0 : difference / standardError;
  return { difference, standardError, z, p: twoSidedNormal(z), ci: [difference - half, difference + half] };
}

/** Standard error of a mean-like figure from the influence of each patient: sd / sqrt(n). */
export function errorFromInfluence(influence: Float64Array): number {
  const n = influence.length;
  const centre = mean(influence);
  const squares = influence.reduce((sum, value) => sum + square(value - centre), 0);
  return Math.sqrt(squares / (n - 1) / n);
}
