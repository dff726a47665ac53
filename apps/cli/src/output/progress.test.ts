import { expect, test } from 'vitest';
import { formatProgress, formatSeconds } from './progress.js';

test('a progress line says how much is done and how long the rest will take', () => {
  expect(formatProgress({ stage: 'extract', done: 10, total: 50 }, 'cases', 20)).toBe(
    'extract 10/50 cases (20 %), about 1 min 20 s left',
  );
});

test('before anything is done there is no estimate; at the end stands the time it took', () => {
  expect(formatProgress({ stage: 'extract', done: 0, total: 50 }, 'cases', 1)).toBe('extract 0/50 cases (0 %)');
  expect(formatProgress({ stage: 'extract', done: 50, total: 50 }, 'cases', 61)).toBe(
    'extract 50/50 cases (100 %), 1 min 1 s',
  );
});

test('seconds are written in the units a person would use', () => {
  expect([0.2, 45, 80, 7500].map(formatSeconds)).toEqual(['1 s', '45 s', '1 min 20 s', '2 h 5 min']);
});
