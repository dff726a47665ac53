import type { Rng } from '@radscore/core';
import { sortedOrder } from '../descriptive/ranks.js';
import { percentileInterval } from '../resampling/bootstrap.js';
import { drawIndex } from '../resampling/draw-index.js';
import type { Interval } from '../results.js';
import { splitScores } from './scores.js';

/**
 * Percentile interval of the AUC from a stratified bootstrap (cases and controls drawn apart, as pROC does). The scores are
 * sorted once; a replicate only counts how often each distinct score was drawn, so it costs one pass and no sorting.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS.
 */
export function bootstrapAuc(
  score: ArrayLike<number>,
  event: ArrayLike<number>,
  {
    replicates = 10_000,
    level = 0.95,
    rng,
  }: { readonly replicates?: number; readonly level?: number; readonly rng: Rng },
): { ci: Interval; replicates: Float64Array } {
  const { cases, controls } = splitScores('Bootstrap of the AUC', score, event);
  const { caseGroups, controlGroups, groups } = tieGroups(score, event);
  const [m, n] = [cases.length, controls.length];
  const caseCounts = new Uint32Array(groups);
  const controlCounts = new Uint32Array(groups);
  const values = Float64Array.from({ length: replicates }, () => {
    caseCounts.fill(0);
    controlCounts.fill(0);
    for (let i = 0; i < m; i++) caseCounts[caseGroups[drawIndex(rng, m)]!]!++;
    for (let j = 0; j < n; j++) controlCounts[controlGroups[drawIndex(rng, n)]!]!++;
    let wins = 0;
    let below = 0;
    for (let g = 0; g < groups; g++) {
      const here = controlCounts[g]!;
      wins += caseCounts[g]! * (below + here / 2);
      below += here;
    }
    return wins / (m * n);
  });
  return { ci: percentileInterval(values, level), replicates: values };
}

/** The place of each case's and control's score among the distinct scores in ascending order. */
function tieGroups(score: ArrayLike<number>, event: ArrayLike<number>) {
  const caseGroups: number[] = [];
  const controlGroups: number[] = [];
  let groups = 0;
  let last: number | undefined;
  for (const i of sortedOrder(score)) {
    if (score[i] !== last) groups++;
    last = score[i]!;
    (event[i] === 1 ? caseGroups : controlGroups).push(groups - 1);
  }
  return { caseGroups: Uint32Array.from(caseGroups), controlGroups: Uint32Array.from(controlGroups), groups };
}
