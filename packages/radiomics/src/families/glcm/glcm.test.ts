import { expect, test } from 'vitest';
import { type FeatureSettings, featureSettingsSchema } from '../../parameters/settings.js';
import { byName } from '../testing/regions.js';
import { digitalPhantom } from '../texture/testing/digital-phantom.js';
import { levelRegion } from '../texture/testing/level-region.js';
import { glcm } from './glcm.js';

const wanted = new Set(glcm.features.map(({ name }) => name));
const measure = (region: ReturnType<typeof levelRegion>, settings: Partial<FeatureSettings> = {}) =>
  byName(glcm.compute(region, featureSettingsSchema.parse(settings), wanted));

/** Along x the levels are equal, along y they differ by 2; no diagonal is taken for granted. */
const stripes = levelRegion([2, 2, 1], [1, 1, 3, 3], { spacing: [1, 2, 1] });

test('measures are averaged over the directions, each with the same weight', () => {
  // Contrast is 0 along x and 4 along y and both diagonals.
  expect(measure(stripes).Contrast).toBe(3);
});

test('with no_weighting pairs of all directions count equally in one matrix', () => {
  // Along x two pairs, along y two, on each diagonal one.
  expect(measure(stripes, { weightingNorm: 'no_weighting' }).Contrast).toBeCloseTo((4 * 4) / 6, 14);
});

test.each([
  ['manhattan', 1, 2, 3],
  ['euclidean', 1, 2, Math.sqrt(5)],
  ['infinity', 1, 2, 2],
] as const)('with the %s norm a pair weighs exp(-length^2) in one matrix', (weightingNorm, x, y, diagonal) => {
  const weight = (length: number) => Math.exp(-(length ** 2));
  const differing = 2 * weight(y) + 2 * weight(diagonal);
  const expected = (4 * differing) / (2 * weight(x) + differing);
  expect(measure(stripes, { weightingNorm }).Contrast).toBeCloseTo(expected, 14);
});

test('the sum over directions has the values IBSI gives for 3D merged', () => {
  const merged = measure(digitalPhantom(), { weightingNorm: 'no_weighting' });
  const round = (name: string) => Number(Number(merged[name]).toPrecision(3));
  expect(['JointEntropy', 'Contrast', 'Correlation', 'Imc1', 'Imc2'].map(round)).toEqual([
    2.57, 5.12, 0.183, -0.0288, 0.269,
  ]);
});

test('deprecated features are those they are the same as', () => {
  const found = measure(digitalPhantom());
  expect(found.Dissimilarity).toBe(found.DifferenceAverage);
  expect(found.Homogeneity1).toBe(found.Id);
  expect(found.Homogeneity2).toBe(found.Idm);
  expect(found.SumVariance).toBeCloseTo(Number(found.ClusterTendency), 12);
});

test('mirroring the region changes nothing when matrices are symmetrical', () => {
  const levels = Array.from({ length: 60 }, (_, n) => (n * n * 7) % 5);
  const found = measure(levelRegion([5, 4, 3], levels));
  const mirrored = measure(levelRegion([5, 4, 3], levels.toReversed()));
  for (const [name, value] of Object.entries(found)) expect(mirrored[name], name).toBeCloseTo(Number(value), 10);
});
