import type { Figure } from '../results.js';
import { standardizedDifference } from './standardized-difference.js';

/** How far the values of a feature among other patients lie from those it was learned on. */
export interface DistributionShift {
  /** (mean others - mean training) / sqrt((var others + var training) / 2); missing with the reason. */
  readonly difference: Figure;
  /** Share of the others below the smallest or above the largest training value. */
  readonly outside: number;
  /** Others with a value. */
  readonly n: number;
  readonly verdict: 'pass' | 'warn' | 'fail';
}

/** Above these bounds a feature is warned of or fails. */
export interface ShiftBounds {
  /** Size of the standardised difference. */
  readonly difference: { readonly warn: number; readonly fail: number };
  /** Share outside the training range. */
  readonly outside: { readonly warn: number; readonly fail: number };
}

/**
 * The shift of one feature between training patients and others: standardised mean difference and share outside the training range, with a
 * verdict by the worse of the two. Values that are missing (NaN) do not count. Two groups that do not vary and differ fail.
 *
 * @example distributionShift([1, 2, 3], [5, 6, 7], bounds) // { difference: { value: 4 }, outside: 1, n: 3, verdict: 'fail' }
 */
export function distributionShift(
  training: readonly number[],
  others: readonly number[],
  bounds: ShiftBounds,
): DistributionShift {
  const [known, found] = [training, others].map((values) => values.filter((value) => !Number.isNaN(value))) as [
    number[],
    number[],
  ];
  const difference = standardizedDifference(found, known);
  const low = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const out = found.filter((value) => value < low || value > high).length;
  const outside = found.length === 0 ? 0 : out / found.length;
  const size = difference.value === null ? (out > 0 ? Number.POSITIVE_INFINITY : 0) : Math.abs(difference.value);
  const beyond = (level: 'warn' | 'fail') => size > bounds.difference[level] || outside > bounds.outside[level];
  return { difference, outside, n: found.length, verdict: beyond('fail') ? 'fail' : beyond('warn') ? 'warn' : 'pass' };
}
