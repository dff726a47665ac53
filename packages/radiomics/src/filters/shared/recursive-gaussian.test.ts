import { sumRecursive } from '@radscore/kernels';
import { describe, expect, test } from 'vitest';
import { recursiveGaussian } from './recursive-gaussian.js';

const none = [0, 0, 0, 0] as const;
const asItIs = { n: [1, 0, 0, 0], d: none, m: none, forwardEdge: none, backwardEdge: none } as const;

function filtered(line: number[], sigma: number, spacing: number, order: 0 | 2, along: 0 | 1 | 2 = 0): Float64Array {
  const size = [1, 1, 1].map((n, axis) => (axis === along ? line.length : n));
  const pass = (axis: 0 | 1 | 2) => {
    return { axis, coefficients: axis === along ? recursiveGaussian(sigma, spacing, order) : asItIs };
  };
  const out = new Float64Array(line.length);
  const block = { data: Float64Array.from(line), size, lower: [0, 0, 0], upper: size.map((n) => n - 1) };
  for (const _ of sumRecursive(block, [{ passes: [pass(0), pass(1), pass(2)], factor: 1 }], false, out));
  return out;
}

describe('recursive Gaussian', () => {
  test.each([0.5, 1, 3, 8])('keeps a constant, up to its ends (sigma %d)', (sigma) => {
    for (const x of filtered(new Array(40).fill(7), sigma, 1, 0)) expect(x).toBeCloseTo(7, 10);
  });

  test.each([0.5, 1, 3, 8])('the second derivative of a constant is zero (sigma %d)', (sigma) => {
    for (const x of filtered(new Array(40).fill(7), sigma, 1, 2)) expect(x).toBeCloseTo(0, 9);
  });

  test('the second derivative of a parabola is 2 sigma^2 per voxel squared, away from the ends', () => {
    const parabola = Array.from({ length: 201 }, (_, i) => (i - 100) ** 2);
    const [spacing, sigma] = [0.5, 1.5];
    expect(filtered(parabola, sigma, spacing, 2)[100]).toBeCloseTo(2 * sigma ** 2, 6);
  });

  test('an impulse becomes a Gaussian of that width, to 1% of its peak: the accuracy of the fit', () => {
    const impulse = new Array(101).fill(0);
    impulse[50] = 1;
    const [sigma, spacing] = [4, 2];
    const peak = spacing / (sigma * Math.sqrt(2 * Math.PI));
    filtered(impulse, sigma, spacing, 0).forEach((x, i) => {
      const t = ((i - 50) * spacing) / sigma;
      expect(Math.abs(x - peak * Math.exp((-t * t) / 2))).toBeLessThan(0.01 * peak);
    });
  });

  test('gives the same along every axis', () => {
    const line = Array.from({ length: 12 }, (_, i) => (i * 37) % 11);
    const expected = filtered(line, 1.3, 0.7, 2);
    for (const axis of [1, 2] as const) expect([...filtered(line, 1.3, 0.7, 2, axis)]).toEqual([...expected]);
  });
});
