import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { recalibrate } from '../calibration/recalibration.js';
import { logistic } from '../regression/logistic.js';
import { hasHundredOfEach, sampleSizeValidation } from './validation.js';

function risks(seed: string, n: number): number[] {
  const rng = createRng(seed);
  return Array.from({ length: n }, () => -1 + 1.2 * rng.normal());
}

describe('patients that a validation needs (Riley 2021)', () => {
  test('O:E: the interval around 1 has the wanted width; rare events need more', () => {
    const { criteria } = sampleSizeValidation({
      linearPredictor: risks('oe', 1000),
      c: 0.8,
      threshold: 0.1,
      prevalence: 0.018,
      widths: { oe: 1 },
    });
    const width = (n: number) => 2 * Math.sinh(1.959963984540054 * Math.sqrt((1 - 0.018) / (0.018 * n)));
    expect(width(criteria.oe)).toBeLessThanOrEqual(1);
    expect(width(criteria.oe - 1)).toBeGreaterThan(1);
  });

  test('calibration slope: simulated validations of that size have the wanted error', () => {
    const linearPredictor = risks('slope', 20_000);
    const { criteria } = sampleSizeValidation({ linearPredictor, c: 0.77, threshold: 0.3, widths: { slope: 0.4 } });
    const rng = createRng('slope simulation');
    const slopes = Array.from({ length: 200 }, () => {
      const lp = Array.from({ length: criteria.slope }, () => linearPredictor[rng.below(linearPredictor.length)]!);
      const event = lp.map((value) => Number(rng.uniform() < logistic(value)));
      return recalibrate(lp.map(logistic), event).slope.value;
    });
    const mean = slopes.reduce((sum, value) => sum + value, 0) / 200;
    const error = Math.sqrt(slopes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 199);
    // The error of a standard deviation of 200 is 5 %.
    expect(Math.abs(error / (0.4 / 3.92) - 1)).toBeLessThan(0.15);
  });

  test('C: the smallest n whose error by Newcombe is no larger than wanted', () => {
    const [c, f] = [0.8, 0.3];
    const { criteria } = sampleSizeValidation({ linearPredictor: risks('c', 100), c, threshold: 0.3, prevalence: f });
    const error = (n: number) =>
      Math.sqrt(
        (c * (1 - c) * (1 + (n / 2 - 1) * ((1 - c) / (2 - c)) + ((n / 2 - 1) * c) / (1 + c))) / (n * n * f * (1 - f)),
      );
    expect(error(criteria.c)).toBeLessThanOrEqual(0.1 / 3.919927969);
    expect(error(criteria.c - 1)).toBeGreaterThan(0.1 / 3.919927969);
  });

  test('net benefit: simulated validations of that size have the wanted error', () => {
    const linearPredictor = risks('nb', 20_000);
    const threshold = 0.3;
    const found = sampleSizeValidation({ linearPredictor, c: 0.77, threshold, widths: { netBenefit: 0.3 } });
    const n = found.criteria.netBenefit!;
    const rng = createRng('nb simulation');
    const benefits = Array.from({ length: 400 }, () => {
      let [events, tp, fp] = [0, 0, 0];
      for (let i = 0; i < n; i++) {
        const p = logistic(linearPredictor[rng.below(linearPredictor.length)]!);
        const event = rng.uniform() < p;
        events += Number(event);
        if (p >= threshold) event ? tp++ : fp++;
      }
      return (tp - (fp * threshold) / (1 - threshold)) / events;
    });
    const mean = benefits.reduce((sum, value) => sum + value, 0) / 400;
    const error = Math.sqrt(benefits.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 399);
    expect(Math.abs(error / (0.3 / 3.92) - 1)).toBeLessThan(0.15);
  });

  test('everybody on one side of the cut-off: no size follows from net benefit', () => {
    const { criteria, n } = sampleSizeValidation({ linearPredictor: [-1, 0, 1], c: 0.7, threshold: 0.99 });
    expect(criteria.netBenefit).toBeNull();
    expect(n).toBe(Math.max(criteria.oe, criteria.slope, criteria.c));
  });
});

test('the rule of 100 events and 100 non-events', () => {
  expect(hasHundredOfEach(100, 100)).toBe(true);
  expect(hasHundredOfEach(99, 1000)).toBe(false);
  expect(hasHundredOfEach(1000, 99)).toBe(false);
});
