import { expect, test } from 'vitest';
import { count, describeP, formatEstimate, formatFixed, formatRatio, formatTick } from './format.js';

test('numbers have a minus sign, never a negative zero, and a dash where they are missing', () => {
  expect(formatFixed(-0.5, 2)).toBe('−0.50');
  expect(formatFixed(-0.0001, 2)).toBe('0.00');
  expect(formatFixed(null, 2)).toBe('–');
  expect(formatFixed(Number.NaN, 2)).toBe('–');
});

test('an interval that begins below 0 is written with "to"', () => {
  expect(formatEstimate({ value: 0.742, ci: [0.611, 0.861] })).toBe('0.742 (0.611–0.861)');
  expect(formatEstimate({ value: 0.1, ci: [-0.2, 0.4] }, 1)).toBe('0.1 (−0.2 to 0.4)');
  expect(formatEstimate({ value: 0.742 })).toBe('0.742');
  expect(formatEstimate({ value: null, reason: 'one class' })).toBe('–');
});

test('ratios have three figures, up to where they say nothing more', () => {
  expect([0.004, 0.94, 12.34, 148.2, 520002.4].map(formatRatio)).toEqual(['0.00', '0.94', '12.3', '148', '>9999']);
});

test('p is given to three decimals, below 0.001 as such', () => {
  expect(describeP(0.0131)).toBe('p = 0.013');
  expect(describeP(0.00001)).toBe('p < 0.001');
  expect(describeP(null)).toBe('p –');
});

test('ticks are short', () => {
  expect([0, 0.1 + 0.2, 1000, 1e-5, -2].map(formatTick)).toEqual(['0', '0.3', '1000', '1e−5', '−2']);
});

test('one patient, two patients', () => {
  expect([count(1, 'patient'), count(0, 'patient'), count(2, 'study', 'studies')]).toEqual([
    '1 patient',
    '0 patients',
    '2 studies',
  ]);
});
