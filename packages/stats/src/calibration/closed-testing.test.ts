import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { fromRows } from '../linalg/matrix.js';
import { logistic, logisticRegression } from '../regression/logistic.js';
import { closedRecalibrationTest } from './closed-testing.js';

/** Patients of a centre where the log odds are a + b times those of the model -1 + x1 - 0.5 x2 (+ extra x1). */
function centre(seed: string, n: number, a: number, b: number, extra = 0) {
  const rng = createRng(seed);
  const rows = Array.from({ length: n }, () => [rng.normal(), rng.normal()]);
  const linearPredictor = rows.map(([x1, x2]) => -1 + x1! - 0.5 * x2!);
  const event = rows.map(([x1], i) => Number(rng.uniform() < logistic(a + b * linearPredictor[i]! + extra * x1!)));
  return { linearPredictor, event, columns: fromRows(rows) };
}

test('the degrees of freedom are p + 1, p and p - 1 against the re-estimated model', () => {
  const { tests, against, method, coefficients } = closedRecalibrationTest(centre('all', 2000, 1, 0.6, -1));
  expect(against).toBe('refit');
  expect(tests.map(({ method: each, df }) => [each, df])).toEqual([
    ['original', 3],
    ['intercept', 2],
    ['slope', 1],
  ]);
  expect(method).toBe('refit');
  expect(coefficients).toHaveLength(3);
});

test('each statistic is twice the difference of the log likelihoods', () => {
  const { linearPredictor, event, columns } = centre('definition', 400, 0.5, 0.8);
  const { tests } = closedRecalibrationTest({ linearPredictor, event, columns });
  const full = logisticRegression(columns, event).logLikelihood;
  const asIs = event.reduce((sum, y, i) => {
    const p = logistic(linearPredictor[i]!);
    return sum + Math.log(y === 1 ? p : 1 - p);
  }, 0);
  expect(tests[0]!.chi2).toBeCloseTo(2 * (full - asIs), 9);
});

test('a pure shift of the intercept changes the intercept alone; shift and slope are recovered within 3 errors', () => {
  const shifted = closedRecalibrationTest(centre('shift', 2000, 1, 1));
  expect(shifted.method).toBe('intercept');
  expect(shifted.slope).toBe(1);
  expect(Math.abs(shifted.intercept - 1)).toBeLessThan(3 * 0.06);
  const both = closedRecalibrationTest(centre('both', 2000, 1, 0.6));
  expect(both.method).toBe('slope');
  expect(Math.abs(both.slope - 0.6)).toBeLessThan(3 * 0.06);
});

test('a model that fits is left as it is in about 19 of 20 centres', () => {
  const kept = Array.from({ length: 200 }, (_, k) => closedRecalibrationTest(centre(`null ${k}`, 300, 0, 1)).method);
  const share = kept.filter((method) => method === 'original').length / 200;
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.99);
});

test('only what the size allows is tested', () => {
  const { linearPredictor } = centre('small', 60, 0, 1);
  const events = (count: number) => linearPredictor.map((_, i) => Number(i % 60 < count));
  const { columns } = centre('small', 60, 0, 1);
  const nine = closedRecalibrationTest({ linearPredictor, event: events(9), columns });
  expect(nine).toMatchObject({ method: 'original', against: 'original', tests: [] });
  expect(nine.tooSmall).toEqual([
    { method: 'intercept', needed: 10 },
    { method: 'slope', needed: 20 },
    { method: 'refit', needed: 30 },
  ]);
  expect(closedRecalibrationTest({ linearPredictor, event: events(10), columns }).against).toBe('intercept');
  expect(closedRecalibrationTest({ linearPredictor, event: events(20), columns }).against).toBe('slope');
  expect(closedRecalibrationTest({ linearPredictor, event: events(30), columns }).against).toBe('refit');
});
