import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { hazardRecalibration } from './hazard-recalibration.js';

/** Patients whose hazard is exp(a + slope x lp), censored at 3; the model says exp(lp). */
function centre(seed: string, n: number, a: number, slope: number) {
  const rng = createRng(seed);
  const linearPredictor = Array.from({ length: n }, () => 0.8 * rng.normal());
  const time = linearPredictor.map((lp) => Math.min(3, -Math.log(1 - rng.uniform()) / Math.exp(a + slope * lp)));
  return {
    linearPredictor,
    event: time.map((t) => Number(t < 3)),
    expected: time.map((t, i) => t * Math.exp(linearPredictor[i]!)),
  };
}

test('a baseline factor of e^0.7 and a slope of 0.6 are recovered within 3 errors and both tests reject', () => {
  const { intercept, slope, tests } = hazardRecalibration(centre('far', 2000, 0.7, 0.6));
  expect(Math.abs(intercept.value - 0.7)).toBeLessThan(3 * intercept.standardError);
  expect(Math.abs(slope.value - 0.6)).toBeLessThan(3 * slope.standardError);
  expect(tests.original.p).toBeLessThan(1e-6);
  expect(tests.intercept.p).toBeLessThan(1e-6);
});

test('the score equations hold: as many events as expected, over all and weighted by the linear predictor', () => {
  const data = centre('score', 300, -0.4, 1.3);
  const { intercept, slope, inTheLarge } = hazardRecalibration(data);
  const sums = [0, 0, 0];
  data.event.forEach((event, i) => {
    const lp = data.linearPredictor[i]!;
    const mu = data.expected[i]! * Math.exp(intercept.value + (slope.value - 1) * lp);
    sums[0]! += event - mu;
    sums[1]! += (event - mu) * lp;
    sums[2]! += event - data.expected[i]! * Math.exp(inTheLarge.value);
  });
  for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-7);
});

test('of 200 centres where the model holds, the test of the model rejects about one in twenty', () => {
  const rejected = Array.from({ length: 200 }, (_, k) =>
    Number(hazardRecalibration(centre(`null ${k}`, 150, 0, 1)).tests.original.p < 0.05),
  ).reduce((sum, value) => sum + value, 0);
  expect(rejected).toBeGreaterThanOrEqual(3);
  expect(rejected).toBeLessThanOrEqual(20);
});

test('no event, or an expected hazard of 0, is refused by code', () => {
  const data = { expected: [1, 2], linearPredictor: [0, 1], event: [0, 0] };
  expect(() => hazardRecalibration(data)).toThrow(expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }));
  expect(() => hazardRecalibration({ ...data, event: [0, 1], expected: [0, 1] })).toThrow(
    expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }),
  );
});
