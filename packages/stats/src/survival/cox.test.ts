import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { column, fromRows, type Matrix, takeColumns, takeRows, zeros } from '../linalg/matrix.js';
import { expectRelative, readColumns, readExpected } from '../testing/oracle.js';
import { coxRegression, hazardRatios } from './cox.js';
import { baselineHazard, predictCoxSurvival } from './cox-baseline.js';
import type { CoxOptions } from './cox-design.js';
import type { CoxFit } from './cox-fit.js';
import { devianceResiduals, dfbetaResiduals, martingaleResiduals, schoenfeldResiduals } from './cox-residuals.js';
import { proportionalHazards, type TimeTransform } from './cox-zph.js';
import { logRank } from './log-rank.js';

type Rows = (number | number[])[];
type Named = Record<string, number>;
interface Test {
  test: number;
  df: number;
  pvalue: number;
}
interface Model {
  input: string;
  formula: string;
  ties: 'efron' | 'breslow';
  n: number;
  events: number;
  coef: Named;
  se: Named;
  z: Named;
  p: Named;
  hr: Named;
  hr_ci95: [number, number][];
  /** With one coefficient R's matrices of one column are written as vectors. */
  vcov: Rows;
  loglik_null: number;
  loglik: number;
  lr: Test;
  wald: Test;
  score: Test;
  aic: number;
  robust: { se: Named; z: Named; p: Named };
  cluster_robust?: { cluster: string; se: Named };
  cox_zph: Record<TimeTransform, { chisq: Named; p: Named }>;
  baseline_cumhaz_at_zero: { time: number[]; hazard: number[]; strata?: string[] };
  residuals: {
    martingale: number[];
    deviance: number[];
    linear_predictor_centered: number[];
    means: Named;
    scaled_schoenfeld_first5: Rows;
    schoenfeld_first5: Rows;
    dfbeta_first5: Rows;
  };
  predicted_survival?: Record<'surv' | 'lower_log' | 'upper_log' | 'std_err', number[][]> & {
    profiles: Record<string, number[]>;
    times: number[];
  };
}
const { models } = readExpected<{ models: Record<string, Model> }>('cox');

