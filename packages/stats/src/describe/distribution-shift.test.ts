import { describe, expect, test } from 'vitest';
import { distributionShift } from './distribution-shift.js';

const bounds = { difference: { warn: 0.5, fail: 1 }, outside: { warn: 0.1, fail: 0.3 } };
const training = Array.from({ length: 101 }, (_, i) => i);
const verdict = (others: readonly number[]) => distributionShift(training, others, bounds).verdict;

describe('distributionShift', () => {
  test('is the standardised mean difference and the share outside the training range', () => {
    expect(distributionShift([1, 2, 3], [5, 6, 7], bounds)).toEqual({
      difference: { value: 4 },
      outside: 1,
      n: 3,
      verdict: 'fail',
    });
    expect(distributionShift([1, 2, 3], [2, Number.NaN, 4, 2], bounds)).toMatchObject({ outside: 1 / 3, n: 3 });
  });

  test('warns beyond half a deviation or a tenth outside, fails beyond one or three tenths', () => {
    expect(verdict(training)).toBe('pass');
    expect(verdict(training.map((value) => value * 0.5 + 25))).toBe('pass');
    expect(verdict(training.map((value) => value * 0.5 + 40))).toBe('warn');
    expect(verdict(training.map((value) => value * 0.5 + 50))).toBe('fail');
    const outside = (n: number) => [...training.slice(0, 100 - n), ...Array.from({ length: n }, () => 101)];
    expect([10, 11].map((n) => verdict(outside(n).sort((a, b) => a - b)))).toEqual(['pass', 'warn']);
  });

  test('a feature that is constant in training and another constant elsewhere fails, the same constant passes', () => {
    expect(distributionShift([2, 2, 2], [3, 3], bounds)).toMatchObject({ outside: 1, verdict: 'fail' });
    expect(distributionShift([2, 2, 2], [2, 2], bounds).verdict).toBe('pass');
    expect(distributionShift([1, 2], [], bounds)).toMatchObject({ n: 0, outside: 0, verdict: 'pass' });
  });
});
