import type { Json, Selection } from '../contract/estimator.js';

/** A selection from scores (larger is better): ranks over all columns, and those that pass, best first; ties by column order. */
export function rankedSelection(
  scores: readonly (number | null)[],
  passes: (score: number, column: number) => boolean,
  details?: Json,
): Selection {
  const order = [...scores.keys()].filter((j) => scores[j] !== null).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranks: (number | null)[] = scores.map(() => null);
  order.forEach((j, rank) => {
    ranks[j] = rank + 1;
  });
  const kept = order.filter((j) => passes(scores[j]!, j));
  return { kept, scores, ranks, ...(details === undefined ? {} : { details }) };
}
