import { expect, test } from 'vitest';
import { levelMatrix, rowStarts } from './level-matrix.js';

test('rows lie one behind the other, the row of level 0 is empty', () => {
  expect([...rowStarts(3, (level) => 10 * level)]).toEqual([0, 0, 10, 30, 60]);
  const { rowStart, counts } = levelMatrix(Float64Array.of(0, 5, 0, 2), 3);
  expect([...rowStart]).toEqual([0, 0, 3, 3, 5]);
  expect(counts).toHaveLength(5);
});

test('a matrix of more cells than an int32 can tell apart is refused, not folded over', () => {
  expect(rowStarts(2, () => 2 ** 30 - 1)[3]).toBe(2 ** 31 - 2);
  for (const width of [2 ** 30, 2 ** 31, 2 ** 32]) {
    expect(() => rowStarts(2, () => width)).toThrowError(expect.objectContaining({ code: 'RAD-TEXTURE-TOO-LARGE' }));
  }
});
