import { createRng } from '@radscore/core';
import { firthForPrediction, firthLogistic, logisticRegression, type Matrix } from '@radscore/stats';
import { expect, test } from 'vitest';
import type { BinaryOutcome } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { signalData } from '../testing/pipeline-data.js';
import { logistic } from './logistic.js';

const context = { rng: createRng(1), names: ['score', 'age'] };
const unpenalised = parseParameters(logistic, { penalty: 'none' });
const separated: Matrix = {
  rows: 8,
  cols: 2,
  data: Float64Array.from([1, 2, 3, 4, 6, 7, 8, 9, 61, 50, 44, 70, 52, 66, 48, 59]),
};
const outcome = { kind: 'binary' as const, event: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1) };

function tableOf(...of: Parameters<typeof signalData>): { x: Matrix; y: BinaryOutcome } {
  const { x, outcome: found } = signalData(...of);
  return { x, y: { kind: 'binary', event: found.event } };
}

test('without separation it is maximum likelihood and nothing is noted', () => {
  const { x, y } = tableOf(80, 3, 'plain logistic');
  const state = logistic.fit(x, y, unpenalised, context);
  const expected = logisticRegression(x, y.event);
  expect([state.intercept, ...state.coefficients]).toEqual(Array.from(expected.coefficients));
  expect(state.standardErrors).toEqual(Array.from(expected.standardErrors));
  expect(logistic.notes!(state)).toEqual([]);
});

test('predictors that separate the outcome give Firth’s regression with the intercept for prediction, said in a note', () => {
  const state = logistic.fit(separated, outcome, unpenalised, context);
  const fit = firthLogistic(separated, outcome.event);
  expect([state.intercept, ...state.coefficients]).toEqual(
    Array.from(firthForPrediction(fit, separated, outcome.event)),
  );
  expect(logistic.notes!(state)).toEqual([{ code: 'SEPARATION', values: { method: 'Logistic regression' } }]);
  const mean = logistic.predictProba(state, separated).reduce((a, b) => a + b, 0) / 8;
  expect(mean).toBeCloseTo(0.5, 12);
});

test('asked for by name, Firth’s regression is nothing to note', () => {
  const state = logistic.fit(separated, outcome, parseParameters(logistic, { penalty: 'firth' }), context);
  expect(state.coefficients).toEqual(logistic.fit(separated, outcome, unpenalised, context).coefficients);
  expect(logistic.notes!(state)).toEqual([]);
});

test('a constant column and one that others make up are left out by name, as glm leaves out what is aliased', () => {
  const { x, y } = tableOf(40, 2, 'aliased');
  const [a, b] = [x.data.subarray(0, 40), x.data.subarray(40)];
  const table: Matrix = {
    rows: 40,
    cols: 4,
    data: Float64Array.from([...a, ...a.map(() => 7), ...b, ...a.map((value, i) => 2 * value - b[i]! + 3)]),
  };
  const state = logistic.fit(table, y, unpenalised, { ...context, names: ['a', 'seven', 'b', 'mixture'] });
  const { coefficients } = logisticRegression(x, y.event);
  expect(state.coefficients).toEqual([coefficients[1], 0, coefficients[2], 0]);
  expect(logistic.notes!(state)).toEqual([
    { code: 'ALIASED-COLUMN', values: { method: 'Logistic regression', column: 'seven', reason: 'constant' } },
    { code: 'ALIASED-COLUMN', values: { method: 'Logistic regression', column: 'mixture', reason: 'dependent' } },
  ]);
});

test('a score that is the same for everybody predicts the share of events', () => {
  const flat: Matrix = { rows: 8, cols: 1, data: new Float64Array(8) };
  const state = logistic.fit(flat, { ...outcome, event: Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0) }, unpenalised, context);
  expect(logistic.predictProba(state, flat)[0]).toBeCloseTo(0.25, 12);
});

test('more columns than rows without a penalty is refused by a code: which of them stayed would be chance', () => {
  const { x, y } = tableOf(12, 20, 'wide');
  const refused = expect.objectContaining({ code: 'RAD-STATS-MORE-COLUMNS' });
  expect(() => logistic.fit(x, y, unpenalised, { rng: createRng(1) })).toThrowError(refused);
});
