import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { column, fromRows } from '../linalg/matrix.js';
import { expectRelative } from '../testing/oracle.js';
import { calibrationAtHorizon } from './calibration-at-horizon.js';
import { causeSpecificCox, predictIncidence } from './cause-specific.js';
import { competingConcordance } from './competing-concordance.js';
import { concordance } from './concordance.js';
import { predictCoxSurvival } from './cox-baseline.js';
import { cumulativeIncidence, incidenceAt } from './cumulative-incidence.js';
import { fineGray } from './fine-gray.js';
import { grayTest } from './gray-test.js';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';
import { logRank } from './log-rank.js';
import { integratedBrier, predictionAccuracy, survivalBrier } from './survival-brier.js';
import { timeDependentAuc, timeDependentRoc } from './time-dependent-roc.js';

// 150 patients, 50 relapses, 51 deaths without relapse; values of R (fixtures/competing/make.R).
const folder = new URL('../../../../fixtures/competing/', import.meta.url);
const r = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
  times: number[];
  aalenJohansen: Record<'incidence' | 'cuminc' | 'variance' | 'oneMinusKm', number[]>;
  causeSpecific: { own: number[]; other: number[]; risk: Record<string, number[]> };
  fineGray: { crr: number[]; coefficients: number[]; risk: Record<string, number[]> };
  brier: Record<'value' | 'se' | 'null', number[]>;
  auc: Record<'value' | 'se', number[]>;
  gray: { chi2: number; p: number };
  causeSpecificLogRank: { chi2: number };
};
const rows = readFileSync(new URL('cohort.csv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));
const time = rows.map((row) => row[0]!);
const kind = rows.map((row) => row[1]!);
const x = fromRows(rows.map((row) => row.slice(2)));
const fit = causeSpecificCox(x, time, kind);
const risk = predictIncidence(fit, x, r.times);
const middle =
  [...column(x, 2)]
    .sort((a, b) => a - b)
    .slice(74, 76)
    .reduce((a, b) => a + b, 0) / 2;
const group = Array.from(column(x, 2), (value) => Number(value > middle));

test('36-month incidence is Aalen and Johansen’s 0.346, not the 0.431 of 1 - Kaplan-Meier', () => {
  const all = cumulativeIncidence(time, kind, { variance: 'aalen' });
  r.times.forEach((at, k) => {
    const { incidence, standardError, ci } = incidenceAt(all, all.causes[0]!, at);
    expectRelative(incidence, r.aalenJohansen.incidence[k]!);
    expectRelative(standardError ** 2, r.aalenJohansen.variance[k]!);
    expect(ci[0]).toBeLessThan(incidence);
    expect(ci[1]).toBeGreaterThan(incidence);
  });
  expect(r.aalenJohansen.incidence[2]).toBeCloseTo(0.346, 3);
  const naive = kaplanMeier(
    time,
    kind.map((k) => Number(k === 1)),
  );
  expectRelative(1 - survivalAt(naive, [36])[0]!.survival!, r.aalenJohansen.oneMinusKm[2]!);
});

test('two cause-specific Cox models predict the incidence of riskRegression’s CSC', () => {
  r.causeSpecific.own.forEach((b, j) => void expectRelative(fit.own.coefficients[j]!, b, `own ${j}`, 1e-6));
  r.causeSpecific.other.forEach((b, j) => void expectRelative(fit.other!.coefficients[j]!, b, `other ${j}`, 1e-6));
  r.times.forEach((_, k) => {
    r.causeSpecific.risk[`V${k + 1}`]!.forEach(
      (value, i) => void expectRelative(column(risk, k)[i]!, value, `row ${i}`, 1e-7),
    );
  });
});

test('without competing events it is the risk of the Cox model, to the step of its hazard', () => {
  const alone = kind.map((k) => Number(k === 1));
  const single = causeSpecificCox(x, time, alone);
  expect(single.other).toBeUndefined();
  const survival = predictCoxSurvival(single.own, x, [36]).survival;
  predictIncidence(single, x, [36]).data.forEach(
    (value, i) => void expect(Math.abs(value - (1 - survival.data[i]!))).toBeLessThan(0.01),
  );
});

test('Fine and Gray’s model has the coefficients of survival’s finegray and predicts the incidence of cmprsk’s crr', () => {
  const { model } = fineGray(x, time, kind);
  r.fineGray.coefficients.forEach((b, j) => void expectRelative(model.coefficients[j]!, b, `${j}`, 1e-7));
  // crr keeps an event in the risk set of a censoring at the same time; where they tie its weights differ in the last digits.
  r.fineGray.crr.forEach((b, j) => void expect(Math.abs(model.coefficients[j]! - b)).toBeLessThan(1e-4));
  const survival = predictCoxSurvival(model, x, r.times).survival;
  r.times.forEach((_, k) => {
    r.fineGray.risk[`V${k + 1}`]!.forEach(
      (value, i) => void expect(Math.abs(1 - column(survival, k)[i]! - value)).toBeLessThan(1e-4),
    );
  });
});

test('Brier score and AUC at a time with competing cases as controls agree with riskRegression’s Score', () => {
  r.times.forEach((at, k) => {
    const own = column(risk, k);
    const brier = survivalBrier(own, time, kind, at);
    expectRelative(brier.value, r.brier.value[k]!, 'Brier', 1e-7);
    expectRelative(brier.standardError, r.brier.se[k]!, 'error of Brier', 1e-2);
    expectRelative(predictionAccuracy(own, time, kind, at).nullBrier, r.brier.null[k]!, 'null', 1e-7);
    const auc = timeDependentAuc(own, time, kind, at);
    expectRelative(auc.value, r.auc.value[k]!, 'AUC', 1e-7);
    expectRelative(auc.standardError, r.auc.se[k]!, 'error of AUC', 1e-2);
    const roc = timeDependentRoc(own, time, kind, at);
    let area = 0;
    for (let j = 1; j < roc.thresholds.length; j++) {
      area += ((roc.sensitivity[j]! + roc.sensitivity[j - 1]!) / 2) * (roc.specificity[j - 1]! - roc.specificity[j]!);
    }
    expect(area).toBeCloseTo(auc.value, 10);
  });
  const integrated = integratedBrier(risk, r.times, time, kind).value;
  expect(integrated).toBeCloseTo((12 * r.brier.value[0]! + 12 * r.brier.value[1]!) / 36, 7);
});

test('Gray’s test and the cause-specific log-rank test of two groups are those of R', () => {
  const gray = grayTest(time, kind, group);
  expectRelative(gray.chi2, r.gray.chi2);
  expectRelative(gray.p, r.gray.p);
  const own = kind.map((k) => Number(k === 1));
  expectRelative(logRank(time, own, group).chi2, r.causeSpecificLogRank.chi2);
});

test('Wolbers’ C counts every pair of a relapse with a patient who had none by then, deaths included', () => {
  const score = column(risk, 2);
  let [concordant, comparable] = [0, 0];
  time.forEach((ti, i) => {
    if (kind[i] !== 1) return;
    time.forEach((tj, j) => {
      const later = tj > ti || (tj === ti && kind[j] === 0);
      if (i === j || !(kind[j] === 2 || later)) return;
      comparable++;
      concordant += score[i]! > score[j]! ? 1 : score[i] === score[j] ? 0.5 : 0;
    });
  });
  expect(competingConcordance(score, time, kind).value).toBeCloseTo(concordant / comparable, 12);
  const alone = kind.map((k) => Number(k === 1));
  expect(competingConcordance(score, time, alone).value).toBe(concordance(score, time, alone).value);
});

test('calibration groups are compared with Aalen and Johansen’s incidence', () => {
  const { overall, groups } = calibrationAtHorizon(column(risk, 2), time, kind, 36, { groups: 3 });
  expectRelative(overall.observed!, r.aalenJohansen.incidence[2]!);
  expect(overall.lower!).toBeLessThan(overall.observed!);
  expect(groups.map(({ n }) => n)).toEqual([50, 50, 50]);
});
