import { coreError } from '@radscore/core';
import { statsError } from './errors.js';

/** Throws RAD-STATS-MISSING unless every value is a finite number. */
export function requireFinite(method: string, what: string, values: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]!)) throw statsError('RAD-STATS-MISSING', { method, what });
  }
}

/** Throws RAD-STATS-LENGTHS unless the arrays are equally long. */
export function requireSameLength(method: string, what: string, ...arrays: ArrayLike<unknown>[]): void {
  const lengths = arrays.map(({ length }) => length);
  if (lengths.some((length) => length !== lengths[0])) {
    throw statsError('RAD-STATS-LENGTHS', { method, what, lengths: lengths.join(' and ') });
  }
}

/** Throws RAD-STATS-TOO-FEW unless there are `needed` of something. */
export function requireAtLeast(method: string, needed: number, what: string, found: number): void {
  if (!(found >= needed)) throw statsError('RAD-STATS-TOO-FEW', { method, needed, what, found });
}

/** Throws RAD-STATS-CONSTANT if the condition holds. */
export function refuseConstant(method: string, what: string, constant: boolean): void {
  if (constant) throw statsError('RAD-STATS-CONSTANT', { method, what });
}

/** Throws RAD-STATS-COUNTS unless every value is a whole number of 0 or more. */
export function requireCounts(method: string, values: Iterable<number>): void {
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0) throw statsError('RAD-STATS-COUNTS', { method, value });
  }
}

/** Throws RAD-PARAMETER-INVALID unless low < value < high. */
export function requireBetween(name: string, value: number, low: number, high: number): void {
  if (!(value > low && value < high)) {
    throw coreError('RAD-PARAMETER-INVALID', { name, value, problem: `it must lie between ${low} and ${high}` });
  }
}

/** A binary outcome checked: 0 or 1 for each patient, both present. */
export function requireBothOutcomes(method: string, event: ArrayLike<number>): { events: number; nonEvents: number } {
  let events = 0;
  for (let i = 0; i < event.length; i++) {
    if (event[i] !== 0 && event[i] !== 1) {
      throw coreError('RAD-PARAMETER-INVALID', { name: 'event', value: event[i]!, problem: 'an outcome is 0 or 1' });
    }
    events += event[i]!;
  }
  const nonEvents = event.length - events;
  if (events === 0 || nonEvents === 0) throw statsError('RAD-STATS-ONE-CLASS', { method, events, nonEvents });
  return { events, nonEvents };
}
