import { expect, test } from 'vitest';
import { mean, standardDeviation } from '../descriptive/moments.js';
import { rankWithTies } from '../descriptive/ranks.js';
import { normalCdf } from '../distributions/normal.js';
import { expectRelative, ofGroup, readColumns, readExpected, readTextColumns } from '../testing/oracle.js';
import { oneWayAnova, welchAnova } from './anova.js';
import { chiSquareTest } from './chi-square.js';
import { kendall, pearson, spearman } from './correlation.js';
import { bartlettTest, leveneTest, varianceRatioTest } from './equal-variances.js';
import { fisherExact2x2 } from './fisher-exact.js';
import { fisherExact } from './fisher-exact-table.js';
import { kolmogorovSmirnov, kolmogorovSmirnovOneSample } from './kolmogorov-smirnov.js';
import { kruskalWallis } from './kruskal-wallis.js';
import { mannWhitney } from './mann-whitney.js';
import { mcnemar } from './mcnemar.js';
import { adjustP, type PAdjustment } from './p-adjust.js';
import { shapiroWilk } from './shapiro-wilk.js';
import { subsetSumDistribution } from './subset-sums.js';
import { pairedT, studentT, welchT } from './t-test.js';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.js';

type Values = Record<string, number>;
type TwoSample = Record<string, Values> & {
  welch_t: Values & { ci95_diff: number[] };
  student_t: Values & { ci95_diff: number[] };
  welch_t_less: number;
  welch_t_greater: number;
};
interface Expected {
  two_sample: Record<string, { input: string; variables: Record<string, TwoSample> }>;
  tables: Record<
    string,
    {
      table: number[][];
      pearson_no_yates: { X2: number; df: number; p: number };
      expected: number[][];
      yates?: { X2: number; p: number };
      fisher: {
        p: number;
        odds_ratio_conditional_mle?: number;
        ci95?: (number | string)[];
        p_less?: number;
        p_greater?: number;
      };
      mcnemar?: { cont: { X2: number; p: number }; nocont: { X2: number; p: number } };
    }
  >;
  paired: Record<string, { input: string } & Record<string, Values & { ci95: number[] }>>;
  k_groups: Record<string, { input: string } & Record<string, Values>>;
  p_adjust: Record<string, number[]>;
}
const expected = readExpected<Expected>('tests');

function eachTwoSample(check: (x: Float64Array, y: Float64Array, values: TwoSample, label: string) => void): void {
  for (const { input, variables } of Object.values(expected.two_sample)) {
    const columns = readColumns('tests', input);
    for (const [name, values] of Object.entries(variables)) {
      check(
        ofGroup(columns[name]!, columns.group!, 1),
        ofGroup(columns[name]!, columns.group!, 0),
        values,
        `${input} ${name}`,
      );
    }
  }
}

test('Welch and Student t agree with R, either side and with their intervals', () => {
  eachTwoSample((x, y, values, label) => {
    for (const [ours, r] of [
      [welchT(x, y), values.welch_t],
      [studentT(x, y), values.student_t],
    ] as const) {
      expectRelative(ours.t, r.t!, label);
      expectRelative(ours.df, r.df!, label);
      expectRelative(ours.p, r.p!, label);
      expectRelative(ours.standardError, r.stderr!, label);
      expectRelative(ours.ci[0], r.ci95_diff[0]!, label);
      expectRelative(ours.ci[1], r.ci95_diff[1]!, label);
    }
    expectRelative(welchT(x, y, { alternative: 'less' }).p, values.welch_t_less, label);
    expectRelative(welchT(x, y, { alternative: 'greater' }).p, values.welch_t_greater, label);
  });
});

test('Mann-Whitney agrees with R: U, exact with and without ties, asymptotic with and without correction', () => {
  eachTwoSample((x, y, { mann_whitney: r }, label) => {
    const corrected = mannWhitney(x, y, { method: 'asymptotic' });
    expectRelative(corrected.u, r!.U_x!, label);
    expect(corrected.ties).toBe(r!.ties);
    expectRelative(corrected.p, r!.p_asymptotic_continuity!, label);
    expectRelative(
      mannWhitney(x, y, { method: 'asymptotic', continuity: false }).p,
      r!.p_asymptotic_nocontinuity!,
      label,
    );
    expectRelative(mannWhitney(x, y, { method: 'asymptotic', alternative: 'less' }).p, r!.p_less_continuity!, label);
    expectRelative(
      mannWhitney(x, y, { method: 'asymptotic', alternative: 'greater' }).p,
      r!.p_greater_continuity!,
      label,
    );
    expectRelative(
      mannWhitney(x, y, { method: 'exact' }).p,
      r!.p_exact! + (label === 'lung_sex.csv wt.loss' ? mirroredBoundary(x, y) : 0),
      label,
    );
  });
});

