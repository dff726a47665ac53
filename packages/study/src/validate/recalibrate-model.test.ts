import { createRng } from '@radscore/core';
import { logOdds, type ModelFile } from '@radscore/prediction';
import { logistic, recalibrate } from '@radscore/stats';
import { expect, test } from 'vitest';
import { recalibrateModel } from './recalibrate-model.js';

const model = {
  hash: 'parent',
  endpoint: { kind: 'binary' },
  pipeline: { format: 'radscore-pipeline', version: 1, model: { name: 'constant', state: { value: 0.5 } } },
} as unknown as ModelFile;

/** A centre whose log odds are a + b times those that the model says. */
function centre(seed: string, n: number, a: number, b: number) {
  const rng = createRng(seed);
  const predictions = Array.from({ length: n }, () => logistic(-0.5 + 1.2 * rng.normal()));
  const event = predictions.map((p): 0 | 1 => (rng.uniform() < logistic(a + b * logOdds(p)) ? 1 : 0));
  return { predictions, event };
}

test('of 2,000 patients with intercept 1 and slope 0.6 both are recovered within 3 errors; the new file names the old', () => {
  const data = centre('shifted', 2000, 1, 0.6);
  const { model: updated, update, gain } = recalibrateModel(model, data);
  const { intercept, slope } = recalibrate(data.predictions, data.event);
  expect(update).toMatchObject({ method: 'slope', parent: 'parent', patients: 2000 });
  expect(Math.abs(update!.intercept - 1)).toBeLessThan(3 * intercept.standardError);
  expect(Math.abs(update!.slope - 0.6)).toBeLessThan(3 * slope.standardError);
  expect(gain!.logLoss.after).toBeLessThan(gain!.logLoss.before);
  expect(updated.updates).toEqual([update]);
  expect(updated.hash).not.toBe('parent');
});

test('over 200 centres of 200 the 95 % interval of the cross-validated slope after recalibration holds 1 in 90 to 99 %', () => {
  const held = Array.from({ length: 200 }, (_, k) => {
    const { after } = recalibrateModel(model, centre(`update ${k}`, 200, 1, 0.6)).gain!.slope;
    return Number(after!.ci[0] <= 1 && after!.ci[1] >= 1);
  });
  const share = held.reduce((sum, value) => sum + value, 0) / 200;
  expect(share).toBeGreaterThanOrEqual(0.9);
  expect(share).toBeLessThanOrEqual(0.99);
});

test('a pure shift of the intercept changes the intercept alone; a model that fits is left alone', () => {
  expect(recalibrateModel(model, centre('pure', 2000, 1, 1)).update).toMatchObject({ method: 'intercept', slope: 1 });
  const kept = recalibrateModel(model, centre('fits', 1000, 0, 1));
  expect(kept).toMatchObject({ method: 'original', model: { hash: 'parent' } });
});

test('a small centre is refused with the number that is needed, as is what cannot be updated so', () => {
  const few = centre('few', 15, 0, 1);
  expect(() => recalibrateModel(model, few)).toThrow(expect.objectContaining({ code: 'RAD-RECALIBRATE-FEW' }));
  const some = centre('some', 40, 0, 1);
  expect(() => recalibrateModel(model, some, 'slope')).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-FEW' }),
  );
  const constant = { predictions: some.predictions.map(() => 0.5), event: some.event };
  expect(() => recalibrateModel(model, constant)).toThrow(expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }));
  expect(() => recalibrateModel(model, some, 'refit')).toThrow(
    expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }),
  );
  const survival = { ...model, endpoint: { kind: 'survival' } } as unknown as ModelFile;
  expect(() => recalibrateModel(survival, some)).toThrow(expect.objectContaining({ code: 'RAD-RECALIBRATE-MODEL' }));
});
