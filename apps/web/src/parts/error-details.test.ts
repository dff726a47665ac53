import { expect, test } from 'vitest';
import { detailsOf } from './error-details.js';

test('details of an error hold its code and numbers, and no text that may be a name', () => {
  const text = detailsOf(
    {
      code: 'RAD-CELL',
      message: 'The cell "Jane Roe" is no number.',
      remedy: 'Mend it.',
      place: { file: 'roe/ct.dcm', case: 'Roe', column: 'Roe', line: 7 },
      values: { value: 'Jane Roe', columns: 3 },
    },
    'Browser 1',
  );
  expect(text).not.toMatch(/roe/i);
  expect(text).toBe('RAD-CELL\ncolumns: 3\nline: 7\nBrowser 1');
});
