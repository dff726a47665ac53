import { expect, test } from 'vitest';
import { fromRows } from '../linalg/matrix.js';
import { logisticRegression } from '../regression/logistic.js';
import { correctPrevalence } from './prevalence.js';

test('a logistic model of rows weighted to balance, corrected, has about the share of events on average again', () => {
  const x = Array.from({ length: 400 }, (_, i) => ((i * 37) % 101) / 50 - 1);
  const event = x.map((value, i) => Number(((i * 53) % 97) / 97 < 1 / (1 + Math.exp(2 - 2 * value))));
  const share = event.reduce((a, b) => a + b, 0) / 400;
  const weights = event.map((e) => (e === 1 ? 0.5 / share : 0.5 / (1 - share)));
  const plain = logisticRegression(fromRows(x.map((v) => [v])), event);
  const balanced = logisticRegression(fromRows(x.map((v) => [v])), event, { weights });
  const corrected = correctPrevalence(balanced.fitted, { fitted: 0.5, actual: share });
  const mean = corrected.reduce((a, b) => a + b, 0) / 400;
  expect(Math.abs(mean - share)).toBeLessThan(0.01);
  corrected.forEach((p, i) => void expect(Math.abs(p - plain.fitted[i]!)).toBeLessThan(0.05));
});

test('the share of events becomes the share of events, 0 and 1 stay, and the order never changes', () => {
  const found = correctPrevalence([0, 0.1, 0.5, 0.9, 1], { fitted: 0.5, actual: 0.2 });
  expect([...found].map((p) => Math.round(p * 1e12) / 1e12)).toEqual([0, 0.027027027027, 0.2, 0.692307692308, 1]);
  expect(() => correctPrevalence([0.5], { fitted: 1, actual: 0.2 })).toThrow(
    expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }),
  );
});
