import { expect, test } from 'vitest';
import { comparisonCode } from './comparison-code.js';

const interval = (value: number, low: number, high: number) => ({ value, ci: [low, high] as const, method: 'test' });
const own = interval(0.7, 0.5, 0.9);

test('the interval of the difference decides who wins', () => {
  expect(comparisonCode(own, interval(0.1, 0.02, 0.18))).toBe('BEATEN');
  expect(comparisonCode(own, interval(0.1, -0.02, 0.22))).toBe('NOT-BEATEN');
  expect(comparisonCode(own, interval(-0.1, -0.18, -0.02))).toBe('BETTER');
  expect(comparisonCode(own, undefined)).toBe('UNKNOWN');
  expect(comparisonCode(own, { value: 0.1, method: 'test' })).toBe('UNKNOWN');
});

test('a comparator below 0.5 has shown nothing to beat', () => {
  const difference = interval(0.4, 0.2, 0.6);
  expect(comparisonCode(interval(0.21, 0.05, 0.45), difference)).toBe('WRONG-WAY');
  expect(comparisonCode(interval(0.45, 0.3, 0.6), difference)).toBe('NO-DISCRIMINATION');
});
