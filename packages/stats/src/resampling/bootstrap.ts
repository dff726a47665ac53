import type { Rng } from '@radscore/core';
import { pow } from '@radscore/elementary';
import { mean } from '../descriptive/moments.js';
import { quantileSorted, sorted } from '../descriptive/quantile.js';
import { normalCdf, normalQuantile } from '../distributions/normal.js';
import { requireAtLeast, requireBetween, requireFinite } from '../guards.js';
import type { Interval } from '../results.js';
import { drawIndex } from './draw-index.js';

export interface BootstrapOptions {
  readonly replicates: number;
  readonly rng: Rng;
  /** Stratum of each row: every replicate keeps the number of rows of each (the outcome, for example). */
  readonly strata?: ArrayLike<number>;
}

/**
 * The statistic of `replicates` samples of the rows 0 .. n-1 drawn with replacement. `statistic` is given the drawn indices in
 * a buffer that is used again; it returns NaN where it is undefined, and such replicates are kept as NaN so that the caller
 * can say how many there were.
 */
export function bootstrap(
  n: number,
  statistic: (indices: Uint32Array) => number,
  { replicates, rng, strata }: BootstrapOptions,
): Float64Array {
  const groups = groupRows(n, strata);
  const indices = new Uint32Array(n);
  return Float64Array.from({ length: replicates }, () => {
    let at = 0;
    for (const rows of groups) for (let i = 0; i < rows.length; i++) indices[at++] = rows[drawIndex(rng, rows.length)]!;
    return statistic(indices);
  });
}

/**
 * The statistic of the rows with each one left out in turn; the acceleration of {@link bcaInterval} comes from it.
 *
 * @example
 * ```ts
 * import { jackknife } from '@radscore/stats';
 *
 * const values = [1, 2, 6];
 * Array.from(jackknife(3, (rows) => rows.reduce((sum, i) => sum + values[i]!, 0) / rows.length)); // => [4, 3.5, 1.5]
 * ```
 */
export function jackknife(n: number, statistic: (indices: Uint32Array) => number): Float64Array {
  const rest = Uint32Array.from({ length: Math.max(0, n - 1) }, (_, i) => i + 1);
  return Float64Array.from({ length: n }, (_, left) => {
    if (left > 0) rest[left - 1] = left - 1;
    return statistic(rest);
  });
}

/** Percentile interval (type 7 quantiles) of the replicates. Throws RAD-STATS-TOO-FEW (none), RAD-STATS-MISSING. */
export function percentileInterval(replicates: ArrayLike<number>, level = 0.95): Interval {
  requireBetween('level', level, 0, 1);
  requireAtLeast('Percentile interval', 1, 'replicates', replicates.length);
  requireFinite('Percentile interval', 'the replicates', replicates);
  const ascending = sorted(replicates);
  return [quantileSorted(ascending, (1 - level) / 2), quantileSorted(ascending, (1 + level) / 2)];
}

/**
 * Bias-corrected and accelerated interval (Efron 1987): the percentiles are shifted by the share of replicates below the
 * estimate (ties count half) and by the skewness of the jackknife values.
 * Where every replicate lies on one side of the estimate the shift is infinite and the interval is that end of the replicates.
 * Throws as {@link percentileInterval}.
 */
export function bcaInterval(
  replicates: ArrayLike<number>,
  estimate: number,
  jackknifed: ArrayLike<number>,
  level = 0.95,
): Interval {
  requireBetween('level', level, 0, 1);
  requireAtLeast('BCa interval', 1, 'replicates', replicates.length);
  requireFinite('BCa interval', 'the replicates', replicates);
  requireFinite('BCa interval', 'the jackknife values', jackknifed);
  const ascending = sorted(replicates);
  const below = ascending.reduce((sum, x) => sum + (x < estimate ? 1 : x === estimate ? 0.5 : 0), 0);
  const bias = normalQuantile(below / ascending.length);
  const centre = mean(jackknifed);
  let [squares, cubes] = [0, 0];
  for (let i = 0; i < jackknifed.length; i++) {
    const d = centre - jackknifed[i]!;
    squares += d * d;
    cubes += d * d * d;
  }
  const acceleration = squares > 0 ? cubes / (6 * pow(squares, 1.5)) : 0;
  const shifted = (p: number) => {
    const z = bias + normalQuantile(p);
    return quantileSorted(ascending, normalCdf(bias + z / (1 - acceleration * z)));
  };
  if (!Number.isFinite(bias)) {
    const end = bias < 0 ? ascending[0]! : ascending.at(-1)!;
    return [end, end];
  }
  return [shifted((1 - level) / 2), shifted((1 + level) / 2)];
}

function groupRows(n: number, strata: ArrayLike<number> | undefined): number[][] {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    const stratum = strata?.[i] ?? 0;
    const rows = groups.get(stratum);
    if (rows) rows.push(i);
    else groups.set(stratum, [i]);
  }
  return [...groups.values()];
}
