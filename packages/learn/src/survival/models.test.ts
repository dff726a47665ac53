import { createRng } from '@radscore/core';
import { baselineHazard, concordance, coxRegression, kaplanMeier, logRank, survivalAt } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { SurvivalModelDefinition, SurvivalOutcome } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { glmnetOracle } from '../testing/glmnet-oracle.js';
import { survivalData } from '../testing/pipeline-data.js';
import { survivalTable } from '../testing/survival-conformance.js';
import { baselineOf, stepAt } from './baseline.js';
import { cox } from './cox.js';
import { coxBoost } from './cox-boost.js';
import { coxLasso } from './cox-lasso.js';
import { gradientBoostedCox } from './gradient-boosted-cox.js';
import { logRankCriterion } from './log-rank-criterion.js';
import { randomSurvivalForest } from './random-survival-forest.js';

const { x, y } = survivalTable(80, 5, 'models');
const context = () => ({ rng: createRng('models') });
const fit = <P, S extends object>(model: SurvivalModelDefinition<P, S>, parameters: object = {}): S =>
  model.fit(x, y, parseParameters(model, parameters), context());

describe('Breslow baseline', () => {
  const model = coxRegression(x, y.time, y.event, { ties: 'breslow' });

  test('is that of the Cox regression with Breslow ties, at covariates 0', () => {
    const expected = baselineHazard(model, 'zero')[0]!;
    const ours = baselineOf(y, model.linearPredictor);
    expected.time.forEach((time, k) => {
      expect(stepAt(ours.time, ours.hazard, time, 0) / expected.hazard[k]!).toBeCloseTo(1, 10);
    });
  });

  test('with Efron ties it is that of the Cox regression with Efron ties, weighted too', () => {
    const time = y.time.map((t) => Math.ceil(t));
    const tied = { ...y, time };
    for (const weights of [undefined, Float64Array.from(time, (_, i) => 1 + (i % 3))]) {
      const fit = coxRegression(x, time, y.event, { ties: 'efron', ...(weights && { weights }) });
      const expected = baselineHazard(fit, 'zero')[0]!;
      const ours = baselineOf(tied, fit.linearPredictor, weights, 'efron');
      expect(ours.time).toEqual([...expected.time]);
      ours.hazard.forEach((value, k) => void expect(value / expected.hazard[k]!).toBeCloseTo(1, 10));
    }
  });

  test('with all log-hazards 0 it is the Nelson-Aalen estimate', () => {
    const small = { kind: 'survival', time: Float64Array.of(1, 2, 2, 3), event: Uint8Array.of(1, 1, 0, 1) } as const;
    const { time, hazard } = baselineOf(small, new Float64Array(4));
    expect(time).toEqual([1, 2, 3]);
    expect(hazard[2]).toBeCloseTo(1 / 4 + 1 / 3 + 1, 14);
  });
});

describe('cox', () => {
  test('its coefficients are those of the Cox regression, its risk the centred linear predictor', () => {
    const expected = coxRegression(x, y.time, y.event);
    const state = fit(cox);
    expect(state.coefficients).toEqual(Array.from(expected.coefficients));
    expect(cox.predictRisk(state, x).reduce((a, b) => a + b, 0)).toBeCloseTo(0, 10);
  });
});

test('cox-lasso with lambda given is glmnet', () => {
  const { x: lung, y: outcome, fit: expected, names } = glmnetOracle().find(({ name }) => name === 'lung_cox')!;
  const model = expected.coefs_thresh_1e_14[2]!;
  if (outcome.kind !== 'survival') throw new Error('a survival outcome');
  const state = coxLasso.fit(lung, outcome, parseParameters(coxLasso, { penalty: model.lambda }), context());
  names.forEach((name, j) => {
    expect(state.coefficients[j]).toBeCloseTo(model.nonzero[name] ?? 0, 6);
  });
});

