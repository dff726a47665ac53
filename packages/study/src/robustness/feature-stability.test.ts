import { fromRows, icc } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { perturbPhantom, phantomNoise } from '../testing/stability-phantom.js';
import { featureStability } from './feature-stability.js';
import { stabilityFiles } from './stability-files.js';

const columns = (versions: number[][]) => ({ f: versions });

test('the ICC is (1,1) over all versions, the unperturbed one included; stable where the lower limit reaches the threshold', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);
  const versions = [0, 1, 2].map((v) => ids.map((_, i) => 10 * i + ((7 * i + 5 * v) % 11)));
  const { features } = featureStability({ ids, perturbations: [{}, {}, {}], columns: columns(versions) });
  const found = icc(fromRows(ids.map((_, i) => versions.map((values) => values[i]!))));
  expect(features[0]).toMatchObject({
    cases: 12,
    agreement: { value: found['ICC(1,1)'].value, ci: found['ICC(1,1)'].ci },
    consistency: { value: found['ICC(3,1)'].value },
    stable: found['ICC(1,1)'].ci[0] >= 0.75,
  });
});

test('with fewer than ten cases variation and range are reported and nothing is called stable; a missing version leaves its case out', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
  const measured = {
    ids,
    perturbations: [{}, {}],
    columns: { f: [ids.map((_, i) => i + 1), ids.map((_, i) => (i === 3 ? null : i + 2))] },
  };
  const [feature] = featureStability(measured).features;
  expect(feature).toMatchObject({ cases: 9, agreement: { value: null }, stable: null });
  expect(feature!.range).toBeGreaterThan(0);
  const one = featureStability({ ids: ['a'], perturbations: [{}, {}], columns: { f: [[9], [11]] } }).features[0]!;
  expect(one).toMatchObject({ cases: 1, range: 0.2, stable: null });
  expect(one.variation).toBeCloseTo(Math.SQRT2 / 10, 12);
});

describe('a phantom of known noise', () => {
  test('levels and sizes hold under fresh noise, features of the noise itself do not', async () => {
    const measured = await perturbPhantom(12, { noise: 4, noiseLevel: phantomNoise });
    const result = featureStability(measured);
    const stable = new Map(result.features.map((feature) => [feature.name, feature.stable]));
    for (const name of ['firstorder_Mean', 'firstorder_Median', 'shape_MeshVolume', 'shape_Maximum3DDiameter'])
      expect([name, stable.get(`original_${name}`)]).toEqual([name, true]);
    for (const name of [
      'firstorder_Skewness',
      'firstorder_Kurtosis',
      'firstorder_Variance',
      'glcm_Correlation',
      'glcm_ClusterShade',
    ])
      expect([name, stable.get(`original_${name}`)]).toEqual([name, false]);
    const names = stabilityFiles(result, measured).map(([name]) => name);
    expect(names).toEqual(['stability.csv', 'stable-features.csv', 'measurements.csv']);
  });

  test('the ICC of the mean is that of theory: level variance over itself and the variance of a mean of noise', async () => {
    const { features } = featureStability(await perturbPhantom(12, { noise: 4, noiseLevel: phantomNoise }));
    const mean = features.find(({ name }) => name === 'original_firstorder_Mean')!;
    // 25^2 against 10^2 over the 900 voxels of the smallest ball.
    expect(mean.agreement.value).toBeGreaterThan(625 / (625 + 100 / 900) - 0.003);
  });

  test('the volume holds when the outline grows by 2 %, and not by 40 %; the mean holds while it shrinks', async () => {
    const of = async (fractions: number[], name: string) =>
      featureStability(await perturbPhantom(12, { growth: { fractions } })).features.find(
        (feature) => feature.name === `original_${name}`,
      )!.stable;
    expect(await of([-0.02, 0.02], 'shape_MeshVolume')).toBe(true);
    expect(await of([-0.4, 0.4], 'shape_MeshVolume')).toBe(false);
    expect(await of([-0.4, -0.2], 'firstorder_Mean')).toBe(true);
  });
});
