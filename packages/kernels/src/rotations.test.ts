import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factoriseOrthogonally, orthogonalColumns } from './rotations.js';

const tables = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 })).chain(([cols, more]) =>
  fc
    .array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: cols * (cols + more),
      maxLength: cols * (cols + more),
    })
    .map((cells) => ({
      cols,
      rows: cols + more,
      data: Float64Array.from(cells, (v) => (Math.abs(v) < 1e-3 ? 0 : v)),
    })),
);
/** The product of two columns. */
const product = (a: Float64Array, rows: number, p: number, q: number) => {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += a[p * rows + i]! * a[q * rows + i]!;
  return sum;
};

test("R'R is A'A, of any rank", () => {
  fc.assert(
    fc.property(tables, ({ rows, cols, data }) => {
      const { table, diagonal } = factoriseOrthogonally(rows, cols, data);
      const r = (i: number, j: number) => (i < j ? table[j * rows + i]! : i === j ? diagonal[j]! : 0);
      for (let p = 0; p < cols; p++) {
        for (let q = p; q < cols; q++) {
          let sum = 0;
          for (let i = 0; i <= p; i++) sum += r(i, p) * r(i, q);
          expect(Math.abs(sum - product(data, rows, p, q))).toBeLessThan(1e-11);
        }
      }
    }),
  );
});

test("rotated columns are orthogonal, and A A' stays", () => {
  fc.assert(
    fc.property(tables, ({ rows, cols, data }) => {
      const turned = orthogonalColumns(rows, cols, data, 60);
      for (let p = 0; p < cols; p++) {
        for (let q = 0; q < p; q++) {
          const lengths = Math.sqrt(product(turned, rows, p, p) * product(turned, rows, q, q));
          // What is left of a dependent column is rounding, whose squares may leave the range of a double.
          expect(Math.abs(product(turned, rows, p, q))).toBeLessThanOrEqual(1e-14 * lengths + 1e-40);
        }
      }
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j <= i; j++) {
          const entry = (a: Float64Array) => {
            let sum = 0;
            for (let p = 0; p < cols; p++) sum += a[p * rows + i]! * a[p * rows + j]!;
            return sum;
          };
          expect(Math.abs(entry(turned) - entry(data))).toBeLessThan(1e-11);
        }
      }
    }),
  );
});
