import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRows } from '../linalg/matrix.js';
import { firthLogistic, firthTest } from './firth.js';
import { firthInterval } from './firth-interval.js';
import { firthForPrediction } from './flic.js';
import { logistic, logisticRegression, waldIntervals } from './logistic.js';
import { logisticOrFirth } from './logistic-or-firth.js';

interface Expected {
  rows: { event: number; x: number[]; count: number }[];
  coefficients: number[];
  interval95: [number, number][];
}
const sex2 = JSON.parse(
  readFileSync(new URL('../../../../fixtures/logistf/sex2.json', import.meta.url), 'utf8'),
) as Expected;
const repeated = sex2.rows.flatMap((row) => new Array<typeof row>(row.count).fill(row));
const x = fromRows(repeated.map((row) => row.x));
const event = repeated.map((row) => row.event);

describe('a case-control study where all users of a diaphragm are cases', () => {
  test('has no maximum of the likelihood', () => {
    expect(() => logisticRegression(x, event)).toThrow(expect.objectContaining({ code: 'RAD-STATS-SEPARATION' }));
  });

  test('coefficients and profile intervals are those of logistf', () => {
    const fit = firthLogistic(x, event);
    sex2.coefficients.forEach((value, j) => {
      expect(Math.abs(fit.coefficients[j]! - value)).toBeLessThan(2e-6);
      // logistf stops its search for the ends at 1e-5 of the likelihood.
      const [low, high] = firthInterval(fit, x, event, j);
      expect(Math.abs(low - sex2.interval95[j]![0])).toBeLessThan(2e-5);
      expect(Math.abs(high - sex2.interval95[j]![1])).toBeLessThan(2e-5);
    });
  });

  test('penalised likelihood ratio tests are those of the profile maximised by SciPy', () => {
    // scipy.optimize.root (1.10.1) of the modified score with the coefficient held at 0
    const expected = [
      0.8020268023374064, 0.006143471845089317, 0.8751910586260563, 1.6788769587162828e-6, 1.2378047628142211e-5,
      0.054497008061530176, 0.004951873386390277,
    ];
    expected.forEach((p, j) => void expect(firthTest(x, event, j).p / p).toBeCloseTo(1, 8));
  });

  test('a weight of a row is that row repeated as often', () => {
    const weights = sex2.rows.map(({ count }) => count);
    const distinct = fromRows(sex2.rows.map((row) => row.x));
    const own = sex2.rows.map((row) => row.event);
    const weighted = firthLogistic(distinct, own, { weights });
    const fit = firthLogistic(x, event);
    fit.coefficients.forEach((b, j) => void expect(weighted.coefficients[j]).toBeCloseTo(b, 9));
    expect(firthInterval(weighted, distinct, own, 6, { weights })[1]).toBeCloseTo(
      firthInterval(fit, x, event, 6)[1],
      7,
    );
  });

  test('for prediction the mean probability is the share of events', () => {
    const fit = firthLogistic(x, event);
    const corrected = firthForPrediction(fit, x, event);
    // scipy.optimize.brentq (1.10.1) of the score of the intercept
    expect(corrected[0]).toBeCloseTo(0.13153909940481265, 10);
    expect(Array.from(corrected.subarray(1))).toEqual(Array.from(fit.coefficients.subarray(1)));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const probabilities = repeated.map((row) =>
      logistic(row.x.reduce((sum, value, k) => sum + value * corrected[k + 1]!, corrected[0]!)),
    );
    expect(mean(probabilities)).toBeCloseTo(mean(event), 12);
  });

  test('a regression that must give finite estimates is Firth’s', () => {
    const either = logisticOrFirth(x, event);
    expect(either.method).toBe('Firth');
    const { chi2, p } = firthTest(x, event, 6);
    expect(either.test(6)).toEqual({ z: Math.sqrt(chi2), p });
    expect(either.interval(6)).toEqual(firthInterval(firthLogistic(x, event), x, event, 6));
  });
});

test('units of a column change its coefficient and nothing else, however far from 0 it lies', () => {
  const marker = [3, 5, 8, 9, 14, 21, 22, 40, 60, 80];
  const outcome = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
  const plain = fromRows(marker.map((value) => [value]));
  const large = fromRows(marker.map((value) => [50_000 + 1000 * value]));
  const [a, b] = [firthLogistic(plain, outcome), firthLogistic(large, outcome)];
  expect(b.coefficients[1]! * 1000).toBeCloseTo(a.coefficients[1]!, 8);
  const [low, high] = firthInterval(a, plain, outcome, 1);
  const [lowLarge, highLarge] = firthInterval(b, large, outcome, 1);
  expect(lowLarge * 1000).toBeCloseTo(low, 6);
  expect(highLarge * 1000).toBeCloseTo(high, 6);
});

test('without separation it is maximum likelihood', () => {
  const plain = fromRows([1, 2, 3, 4, 5, 6].map((value) => [value]));
  const outcome = [0, 1, 0, 1, 0, 1];
  const either = logisticOrFirth(plain, outcome);
  const fit = logisticRegression(plain, outcome);
  expect(either.method).toBe('maximum likelihood');
  expect(either.coefficients).toEqual(fit.coefficients);
  expect(either.interval(1)).toEqual(waldIntervals(fit)[1]);
  expect(either.test(1)).toEqual({ z: fit.z[1], p: fit.p[1] });
});
