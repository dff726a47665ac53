import { rankWithTies } from '../descriptive/ranks.js';
import { splitScores } from './scores.js';

/**
 * Area under the ROC curve: the probability that a patient with the event has the higher score, ties counting half; equals
 * Mann-Whitney's U / (events x non-events). Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS.
 *
 * @example
 * ```ts
 * import { auc } from '@radscore/stats';
 *
 * auc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]); // => 0.75
 * ```
 */
export function auc(score: ArrayLike<number>, event: ArrayLike<number>): number {
  const { cases, controls } = splitScores('AUC', score, event);
  const { ranks } = rankWithTies(score);
  let sum = 0;
  for (let i = 0; i < ranks.length; i++) if (event[i] === 1) sum += ranks[i]!;
  return (sum - (cases.length * (cases.length + 1)) / 2) / (cases.length * controls.length);
}
