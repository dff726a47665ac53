import { expect, test } from 'vitest';
import { columnNote } from './column-note.js';

test('each note in words', () => {
  expect(columnNote({ code: 'DECIMAL-COMMA', values: { cells: 1 } })).toBe('1 cell with a decimal comma');
  expect(columnNote({ code: 'THOUSANDS', values: { cells: 3 } })).toBe('3 cells with a sign between thousands');
  expect(columnNote({ code: 'PERCENT', values: { cells: 2, of: 'shares' } })).toBe(
    '2 cells in percent, read as shares',
  );
  expect(columnNote({ code: 'PERCENT', values: { cells: 2, of: 'percents' } })).toBe('2 cells with a percent sign');
  expect(columnNote({ code: 'DETECTION', values: { cells: 2, as: 'half' } })).toBe(
    '2 cells beyond a limit of detection, counted as half the limit',
  );
  expect(columnNote({ code: 'NONE-MISSING', values: { cells: 2 } })).toBe('2 cells with None, which are missing');
  expect(columnNote({ code: 'SPELLINGS', values: { cells: 2, merged: 'M = m (2)' } })).toBe(
    'one spelling for M = m (2)',
  );
});