for (const [name, r] of Object.entries(models)) {
  const columns = readColumns('cox', r.input);
  const terms = Object.keys(r.coef);
  const x = matrixOf(columns, terms);
  const [time, event] = [columns.time!, columns.status!];
  const stratified = r.formula.includes('strata(sex)');
  const options: CoxOptions = { ties: r.ties, ...(stratified && { strata: columns.sex! }) };
  const fit = coxRegression(x, time, event, options);

  test(`Cox regression ${name}: coefficients, errors, hazard ratios and tests agree with coxph`, () => {
    const ratios = hazardRatios(fit);
    terms.forEach((term, j) => {
      expectRelative(fit.coefficients[j]!, r.coef[term]!, term);
      expectRelative(fit.standardErrors[j]!, r.se[term]!, term);
      expectRelative(fit.z[j]!, r.z[term]!, term);
      expectRelative(fit.p[j]!, r.p[term]!, term);
      expectRelative(ratios[j]!.ratio, r.hr[term]!, term);
      ratios[j]!.ci.forEach((bound, k) => void expectRelative(bound, r.hr_ci95[j]![k]!, term));
      [r.vcov[j]!].flat().forEach((value, k) => void expectRelative(column(fit.covariance, k)[j]!, value, term));
    });
    expectRelative(fit.logLikelihood, r.loglik);
    expectRelative(fit.nullLogLikelihood, r.loglik_null);
    expectRelative(fit.likelihoodRatio.chi2, r.lr.test);
    expectRelative(fit.likelihoodRatio.p, r.lr.pvalue);
    expectRelative(fit.score.chi2, r.score.test);
    expectRelative(fit.score.p, r.score.pvalue);
    // R rounds the Wald statistic to two decimals.
    expect(Math.abs(fit.wald.chi2 - r.wald.test)).toBeLessThanOrEqual(0.005);
    expect(fit.wald.df).toBe(r.wald.df);
    expectRelative(fit.aic, r.aic);
    expect([fit.n, fit.events]).toEqual([r.n, r.events]);
  });

  test(`Cox regression ${name}: robust and clustered errors agree with coxph`, () => {
    const robust = coxRegression(x, time, event, { ...options, robust: true });
    terms.forEach((term, j) => {
      expectRelative(robust.standardErrors[j]!, r.robust.se[term]!, term);
      expectRelative(robust.z[j]!, r.robust.z[term]!, term);
      expectRelative(robust.p[j]!, r.robust.p[term]!, term);
    });
    if (!r.cluster_robust) return;
    const clustered = coxRegression(x, time, event, { ...options, cluster: columns[r.cluster_robust.cluster]! });
    terms.forEach((term, j) => void expectRelative(clustered.standardErrors[j]!, r.cluster_robust!.se[term]!, term));
  });

  test(`Cox regression ${name}: the tests of proportional hazards agree with cox.zph`, () => {
    for (const [transform, zph] of Object.entries(r.cox_zph)) {
      const result = proportionalHazards(fit, transform as TimeTransform);
      [...terms, 'GLOBAL'].forEach((term, j) => {
        const { chi2, p } = result.terms[j] ?? result.global;
        expectRelative(chi2, zph.chisq[term]!, `${transform} ${term}`);
        expectRelative(p, zph.p[term]!, `${transform} ${term}`);
      });
    }
  });

  test(`Cox regression ${name}: baseline hazard and residuals agree with basehaz and residuals.coxph`, () => {
    const baseline = baselineHazard(fit, 'zero');
    r.baseline_cumhaz_at_zero.time.forEach((t, k) => {
      const label = r.baseline_cumhaz_at_zero.strata?.[k];
      const stratum = baseline.find((b) => label === undefined || label === `sex=${b.stratum}`)!;
      const at = stratum.time.findLastIndex((value) => value <= t);
      expectRelative(stratum.hazard[at]!, r.baseline_cumhaz_at_zero.hazard[k]!, `time ${t}`);
    });
    const centre = terms.reduce((sum, term, j) => sum + r.residuals.means[term]! * fit.coefficients[j]!, 0);
    const [martingale, deviance] = [martingaleResiduals(fit), devianceResiduals(fit)];
    r.residuals.martingale.forEach((value, i) => {
      expectRelative(martingale[i]!, value, `row ${i}`);
      expectRelative(deviance[i]!, r.residuals.deviance[i]!, `row ${i}`);
      expectRelative(fit.linearPredictor[i]! - centre, r.residuals.linear_predictor_centered[i]!, '', 1e-8, 1e-4);
    });
    const schoenfeld = schoenfeldResiduals(fit);
    expectFirstRows(schoenfeld.residuals, r.residuals.schoenfeld_first5);
    expectFirstRows(schoenfeld.scaled, r.residuals.scaled_schoenfeld_first5);
    expectFirstRows(dfbetaResiduals(fit), r.residuals.dfbeta_first5);
  });

  if (r.predicted_survival) {
    test(`Cox regression ${name}: predicted survival with errors and intervals agrees with survfit.coxph`, () => {
      const { profiles, times, surv, std_err, lower_log, upper_log } = r.predicted_survival!;
      const rows = matrixOf(
        Object.fromEntries(Object.entries(profiles).map(([key, values]) => [key, Float64Array.from(values)])),
        terms,
      );
      const predicted = predictCoxSurvival(fit, rows, times);
      times.forEach((_, k) => {
        for (let i = 0; i < rows.rows; i++) {
          expectRelative(column(predicted.survival, k)[i]!, surv[k]![i]!);
          expectRelative(column(predicted.standardError, k)[i]!, std_err[k]![i]!);
          expectRelative(column(predicted.lower, k)[i]!, lower_log[k]![i]!);
          expectRelative(column(predicted.upper, k)[i]!, upper_log[k]![i]!);
        }
      });
    });
  }
}

