import { createRng } from '@radscore/core';
import { timeDependentAuc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { horizonAt, type Judged } from './threshold.js';

const rng = createRng('threshold');
const values = Array.from({ length: 120 }, () => rng.normal());
const time = values.map((value) => -Math.log(1 - rng.uniform()) * 24 * Math.exp(-value));
const event = values.map(() => Number(rng.uniform() < 0.7));
const judged: Judged = { name: 'cox', set: 'test', values, event, time, kept: 0 };
const named = { horizon: 24, unit: 'months', positive: 'death', negative: 'alive' };

test('one threshold moves the point of the ROC curve at the horizon and the table together', () => {
  const [low, high] = [-0.5, 0.8].map((threshold) => horizonAt(judged, threshold, named)!);
  const point = (found: typeof low) => found!.roc.curves[0]!.cutOff!;
  expect(point(low).tpr).toBeGreaterThan(point(high).tpr);
  expect(point(low).fpr).toBeGreaterThan(point(high).fpr);
  expect(low!.figures.sensitivity.value!).toBeGreaterThan(high!.figures.sensitivity.value!);
  expect(low!.roc.curves[0]!.auc.value).toBe(timeDependentAuc(values, time, event, 24).value);
  const { tp, fp, fn, tn } = low!.confusion.matrices[0]!;
  expect(tp + fp + fn + tn + low!.unknown).toBe(120);
});

test('without an event by the horizon there is nothing to be said there', () => {
  expect(horizonAt({ ...judged, event: event.map(() => 0) }, 0, named)).toBeUndefined();
});
