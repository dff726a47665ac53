import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { column, fromRows } from '@radscore/stats';
import { expect, test } from 'vitest';
import type { SurvivalOutcome } from '../contract/estimator.js';
import { fitPipeline } from '../pipeline/fit-pipeline.js';
import { trainingOnly } from '../pipeline/fold.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { predictSurvivalRows } from '../pipeline/predict.js';
import { causeSpecificCox } from './cause-specific-cox.js';
import { cox } from './cox.js';
import { fineGray } from './fine-gray.js';

const folder = new URL('../../../../fixtures/competing/', import.meta.url);
const r = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
  times: number[];
  causeSpecific: { risk: Record<string, number[]> };
  fineGray: { coefficients: number[]; risk: Record<string, number[]> };
};
const rows = readFileSync(new URL('cohort.csv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));
const x = fromRows(rows.map((row) => row.slice(2)));
const y: SurvivalOutcome = {
  kind: 'survival',
  time: Float64Array.from(rows, (row) => row[0]!),
  event: Uint8Array.from(rows, (row) => Number(row[1] === 1)),
  competing: Uint8Array.from(rows, (row) => Number(row[1] === 2)),
};
const context = { rng: createRng(1) };

test('cause-specific Cox predicts the incidence of riskRegression’s CSC', () => {
  const survival = causeSpecificCox.predictSurvival(causeSpecificCox.fit(x, y, { ties: 'efron' }, context), x, r.times);
  r.times.forEach((_, k) => {
    r.causeSpecific.risk[`V${k + 1}`]!.forEach(
      (risk, i) => void expect(1 - column(survival, k)[i]!).toBeCloseTo(risk, 6),
    );
  });
});

test('Fine-Gray has the coefficients of finegray and coxph and predicts the incidence of crr', () => {
  const state = fineGray.fit(x, y, { ties: 'breslow' }, context);
  r.fineGray.coefficients.forEach((b, j) => void expect(state.coefficients[j]).toBeCloseTo(b, 7));
  const survival = fineGray.predictSurvival(state, x, r.times);
  r.fineGray.risk.V3!.forEach(
    (risk, i) => void expect(Math.abs(1 - column(survival, 2)[i]! - risk)).toBeLessThan(1e-4),
  );
});

test('a Cox model that counts competing deaths as censored predicts more risk for everybody', () => {
  const plain = cox.predictSurvival(cox.fit(x, y, { ties: 'efron' }, context), x, [36]);
  const both = causeSpecificCox.predictSurvival(causeSpecificCox.fit(x, y, { ties: 'efron' }, context), x, [36]);
  both.data.forEach((free, i) => void expect(free).toBeGreaterThan(plain.data[i]!));
});

test('a pipeline carries competing events into the fit, and its file predicts the same incidence', () => {
  const ids = rows.map((_, i) => `P${i}`);
  const data = { ids, names: ['age', 'male', 'volume', 'mean'], x, outcome: y };
  const input = { branches: [{ name: 'all', columns: '*' as const }], model: { name: 'cause-specific-cox' } };
  const fitted = fitPipeline(trainingOnly(data), input, { seed: 1 });
  const again = loadPipeline(JSON.stringify(fitted));
  const survival = predictSurvivalRows(again, data, [36]);
  survival.data.forEach((free, i) => void expect(1 - free).toBeCloseTo(r.causeSpecific.risk.V3![i]!, 6));
});
