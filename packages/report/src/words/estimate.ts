import type { Estimate } from '@radscore/study';
import { formatFixed } from '../svg/format.js';

/** A level of confidence as it is printed: 0.95 as `95%`, 0.975 as `97.5%`. Every label of an interval is made of it. */
export function levelLabel(confidence: number): string {
  return `${Number((100 * confidence).toPrecision(6))}%`;
}

/**
 * `0.81 (95% CI 0.70 to 0.92)`, with a minus sign where it is negative, or why there is none.
 *
 * @param confidence level of its interval: `evaluation.confidence` of the protocol.
 * @example
 * describeEstimate({ value: 0.81, ci: [0.7, 0.92] }, 0.95); // '0.81 (95% CI 0.70 to 0.92)'
 */
export function describeEstimate(found: Estimate | undefined, confidence: number, digits = 2): string {
  if (found === undefined) return 'not measured';
  if (found.value === null) return `not known (${found.reason})`;
  const shown = (value: number) => (Number.isFinite(value) ? formatFixed(value, digits) : String(value));
  const number = shown(found.value);
  return found.ci === undefined
    ? number
    : `${number} (${levelLabel(confidence)} CI ${shown(found.ci[0])} to ${shown(found.ci[1])})`;
}
