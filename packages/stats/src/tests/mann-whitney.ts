import { cube } from '@radscore/elementary';
import { rankWithTies, tieTerm } from '../descriptive/ranks.js';
import { normalSf } from '../distributions/normal.js';
import { statsError } from '../errors.js';
import { requireAtLeast, requireFinite } from '../guards.js';
import type { Alternative } from './alternative.js';
import { subsetSumDistribution } from './subset-sums.js';

export interface RankTestOptions {
  readonly alternative?: Alternative;
  /**
   * `exact`: the permutation distribution of the mid-ranks (with or without ties); `asymptotic`: the normal approximation;
   * `auto`: as R chooses, exact where every group has under 50 values and there are no ties (nor zeros).
   */
  readonly method?: 'auto' | 'exact' | 'asymptotic';
  /** Continuity correction of the normal approximation; true. */
  readonly continuity?: boolean;
}

export interface MannWhitney {
  /** Number of pairs with x > y, ties counting half: R's W. U / (nx ny) is the AUC of x against y. */
  readonly u: number;
  readonly p: number;
  readonly method: 'exact' | 'asymptotic';
  readonly ties: boolean;
}

/**
 * Mann-Whitney U test (Wilcoxon rank sum). The exact two-sided p value is the probability, over all ways to choose the group
 * x among the pooled mid-ranks, of a U at least as far from its mean: without ties R's `wilcox.test(exact = TRUE)`, with ties
 * `exactRankTests::wilcox.exact`. Where all values are equal p is 1.
 * Throws RAD-STATS-TOO-FEW (an empty group), RAD-STATS-MISSING, RAD-STATS-TOO-MANY (an exact test of which the
 * smaller group's size times the cube of the number of all values is above 4e9: 299 values in equal groups, 736 in groups of 10 and 726).
 *
 * @example
 * ```ts
 * import { mannWhitney } from '@radscore/stats';
 *
 * const { u, p } = mannWhitney([1, 2, 3, 4], [5, 6, 7, 8]);
 * u; // => 0
 * p.toFixed(4); // => '0.0286'
 * ```
 */
export function mannWhitney(x: ArrayLike<number>, y: ArrayLike<number>, options: RankTestOptions = {}): MannWhitney {
  const name = 'Mann-Whitney test';
  requireFinite(name, 'the groups', x);
  requireFinite(name, 'the groups', y);
  requireAtLeast(name, 1, 'value in each group', Math.min(x.length, y.length));
  const { alternative = 'two-sided', method = 'auto', continuity = true } = options;
  const { ranks, ties } = rankWithTies(Float64Array.of(...Array.from(x), ...Array.from(y)));
  const u = ranks.subarray(0, x.length).reduce((sum, r) => sum + r, 0) - (x.length * (x.length + 1)) / 2;
  const tied = ties.length > 0;
  const exact = method === 'exact' || (method === 'auto' && !tied && x.length < 50 && y.length < 50);
  const p = exact
    ? exactP(u, ranks, x.length, alternative)
    : asymptoticP(u, x.length, y.length, ties, continuity, alternative);
  return { u, p, method: exact ? 'exact' : 'asymptotic', ties: tied };
}

function asymptoticP(
  u: number,
  nx: number,
  ny: number,
  ties: readonly number[],
  continuity: boolean,
  alternative: Alternative,
): number {
  const n = nx + ny;
  const sigma = Math.sqrt(((nx * ny) / 12) * (n + 1 - tieTerm(ties) / (n * Math.max(1, n - 1))));
  return pOfDeviation(u - (nx * ny) / 2, sigma, continuity, alternative);
}

/** p of a rank statistic's deviation from its mean by the normal approximation; 1 where nothing can vary. */
export function pOfDeviation(deviation: number, sigma: number, continuity: boolean, alternative: Alternative): number {
  if (!(sigma > 0)) return 1;
  const shift = continuity ? 0.5 : 0;
  if (alternative === 'greater') return normalSf((deviation - shift) / sigma);
  if (alternative === 'less') return normalSf(-(deviation + shift) / sigma);
  // As in R, the correction may carry a small deviation past its mean; p is then capped.
  return Math.min(1, 2 * normalSf((Math.abs(deviation) - (deviation === 0 ? 0 : shift)) / sigma));
}

/** Up to `found` values the most that are enumerated beside a smaller group of `size`: some seconds' work. */
function mostValues(size: number, found: number): number {
  let most = found;
  while (size * cube(most) > 4e9) most--;
  return most;
}

function exactP(u: number, ranks: Float64Array, nx: number, alternative: Alternative): number {
  const ny = ranks.length - nx;
  // The smaller group is enumerated; U of y is nx ny - U of x.
  const size = Math.min(nx, ny);
  const own = nx <= ny ? u : nx * ny - u;
  const side = nx <= ny || alternative === 'two-sided' ? alternative : alternative === 'less' ? 'greater' : 'less';
  const doubled = Float64Array.from(ranks, (r) => Math.round(2 * r)).sort();
  const limit = mostValues(size, ranks.length);
  if (ranks.length > limit) {
    const what = `values where the smaller group has ${size}`;
    throw statsError('RAD-STATS-TOO-MANY', {
      method: 'The exact Mann-Whitney test',
      limit,
      what,
      found: ranks.length,
    });
  }
  const { low, step, probabilities } = subsetSumDistribution(doubled, size);
  const observed = 2 * own + size * (size + 1);
  const centre = size * (doubled.length + 1);
  let p = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const sum = low + i * step;
    const counts =
      side === 'less'
        ? sum <= observed
        : side === 'greater'
          ? sum >= observed
          : Math.abs(sum - centre) >= Math.abs(observed - centre);
    if (counts) p += probabilities[i]!;
  }
  return Math.min(1, p);
}
