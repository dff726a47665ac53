import { expect, test } from 'vitest';
import { survivalPerformance } from './survival-performance.js';

const outcome = {
  kind: 'survival' as const,
  unit: 'months' as const,
  time: [5, 9, 14, 20, 31, 40, 52, 60],
  status: [1, 1, 0, 1, 1, 0, 1, 0] as (0 | 1)[],
};
const options = { threshold: 0, horizons: [24], confidence: 0.95 };

test('a risk that ranks as the times do has C 1, and a hazard ratio above 1 or the reason why there is none', () => {
  const { n, events, measures } = survivalPerformance(
    'test',
    outcome.time.map((time) => -time),
    outcome,
    options,
  );
  expect([n, events, measures.cIndex!.value]).toEqual([8, 5, 1]);
  expect(measures['auc@24']!.value).toBe(1);
});

test('the same risk for all is chance without an interval: there is nothing to be sure of', () => {
  const { measures } = survivalPerformance(
    'test',
    outcome.time.map(() => 1),
    outcome,
    options,
  );
  expect(measures.cIndex).toEqual({ value: 0.5, method: 'no interval: the predictions are all the same' });
  expect(measures.hazardRatio!.value).toBeNull();
});
