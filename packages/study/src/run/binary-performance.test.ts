import { aucInterval, brierScore } from '@radscore/stats';
import { expect, test } from 'vitest';
import { binaryPerformance } from './binary-performance.js';

const options = { threshold: 0.5, confidence: 0.95, calibrationGroups: 5, positive: 'event' };
const p = [0.9, 0.8, 0.3, 0.7, 0.2, 0.4, 0.1, 0.6];
const event = [1, 1, 1, 0, 0, 0, 0, 1] as const;

test('gives AUC with the interval of DeLong (of 8 patients on the logit scale) and the figures of the cut-off with exact intervals', () => {
  const { n, events, measures } = binaryPerformance('test', p, event, options);
  expect([n, events]).toEqual([8, 4]);
  const { auc, ci } = aucInterval(p, event);
  expect(measures.auc).toMatchObject({ value: auc, ci, method: 'DeLong, on the logit scale' });
  expect(measures.sensitivity).toMatchObject({ value: 0.75, method: 'Clopper-Pearson' });
  expect(measures.specificity!.value).toBe(0.75);
  expect(measures.balancedAccuracy!.value).toBe(0.75);
  expect(measures.mcc!.value).toBeCloseTo(0.5, 12);
  expect(measures.noInformationRate!.value).toBe(0.5);
  expect(measures.brier).toMatchObject({ value: brierScore(p, event), method: 'bootstrap, 500 samples' });
  const [low, high] = (measures.brier as { ci: readonly [number, number] }).ci;
  // The normal interval of a mean of eight squared errors is 0.04 to 0.31.
  expect(low).toBeGreaterThan(0.03);
  expect(low).toBeLessThan(measures.brier!.value!);
  expect(high).toBeGreaterThan(measures.brier!.value!);
  expect(high).toBeLessThan(0.4);
});

test('each patient may be called by a cut-off of their own', () => {
  const thresholds = p.map((_, i) => (i === 2 ? 0.25 : 0.5));
  expect(binaryPerformance('test', p, event, { ...options, threshold: thresholds }).measures.sensitivity!.value).toBe(
    1,
  );
});

test('a perfect AUC of few patients has an interval that says how few', () => {
  const { auc } = binaryPerformance('test', [0.9, 0.8, 0.1, 0.2], [1, 1, 0, 0], options).measures;
  expect(auc).toMatchObject({ value: 1, ci: [expect.closeTo(0.1581, 3), 1] });
});

test('with one class what cannot be computed is missing with the reason', () => {
  const { auc, specificity } = binaryPerformance('test', [0.9, 0.8], [1, 1], options).measures;
  expect(auc).toMatchObject({ value: null, reason: expect.stringMatching(/./) });
  expect(specificity).toMatchObject({ value: null, reason: 'there are no non-events' });
});

test('decision values rank the patients; a fit without calibration is called by their sign, and its calibration is missing', () => {
  const decision = p.map((value) => 4 * value - 2.2);
  const flat = p.map(() => 0.5);
  const { measures } = binaryPerformance('test', flat, event, {
    ...options,
    ranks: decision,
    uncalibrated: p.map(() => true),
  });
  expect(measures.auc!.value).toBe(aucInterval(p, event).auc);
  const called = decision.map((value) => Number(value > 0));
  const hits = event.filter((e, i) => e === 1 && called[i] === 1).length / event.filter((e) => e === 1).length;
  expect(measures.sensitivity!.value).toBeCloseTo(hits, 12);
  expect(measures.calibrationSlope).toEqual({ value: null, reason: expect.stringContaining('NO-CALIBRATION') });
  expect(measures.hosmerLemeshowP!.value).toBeNull();
});

test('Hosmer and Lemeshow’s test has g degrees of freedom on other patients, g - 2 on the training rows of a logistic model, none of others', () => {
  const many = Array.from({ length: 100 }, (_, i) => (i + 1) / 101);
  const outcome = many.map((value, i): 0 | 1 => (((i * 37) % 100) / 100 < value ? 1 : 0));
  const of = (hosmerLemeshow: 'training' | 'new' | 'none') =>
    binaryPerformance('test', many, outcome, { ...options, calibrationGroups: 10, hosmerLemeshow }).measures
      .hosmerLemeshowP;
  expect(of('new')).toMatchObject({ method: '10 degrees of freedom' });
  expect(of('training')).toMatchObject({ method: '8 degrees of freedom' });
  expect(of('none')!.value).toBeNull();
});
