import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { concordanceCorrelation } from './concordance-correlation.js';
import { detectableChange } from './detectable-change.js';

test('concordance by hand: x 1 2 3 4, y = x + 1: precision 1, accuracy 2.5 / 3.5', () => {
  const { value, precision, accuracy } = concordanceCorrelation([1, 2, 3, 4], [2, 3, 4, 5]);
  expect(precision).toBeCloseTo(1, 12);
  expect(value).toBeCloseTo(2.5 / 3.5, 12);
  expect(accuracy).toBeCloseTo(2.5 / 3.5, 12);
});

test('its 95 % interval holds the true value in about 95 of 100 samples', () => {
  // Between 1, within 0.5 and a bias of 0.3: 1 / (1.25 + 0.045).
  const truth = 1 / (1.25 + 0.09 / 2);
  const covered = Array.from({ length: 300 }, (_, k) => {
    const rng = createRng(`concordance ${k}`);
    const subject = Array.from({ length: 60 }, () => rng.normal());
    const { ci } = concordanceCorrelation(
      subject.map((s) => s + 0.5 * rng.normal()),
      subject.map((s) => s + 0.3 + 0.5 * rng.normal()),
    );
    return Number(ci[0] <= truth && truth <= ci[1]);
  }).reduce((sum, value) => sum + value, 0);
  expect(covered / 300).toBeGreaterThan(0.91);
  expect(covered / 300).toBeLessThan(0.985);
});

test('identical measurements agree wholly; a constant one is refused', () => {
  expect(concordanceCorrelation([1, 2, 4], [1, 2, 4])).toMatchObject({ value: 1, ci: [1, 1] });
  expect(() => concordanceCorrelation([1, 1, 1], [1, 2, 3])).toThrow(
    expect.objectContaining({ code: 'RAD-STATS-CONSTANT' }),
  );
});

test('the detectable change is exceeded by chance in one of twenty repeats', () => {
  const rng = createRng('change');
  const pairs = Array.from({ length: 4000 }, () => [50 + 2 * rng.normal(), 50 + 2 * rng.normal()] as const);
  const { within, change, share } = detectableChange(
    pairs.slice(0, 2000).map(([a]) => a),
    pairs.slice(0, 2000).map(([, b]) => b),
  );
  expect(Math.abs(within - 2)).toBeLessThan(0.1);
  expect(share).toBeCloseTo(change / 50, 2);
  const beyond = pairs.slice(2000).filter(([a, b]) => Math.abs(a - b) > change).length / 2000;
  expect(Math.abs(beyond - 0.05)).toBeLessThan(0.015);
});
