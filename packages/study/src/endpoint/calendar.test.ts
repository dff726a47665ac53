import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, daysBetween, monthsBetween } from './calendar.js';

test('a month after a day is the same day, or the last of a shorter month', () => {
  expect(addMonths('2016-03-10', 24)).toBe('2018-03-10');
  expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
  expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
  expect(addMonths('2020-02-29', 12)).toBe('2021-02-28');
  expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
});

test('remaining days are a share of the days to the next monthly anniversary', () => {
  expect(monthsBetween('2020-01-01', '2020-01-16')).toBe(15 / 31);
  expect(monthsBetween('2020-01-01', '2020-02-15')).toBe(1 + 14 / 29);
  expect(monthsBetween('2020-01-31', '2020-02-29')).toBe(1);
  expect(monthsBetween('2020-02-15', '2020-01-01')).toBe(-(1 + 14 / 29));
  expect(daysBetween('2020-01-01', '2021-01-01')).toBe(366);
});

const date = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((day) => new Date(86_400_000 * day).toISOString().slice(0, 10));

test('k months later it is k exactly, and time never runs backwards', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 240 }), (from, k) => {
      expect(monthsBetween(from, addMonths(from, k))).toBe(k);
    }),
  );
  fc.assert(
    fc.property(date, date, date, (from, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      if (from <= earlier) expect(monthsBetween(from, earlier)).toBeLessThanOrEqual(monthsBetween(from, later));
    }),
  );
});
