import { expect, test } from 'vitest';
import { largestEigenvalue } from './largest-eigenvalue.js';

/** The even unit vector of a size. */
const even = (size: number) => new Float64Array(size).fill(1 / Math.sqrt(size));

/** Multiplies with the matrix of a ring: eigenvalues are cos(2 pi k / size), 1 for the even vector. */
const ring = (x: Float64Array, y: Float64Array) => {
  for (let i = 0; i < x.length; i++) y[i] = (x.at(i - 1)! + x[(i + 1) % x.length]) / 2;
};

test('the excluded eigenvector does not count, though its eigenvalue is the largest', () => {
  for (const size of [3, 8, 100])
    expect(largestEigenvalue(ring, even(size))).toBeCloseTo(Math.cos((2 * Math.PI) / size), 12);
});

test('eigenvalues that lie densely are found to 1e-6 of themselves', () => {
  expect(largestEigenvalue(ring, even(5000))).toBeCloseTo(Math.cos((2 * Math.PI) / 5000), 6);
});

test('several equal eigenvalues, negative ones and zero are found', () => {
  const scaled = (factor: number) => (x: Float64Array, y: Float64Array) => y.set(x.map((value) => factor * value));
  for (const factor of [0.5, 0, -2]) expect(largestEigenvalue(scaled(factor), even(7))).toBeCloseTo(factor, 14);
});

test('entries where the excluded vector is 0 are not considered', () => {
  const weights = Float64Array.of(3, 1, 2, 9);
  const diagonal = (x: Float64Array, y: Float64Array) => y.set(x.map((value, i) => weights[i] * value));
  const excluded = Float64Array.of(1, 1e-9, 1e-9, 0);
  expect(largestEigenvalue(diagonal, excluded)).toBeCloseTo(2, 12);
});
