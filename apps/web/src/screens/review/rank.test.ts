import { expect, test } from 'vitest';
import { rankAmong, rankInQuantiles } from './rank.js';

test('the share below a value counts half of those that are the same', () => {
  expect(rankAmong([0.1, 0.2, 0.2, 0.4], 0.2)).toBe(0.5);
  expect(rankAmong([0.1, 0.2], 0.05)).toBe(0);
  expect(rankAmong([0.1, 0.2], 0.9)).toBe(1);
});

test('between quantiles a straight line, outside them their ends', () => {
  const percents = [1, 50, 99];
  const quantiles = [0.1, 0.3, 0.9];
  expect(rankInQuantiles(percents, quantiles, 0.2)).toBeCloseTo(25.5, 12);
  expect(rankInQuantiles(percents, quantiles, 0.3)).toBe(50);
  expect(rankInQuantiles(percents, quantiles, 0.01)).toBe(1);
  expect(rankInQuantiles(percents, quantiles, 0.95)).toBe(99);
  expect(rankInQuantiles([5, 50, 95], [0.2, 0.2, 0.5], 0.2)).toBe(5);
});
