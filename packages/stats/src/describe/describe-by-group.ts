import { mean, standardDeviation } from '../descriptive/moments.js';
import { quantileSorted, sorted } from '../descriptive/quantile.js';
import { requireAtLeast, requireSameLength } from '../guards.js';
import type { Figure } from '../results.js';
import {
  type Comparison,
  compareCategorical,
  compareContinuous,
  judgeNormality,
  type Normality,
  type TestChoices,
} from './choose-test.js';
import { standardizedDifference, standardizedDifferenceOfShares } from './standardized-difference.js';

/** A column to describe. A missing continuous value is NaN, a missing category null or ''. */
export type DescribedVariable =
  | { readonly name: string; readonly kind: 'continuous'; readonly values: ArrayLike<number> }
  | {
      readonly name: string;
      readonly kind: 'categorical';
      readonly values: readonly (string | null)[];
      /** Order of the levels; of first appearance, if absent. */
      readonly levels?: readonly string[];
    };

/** Continuous values of a group. All figures but the counts are null where there is no value (sd: fewer than two). */
export interface ContinuousSummary {
  readonly n: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Categories of a group; the shares are of those not missing, null where all are. */
export interface CategoricalSummary {
  readonly n: number;
  readonly missing: number;
  readonly levels: readonly { readonly level: string; readonly count: number; readonly share: number | null }[];
}

interface Row<K extends string, S> {
  readonly name: string;
  readonly kind: K;
  readonly overall: S;
  /** In the order of the groups of the table. */
  readonly groups: readonly S[];
  readonly comparison: Comparison;
  /** Of the two groups (first minus second), or the mean of its size over all pairs of more groups. */
  readonly standardizedDifference: Figure;
}

export type ContinuousRow = Row<'continuous', ContinuousSummary> & { readonly normality: Normality };
export type CategoricalRow = Row<'categorical', CategoricalSummary>;

/** Table 1 as data: JSON, with every choice and every reason in it. */
export interface TableOne {
  readonly groups: readonly { readonly name: string; readonly n: number }[];
  readonly rows: readonly (ContinuousRow | CategoricalRow)[];
}

/**
 * Describes patients by group ("Table 1") in one call: mean and SD, median and quartiles (type 7), counts and shares, missing
 * values, standardised mean differences, and a test chosen by type and normality, which says why it was chosen: Welch's t (or what `tests` names) or
 * ANOVA for normal variables, Mann-Whitney or Kruskal-Wallis for others, chi-square or Fisher's exact test for categories.
 * Each variable leaves out its own missing values. Nothing here throws on odd data: what cannot be computed is missing with a
 * reason. Throws RAD-STATS-LENGTHS (a variable and the groups) and RAD-STATS-TOO-FEW (no patient).
 */
export function describeByGroup(
  variables: readonly DescribedVariable[],
  group: readonly string[],
  {
    groups = [...new Set(group)],
    normalityAlpha = 0.05,
    tests = {},
  }: { readonly groups?: readonly string[]; readonly normalityAlpha?: number; readonly tests?: TestChoices } = {},
): TableOne {
  requireAtLeast('Description by group', 1, 'patient', group.length);
  const members = groups.map((name) => group.flatMap((own, i) => (own === name ? [i] : [])));
  const everybody = members.flat();
  return {
    groups: groups.map((name, g) => ({ name, n: members[g]!.length })),
    rows: variables.map((variable) => {
      requireSameLength('Description by group', `the groups and "${variable.name}"`, group, variable.values);
      return variable.kind === 'continuous'
        ? continuousRow(variable.name, variable.values, members, everybody, normalityAlpha, tests)
        : categoricalRow(variable.name, variable.values, variable.levels, members, everybody, tests);
    }),
  };
}

function continuousRow(
  name: string,
  values: ArrayLike<number>,
  members: readonly number[][],
  everybody: readonly number[],
  alpha: number,
  tests: TestChoices,
): ContinuousRow {
  const given = members.map((rows) => Float64Array.from(rows, (i) => values[i]!).filter(Number.isFinite));
  const normality = judgeNormality(given, alpha);
  return {
    name,
    kind: 'continuous',
    overall: summarise(Float64Array.from(everybody, (i) => values[i]!)),
    groups: members.map((rows) => summarise(Float64Array.from(rows, (i) => values[i]!))),
    normality,
    comparison: compareContinuous(given, normality, tests),
    standardizedDifference: overPairs(given, standardizedDifference),
  };
}

function categoricalRow(
  name: string,
  values: readonly (string | null)[],
  order: readonly string[] | undefined,
  members: readonly number[][],
  everybody: readonly number[],
  tests: TestChoices,
): CategoricalRow {
  const isGiven = (value: string | null): value is string => value !== null && value !== '';
  const levels = order ?? [...new Set(everybody.map((i) => values[i]!).filter(isGiven))];
  const count = (rows: readonly number[]) => levels.map((level) => rows.filter((i) => values[i] === level).length);
  const summary = (rows: readonly number[]): CategoricalSummary => {
    const counts = count(rows);
    const n = counts.reduce((sum, own) => sum + own, 0);
    return {
      n,
      missing: rows.length - n,
      levels: levels.map((level, k) => ({ level, count: counts[k]!, share: n === 0 ? null : counts[k]! / n })),
    };
  };
  const table = members.map(count);
  return {
    name,
    kind: 'categorical',
    overall: summary(everybody),
    groups: members.map(summary),
    comparison: compareCategorical(table, tests),
    standardizedDifference: overPairs(table, standardizedDifferenceOfShares),
  };
}

function summarise(values: Float64Array): ContinuousSummary {
  const ascending = sorted(values.filter(Number.isFinite));
  const n = ascending.length;
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  const at = (p: number) => known(quantileSorted(ascending, p));
  return {
    n,
    missing: values.length - n,
    mean: known(mean(ascending)),
    sd: known(standardDeviation(ascending)),
    median: at(0.5),
    q1: at(0.25),
    q3: at(0.75),
    min: at(0),
    max: at(1),
  };
}

function overPairs<T>(groups: readonly T[], difference: (x: T, y: T) => Figure): Figure {
  if (groups.length < 2) return { value: null, reason: 'there is only one group' };
  if (groups.length === 2) return difference(groups[0]!, groups[1]!);
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++, pairs++) {
      const own = difference(groups[i]!, groups[j]!);
      if (own.value === null) return own;
      sum += Math.abs(own.value);
    }
  }
  return { value: sum / pairs };
}
