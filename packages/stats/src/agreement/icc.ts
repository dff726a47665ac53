import { square } from '@radscore/elementary';
import { mean } from '../descriptive/moments.js';
import { fQuantile, fSf } from '../distributions/fisher-f.js';
import { refuseConstant, requireAtLeast, requireBetween, requireFinite } from '../guards.js';
import { column, type Matrix } from '../linalg/matrix.js';
import type { Interval } from '../results.js';

/** An intraclass correlation with its F test that it is 0. */
export interface Icc {
  readonly value: number;
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly ci: Interval;
}

/** The six forms of Shrout and Fleiss, by their usual names. */
export type IccForm = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)';

export interface IccResult extends Record<IccForm, Icc> {
  readonly meanSquares: {
    readonly subjects: number;
    readonly raters: number;
    readonly residual: number;
    /** Within subjects: raters and residual together. */
    readonly within: number;
  };
}

/**
 * Intraclass correlations of a complete table of ratings, rows = subjects (lesions, patients), columns = raters (readers,
 * scans) (Shrout and Fleiss 1979; intervals of McGraw and Wong 1996): (1) other raters for each subject, (2) raters drawn
 * from many, absolute agreement, (3) these raters only, consistency; `1` a single rating, `k` the mean of all.
 * R's `psych::ICC(lmer = FALSE)`. A negative value is kept as it is. Perfect agreement gives 1 with the interval [1, 1].
 * Throws RAD-STATS-TOO-FEW (under 2 subjects or raters), RAD-STATS-MISSING, RAD-STATS-CONSTANT (all ratings equal).
 *
 * @example
 * ```ts
 * import { fromRows, icc } from '@radscore/stats';
 *
 * icc(fromRows([[9, 8], [6, 5], [8, 8], [7, 6]]))['ICC(2,1)'].value.toFixed(3); // => '0.830'
 * ```
 */
export function icc(ratings: Matrix, { level = 0.95 }: { readonly level?: number } = {}): IccResult {
  const method = 'Intraclass correlation';
  const { rows: n, cols: k } = ratings;
  requireBetween('level', level, 0, 1);
  requireAtLeast(method, 2, 'subjects', n);
  requireAtLeast(method, 2, 'raters', k);
  requireFinite(method, 'the ratings', ratings.data);
  const { subjects, raters, residual, within } = meanSquaresOf(ratings);
  refuseConstant(method, 'the rating', subjects === 0 && within === 0);

  const q = (df1: number, df2: number) => fQuantile((1 + level) / 2, df1, df2);
  const [dfSubjects, dfWithin, dfResidual] = [n - 1, n * (k - 1), (n - 1) * (k - 1)];
  const oneWay = { f: subjects / within, df1: dfSubjects, df2: dfWithin };
  const twoWay = { f: subjects / residual, df1: dfSubjects, df2: dfResidual };
  const bounds = ({ f, df1, df2 }: typeof oneWay) => [f / q(df1, df2), f * q(df2, df1)] as const;
  const single = (f: number) => (f === Infinity ? 1 : (f - 1) / (f + k - 1));
  const average = (f: number) => 1 - 1 / f;
  const absolute = (subjects - residual) / (subjects + (k - 1) * residual + (k * (raters - residual)) / n);
  const absoluteBounds = absoluteInterval({ n, k, subjects, raters, residual, value: absolute, q });
  const stepUp = (r: number) => (r * k) / (1 + r * (k - 1));
  const form = (value: number, test: typeof oneWay, [low, high]: readonly [number, number]): Icc => ({
    value,
    ...test,
    p: fSf(test.f, test.df1, test.df2),
    ci: [low, high],
  });
  const each = (range: readonly [number, number], map: (x: number) => number) =>
    [map(range[0]), map(range[1])] as const;
  return {
    'ICC(1,1)': form(single(oneWay.f), oneWay, each(bounds(oneWay), single)),
    'ICC(2,1)': form(absolute, twoWay, absoluteBounds),
    'ICC(3,1)': form(single(twoWay.f), twoWay, each(bounds(twoWay), single)),
    'ICC(1,k)': form(average(oneWay.f), oneWay, each(bounds(oneWay), average)),
    'ICC(2,k)': form(
      (subjects - residual) / (subjects + (raters - residual) / n),
      twoWay,
      each(absoluteBounds, stepUp),
    ),
    'ICC(3,k)': form(average(twoWay.f), twoWay, each(bounds(twoWay), average)),
    meanSquares: { subjects, raters, residual, within },
  };
}

function meanSquaresOf(ratings: Matrix) {
  const { rows: n, cols: k } = ratings;
  const grand = mean(ratings.data);
  const raterMeans = Array.from({ length: k }, (_, j) => mean(column(ratings, j)));
  let [between, raters, residual, within] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const row = Float64Array.from({ length: k }, (_, j) => ratings.data[i + n * j]!);
    const own = mean(row);
    between += k * square(own - grand);
    row.forEach((value, j) => {
      within += square(value - own);
      residual += square(value - own - raterMeans[j]! + grand);
    });
  }
  for (const m of raterMeans) raters += n * square(m - grand);
  return {
    subjects: between / (n - 1),
    raters: raters / (k - 1),
    residual: residual / ((n - 1) * (k - 1)),
    within: within / (n * (k - 1)),
  };
}

/** Interval of ICC(2,1), with Satterthwaite's degrees of freedom. */
function absoluteInterval(a: {
  n: number;
  k: number;
  subjects: number;
  raters: number;
  residual: number;
  value: number;
  q: (df1: number, df2: number) => number;
}): readonly [number, number] {
  const { n, k, subjects, raters, residual, value } = a;
  if (residual === 0 && raters === 0) return [1, 1];
  // All terms are multiplied by the residual mean square, which may be 0.
  const raterPart = k * value * raters;
  const residualPart = (n * (1 + (k - 1) * value) - k * value) * residual;
  const df =
    ((k - 1) * (n - 1) * square(raterPart + residualPart)) / ((n - 1) * square(raterPart) + square(residualPart));
  const upper = a.q(n - 1, df);
  const lower = a.q(df, n - 1);
  const noise = k * raters + (k * n - k - n) * residual;
  return [
    (n * (subjects - upper * residual)) / (upper * noise + n * subjects),
    (n * (lower * subjects - residual)) / (noise + n * lower * subjects),
  ];
}
