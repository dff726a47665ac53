import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { coxRegression } from '../survival/cox.js';
import { sampleSizeSurvivalValidation } from './survival-validation.js';

test('at the size for the slope its interval has about the wanted width in simulated centres', () => {
  const rng = createRng('survival size');
  const linearPredictor = Array.from({ length: 400 }, () => 0.8 * rng.normal());
  const { criteria } = sampleSizeSurvivalValidation({ linearPredictor, risk: 0.6, c: 0.7, widths: { slope: 0.4 } });
  const n = criteria.slope;
  const lp = Array.from({ length: n }, () => 0.8 * rng.normal());
  const times = lp.map((value) => -Math.log(1 - rng.uniform()) / Math.exp(value));
  const end = times.toSorted((a, b) => a - b)[Math.floor(0.6 * n)]!;
  const fit = coxRegression(
    { rows: n, cols: 1, data: Float64Array.from(lp) },
    times.map((t) => Math.min(t, end)),
    times.map((t) => Number(t <= end)),
  );
  expect(Math.abs((2 * 1.96 * fit.standardErrors[0]!) / 0.4 - 1)).toBeLessThan(0.15);
});

test('O:E needs (1 - F) / (F SE^2) patients; the largest criterion is taken', () => {
  const found = sampleSizeSurvivalValidation({ linearPredictor: [-1, 0, 1], risk: 0.3, c: 0.7 });
  expect(found.criteria.oe).toBe(Math.ceil(0.7 / (0.3 * (Math.log(0.1 + Math.sqrt(1.01)) / 1.959963984540054) ** 2)));
  expect(found.n).toBe(Math.max(found.criteria.oe, found.criteria.slope, found.criteria.c));
});
