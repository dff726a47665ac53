import { expect, test } from 'vitest';
import { textTable } from './text-table.js';

test('columns are as wide as their longest cell; numbers stand to the right, words to the left', () => {
  expect(
    textTable(
      ['case', 'levels'],
      [
        ['P1', '7'],
        ['P10', '128'],
      ],
    ),
  ).toBe('case  levels\n----  ------\nP1         7\nP10      128');
});
