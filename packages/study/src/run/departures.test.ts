import type { Note } from '@radscore/learn';
import { expect, test } from 'vitest';
import { departuresOf } from './departures.js';

const folds = (used: number): Note => ({
  code: 'FEWER-FOLDS',
  values: { what: 'lasso', used, wanted: 5, rows: used, of: 'events' },
});
const firth: Note = { code: 'SEPARATION', values: { method: 'logistic' } };

test('a note is listed once, with where it applied, whatever its numbers', () => {
  expect(departuresOf([folds(3)], [[folds(4), firth], [], [firth]])).toEqual([
    { ...folds(3), inFinal: true, resamples: 1, of: 3 },
    { ...firth, inFinal: false, resamples: 2, of: 3 },
  ]);
  expect(departuresOf([], [[], []])).toEqual([]);
});

test('a fit that says the same twice counts once', () => {
  expect(departuresOf([], [[folds(2), folds(3)]])[0]!.resamples).toBe(1);
});