describe('random survival forest', () => {
  test('the split score is the log-rank chi-square of the two sides', () => {
    const weight = new Float64Array(80).fill(1);
    const criterion = logRankCriterion(y, weight);
    const rows = Uint32Array.from({ length: 80 }, (_, i) => i);
    criterion.open(rows, 0, 80);
    const values = Float32Array.from(x.data.subarray(0, 80));
    criterion.scanAt(rows, 0, 80, values, 0.1, 1);
    const side = Array.from(values, (value) => Number(value <= 0.1));
    expect(criterion.score).toBeCloseTo(logRank(y.time, y.event, side).chi2, 9);
    const order = rows.slice().sort((a, b) => values[a]! - values[b]!);
    criterion.scan(
      order,
      Int32Array.from({ length: 80 }, (_, k) => k),
      80,
      1,
    );
    const cut = values[order[criterion.cut - 1]!]!;
    const best = Array.from(values, (value) => Number(value <= cut));
    expect(criterion.score).toBeCloseTo(logRank(y.time, y.event, best).chi2, 9);
  });

  test('a single tree that is never cut is the Kaplan-Meier curve, its risk the Nelson-Aalen hazard summed over event times', () => {
    const state = fit(randomSurvivalForest, { trees: 1, bootstrap: false, minSamplesSplit: 1000 });
    const times = [2, 10, 30];
    const survival = randomSurvivalForest.predictSurvival(state, x, times);
    const km = survivalAt(kaplanMeier(y.time, y.event), times);
    times.forEach((_, k) => {
      expect(survival.data[80 * k]).toBeCloseTo(km[k]!.survival!, 12);
    });
    const { time, hazard } = baselineOf(y, new Float64Array(80));
    expect(time).toHaveLength(hazard.length);
    expect(randomSurvivalForest.predictRisk(state, x)[0]).toBeCloseTo(
      hazard.reduce((a, b) => a + b, 0),
      10,
    );
  });

  test('on new patients it beats chance clearly and a Cox model where the effect is not linear', () => {
    const rng = createRng('bend');
    const make = (rows: number) => {
      const table = survivalTable(rows, 3, `bend-${rows}`);
      const time = table.y.time.map(
        (_, i) => 20 * Math.exp(-2 * Math.abs(table.x.data[i]!)) * -Math.log(1 - rng.uniform()),
      );
      return { x: table.x, y: { ...table.y, time } };
    };
    const [train, test] = [make(200), make(300)];
    const scoreOf = <P, S extends object>(model: SurvivalModelDefinition<P, S>): number => {
      const state = model.fit(train.x, train.y, parseParameters(model, {}), context());
      return concordance(model.predictRisk(state, test.x), test.y.time, test.y.event).value;
    };
    const ofCox = scoreOf(cox);
    expect(scoreOf(randomSurvivalForest)).toBeGreaterThan(Math.max(0.65, ofCox + 0.1));
    expect(scoreOf(gradientBoostedCox)).toBeGreaterThan(Math.max(0.65, ofCox + 0.1));
  });
});

describe('cox-boost', () => {
  test('no step is no coefficient; many small steps end at the Cox regression of Breslow ties', () => {
    expect(fit(coxBoost, { steps: 0 }).coefficients).toEqual([0, 0, 0, 0, 0]);
    const expected = coxRegression(x, y.time, y.event, { ties: 'breslow' }).coefficients;
    const { coefficients } = fit(coxBoost, { steps: 4000, penalty: 10 });
    coefficients.forEach((value, j) => {
      expect(value).toBeCloseTo(expected[j]!, 6);
    });
  });

  test('the first step moves the column with the largest penalised score statistic', () => {
    const { coefficients } = fit(coxBoost, { steps: 1 });
    expect(coefficients.filter((value) => value !== 0)).toHaveLength(1);
    expect(coefficients.findIndex((value) => value !== 0)).toBeLessThan(2);
  });
});

test('Cox regression leaves out a level that no training row has, and says so by name (R: NA for it)', () => {
  const { x, outcome } = survivalData(60, 2, 'rare level');
  const table = {
    rows: 60,
    cols: 4,
    data: Float64Array.from([
      ...x.data.slice(0, 60),
      ...new Float64Array(60),
      ...x.data.slice(60),
      ...x.data.slice(0, 60).map((v) => 2 * v),
    ]),
  };
  const names = ['a', 'histology: signet', 'b', 'twice a'];
  const y = outcome as SurvivalOutcome;
  const state = cox.fit(table, y, { ties: 'efron' }, { rng: createRng(1), names });
  const plain = cox.fit(x, y, { ties: 'efron' }, { rng: createRng(1) });
  expect(state.coefficients).toEqual([plain.coefficients[0], 0, plain.coefficients[1], 0]);
  expect(cox.notes!(state)).toEqual([
    { code: 'ALIASED-COLUMN', values: { method: 'Cox regression', column: 'histology: signet', reason: 'constant' } },
    { code: 'ALIASED-COLUMN', values: { method: 'Cox regression', column: 'twice a', reason: 'dependent' } },
  ]);
  expect(cox.predictRisk(state, table)[3]).toBeCloseTo(cox.predictRisk(plain, x)[3]!, 10);
});
