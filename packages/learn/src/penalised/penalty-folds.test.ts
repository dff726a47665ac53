import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { logisticLasso } from '../classify/logistic-lasso.js';
import { parseParameters } from '../contract/parameters.js';
import { signalData } from '../testing/pipeline-data.js';
import { penaltyFolds } from './penalty-folds.js';

const outcome = (events: number, rows: number) => ({
  kind: 'binary' as const,
  event: Uint8Array.from({ length: rows }, (_, i) => Number(i < events)),
});

test('enough of both outcomes: as many folds as wanted, each with both, and nothing to note', () => {
  const { folds, notes } = penaltyFolds(outcome(10, 30), 5, createRng(1), 'Test');
  for (const fold of [0, 1, 2, 3, 4]) {
    expect([...folds].filter((own, i) => own === fold && i < 10)).toHaveLength(2);
    expect([...folds].filter((own, i) => own === fold && i >= 10)).toHaveLength(4);
  }
  expect(notes).toEqual([]);
});

test('fewer of an outcome than folds: as many folds as there are of it, and a note', () => {
  const { folds, notes } = penaltyFolds(outcome(27, 30), 5, createRng(1), 'Choosing');
  expect(new Set(folds)).toEqual(new Set([0, 1, 2]));
  expect(notes).toEqual([
    { code: 'FEWER-FOLDS', values: { what: 'Choosing', used: 3, wanted: 5, rows: 3, of: 'others' } },
  ]);
});

test('survival times of which all were observed, and continuous outcomes, are dealt without regard to events', () => {
  const times = { kind: 'survival' as const, time: Float64Array.of(1, 2, 3, 4), event: Uint8Array.of(1, 1, 1, 1) };
  expect([...penaltyFolds(times, 2, createRng(1), 'Test').folds].sort()).toEqual([0, 0, 1, 1]);
  const values = { kind: 'continuous' as const, value: Float64Array.of(1, 2, 3) };
  expect(penaltyFolds(values, 5, createRng(1), 'Test').notes).toEqual([
    { code: 'FEWER-FOLDS', values: { what: 'Test', used: 3, wanted: 5, rows: 3, of: 'all' } },
  ]);
});

test('all rows of a patient of a bootstrap sample are in one fold; of patients with one row each nothing changes', () => {
  const rng = createRng('bootstrap');
  const drawn = Array.from({ length: 60 }, () => rng.below(60));
  const event = Uint8Array.from(drawn, (patient) => Number(patient < 25));
  const patients = drawn.map((patient) => `P${patient}`);
  const { folds, notes } = penaltyFolds({ kind: 'binary', event }, 5, createRng(1), 'Test', patients);
  const own = new Map(patients.map((patient, row) => [patient, folds[row]!]));
  expect(patients.map((patient) => own.get(patient))).toEqual([...folds]);
  expect([...own.values()].filter((fold) => fold === 0).length).toBeCloseTo(own.size / 5, -1);
  expect(new Set(folds).size).toBe(5);
  expect(notes).toEqual([]);

  const alone = Array.from({ length: 30 }, (_, i) => `P${i}`);
  const plain = penaltyFolds(outcome(10, 30), 5, createRng(1), 'Test');
  expect(penaltyFolds(outcome(10, 30), 5, createRng(1), 'Test', alone)).toEqual(plain);
});

test('a single row of an outcome cannot be cross-validated', () => {
  expect(() => penaltyFolds(outcome(1, 9), 5, createRng(1), 'Test')).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-TOO-FEW' }),
  );
});

test('a LASSO score carries the note with it', () => {
  const { x } = signalData(12, 4, 'few events');
  const parameters = parseParameters(logisticLasso, { folds: 5 });
  const few = logisticLasso.fit(x, outcome(3, 12), parameters, { rng: createRng(1) });
  expect(logisticLasso.notes!(few)).toMatchObject([{ code: 'FEWER-FOLDS', values: { used: 3, wanted: 5 } }]);
  expect(logisticLasso.notes!(logisticLasso.fit(x, outcome(6, 12), parameters, { rng: createRng(1) }))).toEqual([]);
});
