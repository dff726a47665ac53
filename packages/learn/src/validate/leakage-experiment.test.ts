import { expect, test } from 'vitest';
import { leakageExperiment } from './leakage-experiment.js';

test('on noise, honest nested cross-validation finds an AUC of 0.5 within its interval, and the published order 0.75 or more', async () => {
  const { honest, published, ...setting } = await leakageExperiment({ repeats: 4 });
  expect(honest.values).toHaveLength(4);
  expect(honest.ci[0]).toBeLessThan(0.5);
  expect(honest.ci[1]).toBeGreaterThan(0.5);
  expect(published.mean).toBeGreaterThanOrEqual(0.75);
  expect(setting).toEqual({ patients: 200, columns: 1000, repeats: 4, kept: 20 });
});
