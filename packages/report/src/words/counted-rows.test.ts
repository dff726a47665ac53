import { expect, test } from 'vitest';
import { countRowsOf, rowWord } from './counted-rows.js';
import { patientsOf } from './patients-of.js';

test('rows are called patients where each is one, and rows where some patients have several', () => {
  expect([rowWord(12, 12), rowWord(36, 12)]).toEqual(['patient', 'row']);
  expect([countRowsOf(1, 1), countRowsOf(12, 12), countRowsOf(36, 12), countRowsOf(2, 1)]).toEqual([
    '1 patient',
    '12 patients',
    '36 rows of 12 patients',
    '2 rows of 1 patient',
  ]);
});

test('figures on rows of which it is not known how many patients they are count rows', () => {
  const of = (set: Parameters<typeof patientsOf>[1], n = 36) => patientsOf(n, set, n, 'row');
  expect([of('test'), of('external'), of('train', 1), of('out-of-fold')]).toEqual([
    '36 rows it had not seen',
    '36 external rows',
    '1 training row',
    '36 rows outside their training folds',
  ]);
});
