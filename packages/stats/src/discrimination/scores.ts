import { requireBothOutcomes, requireFinite, requireSameLength } from '../guards.js';

/** Scores of the patients with and without the event. */
export interface SplitScores {
  readonly cases: Float64Array;
  readonly controls: Float64Array;
}

/**
 * The scores split by outcome (`event[i]` 1 or 0). Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING (infinite scores are fine, they
 * rank), RAD-STATS-ONE-CLASS, RAD-PARAMETER-INVALID (an outcome that is neither 0 nor 1).
 */
export function splitScores(method: string, score: ArrayLike<number>, event: ArrayLike<number>): SplitScores {
  requireSameLength(method, 'scores and outcomes', score, event);
  const { events, nonEvents } = requireBothOutcomes(method, event);
  const cases = new Float64Array(events);
  const controls = new Float64Array(nonEvents);
  let [i, j] = [0, 0];
  for (let k = 0; k < score.length; k++) {
    if (Number.isNaN(score[k]!)) requireFinite(method, 'the scores', [score[k]!]);
    if (event[k] === 1) cases[i++] = score[k]!;
    else controls[j++] = score[k]!;
  }
  return { cases, controls };
}
