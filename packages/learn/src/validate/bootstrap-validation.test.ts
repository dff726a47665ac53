import { expect, test } from 'vitest';
import { noiseData, signalData, simplePipeline } from '../testing/pipeline-data.js';
import { estimate632plus, validateByBootstrap } from './bootstrap-validation.js';

test('.632+ by hand: apparent 0.9, out of bag 0.7, no information 0.5', () => {
  // R = (0.9 - 0.7) / (0.9 - 0.5) = 0.5; w = 0.632 / (1 - 0.184).
  const weight = 0.632 / 0.816;
  const found = estimate632plus(0.9, 0.7, 0.5, true);
  expect(found.overfitting).toBeCloseTo(0.5, 14);
  expect(found.weight).toBeCloseTo(weight, 14);
  expect(found.value).toBeCloseTo((1 - weight) * 0.9 + weight * 0.7, 14);
});

test('.632+ without overfitting is .632, and a value below no information counts as no information', () => {
  expect(estimate632plus(0.7, 0.75, 0.5, true)).toMatchObject({ overfitting: 0, weight: 0.632 });
  const found = estimate632plus(0.9, 0.4, 0.5, true);
  expect(found).toMatchObject({ overfitting: 1, weight: 1, value: 0.5 });
});

test('.632+ of a loss mirrors that of a gain', () => {
  expect(estimate632plus(0.1, 0.3, 0.5, false).value).toBeCloseTo(1 - estimate632plus(0.9, 0.7, 0.5, true).value, 14);
});

test('on noise the apparent AUC is corrected towards 0.5, more so the more columns there are', async () => {
  const found = await validateByBootstrap(noiseData(80, 25, 'noise'), simplePipeline, { samples: 60, seed: 1 });
  expect(found.apparent).toBeGreaterThan(0.7);
  expect(Math.abs(found.corrected - 0.5)).toBeLessThan(0.15);
  expect(Math.abs(found.plus632.value - 0.5)).toBeLessThan(0.15);
  expect(found.corrected).toBeCloseTo(found.apparent - found.optimism, 14);
  expect([found.samples, found.failed]).toEqual([60, 0]);
});

test('a strong signal stays', async () => {
  const found = await validateByBootstrap(signalData(100, 3, 'strong', 4), simplePipeline, {
    samples: 40,
    seed: 1,
    metric: { name: 'brier' },
  });
  expect(found.corrected).toBeLessThan(0.15);
  expect(found.optimism).toBeLessThan(0);
});
