import { expect, test } from 'vitest';
import { departureSentence, whereDeparted } from './departure.js';

test('where something departed from the protocol, in words', () => {
  expect(whereDeparted({ inFinal: true, resamples: 0, of: 50 })).toBe('in the final model');
  expect(whereDeparted({ inFinal: true, resamples: 3, of: 50 })).toBe(
    'in the final model and in 3 of 50 resampled fits',
  );
  expect(whereDeparted({ inFinal: false, resamples: 3, of: 50 })).toBe('in 3 of 50 resampled fits');
});

test('fewer folds than the protocol has are said with the reason', () => {
  const often = { inFinal: true, resamples: 0, of: 0 };
  const values = { what: 'Choosing', used: 3, wanted: 5, rows: 3 };
  expect(departureSentence({ code: 'FEWER-FOLDS', values: { ...values, of: 'others' }, ...often })).toBe(
    'Choosing: 3 folds instead of 5, because there were only 3 rows without an event.',
  );
  expect(departureSentence({ code: 'FEWER-FOLDS', values: { ...values, of: 'all' }, ...often })).toContain(
    'only 3 rows.',
  );
});
