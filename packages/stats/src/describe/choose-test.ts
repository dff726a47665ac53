import { isRadError, type RadError } from '@radscore/core';
import { welchAnova } from '../tests/anova.js';
import { type ChiSquareCorrection, chiSquareTest } from '../tests/chi-square.js';
import type { CountTable } from '../tests/count-table.js';
import { fisherExact } from '../tests/fisher-exact-table.js';
import { kruskalWallis } from '../tests/kruskal-wallis.js';
import { mannWhitney } from '../tests/mann-whitney.js';
import { shapiroWilk } from '../tests/shapiro-wilk.js';
import { studentT, welchT } from '../tests/t-test.js';

/** A comparison of groups: which test, why that one, and its result; or why there is none. */
export type Comparison =
  | {
      readonly test:
        | 'Welch t'
        | 'Student t'
        | 'Mann-Whitney'
        | 'Welch ANOVA'
        | 'Kruskal-Wallis'
        | 'chi-square'
        | 'Fisher exact';
      readonly because: string;
      /** The statistic (t, U, F, H or chi-square); Fisher's test has none. */
      readonly statistic: number | null;
      readonly p: number;
    }
  | { readonly test: null; readonly reason: string };

/** Which form of a test is used, where there are several. */
export interface TestChoices {
  /** Correction of the chi-square test of a 2 x 2 table; `yates`. */
  readonly chiSquare?: ChiSquareCorrection;
  /** t test of two groups, with their own variances (`welch`) or a common one (`student`); `welch`. */
  readonly t?: 'welch' | 'student';
}

/** Whether a variable is treated as normal, and why. */
export interface Normality {
  readonly normal: boolean;
  readonly because: string;
}

/**
 * A continuous variable counts as normal if Shapiro-Wilk's p is above `alpha` in every group. Groups it cannot judge (under 3
 * or over 5000 values, or constant) count as not normal, except the large ones, which count as normal.
 */
export function judgeNormality(groups: readonly Float64Array[], alpha: number): Normality {
  const large = groups.every(({ length }) => length > 5000);
  if (large) return { normal: true, because: 'every group has over 5000 values' };
  for (const group of groups) {
    const p = group.length > 5000 ? 1 : shapiroP(group);
    if (p === undefined)
      return { normal: false, because: 'a group is too small or constant for the Shapiro-Wilk test' };
    if (!(p > alpha)) return { normal: false, because: `Shapiro-Wilk p <= ${alpha} in a group` };
  }
  return { normal: true, because: `Shapiro-Wilk p > ${alpha} in every group` };
}

/** Compares the groups of a continuous variable: means if it is normal, ranks if not. */
export function compareContinuous(
  groups: readonly Float64Array[],
  { normal, because }: Normality,
  { t: form = 'welch' }: TestChoices = {},
): Comparison {
  if (groups.length < 2) return { test: null, reason: 'there is only one group' };
  if (groups.some(({ length }) => length === 0)) return { test: null, reason: 'a group has no values' };
  return attempt(() => {
    const [x, y] = groups as [Float64Array, Float64Array];
    const two = groups.length === 2;
    if (normal && two) {
      const { t, p } = form === 'student' ? studentT(x, y) : welchT(x, y);
      return { test: form === 'student' ? 'Student t' : 'Welch t', because, statistic: t, p };
    }
    if (normal) {
      const { f, p } = welchAnova(groups);
      return { test: 'Welch ANOVA', because, statistic: f, p };
    }
    if (two) {
      const { u, p, method } = mannWhitney(x, y);
      return { test: 'Mann-Whitney', because: `${because}; ${method}`, statistic: u, p };
    }
    const { h, p } = kruskalWallis(groups);
    return { test: 'Kruskal-Wallis', because, statistic: h, p };
  });
}

/** Compares the groups of a categorical variable (rows: groups, columns: levels): chi-square, or Fisher where cells are small. */
export function compareCategorical(
  table: CountTable,
  { chiSquare: correction = 'yates' }: TestChoices = {},
): Comparison {
  if (table.length < 2) return { test: null, reason: 'there is only one group' };
  if (table.some((row) => row.every((count) => count === 0))) return { test: null, reason: 'a group has no values' };
  const used = (table[0] ?? []).map((_, j) => j).filter((j) => table.some((row) => row[j]! > 0));
  if (used.length < 2) return { test: null, reason: 'all patients have the same value' };
  const counts = table.map((row) => used.map((j) => row[j]!));
  return attempt(() => {
    const { chi2, p, expected } = chiSquareTest(counts, { correction });
    const corrected = counts.length === 2 && used.length === 2 ? corrections[correction] : '';
    if (expected.flat().every((e) => e >= 5)) {
      return { test: 'chi-square', because: `every expected count is 5 or more${corrected}`, statistic: chi2, p };
    }
    try {
      return { test: 'Fisher exact', because: 'an expected count is below 5', statistic: null, p: fisherExact(counts) };
    } catch (error) {
      if (!isRadError(error, 'RAD-STATS-TOO-MANY')) throw error;
      const because = 'an expected count is below 5, but the table is too large for the Fisher exact test';
      return { test: 'chi-square', because, statistic: chi2, p };
    }
  });
}

const corrections: Readonly<Record<ChiSquareCorrection, string>> = {
  yates: ", with Yates' correction",
  none: '',
  'n-1': ', with the N - 1 correction',
};

/** A comparison that cannot be computed is missing, with the error's own text as the reason. */
function attempt(compare: () => Comparison): Comparison {
  try {
    return compare();
  } catch (error) {
    if (isRadError(error)) return { test: null, reason: (error as RadError).message };
    throw error;
  }
}

function shapiroP(group: Float64Array): number | undefined {
  try {
    return shapiroWilk(group).p;
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
