import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { column, type Matrix, zeros } from '../linalg/matrix.js';
import { expectRelative, readColumns } from '../testing/oracle.js';
import { censoring, uncensoredBefore } from './censoring.js';
import { coxRegression } from './cox.js';
import { cumulativeIncidence, incidenceAt } from './cumulative-incidence.js';
import { fineGray } from './fine-gray.js';
import { grayTest } from './gray-test.js';
import { kaplanMeier } from './kaplan-meier.js';

interface Reference {
  gray: { group: string; rho: number; strata: string | null; score: number[]; chi2: number; p: number }[];
  incidence_of_kind_1: { time: number; incidence: number; variance: number }[];
}
const reference = JSON.parse(
  readFileSync(new URL('../../../../fixtures/cmprsk/competing_risks.json', import.meta.url), 'utf8'),
) as Reference;
const colon = readColumns('cox', 'colon.csv');
const time = colon.time!;
const kind = colon.status!.map((status, i) => (status === 0 ? 0 : colon.age![i]! % 3 === 0 ? 2 : 1));
const labels: Record<string, ArrayLike<string | number>> = { ...colon };
labels.rx = Array.from(colon.lev!, (lev, i) => (lev === 1 ? 'Lev' : colon.lev5fu![i] === 1 ? 'Lev+5FU' : 'Obs'));

test("Gray's test agrees with the algorithm of cmprsk, weighted and stratified", () => {
  for (const r of reference.gray) {
    const strata = r.strata && labels[r.strata];
    const result = grayTest(time, kind, labels[r.group]!, { rho: r.rho, ...(strata && { strata }) });
    expectRelative(result.chi2, r.chi2);
    expectRelative(result.p, r.p);
    r.score.forEach((value, k) => void expectRelative(result.groups[k]!.score, value));
  }
});

test('cumulative incidence and its Aalen variance agree with the algorithm of cmprsk', () => {
  const result = cumulativeIncidence(time, kind, { variance: 'aalen' });
  for (const r of reference.incidence_of_kind_1) {
    const at = incidenceAt(result, result.causes[0]!, r.time);
    expectRelative(at.incidence, r.incidence);
    expectRelative(at.standardError, Math.sqrt(r.variance));
  }
});

test('with one kind of event incidence is 1 - Kaplan-Meier and its variance Greenwood’s', () => {
  const curve = kaplanMeier(time, colon.status!);
  const { causes, eventFree } = cumulativeIncidence(time, colon.status!);
  curve.survival.forEach((s, k) => {
    expectRelative(eventFree[k]!, s);
    expectRelative(causes[0]!.incidence[k]!, 1 - s);
    expectRelative(causes[0]!.standardError[k]!, s * curve.errorOfLog[k]!);
  });
});

test('incidences of all kinds and freedom from events sum to 1; bounds enclose the incidence', () => {
  const { causes, eventFree } = cumulativeIncidence(time, kind);
  eventFree.forEach((free, k) => {
    expectRelative(free + causes[0]!.incidence[k]! + causes[1]!.incidence[k]!, 1);
    for (const { incidence, lower, upper } of causes) {
      expect(lower[k]!).toBeLessThanOrEqual(incidence[k]!);
      expect(upper[k]!).toBeGreaterThanOrEqual(incidence[k]!);
    }
  });
});

test('the Greenwood error of an incidence is that of a simulation', () => {
  const rng = createRng('incidence');
  const n = 150;
  const values = Float64Array.from({ length: 400 }, () => {
    const t = Float64Array.from({ length: n }, () => -Math.log(1 - rng.uniform()));
    const c = Float64Array.from({ length: n }, () => 2 * rng.uniform());
    const k = Float64Array.from(t, (value, i) => (value > c[i]! ? 0 : 1 + rng.below(2)));
    const result = cumulativeIncidence(
      t.map((value, i) => Math.min(value, c[i]!)),
      k,
    );
    const at = incidenceAt(result, result.causes[0]!, 1);
    return (at.incidence - (1 - Math.exp(-1)) / 2) / at.standardError;
  });
  const variance = values.reduce((sum, z) => sum + z * z, 0) / values.length;
  // 400 squared deviates: the standard error of their mean is 0.07.
  expect(Math.abs(variance - 1)).toBeLessThan(0.25);
});

test('Fine-Gray without competing events is Breslow’s Cox model with robust errors', () => {
  const x = matrixOf('nodes', 'age');
  const plain = coxRegression(x, time, colon.status!, { ties: 'breslow', robust: true });
  const { model, competing } = fineGray(x, time, colon.status!);
  expect(competing).toBe(0);
  model.coefficients.forEach((b, j) => {
    expectRelative(b, plain.coefficients[j]!);
    expectRelative(model.standardErrors[j]!, plain.standardErrors[j]!);
  });
});

test('Fine-Gray solves the weighted score equation of the definition', () => {
  const x = matrixOf('nodes', 'extent');
  const { model, events, competing, censored } = fineGray(x, time, kind);
  expect(events + competing + censored).toBe(time.length);
  const g = censoring(time, kind);
  const eta = Array.from(time, (_, i) =>
    model.coefficients.reduce((sum, b, j) => sum + b * (column(x, j)[i]! - model.means[j]!), 0),
  );
  const score = [0, 0];
  for (let e = 0; e < time.length; e++) {
    if (kind[e] !== 1) continue;
    let total = 0;
    const means = [0, 0];
    for (let i = 0; i < time.length; i++) {
      const stays = time[i]! >= time[e]!;
      if (!stays && kind[i] !== 2) continue;
      const weight = stays ? 1 : uncensoredBefore(g, time[e]!) / uncensoredBefore(g, time[i]!);
      const risk = weight * Math.exp(eta[i]!);
      total += risk;
      for (let j = 0; j < 2; j++) means[j]! += risk * column(x, j)[i]!;
    }
    for (let j = 0; j < 2; j++) score[j]! += column(x, j)[e]! - means[j]! / total;
  }
  score.forEach((value) => void expect(Math.abs(value)).toBeLessThan(1e-8));
});

test('no event, one group, missing values: a defined result or a coded error', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(cumulativeIncidence([1, 2], [0, 0]).causes).toEqual([]);
  expect(grayTest([1, 2, 3, 4], [0, 2, 0, 0], ['a', 'a', 'b', 'b'])).toMatchObject({ chi2: 0, df: 0, p: 1 });
  expect(incidenceAt(cumulativeIncidence([1, 2], [1, 2]), cumulativeIncidence([1, 2], [1, 2]).causes[0]!, 0.5)).toEqual(
    {
      incidence: 0,
      standardError: 0,
      ci: [0, 0],
    },
  );
  expect(() => grayTest([1, 2], [1, 2], ['a', 'a'])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => fineGray(zeros(2, 1), [1, 2], [2, 0])).toThrowError(code('RAD-STATS-TOO-FEW'));
  expect(() => cumulativeIncidence([1, 2], [0.5, 1])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => cumulativeIncidence([1, Number.NaN], [0, 1])).toThrowError(code('RAD-STATS-MISSING'));
});

function matrixOf(...names: string[]): Matrix {
  const x = zeros(time.length, names.length);
  names.forEach((name, j) => void column(x, j).set(colon[name]!));
  return x;
}