const lung = readColumns('cox', 'lung.csv');
const lungX = matrixOf(lung, ['age', 'ecog']);

test('a weight of 2 counts as two rows (Breslow), an offset as a fixed part of the linear predictor', () => {
  const weights = lung.sex!.map((sex) => sex);
  const rows = Array.from(lung.time!.keys()).flatMap((i) => Array(weights[i]!).fill(i) as number[]);
  const weighted = coxRegression(lungX, lung.time!, lung.status!, { ties: 'breslow', weights });
  const repeated = coxRegression(
    takeRows(lungX, rows),
    rows.map((i) => lung.time![i]!),
    rows.map((i) => lung.status![i]!),
    { ties: 'breslow' },
  );
  expectSameFit(weighted, repeated);
  const full = coxRegression(lungX, lung.time!, lung.status!);
  const part = coxRegression(takeColumns(lungX, [1]), lung.time!, lung.status!, {
    offset: column(lungX, 0).map((age) => age * full.coefficients[0]!),
  });
  expectRelative(part.coefficients[0]!, full.coefficients[1]!);
  expectRelative(part.logLikelihood, full.logLikelihood);
});

test('rows split at a time and entered late carry the same likelihood, residuals and errors as whole rows', () => {
  const cut = 200;
  const parts = Array.from(lung.time!.keys()).flatMap((i) =>
    lung.time![i]! > cut
      ? [
          { i, start: 0, stop: cut, event: 0 },
          { i, start: cut, stop: lung.time![i]!, event: lung.status![i]! },
        ]
      : [{ i, start: 0, stop: lung.time![i]!, event: lung.status![i]! }],
  );
  const whole = coxRegression(lungX, lung.time!, lung.status!, { robust: true });
  const split = coxRegression(
    takeRows(
      lungX,
      parts.map(({ i }) => i),
    ),
    parts.map(({ stop }) => stop),
    parts.map(({ event }) => event),
    { start: parts.map(({ start }) => start), cluster: parts.map(({ i }) => i) },
  );
  expectSameFit(split, whole);
});

test('units, shifts and the order of rows do not change the fit', () => {
  const fit = coxRegression(lungX, lung.time!, lung.status!);
  const moved: Matrix = { ...lungX, data: lungX.data.map((value, i) => (i < lungX.rows ? value * 1e6 + 1e9 : value)) };
  const shuffled = createRng(3).shuffle(Array.from(lung.time!.keys()));
  const again = coxRegression(
    takeRows(moved, shuffled),
    shuffled.map((i) => lung.time![i]!),
    shuffled.map((i) => lung.status![i]!),
  );
  expectRelative(again.coefficients[0]! * 1e6, fit.coefficients[0]!, 'age');
  expectRelative(again.coefficients[1]!, fit.coefficients[1]!, 'ecog');
  expectRelative(again.logLikelihood, fit.logLikelihood);
});

test('without ties the score test of a group is the log-rank test', () => {
  const time = lung.time!.map((t, i) => t + i / 1000);
  const fit = coxRegression(matrixOf(lung, ['sex']), time, lung.status!);
  expectRelative(fit.score.chi2, logRank(time, lung.status!, lung.sex!).chi2);
});

test('a model without columns has the Nelson-Aalen hazard as its baseline', () => {
  const fit = coxRegression(zeros(3, 0), [1, 2, 3], [1, 0, 1]);
  expect(fit.likelihoodRatio).toEqual({ chi2: 0, df: 0, p: 1 });
  expect(Array.from(baselineHazard(fit)[0]!.hazard)).toEqual([1 / 3, 1 / 3 + 1]);
});

test('one event and n = 3 are enough where a maximum exists', () => {
  const fit = coxRegression(fromRows([[1], [0], [2]]), [1, 2, 3], [1, 0, 0]);
  expectRelative(fit.coefficients[0]!, 0, '', 1e-8, 1);
  expect(proportionalHazards(fit).global).toEqual({ chi2: 0, df: 0, p: 1 });
});

