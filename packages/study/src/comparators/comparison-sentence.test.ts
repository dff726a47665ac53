import { expect, test } from 'vitest';
import { comparisonCode, comparisonSentence } from './comparison-sentence.js';

const interval = (value: number, low: number, high: number) => ({ value, ci: [low, high] as const, method: 'test' });
const comparison = {
  title: 'the Fong score',
  measure: 'AUC',
  own: interval(0.7, 0.5, 0.9),
  known: 24,
  judged: 24,
  confidence: 0.95,
};

test('who wins is what the interval of the difference says', () => {
  const sentence = (value: number, low: number, high: number) =>
    comparisonSentence({ ...comparison, difference: interval(value, low, high) });
  expect(sentence(0.1, 0.02, 0.18)).toBe(
    'The model beats the Fong score, which reaches AUC 0.70 (95% CI 0.50 to 0.90), by 0.10 (95% CI 0.02 to 0.18).',
  );
  expect(sentence(0.1, -0.02, 0.22)).toBe(
    'The model does not beat the Fong score, which reaches AUC 0.70 (95% CI 0.50 to 0.90): the difference is 0.10 (95% CI −0.02 to 0.22).',
  );
  expect(sentence(-0.1, -0.18, -0.02)).toMatch(/^The model is worse than the Fong score/);
});

test('a rival that is known for some patients only is compared on them, and the sentence says so', () => {
  const some = { ...comparison, known: 11 };
  expect(comparisonSentence({ ...some, difference: interval(0, -0.4, 0.4) })).toBe(
    'The model does not beat the Fong score, which reaches AUC 0.70 (95% CI 0.50 to 0.90) in the 11 of 24 patients in whom it is known: the difference there is 0.00 (95% CI −0.40 to 0.40).',
  );
});

test('without a difference or its interval there is no winner', () => {
  expect(comparisonSentence({ ...comparison, difference: undefined })).toBe(
    'The Fong score reaches AUC 0.70 (95% CI 0.50 to 0.90); the difference is not known.',
  );
  expect(comparisonSentence({ ...comparison, difference: { value: 0.1, method: 'test' } })).toBe(
    'The Fong score reaches AUC 0.70 (95% CI 0.50 to 0.90); the model differs by 0.10.',
  );
});

test('a rival below 0.5 has shown nothing to be beaten', () => {
  const difference = interval(0.4, 0.2, 0.6);
  const wrong = { ...comparison, own: interval(0.21, 0.05, 0.45), difference };
  expect(comparisonCode(wrong)).toBe('WRONG-WAY');
  expect(comparisonSentence(wrong)).toBe(
    'The Fong score reaches AUC 0.21 (95% CI 0.05 to 0.45): it points the wrong way here; check coding and direction.',
  );
  const nothing = { ...comparison, own: interval(0.45, 0.3, 0.6), difference };
  expect(comparisonSentence(nothing)).toBe(
    'The Fong score reaches AUC 0.45 (95% CI 0.30 to 0.60): no discrimination shown.',
  );
});
