import { createRng } from '@radscore/core';
import { exp } from '@radscore/elementary';
import { expect, test } from 'vitest';
import { sampleSizeSurvivalValidation, simulateSurvivalValidation } from './survival-validation.js';

const rng = createRng('survival size');
const normal = Array.from({ length: 20_000 }, () => rng.normal());

// The example of Riley et al. 2022 by the D statistic: log hazards of standard deviation 0.699, a rate of 0.052 a year, censoring at a rate of
// 0.418 a year, risk at 3 years. Their R code gives mean errors of the slope of 0.08738 (n 5000, 513 events), 0.09745 (n 4000, 403 events) and
// 0.10790 (n 3400, 366 events). The events are those of one drawn cohort: they may lie two standard deviations away.
const lp = normal.map((value) => 0.699 * value);
const risk = lp.reduce((sum, value) => sum + 1 - exp(-3 * 0.052 * exp(value)), 0) / lp.length;
const followed = exp(-3 * 0.418);

test.each([
  [5000, 0.08738, 513],
  [4000, 0.09745, 403],
  [3400, 0.1079, 366],
])('with %i patients the error of the slope is that of the published example: %f', (patients, error, events) => {
  const found = simulateSurvivalValidation({ linearPredictor: lp, risk, followed, patients, simulations: 12 });
  expect(Math.abs(found.slope / Math.sqrt(patients) / error - 1)).toBeLessThan(0.03);
  expect(Math.abs(found.events * patients - events)).toBeLessThan(2 * Math.sqrt(events));
});

test('a cohort of the size that is found has intervals of the widths that were asked for', () => {
  const population = { linearPredictor: lp, risk, followed };
  const widths = { oe: 0.4, slope: 0.6, c: 0.1 };
  const { criteria } = sampleSizeSurvivalValidation({ ...population, widths });
  const width = (patients: number, seed: string) => simulateSurvivalValidation({ ...population, patients, seed });
  const z = 1.959963984540054;
  const [oe, slope, c] = [width(criteria.oe, 'oe'), width(criteria.slope, 'slope'), width(criteria.c, 'c')];
  expect(Math.abs((2 * Math.sinh((z * oe.oe) / Math.sqrt(criteria.oe))) / 0.4 - 1)).toBeLessThan(0.03);
  expect(Math.abs((2 * z * slope.slope) / Math.sqrt(criteria.slope) / 0.6 - 1)).toBeLessThan(0.05);
  expect(Math.abs((2 * z * c.c) / Math.sqrt(criteria.c) / 0.1 - 1)).toBeLessThan(0.03);
});

test('without censoring O:E needs (1 - F) / (F SE^2) patients; the largest criterion is taken; censoring asks for more', () => {
  const found = sampleSizeSurvivalValidation({ linearPredictor: [-1, 0, 1], risk: 0.3 });
  const closed = 0.7 / (0.3 * (Math.log(0.1 + Math.sqrt(1.01)) / 1.959963984540054) ** 2);
  expect(Math.abs(found.criteria.oe / closed - 1)).toBeLessThan(0.03);
  expect(found.n).toBe(Math.max(found.criteria.oe, found.criteria.slope, found.criteria.c));
  const censored = sampleSizeSurvivalValidation({ linearPredictor: [-1, 0, 1], risk: 0.3, followed: 0.5 });
  for (const key of ['oe', 'slope', 'c'] as const)
    expect(censored.criteria[key], key).toBeGreaterThan(found.criteria[key]);
  expect(censored).toEqual(sampleSizeSurvivalValidation({ linearPredictor: [-1, 0, 1], risk: 0.3, followed: 0.5 }));
});

test('one log hazard for everybody is refused', () => {
  expect(() => sampleSizeSurvivalValidation({ linearPredictor: [1, 1], risk: 0.3 })).toThrow(
    expect.objectContaining({ code: 'RAD-STATS-CONSTANT' }),
  );
});

test('a score so wide that risks round to 1 has a size', () => {
  const wide = Array.from({ length: 33 }, (_, i) => (i - 16) / 2);
  const found = sampleSizeSurvivalValidation({ linearPredictor: wide, risk: 0.4, followed: 0.8, simulations: 4 });
  for (const [key, n] of Object.entries(found.criteria)) expect(n, key).toBeGreaterThan(10);
  expect(found.c).toBeGreaterThan(0.9);
});

test('cohorts with nobody left at the horizon have no size, rather than one for an earlier time', () => {
  const nobody = { linearPredictor: [-1, 0, 1], risk: 0.9, followed: 1e-6, simulations: 2 };
  expect(sampleSizeSurvivalValidation(nobody).n).toBeNaN();
  // Few: the simulated cohort is as large as it takes to have some.
  const { criteria } = sampleSizeSurvivalValidation({ ...nobody, risk: 0.6, followed: 0.02 });
  for (const [key, n] of Object.entries(criteria)) expect(Number.isFinite(n), key).toBe(true);
});