test('every event at the same time is a single risk set', () => {
  const fit = coxRegression(fromRows([[1], [2], [4], [3]]), [5, 5, 5, 5], [1, 1, 0, 0], { ties: 'breslow' });
  expect(fit.coefficients[0]).toBeLessThan(0);
  expect(Number.isFinite(fit.standardErrors[0]!)).toBe(true);
});

test('a maximum at infinity is refused by RAD-STATS-MONOTONE', () => {
  const monotone = expect.objectContaining({ code: 'RAD-STATS-MONOTONE' });
  expect(() => coxRegression(fromRows([[3], [2], [1]]), [1, 2, 3], [1, 1, 1])).toThrowError(monotone);
  const treated = fromRows([
    [1, 3],
    [1, 1],
    [0, 2],
    [0, 5],
    [0, 1],
    [1, 2],
  ]);
  expect(() => coxRegression(treated, [4, 5, 1, 2, 3, 6], [0, 0, 1, 1, 1, 0])).toThrowError(monotone);
});

test('constant and dependent columns, no event, lengths, missing values, weights and starts are refused', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  const x = fromRows([
    [1, 2],
    [2, 4],
    [0, 0],
    [5, 10],
  ]);
  const time = [1, 2, 3, 4];
  const event = [1, 1, 0, 1];
  expect(() => coxRegression(x, time, event)).toThrowError(code('RAD-STATS-SINGULAR'));
  expect(() => coxRegression(fromRows([[1], [1], [1], [1]]), time, event)).toThrowError(code('RAD-STATS-SINGULAR'));
  expect(() => coxRegression(x, time, event, { strata: [1, 2, 3, 4] })).toThrowError(code('RAD-STATS-SINGULAR'));
  expect(() => coxRegression(x, time, [0, 0, 0, 0])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => coxRegression(x, [1, 2], event)).toThrowError(code('RAD-STATS-LENGTHS'));
  expect(() => coxRegression(fromRows([[1], [Number.NaN], [1], [1]]), time, event)).toThrowError(
    code('RAD-STATS-MISSING'),
  );
  expect(() => coxRegression(x, time, event, { weights: [1, 1, 0, 1] })).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => coxRegression(x, time, event, { start: [0, 2, 0, 0] })).toThrowError(code('RAD-PARAMETER-INVALID'));
});

test('prediction refuses a stratum the model does not know', () => {
  const fit = coxRegression(lungX, lung.time!, lung.status!, { strata: lung.sex! });
  const invalid = expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' });
  expect(() => predictCoxSurvival(fit, fromRows([[60, 1]]), [100])).toThrowError(invalid);
  expect(() => predictCoxSurvival(fit, fromRows([[60, 1]]), [100], { strata: [9] })).toThrowError(invalid);
  expect(predictCoxSurvival(fit, fromRows([[60, 1]]), [0, 100], { strata: [2] }).survival.data[0]).toBe(1);
});

function matrixOf(columns: Record<string, Float64Array>, names: readonly string[]): Matrix {
  const x = zeros(columns[names[0]!]!.length, names.length);
  names.forEach((name, j) => void column(x, j).set(columns[name]!));
  return x;
}

function expectFirstRows(actual: Matrix, expected: Rows): void {
  expected.forEach((row, i) => {
    [row].flat().forEach((value, j) => void expectRelative(column(actual, j)[i]!, value, `row ${i}, column ${j}`));
  });
}

function expectSameFit(a: CoxFit, b: CoxFit): void {
  expectRelative(a.logLikelihood, b.logLikelihood);
  a.coefficients.forEach((value, j) => void expectRelative(value, b.coefficients[j]!));
  a.standardErrors.forEach((value, j) => void expectRelative(value, b.standardErrors[j]!));
}
