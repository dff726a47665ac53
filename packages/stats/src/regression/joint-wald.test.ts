import { expect, test } from 'vitest';
import { fromRows } from '../linalg/matrix.js';
import { jointWald } from './joint-wald.js';
import { logisticRegression } from './logistic.js';

const level = Array.from({ length: 90 }, (_, i) => (i * 7) % 3);
const age = Array.from({ length: 90 }, (_, i) => ((i * 31) % 47) / 10);
const event = level.map((l, i) => Number((i * 53) % 97 < 25 + 20 * l));

test('of one coefficient it is the square of its z; of a variable it does not depend on which level is the reference', () => {
  const against = (reference: number) => {
    const others = [0, 1, 2].filter((l) => l !== reference);
    const x = fromRows(level.map((l, i) => [age[i]!, ...others.map((o) => Number(l === o))]));
    return logisticRegression(x, event);
  };
  const fit = against(0);
  expect(jointWald(fit, [1]).chi2).toBeCloseTo(fit.z[1]! ** 2, 10);
  const overall = [0, 1, 2].map((reference) => jointWald(against(reference), [2, 3]));
  for (const each of overall) {
    expect(each.chi2).toBeCloseTo(overall[0]!.chi2, 8);
    expect(each.df).toBe(2);
  }
  expect(overall[0]!.p).toBeLessThan(0.05);
});
