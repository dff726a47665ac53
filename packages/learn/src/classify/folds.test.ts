import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { rowsWhere, stratifiedFolds } from './folds.js';

const event = Uint8Array.from({ length: 23 }, (_, i) => Number(i % 3 === 0));

test('every fold has its share of both outcomes, and sizes differ by one at most', () => {
  const fold = stratifiedFolds(event, 4, createRng(1), 'Test');
  const sizes = [0, 1, 2, 3].map((f) => rowsWhere(fold, (own) => own === f));
  expect(sizes.map((rows) => rows.length).sort()).toEqual([5, 6, 6, 6]);
  expect(sizes.map((rows) => rows.filter((row) => event[row] === 1).length)).toEqual([2, 2, 2, 2]);
});

test('the seed decides', () => {
  expect(stratifiedFolds(event, 4, createRng(1), 'Test')).toEqual(stratifiedFolds(event, 4, createRng(1), 'Test'));
  expect(stratifiedFolds(event, 4, createRng(1), 'Test')).not.toEqual(stratifiedFolds(event, 4, createRng(2), 'Test'));
});

test('an outcome with fewer rows than folds is refused', () => {
  expect(() => stratifiedFolds(Uint8Array.of(1, 0, 0, 0), 2, createRng(1), 'Test')).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-TOO-FEW' }),
  );
});