test('Kolmogorov-Smirnov agrees with R: distance, exact p with ties, asymptotic p', () => {
  eachTwoSample((x, y, { ks_two_sample: r, ks_x_vs_normal_meansd: one }, label) => {
    const exact = kolmogorovSmirnov(x, y, { method: 'exact' });
    expectRelative(exact.d, r!.D!, label);
    expectRelative(exact.p, r!.p_exact!, label);
    // Below 1 R keeps one term of Kolmogorov's series only; the next is up to sqrt(2 pi) exp(-9 pi^2 / 8) = 3.8e-5.
    const dropped = 3.8e-5;
    expectRelative(kolmogorovSmirnov(x, y, { method: 'asymptotic' }).p, r!.p_asymptotic!, label, dropped, 1);
    const [centre, spread] = [mean(x), standardDeviation(x)];
    const normal = kolmogorovSmirnovOneSample(x, (value) => normalCdf((value - centre) / spread));
    expectRelative(normal.d, one!.D!, label);
    expectRelative(normal.p, one!.p_asymptotic!, label, dropped, 1);
  });
});

test('Shapiro-Wilk agrees with R', () => {
  eachTwoSample((x, y, values, label) => {
    for (const [sample, r] of [
      [x, values.shapiro_x],
      [y, values.shapiro_y],
      [Float64Array.of(...x, ...y), values.shapiro_all],
    ] as const) {
      const { w, p } = shapiroWilk(sample);
      expectRelative(w, r!.W!, label);
      expectRelative(p, r!.p!, label);
    }
  });
});

test('the tests of equal variances, Kruskal-Wallis and the analysis of variance of two groups agree with R', () => {
  eachTwoSample((x, y, values, label) => {
    expectRelative(leveneTest([x, y], { center: 'mean' }).f, values.levene_mean!.F!, label);
    expectRelative(leveneTest([x, y], { center: 'mean' }).p, values.levene_mean!.p!, label);
    expectRelative(leveneTest([x, y]).f, values.levene_median_brown_forsythe!.F!, label);
    expectRelative(leveneTest([x, y]).p, values.levene_median_brown_forsythe!.p!, label);
    expectRelative(bartlettTest([x, y]).chi2, values.bartlett!.K2!, label);
    expectRelative(bartlettTest([x, y]).p, values.bartlett!.p!, label);
    expectRelative(varianceRatioTest(x, y).f, values.f_var!.F!, label);
    expectRelative(varianceRatioTest(x, y).p, values.f_var!.p!, label);
    expectRelative(kruskalWallis([x, y]).h, values.kruskal!.H!, label);
    expectRelative(kruskalWallis([x, y]).p, values.kruskal!.p!, label);
    expectRelative(oneWayAnova([x, y]).f, values.anova!.F!, label);
    expectRelative(oneWayAnova([x, y]).p, values.anova!.p!, label);
  });
});

test('the tests of k groups agree with R', () => {
  for (const [name, r] of Object.entries(expected.k_groups)) {
    const { group, value } = readTextColumns('tests', r.input);
    const groups = [...new Set(group)].map((level) => value!.filter((_, i) => group![i] === level).map(Number));
    expectRelative(kruskalWallis(groups).h, r.kruskal!.H!, name);
    expectRelative(kruskalWallis(groups).p, r.kruskal!.p!, name);
    for (const [ours, theirs] of [
      [oneWayAnova(groups), r.anova],
      [welchAnova(groups), r.welch_anova],
    ] as const) {
      expectRelative(ours.f, theirs!.F!, name);
      expectRelative(ours.df1, theirs!.df1!, name);
      expectRelative(ours.df2, theirs!.df2!, name);
      expectRelative(ours.p, theirs!.p!, name);
    }
    expectRelative(leveneTest(groups, { center: 'mean' }).p, r.levene_mean!.p!, name);
    expectRelative(leveneTest(groups).p, r.levene_median!.p!, name);
    expectRelative(bartlettTest(groups).p, r.bartlett!.p!, name);
  }
});

test('chi-square with and without Yates, McNemar with and without correction agree with R', () => {
  for (const [name, r] of Object.entries(expected.tables)) {
    const plain = chiSquareTest(r.table, { correction: 'none' });
    expectRelative(plain.chi2, r.pearson_no_yates.X2, name);
    expectRelative(plain.p, r.pearson_no_yates.p, name);
    expect(plain.df).toBe(r.pearson_no_yates.df);
    plain.expected.flat().forEach((e, k) => void expectRelative(e, r.expected.flat()[k]!, name));
    if (r.yates) {
      expectRelative(chiSquareTest(r.table).chi2, r.yates.X2, name);
      expectRelative(chiSquareTest(r.table).p, r.yates.p, name);
    }
    if (r.mcnemar) {
      expectRelative(mcnemar(r.table).chi2, r.mcnemar.cont.X2, name);
      expectRelative(mcnemar(r.table).p, r.mcnemar.cont.p, name);
      expectRelative(mcnemar(r.table, { continuity: false }).chi2, r.mcnemar.nocont.X2, name);
      expectRelative(mcnemar(r.table, { continuity: false }).p, r.mcnemar.nocont.p, name);
    }
  }
});

