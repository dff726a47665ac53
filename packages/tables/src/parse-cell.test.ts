import { expect, test } from 'vitest';
import { dateOrderOf, parseDate, parseFlag, parseNumber, parsePercent } from './parse-cell.js';

test('a number is written with digits, point and exponent, and nothing else', () => {
  expect(['61', '-0.5', '.5', '1e3', '7.'].map(parseNumber)).toEqual([61, -0.5, 0.5, 1000, 7]);
  for (const text of ['3a', '<5', '', '0x10', '1e999', '1,5', 'Infinity']) expect(parseNumber(text)).toBeUndefined();
});

test('percent strings are numbers of percent', () => {
  expect(parsePercent('90%')).toBe(90);
  expect(parsePercent('12.5 %')).toBe(12.5);
  expect(parsePercent('90')).toBeUndefined();
});

test('yes and no need no explanation, other words do', () => {
  expect(['1', '0', 'Yes', 'n', 'TRUE', '1.0'].map(parseFlag)).toEqual([1, 0, 1, 0, 1, 1]);
  for (const text of ['2', 'positive', '']) expect(parseFlag(text)).toBeUndefined();
});

test('dates that the calendar does not have are none', () => {
  expect(parseDate('2020-02-29', 'dmy')).toBe('2020-02-29');
  expect(parseDate('2021-02-29', 'dmy')).toBeUndefined();
  expect(parseDate('31.12.2020', 'dmy')).toBe('2020-12-31');
  expect(parseDate('12/31/2020', 'mdy')).toBe('2020-12-31');
  expect(parseDate('31.12.2020', 'mdy')).toBeUndefined();
  expect(parseDate('2020-01-05T10:00:00', 'dmy')).toBe('2020-01-05');
});

test('the order of day and month is taken from dates that allow one reading only', () => {
  expect(dateOrderOf(['03.04.2020', '13.04.2020'])).toBe('dmy');
  expect(dateOrderOf(['03/04/2020', '03/14/2020'])).toBe('mdy');
  expect(dateOrderOf(['03.04.2020', '05.06.2020'])).toBe('ambiguous');
  expect(dateOrderOf(['2020-04-03', '04.04.2020'])).toBe('dmy');
});
