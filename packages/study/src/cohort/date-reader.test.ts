import type { ColumnProtocol } from '@radscore/protocol';
import { missingTokens } from '@radscore/protocol';
import { expect, test } from 'vitest';
import { readColumn } from './read-column.js';

const read = (name: string, texts: readonly string[], protocol: Partial<ColumnProtocol> = {}) =>
  readColumn(
    name,
    texts.map((text, i) => ({ id: `P${i + 1}`, line: i + 5, text })),
    protocol,
    missingTokens,
  );
const coded = (code: string, line: number) =>
  expect.objectContaining({ code, place: expect.objectContaining({ line, case: `P${line - 4}` }) });

test('days that Excel counts are asked about with the row: alone under the name of a date, and beside dates', () => {
  expect(() => read('Date of surgery', ['43469', '43510', ''])).toThrowError(coded('RAD-COHORT-DATE-SERIAL', 5));
  expect(() => read('OP-Datum', ['2019-01-04', '43510', '43511'])).toThrowError(coded('RAD-COHORT-DATE-SERIAL', 6));
  expect(() => read('surgery', ['04.01.2019', '43510'], { type: 'date' })).toThrowError(
    /counts in days it is 2019-02-14/,
  );
});

test('the two answers to that question are taken: a date that is counted, or a number', () => {
  const dates = read('Date of surgery', ['43469', '2019-02-14', ''], { type: 'date', serial: true });
  expect(dates.values).toEqual(['2019-01-04', '2019-02-14', null]);
  expect(read('Date of surgery', ['43469', '43510'], { serial: true }).column.type).toBe('date');
  expect(read('Date of surgery', ['43469', '43510'], { type: 'numeric' }).values).toEqual([43469, 43510]);
});

test('large numbers of other columns are numbers', () => {
  expect(read('platelets', ['43469', '43510']).column.type).toBe('numeric');
  expect(read('Date of surgery', ['12', '7', '43469']).column.type).toBe('numeric');
});

test('two orders of day and month in one column: the row that does not fit, and one that does', () => {
  expect(() => read('date', ['13/01/2020', '05/06/2020', '01/25/2020'])).toThrowError(
    coded('RAD-COHORT-DATE-MIXED', 7),
  );
  expect(() => read('date', ['13/01/2020', '01/25/2020'])).toThrowError(/"01\/25\/2020" and "13\/01\/2020"/);
  expect(() => read('date', ['05/06/2020', '07/08/2020'])).toThrowError(coded('RAD-COHORT-DATE-ORDER', 5));
});
