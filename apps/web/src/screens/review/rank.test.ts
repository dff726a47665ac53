import { expect, test } from 'vitest';
import { rankAmong } from './rank.js';

test('the share below a value counts half of those that are the same', () => {
  expect(rankAmong([0.1, 0.2, 0.2, 0.4], 0.2)).toBe(0.5);
  expect(rankAmong([0.1, 0.2], 0.05)).toBe(0);
  expect(rankAmong([0.1, 0.2], 0.9)).toBe(1);
});