test('Fisher exact p agrees with R for 2x2 and larger tables', () => {
  for (const [name, { table, fisher }] of Object.entries(expected.tables)) {
    expectRelative(fisherExact(table), fisher.p, name);
    if (fisher.p_less === undefined) continue;
    expectRelative(fisherExact2x2(table).p, fisher.p, name);
    expectRelative(fisherExact2x2(table, { alternative: 'less' }).p, fisher.p_less, name);
    expectRelative(fisherExact2x2(table, { alternative: 'greater' }).p, fisher.p_greater!, name);
  }
});

test('the conditional odds ratio and its interval agree with R as far as its root finder goes (1.2e-4 of the ratio or its inverse)', () => {
  const onUnitScale = (ratio: number) => (ratio > 1 ? 2 - 1 / ratio : ratio);
  for (const [name, { table, fisher }] of Object.entries(expected.tables)) {
    if (fisher.ci95 === undefined) continue;
    const { oddsRatio, ci } = fisherExact2x2(table);
    const theirs = [fisher.odds_ratio_conditional_mle!, ...fisher.ci95].map((value) =>
      value === 'Inf' ? Infinity : Number(value),
    );
    [oddsRatio, ...ci].forEach((value, k) => {
      expect(Math.abs(onUnitScale(value) - onUnitScale(theirs[k]!)), name).toBeLessThan(1.3e-4);
    });
  }
});

test('paired t, signed rank and the correlations agree with R', () => {
  for (const [name, r] of Object.entries(expected.paired)) {
    const { a, b } = readColumns('tests', r.input);
    const t = pairedT(a!, b!);
    // A mean difference that is zero but for rounding has no relative precision.
    expectRelative(t.t, r.paired_t!.t!, name, 1e-8, 1e-6);
    expectRelative(t.p, r.paired_t!.p!, name);
    expectRelative(t.ci[0], r.paired_t!.ci95[0]!, name);
    expectRelative(t.ci[1], r.paired_t!.ci95[1]!, name);
    const signed = wilcoxonSignedRank(a!, b!, { method: 'exact' });
    expect(signed.v).toBe(r.wilcoxon_signed_rank!.V);
    expectRelative(signed.p, r.wilcoxon_signed_rank!.p_exact!, name);
    expectRelative(wilcoxonSignedRank(a!, b!, { method: 'asymptotic' }).p, r.wilcoxon_signed_rank!.p_continuity!, name);
    const plain = wilcoxonSignedRank(a!, b!, { method: 'asymptotic', continuity: false });
    expectRelative(plain.p, r.wilcoxon_signed_rank!.p_nocontinuity!, name);
    const linear = pearson(a!, b!);
    expectRelative(linear.r, r.pearson!.r!, name);
    expectRelative(linear.t, r.pearson!.t!, name);
    expectRelative(linear.p, r.pearson!.p!, name);
    expectRelative(linear.ci![0], r.pearson!.ci95[0]!, name);
    expectRelative(linear.ci![1], r.pearson!.ci95[1]!, name);
    expectRelative(spearman(a!, b!).r, r.spearman!.rho!, name);
    expectRelative(spearman(a!, b!).p, r.spearman!.p_asymptotic_t!, name);
    expectRelative(kendall(a!, b!).tau, r.kendall_tau_b!.tau!, name);
    expectRelative(kendall(a!, b!).p, r.kendall_tau_b!.p_asymptotic!, name);
  }
});

test('adjusted p values agree with R', () => {
  const { p, ...adjusted } = expected.p_adjust;
  for (const [name, values] of Object.entries(adjusted)) {
    const ours = adjustP(p!, name.toLowerCase() as PAdjustment);
    values.forEach((value, i) => void expectRelative(ours[i]!, value, name));
  }
});

/**
 * Probability of the rank sum of x as far above its mean as the observed one lies below (or the reverse). exactRankTests
 * compares both distances with m / N * sum(ranks) in floating point; for wt.loss that mean comes out as 13759.999999999998
 * instead of 13760, and the mirrored value, which is exactly as far, is left out of the p value.
 */
function mirroredBoundary(x: Float64Array, y: Float64Array): number {
  const { ranks } = rankWithTies([...x, ...y]);
  const doubled = ranks.map((rank) => 2 * rank);
  const { low, step, probabilities } = subsetSumDistribution(doubled.slice().sort(), x.length);
  const observed = doubled.subarray(0, x.length).reduce((sum, rank) => sum + rank, 0);
  return probabilities[(2 * x.length * (ranks.length + 1) - observed - low) / step]!;
}
