import { identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { additiveGaussianNoise } from '../additive-gaussian-noise.js';
import type { Filter } from '../filter.js';
import { shotNoise } from '../shot-noise.js';
import { noContext } from '../testing/samples.js';

const size: Triple = [40, 30, 10];
const geometry = { size, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const everywhere: Mask = { geometry, data: new Uint8Array(12000).fill(1) };

function noisy(filter: Filter, value: number, parameters = {}, seed = 3): Float64Array {
  const input: Volume = { geometry, data: new Float32Array(12000).fill(value) };
  const [made] = filter.apply(input, filter.parameters.parse(parameters), { ...noContext, seed, mask: everywhere });
  return made.volume.data as Float64Array;
}

function moments(values: Float64Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length };
}

describe('noise', () => {
  test('Gaussian noise has the mean and the variance asked for, within four standard errors', () => {
    const { mean, variance } = moments(noisy(additiveGaussianNoise, 50, { mean: -2, standardDeviation: 3 }));
    expect(Math.abs(mean - 48)).toBeLessThan((4 * 3) / Math.sqrt(12000));
    expect(Math.abs(variance / 9 - 1)).toBeLessThan(4 * Math.sqrt(2 / 12000));
  });

  test.each([
    [4, 1],
    [49, 1],
    [200, 1],
    [4, 25],
  ])('shot noise on %i at scale %i has that mean, and as variance the mean over the scale', (value, scale) => {
    const { mean, variance } = moments(noisy(shotNoise, value, { scale }));
    expect(Math.abs(mean - value)).toBeLessThan(4 * Math.sqrt(value / scale / 12000));
    expect(Math.abs((variance * scale) / value - 1)).toBeLessThan(0.08);
  });

  test('few counts are whole numbers; no light gives no counts, nor do negative values', () => {
    expect(noisy(shotNoise, 3).every(Number.isInteger)).toBe(true);
    expect(noisy(shotNoise, 0).every((x) => x === 0)).toBe(true);
    expect(noisy(shotNoise, -1000).every((x) => x === 0)).toBe(true);
  });

  test('the seed decides the noise, and neighbouring seeds and rows have nothing in common', () => {
    const [a, again, b] = [
      noisy(additiveGaussianNoise, 0),
      noisy(additiveGaussianNoise, 0),
      noisy(additiveGaussianNoise, 0, {}, 4),
    ];
    expect(a).toEqual(again);
    const correlation = (p: Float64Array, q: Float64Array): number =>
      p.reduce((sum, x, i) => sum + x * q[i], 0) / p.length;
    expect(Math.abs(correlation(a, b))).toBeLessThan(4 / Math.sqrt(12000));
    expect(Math.abs(correlation(a.subarray(0, 11960), a.subarray(40)))).toBeLessThan(4 / Math.sqrt(11960));
  });

  test('several standard deviations scale the same noise, under names of their own', () => {
    const input: Volume = { geometry, data: new Int16Array(12000) };
    const parameters = additiveGaussianNoise.parameters.parse({ standardDeviation: [1, 2.5] });
    const [one, more] = additiveGaussianNoise.apply(input, parameters, { ...noContext, mask: everywhere });
    expect([one.name, more.name]).toEqual(['additivegaussiannoise-sd-1', 'additivegaussiannoise-sd-2-5']);
    expect(more.volume.data[777]).toBeCloseTo(2.5 * one.volume.data[777], 12);
  });
});
