import { mean, variance } from '../descriptive/moments.js';
import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { requireBetween, requireBothOutcomes, requireFinite, requireSameLength } from '../guards.js';
import type { Interval } from '../results.js';

/** An improvement of one model over another, with its parts among events and non-events. */
export interface Improvement {
  readonly value: number;
  readonly events: number;
  readonly nonEvents: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly ci: Interval;
}

/**
 * Net reclassification improvement of the probabilities `updated` over `initial`: with `cutoffs` (ascending) a patient moves
 * if the risk category changes, without them (the continuous form) if the probability does. Events should move up, non-events
 * down. The variance is the multinomial one of the moves (Pencina 2008, 2011; R's `Hmisc::improveProb`).
 * The continuous form is easily positive for a useless marker: report it beside the AUC, never instead.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS.
 *
 * @example
 * ```ts
 * import { netReclassification } from '@radscore/stats';
 *
 * netReclassification([0.2, 0.3, 0.5, 0.6], [0.1, 0.4, 0.7, 0.8], [0, 0, 1, 1]).value; // => 1
 * ```
 */
export function netReclassification(
  initial: ArrayLike<number>,
  updated: ArrayLike<number>,
  event: ArrayLike<number>,
  { cutoffs, level = 0.95 }: { readonly cutoffs?: readonly number[]; readonly level?: number } = {},
): Improvement {
  check('Net reclassification improvement', initial, updated, event);
  const place = (p: number) => (cutoffs ? cutoffs.filter((cut) => p >= cut).length : p);
  const moves = Float64Array.from(initial, (p, i) => Math.sign(place(updated[i]!) - place(p)));
  // The variance of a move in {-1, 0, 1} with divisor n: P(up) + P(down) - (P(up) - P(down))^2.
  return improvement(moves, event, level, (part) => (variance(part) * (part.length - 1)) / part.length);
}

/**
 * Integrated discrimination improvement: the gain in mean predicted probability among events plus the fall among non-events
 * (Pencina 2008; R's `Hmisc::improveProb`). Throws as {@link netReclassification}.
 *
 * @example
 * ```ts
 * import { integratedDiscrimination } from '@radscore/stats';
 *
 * integratedDiscrimination([0.2, 0.3, 0.5, 0.6], [0.1, 0.2, 0.7, 0.8], [0, 0, 1, 1]).value; // => 0.3
 * ```
 */
export function integratedDiscrimination(
  initial: ArrayLike<number>,
  updated: ArrayLike<number>,
  event: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Improvement {
  check('Integrated discrimination improvement', initial, updated, event);
  return improvement(
    Float64Array.from(initial, (p, i) => updated[i]! - p),
    event,
    level,
    variance,
  );
}

function check(method: string, initial: ArrayLike<number>, updated: ArrayLike<number>, event: ArrayLike<number>): void {
  requireSameLength(method, 'probabilities and outcomes', initial, updated, event);
  requireBothOutcomes(method, event);
  requireFinite(method, 'the initial probabilities', initial);
  requireFinite(method, 'the updated probabilities', updated);
}

function improvement(
  change: Float64Array,
  event: ArrayLike<number>,
  level: number,
  varianceOf: (part: Float64Array) => number,
): Improvement {
  requireBetween('level', level, 0, 1);
  const up = change.filter((_, i) => event[i] === 1);
  const down = change.filter((_, i) => event[i] === 0).map((d) => -d);
  const value = mean(up) + mean(down);
  // A single event or non-event has no variance of its own; it adds none.
  const part = (values: Float64Array) => (values.length > 1 ? varianceOf(values) / values.length : 0);
  const standardError = Math.sqrt(part(up) + part(down));
  const z = value === 0 ? 0 : value / standardError;
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    value,
    events: mean(up),
    nonEvents: mean(down),
    standardError,
    z,
    p: twoSidedNormal(z),
    ci: [value - half, value + half],
  };
}
