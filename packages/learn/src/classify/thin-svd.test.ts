import { createRng } from '@radscore/core';
import { crossProduct, type Matrix, multiply, takeColumns, transpose } from '@radscore/stats';
import { expect, test } from 'vitest';
import { householder } from './qr.js';
import { rightSingular } from './thin-svd.js';

const rng = createRng('svd');
const random = (rows: number, cols: number): Matrix => ({
  rows,
  cols,
  data: Float64Array.from({ length: rows * cols }, () => rng.normal()),
});
const worst = (a: Matrix, b: Matrix) => Math.max(...a.data.map((value, k) => Math.abs(value - b.data[k]!)));

test.each([
  [9, 4],
  [4, 9],
  [5, 5],
])("V S^2 V' is A'A for %i x %i, and the vectors are orthonormal", (rows, cols) => {
  const a = random(rows, cols);
  const { values, vectors } = rightSingular(a);
  const k = Math.min(rows, cols);
  expect(values).toHaveLength(k);
  const scaled: Matrix = { ...vectors, data: vectors.data.map((v, at) => v * values[Math.floor(at / cols)]! ** 2) };
  expect(worst(multiply(scaled, transpose(vectors)), crossProduct(a))).toBeLessThan(1e-12);
  const identity: Matrix = {
    rows: k,
    cols: k,
    data: Float64Array.from({ length: k * k }, (_, at) => Number(at % (k + 1) === 0)),
  };
  expect(worst(crossProduct(vectors), identity)).toBeLessThan(1e-13);
});

test('a repeated column shows as a singular value of 0', () => {
  const { values } = rightSingular(takeColumns(random(8, 2), [0, 1, 0]));
  expect(values[2]! / values[0]!).toBeLessThan(1e-15);
});

test('Q times the columns of R gives A back, also with a column of zeros', () => {
  const a = random(6, 3);
  a.data.fill(0, 6, 12);
  const { r, applyQ } = householder(a);
  for (let j = 0; j < 3; j++) {
    const back = applyQ(r.data.subarray(3 * j, 3 * j + 3));
    back.forEach((value, i) => {
      expect(value).toBeCloseTo(a.data[i + 6 * j]!, 13);
    });
  }
});
