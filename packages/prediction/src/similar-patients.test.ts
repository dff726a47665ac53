import { expect, test } from 'vitest';
import type { ModelFile } from './model-file.js';
import { similarPatients } from './similar-patients.js';

const fifths = [
  { patients: 10, events: 1, meanPrediction: 0.1 },
  { patients: 10, events: 8, meanPrediction: 0.7 },
];
const model = { endpoint: { kind: 'binary' }, development: { fifths } } as unknown as ModelFile;

test('the fifth with the nearest mean prediction says how many had the outcome, with the Wilson interval', () => {
  const found = similarPatients(model, 0.62)!;
  expect(found).toMatchObject({ group: 1, patients: 10, events: 8, observed: 0.8 });
  // R: binom::binom.wilson(8, 10)
  expect(found.interval[0]).toBeCloseTo(0.4901625, 7);
  expect(found.interval[1]).toBeCloseTo(0.9433178, 7);
  expect(similarPatients(model, 0.39)!.events).toBe(1);
});

test('survival, updated models and files without development have none', () => {
  expect(similarPatients({ ...model, endpoint: { kind: 'survival' } } as ModelFile, 0.5)).toBeUndefined();
  expect(similarPatients({ ...model, updates: [{}] } as unknown as ModelFile, 0.5)).toBeUndefined();
  expect(similarPatients({ endpoint: { kind: 'binary' } } as ModelFile, 0.5)).toBeUndefined();
});
