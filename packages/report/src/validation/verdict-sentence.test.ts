import type { ValidationResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { verdictSentence } from './verdict-sentence.js';

const result = (parts: Partial<ValidationResult>) =>
  ({
    predictions: Array.from({ length: 24 }, (_, i) => ({ id: `P${i}` })),
    shift: { shifted: true, together: { beyond: 0.25 } },
    performance: { measures: { calibrationSlope: { value: 0.3, ci: [0.1, 0.6] } } },
    ...parts,
  }) as unknown as ValidationResult;

test('a model that ranks as before but whose probabilities do not fit fails in these, not in discrimination', () => {
  const text = verdictSentence(result({ verdict: 'FAILS-UNDER-SHIFT', failsIn: ['calibration'] }));
  expect(text).toBe(
    'The model fails here: its probabilities do not fit (calibration slope 0.300 (0.100–0.600); 1 would fit), and its inputs have shifted: 25 % of the patients lie beyond the 95 % quantile of development.',
  );
});

test('one that discriminates less well is said to, and both where both are so', () => {
  const sentence = (failsIn: NonNullable<ValidationResult['failsIn']>) =>
    verdictSentence(result({ verdict: 'FAILS', failsIn }));
  expect(sentence(['discrimination'])).toMatch(
    /^The model fails here: it discriminates less well than in development, without a shift/,
  );
  expect(sentence(['discrimination', 'calibration'])).toMatch(/less well than in development, and its probabilities/);
  expect(verdictSentence(result({ verdict: 'FAILS' }))).toMatch(/less well than in development/);
});
