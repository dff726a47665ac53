import { auc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { bestByChance } from './chance-columns.js';

test('the best of many columns of noise looks like a finding, and better the more there are', () => {
  const { event, found } = bestByChance([1, 10, 100, 1000], 60, 'test');
  const aucs = found.map(({ best }) => best.auc);
  expect(aucs).toEqual(aucs.toSorted((a, b) => a - b));
  expect(aucs[0]).toBeLessThan(0.65);
  expect(aucs[3]).toBeGreaterThan(0.7);
  expect(event.filter((each) => each === 1)).toHaveLength(30);
  for (const { best } of found) expect(auc(best.values, event)).toBeCloseTo(best.auc, 12);
});
