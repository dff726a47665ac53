import type { SurvivalOutcome } from '../contract/estimator.js';

/** 0 (censored), 1 (the event) or 2 (a competing event) of each row. */
export function kindsOf({ event, competing }: SurvivalOutcome): Uint8Array {
  return competing === undefined ? event : event.map((value, i) => (value === 1 ? 1 : 2 * competing[i]!));
}
