import { expect, test } from 'vitest';
import { departuresOf, whereDeparted } from './departures.js';

test('a sentence stands once, with where it held, whatever its numbers', () => {
  expect(departuresOf(['3 folds in place of 5.'], [['4 folds in place of 5.', 'Firth.'], [], ['Firth.']])).toEqual([
    { sentence: '3 folds in place of 5.', inFinal: true, resamples: 1, of: 3 },
    { sentence: 'Firth.', inFinal: false, resamples: 2, of: 3 },
  ]);
  expect(departuresOf([], [[], []])).toEqual([]);
});

test('a fit that says the same twice counts once', () => {
  expect(departuresOf([], [['2 folds.', '3 folds.']])[0]!.resamples).toBe(1);
});

test('where, in words', () => {
  const of = { sentence: '', of: 50 };
  expect(whereDeparted({ ...of, inFinal: true, resamples: 0 })).toBe('in the final model');
  expect(whereDeparted({ ...of, inFinal: true, resamples: 3 })).toBe('in the final model and 3 of 50 resampled fits');
  expect(whereDeparted({ ...of, inFinal: false, resamples: 3 })).toBe('in 3 of 50 resampled fits');
});
