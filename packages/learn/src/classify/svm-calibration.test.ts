import { createRng } from '@radscore/core';
import { auc, type Matrix } from '@radscore/stats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseParameters } from '../contract/parameters.js';
import { fitPipeline } from '../pipeline/fit-pipeline.js';
import { trainingOnly } from '../pipeline/fold.js';
import { isPipelineCalibrated, predictClasses, predictTraining } from '../pipeline/predict.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { signalData } from '../testing/pipeline-data.js';
import { svm } from './svm.js';

const parameters = parseParameters(svm, {});

/** A weak signal that held-out folds of few patients often invert. */
function weak(seed: string, rows = 24): { x: Matrix; event: Uint8Array } {
  const rng = createRng(seed);
  const event = Uint8Array.from({ length: rows }, (_, i) => Number(i % 2 === 0));
  const data = Float64Array.from({ length: 2 * rows }, (_, at) => rng.normal() + 0.1 * event[at % rows]!);
  return { x: { rows, cols: 2, data }, event };
}

const fits = Array.from({ length: 12 }, (_, k) => {
  const { x, event } = weak(`weak ${k}`);
  return { x, event, state: svm.fit(x, { kind: 'binary', event }, parameters, { rng: createRng(k) }) };
});

test('where the sigmoid of held-out decision values falls, every probability is the share of events in training, with a code', () => {
  const fallen = fits.filter(({ state }) => !svm.calibrated!(state));
  expect(fallen.length).toBeGreaterThan(0);
  expect(fallen.length).toBeLessThan(fits.length);
  for (const { x, state } of fallen) {
    expect([...svm.predictProba(state, x)]).toEqual(new Array(24).fill(0.5));
    expect(svm.notes!(state)).toMatchObject([{ code: 'NO-CALIBRATION', values: { model: 'svm' } }]);
    // The decision value still separates the patients.
    expect(new Set(svm.decision!(state, x)).size).toBeGreaterThan(10);
  }
});

test('an SVM is never turned upside down: a larger decision value never means a smaller probability', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 10, max: 30 }), (seed, rows) => {
      const { x, event } = weak(`property ${seed}`, rows);
      const state = svm.fit(x, { kind: 'binary', event }, parameters, { rng: createRng(seed) });
      const decision = svm.decision!(state, x);
      const proba = svm.predictProba(state, x);
      const order = [...decision.keys()].sort((a, b) => decision[a]! - decision[b]!);
      order.forEach((row, k) => {
        if (k > 0) expect(proba[row]!).toBeGreaterThanOrEqual(proba[order[k - 1]!]!);
      });
      if (svm.calibrated!(state)) expect(auc(proba, event)).toBeCloseTo(auc(decision, event), 12);
      else expect(new Set(proba).size).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test('a pipeline returns decision values beside probabilities, and without calibration the class is their sign', () => {
  const input: PipelineInput = { branches: [{ name: 'all', columns: '*', steps: [] }], model: { name: 'svm' } };
  for (const [k, { x, event }] of fits.entries()) {
    const ids = Array.from({ length: 24 }, (_, i) => `P${i}`);
    const data = { ids, names: ['a', 'b'], x, outcome: { kind: 'binary', event } } as const;
    const fitted = fitPipeline(trainingOnly(data), input, { seed: k });
    const { decision, values } = predictTraining(fitted, trainingOnly(data));
    const classes = predictClasses(fitted, data);
    const calibrated = isPipelineCalibrated(fitted);
    expect(calibrated).toBe(fitted.notes.length === 0);
    expect([...classes]).toEqual(
      [...(calibrated ? values : decision!)].map((v) => Number(calibrated ? v >= 0.5 : v > 0)),
    );
  }
});

test('other models rank by their probability and return no decision value', () => {
  const data = signalData(40, 2, 'logistic has none');
  const input: PipelineInput = { branches: [{ name: 'all', columns: '*', steps: [] }], model: { name: 'logistic' } };
  const fitted = fitPipeline(trainingOnly(data), input, { seed: 1 });
  expect(predictTraining(fitted, trainingOnly(data)).decision).toBeUndefined();
  expect(isPipelineCalibrated(fitted)).toBe(true);
});
