import { expect, test } from 'vitest';
import { columnShape } from './column-shape.js';

test('one letter among numbers is a fault with its row, not a category', () => {
  const shape = columnShape('age, years', ['61', '58', '6O', '', '70']);
  expect(shape).toMatchObject({ type: 'numeric', unit: 'years', missing: 1, faults: [2] });
});

test('a decimal comma is a number, n/a is missing', () => {
  expect(columnShape('cea', ['3,5', '12,25', 'NA'])).toMatchObject({ type: 'numeric', missing: 1, faults: [] });
});

test('a value that is ten times too large stands out', () => {
  const cells = ['61', '58', '64', '66', '57', '62', '610'];
  expect(columnShape('age', cells).outliers).toEqual([6]);
});

test.each([
  ['flag', ['yes', 'no', 'yes']],
  ['categorical', ['left', 'right', 'left']],
  ['date', ['2020-01-31', '2021-05-02']],
  ['empty', ['', 'NA']],
] as const)('%s', (type, cells) => expect(columnShape('x', cells).type).toBe(type));
