import type { Triple } from '@radscore/image';
import { expect, test } from 'vitest';
import { featureSettingsSchema } from '../parameters/settings.js';
import { currentFeatures } from './family.js';
import { firstorder } from './firstorder.js';
import { byName, rowRegion } from './testing/regions.js';

const compute = (values: readonly number[], { shift = 0, binWidth = 25, spacing = [1, 1, 1] as Triple } = {}) =>
  byName(
    firstorder.compute(
      rowRegion(values, binWidth, spacing),
      featureSettingsSchema.parse({ voxelArrayShift: shift }),
      new Set(firstorder.features.map(({ name }) => name)),
    ),
  ) as Record<string, number>;

test('the family has 18 features and a deprecated one', () => {
  expect(currentFeatures(firstorder)).toHaveLength(18);
  expect(firstorder.features).toHaveLength(19);
});

test('percentiles interpolate between order statistics, as numpy.percentile', () => {
  const values = compute([7, 1, 4, 2]);
  expect(values['10Percentile']).toBeCloseTo(1.3, 12);
  expect(values['90Percentile']).toBeCloseTo(6.1, 12);
  expect(values.Median).toBe(3);
  expect(values.InterquartileRange).toBeCloseTo(3, 12);
});

test('moments divide by N, and kurtosis of a normal distribution would be 3', () => {
  const values = compute([1, 2, 3, 4, 10]);
  expect(values.Mean).toBe(4);
  expect(values.Variance).toBe(10);
  expect(values.StandardDeviation).toBeCloseTo(Math.sqrt(10), 12);
  expect(values.Skewness).toBeCloseTo(36 / 10 ** 1.5, 12);
  expect(values.Kurtosis).toBeCloseTo(278.8 / 100, 12);
  expect(values.MeanAbsoluteDeviation).toBeCloseTo(2.4, 12);
});

test('the robust mean absolute deviation leaves out values beyond the 10th and 90th percentile', () => {
  expect(compute([-100, 1, 2, 3, 100]).RobustMeanAbsoluteDeviation).toBeCloseTo(2 / 3, 12);
});

test('the shift enters energy, total energy and root mean square alone', () => {
  const plain = compute([-2, 4], { spacing: [1, 2, 3] });
  const shifted = compute([-2, 4], { shift: 2, spacing: [1, 2, 3] });
  expect(plain).toMatchObject({ Energy: 20, TotalEnergy: 120, RootMeanSquared: Math.sqrt(10) });
  expect(shifted).toMatchObject({ Energy: 36, TotalEnergy: 216, RootMeanSquared: Math.sqrt(18) });
  const rest = ({ Energy, TotalEnergy, RootMeanSquared, ...others }: typeof plain) => others;
  expect(rest(shifted)).toEqual(rest(plain));
});

test('entropy and uniformity are of the grey levels', () => {
  const values = compute([1, 2, 26, 51], { binWidth: 25 });
  expect(values.Entropy).toBeCloseTo(1.5, 12);
  expect(values.Uniformity).toBeCloseTo(0.375, 12);
});

test('a flat region has skewness and kurtosis 0, entropy 0 and uniformity 1', () => {
  expect(compute([5, 5, 5])).toMatchObject({ Skewness: 0, Kurtosis: 0, Range: 0, Variance: 0 });
  expect(compute([5, 5, 5]).Entropy).toBeCloseTo(0, 12);
  expect(compute([5, 5, 5]).Uniformity).toBeCloseTo(1, 12);
});

test('a single voxel has a value for every feature', () => {
  expect(Object.values(compute([3])).every(Number.isFinite)).toBe(true);
});

test('shifting all grey values shifts location, and leaves spread and form', () => {
  const base = compute([1, 5, 2, 9, 4], { binWidth: 1 });
  const moved = compute([101, 105, 102, 109, 104], { binWidth: 1 });
  for (const name of ['Mean', 'Median', 'Minimum', 'Maximum', '10Percentile', '90Percentile']) {
    expect(moved[name] - base[name], name).toBeCloseTo(100, 9);
  }
  for (const name of ['Variance', 'Skewness', 'Kurtosis', 'Range', 'InterquartileRange', 'Entropy', 'Uniformity']) {
    expect(moved[name], name).toBeCloseTo(base[name], 9);
  }
});
