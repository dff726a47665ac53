import type { Development } from '@radscore/prediction';
import { sampleSizeSurvivalValidation } from '@radscore/stats';
import { expect, test } from 'vitest';
import { survivalSizeVerdict } from './size-verdict.js';

const quantiles = Array.from({ length: 99 }, (_, i) => (i - 49) / 40);
const development = { prediction: { quantiles }, patients: 100, events: 30 } as unknown as Development;
/** Every second patient has an event, one in ten leaves; the rest are followed for 5 years. */
const time = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 || i % 10 === 1 ? (i + 1) / 20 : 5));
const event = time.map((_, i) => Number(i % 2 === 0));
const cohort = { patients: 100, events: 50 };

test('the size follows from risk and follow-up of the cohort at the horizon, censoring included', () => {
  const { survival, enough } = survivalSizeVerdict(development, cohort, { time, event, horizon: 5 });
  expect(survival!.n).toBeGreaterThan(100);
  expect(enough).toBe(false);
  const nobodyLost = time.map((t, i) => (i % 10 === 1 ? 5 : t));
  const complete = survivalSizeVerdict(development, cohort, { time: nobodyLost, event, horizon: 5 });
  expect(complete.survival).toEqual(sampleSizeSurvivalValidation({ linearPredictor: quantiles, risk: 0.5 }));
  expect(survival!.criteria.slope).toBeGreaterThan(complete.survival!.criteria.slope);
});

test('a horizon beyond the follow-up leaves the share of development; the same log hazard for all leaves no size', () => {
  const { survival } = survivalSizeVerdict(development, cohort, { time, event, horizon: 9 });
  expect(survival).toEqual(sampleSizeSurvivalValidation({ linearPredictor: quantiles, risk: 0.3 }));
  const constant = { ...development, prediction: { quantiles: [1, 1, 1] } } as unknown as Development;
  expect(survivalSizeVerdict(constant, cohort, { time, event })).toEqual({ ...cohort, enough: null, hundred: false });
});

test('predictions that are no log hazards, as of a survival forest, leave no size', () => {
  const found = survivalSizeVerdict(development, cohort, { time, event, horizon: 5, logHazard: false });
  expect(found).toEqual({ ...cohort, enough: null, hundred: false });
});

test('where next to nobody is followed to the horizon no size is given', () => {
  const n = 200_000;
  const half = Array.from({ length: n }, (_, i) => (i === 1 ? 9 : (i % 2) + 1));
  const status = half.map((_, i) => Number(i % 2 === 0));
  const found = survivalSizeVerdict(development, cohort, { time: half, event: status, horizon: 9 });
  expect(found).toEqual({ ...cohort, enough: null, hundred: false });
});
