import { coreError } from '@radscore/core';
import { statsError } from '../errors.js';

import { requireAtLeast, requireFinite, requireSameLength } from '../guards.js';

/**
 * Checks right-censored times: one finite time of 0 or more and one event indicator (1 = observed, 0 = censored) for each
 * patient. Returns the number of events. Throws RAD-STATS-LENGTHS, RAD-STATS-TOO-FEW (no patient), RAD-STATS-MISSING,
 * RAD-PARAMETER-INVALID (a negative time, another code of event).
 */
export function requireSurvival(method: string, time: ArrayLike<number>, event: ArrayLike<number>): number {
  return requireCodes(method, time, event, 1);
}

/** {@link requireSurvival} with several kinds of event: 0 = censored, 1, 2, ... = the kinds. Returns the number of events of kind 1. */
export function requireCompetingRisks(method: string, time: ArrayLike<number>, event: ArrayLike<number>): number {
  return requireCodes(method, time, event, Number.POSITIVE_INFINITY);
}

/** 1 for the events of kind 1, else 0. */
export function ofInterest(event: ArrayLike<number>): Uint8Array {
  return Uint8Array.from({ length: event.length }, (_, i) => Number(event[i] === 1));
}

/** Throws RAD-STATS-HORIZON unless 0 < horizon <= the last observed time. */
export function requireHorizon(method: string, horizon: number, last: number): void {
  if (!(horizon > 0 && horizon <= last)) throw statsError('RAD-STATS-HORIZON', { method, horizon, last });
}

/** The distinct labels in ascending order (numbers by size, text by code unit) and the index of each patient's. */
export function labelled(labels: ArrayLike<string | number>): {
  levels: readonly (string | number)[];
  codes: Uint32Array;
} {
  const levels = [...new Set(Array.from(labels))].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return { levels, codes: Uint32Array.from(Array.from(labels), (label) => codeOf.get(label)!) };
}

function requireCodes(method: string, time: ArrayLike<number>, event: ArrayLike<number>, largest: number): number {
  requireSameLength(method, 'times and events', time, event);
  requireAtLeast(method, 1, 'patient', time.length);
  requireFinite(method, 'the times', time);
  requireFinite(method, 'the events', event);
  let events = 0;
  for (let i = 0; i < time.length; i++) {
    if (time[i]! < 0) {
      throw coreError('RAD-PARAMETER-INVALID', { name: 'time', value: time[i]!, problem: 'a time is 0 or more' });
    }
    if (!Number.isInteger(event[i]!) || event[i]! < 0 || event[i]! > largest) {
      const problem = largest === 1 ? 'an event is 1 or 0 (censored)' : 'an event is 0 (censored), 1, 2 ...';
      throw coreError('RAD-PARAMETER-INVALID', { name: 'event', value: event[i]!, problem });
    }
    if (event[i] === 1) events++;
  }
  return events;
}
