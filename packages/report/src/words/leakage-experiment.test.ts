import { expect, test } from 'vitest';
import { leakageExperimentSentences } from './leakage-experiment.js';

test('a leakage experiment is reported with both areas, their intervals, and what the difference is', () => {
  const honest = { mean: 0.497, ci: [0.46, 0.53], values: [] } as const;
  const published = { mean: 0.87, ci: [0.84, 0.9], values: [] } as const;
  const text = leakageExperimentSentences({ honest, published, patients: 200, columns: 1000, repeats: 50, kept: 20 });
  expect(text).toContain('1000 columns of noise and a random outcome of 200 patients, 50 times over');
  expect(text).toContain(
    'the 20 columns chosen inside each fold, nested cross-validation finds 0.497 (95% CI 0.460 to 0.530)',
  );
  expect(text).toContain('the same cross-validation finds 0.870 (95% CI 0.840 to 0.900)');
});
