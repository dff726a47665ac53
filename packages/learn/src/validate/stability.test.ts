import { expect, test } from 'vitest';
import { selectionStability } from './stability.js';

test('frequencies, sizes and indices of a small example computed by hand', () => {
  // Three choices of 2 among 4: pairs share 1, 1 and 2 columns; shares a 1, b 2/3, c 1/3, d 0.
  const found = selectionStability(
    [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'c'],
    ],
    4,
  );
  expect(found.frequencies).toEqual([
    { name: 'a', share: 1 },
    { name: 'b', share: 2 / 3 },
    { name: 'c', share: 1 / 3 },
  ]);
  expect(found.meanSize).toBe(2);
  // Kuncheva: (r 4 - 4) / 4 = 1, 0, 0. Nogueira: 1 - mean of 3/2 p (1 - p) over 4 columns / (1/2 x 1/2) = 1 - (1/6) / (1/4).
  expect(found.kuncheva).toBeCloseTo(1 / 3, 14);
  expect(found.nogueira).toBeCloseTo(1 / 3, 14);
});

test('equal choices have index 1; opposite choices are worse than chance', () => {
  expect(selectionStability([['a'], ['a']], 3)).toMatchObject({ nogueira: 1, kuncheva: 1 });
  expect(selectionStability([['a'], ['b']], 2)).toMatchObject({ nogueira: -1, kuncheva: -1 });
});

test('choices of different sizes have no Kuncheva index', () => {
  expect(selectionStability([['a'], ['a', 'b']], 3).kuncheva).toBeNull();
});

test('one resample, empty choices and choices of everything have no index', () => {
  expect(selectionStability([['a']], 3)).toMatchObject({ nogueira: null, kuncheva: null });
  expect(selectionStability([[], []], 3)).toMatchObject({
    nogueira: null,
    kuncheva: null,
    meanSize: 0,
    frequencies: [],
  });
  expect(
    selectionStability(
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      2,
    ),
  ).toMatchObject({ nogueira: null, kuncheva: null });
  expect(selectionStability([], 3)).toMatchObject({ nogueira: null, meanSize: 0 });
});
