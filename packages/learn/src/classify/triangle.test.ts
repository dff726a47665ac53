import { createRng } from '@radscore/core';
import { crossProduct, type Matrix, multiply, multiplyVector, takeColumns, zeros } from '@radscore/stats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightSingular } from './thin-svd.js';
import { solveTwice, triangleOf } from './triangle.js';

function random(seed: number, rows: number, cols: number, spread = 0): Matrix {
  const rng = createRng(`triangle ${seed}`);
  const units = Array.from({ length: cols }, () => Math.exp(spread * rng.normal()));
  return {
    rows,
    cols,
    data: Float64Array.from({ length: rows * cols }, (_, at) => units[Math.floor(at / rows)]! * rng.normal()),
  };
}

const shape = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }));

test('R has the products of the columns, its inverse is one, and no singular value lies beyond the bounds', () => {
  fc.assert(
    fc.property(shape, ([seed, cols, more]) => {
      const a = random(seed, cols + more, cols);
      const { r, inverse, atLeast, atMost } = triangleOf(a)!;
      const products = crossProduct(a);
      crossProduct(r).data.forEach((value, k) => {
        expect(Math.abs(value - products.data[k]!)).toBeLessThan(1e-12);
      });
      const scale = atMost / atLeast;
      multiply(r, inverse).data.forEach((value, k) => {
        expect(Math.abs(value - Number(k % (cols + 1) === 0))).toBeLessThan(1e-15 * scale * cols);
      });
      const { values } = rightSingular(a);
      expect(values[0]).toBeLessThanOrEqual(atMost * (1 + 1e-14));
      expect(values[cols - 1]! * (1 + 1e-12 * scale)).toBeGreaterThanOrEqual(atLeast);
      expect(values[cols - 1]).toBeLessThanOrEqual(atLeast * Math.sqrt(cols) * (1 + 1e-12 * scale));
    }),
  );
});

test('what solves twice gives the right side back, in whatever units the columns are', () => {
  fc.assert(
    fc.property(shape, ([seed, cols, more]) => {
      const a = random(seed, cols + more + 5, cols, 5);
      const b = random(seed + 1, cols, 1).data;
      const products = crossProduct(a);
      const x = solveTwice(triangleOf(a)!, b);
      multiplyVector(products, x).forEach((value, j) => {
        let size = Math.abs(b[j]!);
        for (let k = 0; k < cols; k++) size += Math.abs(products.data[j + cols * k]! * x[k]!);
        expect(Math.abs(value - b[j]!)).toBeLessThan(1e-12 * size);
      });
    }),
  );
});

test('there is none of a table with fewer rows than columns or with a column of zeros; a repeated column shows in the bounds', () => {
  expect(triangleOf(random(1, 3, 4))).toBeUndefined();
  expect(triangleOf(zeros(4, 2))).toBeUndefined();
  const { atLeast, atMost } = triangleOf(takeColumns(random(2, 9, 2), [0, 1, 0])) ?? { atLeast: 0, atMost: 1 };
  expect(atLeast / atMost).toBeLessThan(1e-14);
});
