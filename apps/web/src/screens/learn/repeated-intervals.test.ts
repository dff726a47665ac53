import { expect, test } from 'vitest';
import { repeatedIntervals } from './repeated-intervals.js';

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

test('about 95 of 100 intervals hold the true AUC, and four times the patients halve them', () => {
  const small = repeatedIntervals(0.75, 100, 400, 'test');
  const large = repeatedIntervals(0.75, 400, 400, 'test');
  const width = (found: typeof small) => mean(found.map(({ ci }) => ci[1] - ci[0]));
  expect(mean(small.map(({ auc }) => auc))).toBeCloseTo(0.75, 1);
  // Within two standard errors of a share of 0.95 among 400, and DeLong's is a little short in small cohorts.
  expect(small.filter(({ holds }) => holds).length / 400).toBeGreaterThan(0.92);
  expect(small.filter(({ holds }) => holds).length / 400).toBeLessThan(0.98);
  expect(width(small) / width(large)).toBeGreaterThan(1.9);
  expect(width(small) / width(large)).toBeLessThan(2.1);
});
