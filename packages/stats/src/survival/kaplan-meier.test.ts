import { expect, test } from 'vitest';
import { expectRelative, readColumns, readExpected, readTextColumns } from '../testing/oracle.js';
import { type KaplanMeier, kaplanMeier, numberAtRisk, survivalAt } from './kaplan-meier.js';
import { logRank, pairwiseLogRank } from './log-rank.js';
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.js';
import type { SurvivalIntervalType } from './survival-interval.js';
import { medianFollowUp, survivalQuantile } from './survival-quantile.js';

type Maybe = number | string | null;
/** A vector of one value is written as the value. */
type OneOrMore = Maybe | Maybe[];
interface Curve {
  n: number;
  events: number;
  by_conf_type: Record<
    string,
    {
      median: Maybe;
      median_ci95: Maybe[];
      quartile_25_50_75: Maybe[];
      quartile_lower: Maybe[];
      quartile_upper: Maybe[];
      at_times: Record<'surv' | 'se' | 'lower' | 'upper' | 'n_risk', Maybe[]> & { time: number[] };
    }
  >;
  rmst: { tau: number; rmean: number; se: number };
  full_curve: Record<'time' | 'n_risk' | 'n_event' | 'n_censor' | 'surv' | 'std_err_of_log_surv', OneOrMore>;
  nelson_aalen_cumhaz: OneOrMore;
  nelson_aalen_se: OneOrMore;
}
interface RankTest {
  rho: number;
  groups: string[];
  n: number[];
  observed: number[];
  expected: number[];
  chisq: number;
  df: number;
  p: number;
  variance: number[][];
}
interface ByGroup {
  groups: Record<string, Curve>;
  logrank: RankTest;
  peto_peto_rho1: RankTest;
  pairwise_logrank_p?: Record<string, number>;
  rmst_difference?: { diff: number; se: number; z: number; p: number; ci95: [number, number] };
}
type Set = {
  input: string;
  all: Curve;
  stratified_logrank?: { strata: string; group: string; chisq: number; p: number };
};
const { sets } = readExpected<{ sets: Record<string, Set & Record<string, ByGroup>> }>('km');

for (const [name, set] of Object.entries(sets)) {
  const columns = readColumns('km', set.input);
  const text = readTextColumns('km', set.input);
  const [time, event] = [columns.time!, columns.status!];
  const variables = Object.keys(set)
    .filter((key) => key.startsWith('by_'))
    .map((key) => key.slice(3));
  const samples: [string, Float64Array, Float64Array, Curve][] = [[`${name}, all`, time, event, set.all]];
  for (const variable of variables) {
    for (const [level, curve] of Object.entries(set[`by_${variable}`]!.groups)) {
      const inGroup = (_: number, i: number) => text[variable]![i] === level;
      samples.push([`${name}, ${variable} ${level}`, time.filter(inGroup), event.filter(inGroup), curve]);
    }
  }

  for (const [label, t, e, expected] of samples) {
    test(`Kaplan-Meier of ${label}: curve, errors, intervals, quantiles and restricted mean agree with survfit`, () => {
      expectCurve(kaplanMeier(t, e), expected);
      for (const [type, r] of Object.entries(expected.by_conf_type)) {
        const curve = kaplanMeier(t, e, { interval: type as SurvivalIntervalType });
        [0.25, 0.5, 0.75].forEach((p, k) => {
          const quantile = survivalQuantile(curve, p);
          expect(quantile.time).toBe(r.quartile_25_50_75[k] ?? null);
          expect(quantile.lower).toBe(r.quartile_lower[k] ?? null);
          expect(quantile.upper).toBe(r.quartile_upper[k] ?? null);
        });
        survivalAt(curve, r.at_times.time).forEach((at, k) => {
          expectMaybe(at.survival, r.at_times.surv[k]!);
          expectMaybe(at.standardError, r.at_times.se[k]!);
          expectMaybe(at.lower, r.at_times.lower[k]!);
          expectMaybe(at.upper, r.at_times.upper[k]!);
          expect(at.atRisk).toBe(r.at_times.n_risk[k]);
        });
      }
      const { mean, standardError } = restrictedMean(kaplanMeier(t, e), expected.rmst.tau);
      expectRelative(mean, expected.rmst.rmean);
      expectRelative(standardError, expected.rmst.se);
    });
  }

  for (const variable of variables) {
    const by = set[`by_${variable}`]!;
    test(`log-rank and Peto tests of ${name} by ${variable} agree with survdiff`, () => {
      expectRankTest(logRank(time, event, text[variable]!), by.logrank);
      expectRankTest(logRank(time, event, text[variable]!, { rho: 1 }), by.peto_peto_rho1);
      const pairs = pairwiseLogRank(time, event, text[variable]!, { adjustment: 'bonferroni' });
      for (const { first, second, p, adjustedP } of pairs) {
        expectRelative(p, by.pairwise_logrank_p?.[`${first} vs ${second}`] ?? by.logrank.p);
        expectRelative(adjustedP, Math.min(1, pairs.length * p));
      }
    });
    if (by.rmst_difference) {
      test(`difference of restricted means of ${name} by ${variable} agrees with survival`, () => {
        const r = by.rmst_difference!;
        const [a, b] = Object.keys(by.groups).map((level) => {
          const inGroup = (_: number, i: number) => text[variable]![i] === level;
          return kaplanMeier(time.filter(inGroup), event.filter(inGroup));
        });
        const tau = Object.values(by.groups)[0]!.rmst.tau;
        const result = restrictedMeanDifference(b!, a!, tau);
        expectRelative(result.difference, r.diff);
        expectRelative(result.standardError, r.se);
        expectRelative(result.z, r.z);
        expectRelative(result.p, r.p);
        result.ci.forEach((bound, k) => void expectRelative(bound, r.ci95[k]!));
      });
    }
  }

  if (set.stratified_logrank) {
    test(`stratified log-rank test of ${name} agrees with survdiff`, () => {
      const r = set.stratified_logrank!;
      const result = logRank(time, event, text[r.group]!, { strata: text[r.strata]! });
      expectRelative(result.chi2, r.chisq);
      expectRelative(result.p, r.p);
    });
  }
}

