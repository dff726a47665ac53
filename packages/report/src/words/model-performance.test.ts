import type { ModelFile } from '@radscore/prediction';
import { expect, test } from 'vitest';
import { modelPerformanceSentence } from './model-performance.js';

type Performance = Exclude<ModelFile['performance'], string>;

const endpoint = { positive: 'recurrence' } as ModelFile['endpoint'];
const figure = { value: 0.812, ci: [0.701, 0.923] as [number, number], reason: null };
const set = { set: 'test', n: 61, events: 24, found: figure } as Performance['sets'][number];
const sentence = (performance: Partial<Performance>) =>
  modelPerformanceSentence({
    endpoint,
    performance: { measure: 'auc', confidence: 0.95, sets: [set], ...performance } as Performance,
  });

test('each set with its interval, its patients and how many had the event', () => {
  const external = { ...set, set: 'external', n: 1, events: 0, found: { value: null, reason: 'one class' } };
  expect(sentence({ confidence: 0.8, sets: [set, external as never] })).toBe(
    'AUC 0.81 (80% CI 0.70 to 0.92) in 61 patients it had not seen (24 with recurrence); not known (one class) in 1 external patient (0 with recurrence).',
  );
});

test('survival models have a C-index', () => {
  expect(sentence({ measure: 'cIndex' } as never)).toMatch(/^C-index 0\.81 /);
});

test('predictions that are the same for everybody are named', () => {
  const constant = { ...set, code: 'CONSTANT-PREDICTION', found: { value: 0.5 } };
  expect(sentence({ sets: [constant as never] })).toBe(
    'AUC 0.50 in 61 patients it had not seen (24 with recurrence, the same prediction for everybody in all or some folds).',
  );
});

test('nested cross-validation is said where it ran', () => {
  expect(sentence({ nested: figure })).toMatch(
    / Repeated nested cross-validation gives 0\.81 \(95% CI 0\.70 to 0\.92\)\.$/,
  );
  for (const nested of [undefined, { value: null, reason: 'too few' }])
    expect(sentence({ nested } as never)).not.toContain('nested');
});

test('a model that was chosen because the primary one failed says so', () => {
  expect(sentence({ chosenAfterwards: 'cox' })).toMatch(
    / The model was chosen after the primary one, cox, could not be fitted\.$/,
  );
  expect(sentence({})).not.toContain('primary');
});

test('a model file of version 1 keeps its own sentence', () => {
  expect(modelPerformanceSentence({ endpoint, performance: 'AUC 0.8.' })).toBe('AUC 0.8.');
});
