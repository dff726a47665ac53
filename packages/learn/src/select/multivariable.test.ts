import { createRng } from '@radscore/core';
import { coxRegression, logisticRegression } from '@radscore/stats';
import { expect, test } from 'vitest';
import { signalData, survivalData } from '../testing/pipeline-data.js';
import { multivariableCox, multivariableLogistic } from './multivariable.js';
import { univariateLogistic } from './univariate-logistic.js';

const context = { rng: createRng(1) };

test('keeps what stays significant beside the others, as the regression of all columns says', () => {
  const { x, outcome } = signalData(200, 4, 'multivariable');
  const { p } = logisticRegression(x, outcome.event);
  const { kept, scores } = multivariableLogistic.select(x, outcome, { threshold: 0.05 }, context);
  expect([...kept].sort()).toEqual([0, 1, 2, 3].filter((j) => p[j + 1]! < 0.05));
  expect(scores[0]).toBeCloseTo(-Math.log10(p[1]!), 12);
  expect(kept).toEqual(expect.arrayContaining([0, 1]));
});

test('the same for survival times', () => {
  const { x, outcome } = survivalData(200, 4, 'multivariable');
  const { p } = coxRegression(x, (outcome as { time: Float64Array }).time, outcome.event);
  const { kept } = multivariableCox.select(x, outcome, { threshold: 0.05 }, context);
  expect([...kept].sort()).toEqual([0, 1, 2, 3].filter((j) => p[j]! < 0.05));
});

test('a column that separates the outcome is kept, by Firth’s test', () => {
  const marker = [0.3, 0.1, 0.4, 0.2, 0.6, 0.5, 2.3, 2.1, 2.4, 2.2, 2.6, 2.5];
  const noise = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1];
  const x = { rows: 12, cols: 2, data: Float64Array.from([...marker, ...noise]) };
  const outcome = { kind: 'binary' as const, event: Uint8Array.from(marker, (value) => Number(value > 1)) };
  expect(multivariableLogistic.select(x, outcome, { threshold: 0.05 }, context).kept).toEqual([0]);
  expect(univariateLogistic.select(x, outcome, { threshold: 0.05, best: null, adjust: 'none' }, context).kept).toEqual([
    0,
  ]);
});

test('where the regression has no solution nothing is kept, and a constant column has no score', () => {
  const { x, outcome } = signalData(12, 20, 'too many');
  expect(multivariableLogistic.select(x, outcome, { threshold: 0.05 }, context).kept).toEqual([]);
  const constant = { rows: 12, cols: 1, data: new Float64Array(12) };
  expect(multivariableLogistic.select(constant, outcome, { threshold: 0.05 }, context)).toMatchObject({
    kept: [],
    scores: [null],
  });
});