test('the median lies in the middle of the stretch over which the curve is 0.5', () => {
  expect(survivalQuantile(kaplanMeier([1, 2, 3, 4], [1, 1, 1, 1])).time).toBe(2.5);
  // The curve ends at 0.5: the stretch goes to the last time.
  expect(survivalQuantile(kaplanMeier([1, 2, 3, 5], [1, 1, 0, 0])).time).toBe(3.5);
});

test('median follow-up turns events and censorings round', () => {
  const { time, status } = readColumns('km', 'tiny.csv') as { time: Float64Array; status: Float64Array };
  expect(medianFollowUp(time, status)).toEqual(
    survivalQuantile(
      kaplanMeier(
        time,
        status.map((e) => 1 - e),
      ),
    ),
  );
  expect(medianFollowUp([1, 2], [1, 1])).toMatchObject({ time: null, reason: expect.stringContaining('censoring') });
});

test('all censored: the curve stays at 1 without error, quantiles are missing with the reason', () => {
  const curve = kaplanMeier([1, 2, 3], [0, 0, 0]);
  expect(Array.from(curve.survival)).toEqual([1, 1, 1]);
  expect(Array.from(curve.lower)).toEqual([1, 1, 1]);
  expect(survivalQuantile(curve)).toEqual({
    p: 0.5,
    time: null,
    lower: null,
    upper: null,
    reason: 'survival stays above 0.5 to the end of follow-up',
  });
  expect(restrictedMean(curve, 3)).toMatchObject({ mean: 3, standardError: 0 });
});

test('beyond the last observed time survival is missing with the reason, unless it has fallen to 0', () => {
  expect(survivalAt(kaplanMeier([1, 2], [1, 0]), [3])[0]).toEqual({
    time: 3,
    atRisk: 0,
    survival: null,
    standardError: null,
    lower: null,
    upper: null,
    reason: 'no patient was followed beyond 2',
  });
  expect(survivalAt(kaplanMeier([1, 2], [1, 1]), [3])[0]).toMatchObject({ survival: 0 });
  expect(() => restrictedMean(kaplanMeier([1, 2], [1, 0]), 3)).toThrowError(code('RAD-STATS-HORIZON'));
  expect(restrictedMean(kaplanMeier([1, 2], [1, 1]), 3).mean).toBe(1.5);
});

