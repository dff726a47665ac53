import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { standardizedDifference } from '../describe/standardized-difference.js';
import { chiSquareQuantile } from '../distributions/chi-square.js';
import { fromRows } from '../linalg/matrix.js';
import { featureShift, summariseVariable } from './feature-shift.js';
import { describeFeatureSpace, mahalanobisDistances, multivariateShift } from './mahalanobis.js';

const normals = (seed: string, n: number, mean = 0) => {
  const rng = createRng(seed);
  return Array.from({ length: n }, () => mean + rng.normal());
};

describe('one variable', () => {
  test('quantiles 1 to 99 % from 100 patients on, 5 to 95 % below', () => {
    expect(summariseVariable('x', normals('a', 100)).percents).toHaveLength(99);
    expect(summariseVariable('x', normals('a', 99)).percents).toHaveLength(91);
    expect(summariseVariable('x', [Number.NaN]).quantiles).toEqual([]);
  });

  test('the standardised difference is that of the two samples', () => {
    const [before, here] = [normals('before', 150), normals('here', 80, 0.7)];
    const shift = featureShift(summariseVariable('x', before), here);
    expect(shift.standardizedDifference.value).toBeCloseTo(standardizedDifference(here, before).value!, 12);
  });

  test('the same patients: no difference, 2 % outside; others that lie elsewhere: all outside', () => {
    const before = normals('same', 1000);
    const same = featureShift(summariseVariable('x', before), before);
    expect(same.standardizedDifference.value).toBe(0);
    expect(same.outside).toBeCloseTo(same.expectedOutside, 2);
    expect(featureShift(summariseVariable('x', before), normals('far', 50, 20)).outside).toBe(1);
  });

  test('missing values are counted and no more', () => {
    const shift = featureShift(summariseVariable('x', normals('m', 200)), [0, Number.NaN, 0.1]);
    expect(shift).toMatchObject({ present: 2, missing: 1, outside: 0 });
  });
});

describe('several variables', () => {
  const rows = (seed: string, n: number, by = 0) => {
    const rng = createRng(seed);
    return fromRows(
      Array.from({ length: n }, () => {
        const shared = rng.normal();
        return [shared + 0.5 * rng.normal() + by, 10 * (shared + 0.5 * rng.normal()) - 10 * by];
      }),
    );
  };
  const space = describeFeatureSpace(['a', 'b'], rows('development', 2000));

  test('with little shrinkage the squared distances are chi-square with as many degrees of freedom as features', () => {
    expect(space.limit ** 2).toBeCloseTo(chiSquareQuantile(0.95, 2), 0);
    expect(space.shrinkage).toBeLessThan(0.05);
  });

  test('of two standardised features the distance is the closed form', () => {
    const [v, r] = [space.covariance[0]!, space.covariance[1]!];
    const x = fromRows([[space.means[0]! + space.scales[0]!, space.means[1]! - space.scales[1]!]]);
    expect(mahalanobisDistances(space, x)[0]).toBeCloseTo(Math.sqrt(2 / (v - r)), 10);
  });

  test('5 % of like patients lie beyond the limit; a shift against the correlation, small in each, is seen', () => {
    const { beyond } = multivariateShift(space, rows('like', 2000));
    expect(beyond).toBeGreaterThan(0.035);
    expect(beyond).toBeLessThan(0.065);
    expect(multivariateShift(space, rows('shifted', 500, 1)).beyond).toBeGreaterThan(0.4);
  });

  test('patients with a missing feature are left out', () => {
    const x = fromRows([
      [0, Number.NaN],
      [0, 0],
    ]);
    expect(multivariateShift(space, x)).toMatchObject({ patients: 1, beyond: 0 });
  });
});
