import { describe, expect, test } from 'vitest';
import { discreteGaussianKernel } from './discrete-gaussian-kernel.js';

describe('discrete Gaussian kernel', () => {
  test.each([0.01, 0.5, 1, 4, 20])('is symmetric, sums to 1 and has nearly the variance asked for (%d)', (variance) => {
    const kernel = discreteGaussianKernel(variance, 1e-5, 100);
    const middle = (kernel.length - 1) / 2;
    expect([...kernel].reverse()).toEqual([...kernel]);
    expect(kernel.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
    const spread = kernel.reduce((sum, x, i) => sum + x * (i - middle) ** 2, 0);
    expect(Math.abs(spread / variance - 1)).toBeLessThan(2e-3);
  });

  test('grows with the accuracy asked for, up to the largest width', () => {
    const widths = [0.1, 0.01, 1e-4].map((error) => discreteGaussianKernel(3, error, 32).length);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(discreteGaussianKernel(400, 0.01, 5)).toHaveLength(2 * 5 + 1);
  });

  test('of variance 0 leaves a voxel as it is', () => {
    expect([...discreteGaussianKernel(0, 0.01, 32)]).toEqual([0, 1, 0]);
  });
});