test('one patient and ties everywhere give a curve; at risk counts those whose time is not earlier', () => {
  expect(Array.from(kaplanMeier([4], [1]).survival)).toEqual([0]);
  const curve = kaplanMeier([2, 2, 2], [1, 0, 1]);
  expect([curve.survival[0], curve.atRisk[0], curve.censored[0]]).toEqual([1 / 3, 3, 1]);
  expect([1, 2, 2.5].map((t) => numberAtRisk(curve, t))).toEqual([3, 3, 0]);
});

test('every scale of interval keeps its bounds in [0, 1] around survival', () => {
  const { time, status } = readColumns('km', 'tiny.csv') as { time: Float64Array; status: Float64Array };
  for (const interval of ['plain', 'log', 'log-log', 'logit', 'arcsine'] as const) {
    const curve = kaplanMeier(time, status, { interval });
    curve.survival.forEach((s, k) => {
      if (s === 0) return;
      expect(curve.lower[k]!).toBeGreaterThanOrEqual(0);
      expect(curve.lower[k]!).toBeLessThanOrEqual(s);
      expect(curve.upper[k]!).toBeGreaterThanOrEqual(s);
      expect(curve.upper[k]!).toBeLessThanOrEqual(1);
    });
  }
});

test('the log-rank test without events, or with groups that never meet, finds nothing: chi2 0, p 1', () => {
  expect(logRank([1, 2, 3], [0, 0, 0], ['a', 'a', 'b'])).toMatchObject({ chi2: 0, df: 0, p: 1 });
  expect(logRank([1, 2, 3], [0, 1, 1], ['a', 'b', 'b'])).toMatchObject({ chi2: 0, df: 0, p: 1 });
  expect(() => logRank([1, 2], [1, 1], ['a', 'a'])).toThrowError(code('RAD-STATS-TOO-FEW'));
});

test('times and events are checked', () => {
  expect(() => kaplanMeier([], [])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => kaplanMeier([1], [1, 0])).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => kaplanMeier([Number.NaN], [1])).toThrowError(code('RAD-STATS-MISSING'));
  expect(() => kaplanMeier([-1], [1])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => kaplanMeier([1], [2])).toThrowError(code('RAD-PARAMETER-INVALID'));
});

function code(name: string): unknown {
  return expect.objectContaining({ code: name });
}

function expectMaybe(actual: number | null, expected: Maybe): void {
  if (expected === null || expected === 'NaN') expect(actual).toBeNull();
  else expectRelative(actual!, expected);
}

function expectCurve(curve: KaplanMeier, expected: Curve): void {
  expect(curve.n).toBe(expected.n);
  expect(curve.totalEvents).toBe(expected.events);
  const pairs: [Float64Array, OneOrMore][] = [
    [curve.time, expected.full_curve.time],
    [curve.atRisk, expected.full_curve.n_risk],
    [curve.events, expected.full_curve.n_event],
    [curve.censored, expected.full_curve.n_censor],
    [curve.survival, expected.full_curve.surv],
    [curve.errorOfLog, expected.full_curve.std_err_of_log_surv],
    [curve.cumulativeHazard, expected.nelson_aalen_cumhaz],
    [curve.errorOfHazard, expected.nelson_aalen_se],
  ];
  for (const [actual, oneOrMore] of pairs) {
    const reference = [oneOrMore].flat();
    expect(actual.length).toBe(reference.length);
    reference.forEach((value, k) => void expectRelative(actual[k]!, value!, `time ${curve.time[k]}`));
  }
}

function expectRankTest(result: ReturnType<typeof logRank>, r: RankTest): void {
  expectRelative(result.chi2, r.chisq);
  expect(result.df).toBe(r.df);
  expectRelative(result.p, r.p);
  result.groups.forEach((group, k) => {
    expect(`g=${group.label}`).toBe(r.groups[k]);
    expect(group.n).toBe(r.n[k]);
    expectRelative(group.observed, r.observed[k]!);
    expectRelative(group.expected, r.expected[k]!);
    r.variance[k]!.forEach((value, j) => void expectRelative(result.variance.data[k + r.n.length * j]!, value));
  });
}
