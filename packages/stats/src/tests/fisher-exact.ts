import { coreError } from '@radscore/core';
import { exp } from '@radscore/elementary';

import { type DiscreteDistribution, discreteSf, hypergeometric } from '../distributions/hypergeometric.js';
import { requireBetween } from '../guards.js';
import { findRoot } from '../numeric/find-root.js';
import type { Interval } from '../results.js';
import type { Alternative } from './alternative.js';
import { type CountTable, requireTable } from './count-table.js';

export interface FisherExact2x2 {
  readonly p: number;
  /** Conditional maximum likelihood estimate (not ad/bc); 0 or Infinity where the table is extreme. */
  readonly oddsRatio: number;
  readonly ci: Interval;
}

/**
 * Fisher's exact test of a 2x2 table: p is the sum of the probabilities of all tables with these margins that are no more
 * probable than the observed one (two-sided), or of the tail; the odds ratio and its Clopper-Pearson-like interval come from
 * the noncentral hypergeometric distribution. R's `fisher.test`, whose odds ratio and interval carry about four digits only
 * (its `uniroot` stops there); these are converged. Margins of zero give p = 1 and an unknown odds ratio in [0, Infinity].
 * Throws RAD-STATS-COUNTS, RAD-PARAMETER-INVALID (not 2x2).
 *
 * @example
 * ```ts
 * import { fisherExact2x2 } from '@radscore/stats';
 *
 * fisherExact2x2([[8, 2], [1, 5]]).p.toFixed(4); // => '0.0350'
 * ```
 */
export function fisherExact2x2(
  table: CountTable,
  { alternative = 'two-sided', level = 0.95 }: { readonly alternative?: Alternative; readonly level?: number } = {},
): FisherExact2x2 {
  const { rowTotals, columnTotals } = requireTable('Fisher exact test', table);
  if (rowTotals.length !== 2 || columnTotals.length !== 2) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'table',
      value: `${rowTotals.length}x${columnTotals.length}`,
      problem: 'this form of the test needs a 2x2 table; use fisherExact',
    });
  }
  requireBetween('level', level, 0, 1);
  const observed = table[0]![0]!;
  const withOdds = (odds: number) => hypergeometric(columnTotals[0]!, columnTotals[1]!, rowTotals[0]!, odds);
  const central = withOdds(1);
  const [low, high] = [central.low, central.low + central.probabilities.length - 1];
  const tail = alternative === 'two-sided' ? (1 - level) / 2 : 1 - level;
  const upperTail = (odds: number) => discreteSf(withOdds(odds), observed - 1);
  const lowerTail = (odds: number) => discreteSf(mirrored(withOdds(odds)), -observed - 1);
  return {
    p: pValue(central, observed, alternative),
    oddsRatio:
      low === high
        ? Number.NaN
        : observed === low
          ? 0
          : observed === high
            ? Infinity
            : solveOdds((odds) => meanOf(withOdds(odds)) - observed),
    ci: [
      observed === low || alternative === 'less' ? 0 : solveOdds((odds) => upperTail(odds) - tail),
      observed === high || alternative === 'greater' ? Infinity : solveOdds((odds) => tail - lowerTail(odds)),
    ],
  };
}

function pValue(distribution: DiscreteDistribution, observed: number, alternative: Alternative): number {
  const { low, probabilities } = distribution;
  if (alternative === 'greater') return discreteSf(distribution, observed - 1);
  if (alternative === 'less') return discreteSf(mirrored(distribution), -observed - 1);
  // R's allowance for rounding: tables within 1e-7 of the observed probability count as equally probable.
  const limit = probabilities[observed - low]! * (1 + 1e-7);
  const rarer = probabilities.filter((probability) => probability <= limit).sort();
  return Math.min(
    1,
    rarer.reduce((sum, probability) => sum + probability, 0),
  );
}

function mirrored({ low, probabilities }: DiscreteDistribution): DiscreteDistribution {
  return { low: -(low + probabilities.length - 1), probabilities: probabilities.slice().reverse() };
}

function meanOf({ low, probabilities }: DiscreteDistribution): number {
  return probabilities.reduce((sum, probability, i) => sum + probability * (low + i), 0);
}

/** The odds ratio where an increasing function crosses zero, sought on the logarithmic scale. */
function solveOdds(increasing: (odds: number) => number): number {
  return exp(findRoot((logOdds) => increasing(exp(logOdds)), -200, 200));
}
