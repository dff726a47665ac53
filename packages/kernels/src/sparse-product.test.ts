import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LevelPairs } from './pair-sums.js';
import { withSparseProduct } from './sparse-product.js';

/** A matrix of whole numbers, of which most are 0, so that sums are exact in any order. */
const matrixOf = (rows: number, columns: number) =>
  fc.array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 })), { minLength: columns, maxLength: columns }),
    {
      minLength: rows,
      maxLength: rows,
    },
  );

function sparse(dense: readonly (readonly number[])[]): LevelPairs {
  const kept = dense.map((row) => row.flatMap((entry, column) => (entry === 0 ? [] : [{ entry, column }])));
  const rowStart = Int32Array.from([0, ...kept.map((_, r) => kept.slice(0, r + 1).flat().length)]);
  const all = kept.flat();
  return {
    rowStart,
    column: Int32Array.from(all, ({ column }) => column),
    count: Float64Array.from(all, ({ entry }) => entry),
  };
}

const plainProduct = (dense: readonly (readonly number[])[], x: readonly number[]) =>
  dense.map((row) => row.reduce((sum, entry, column) => sum + entry * x[column], 0));

test('the product with two sparse matrices is that with the full ones, empty rows and columns too', () => {
  const matrices = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .chain(([rows, columns]) =>
      fc.tuple(
        matrixOf(rows, columns),
        matrixOf(columns, rows),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows, maxLength: rows }),
      ),
    );
  fc.assert(
    fc.property(matrices, ([a, b, x]) => {
      const found = withSparseProduct(sparse(a), sparse(b), (multiply) => {
        const y = new Float64Array(x.length);
        for (let again = 0; again < 2; again++) multiply(Float64Array.from(x), y);
        return y;
      });
      expect(Array.from(found, (value) => value + 0)).toEqual(
        plainProduct(a, plainProduct(b, x)).map((value) => value + 0),
      );
    }),
  );
});

test('terms are added in four interleaved sums, those beyond a multiple of four last', () => {
  const entries = Float64Array.from({ length: 11 }, (_, i) => 1 / (i + 3));
  const row: LevelPairs = {
    rowStart: Int32Array.of(0, 11),
    column: Int32Array.from(entries.keys()),
    count: entries,
  };
  const column: LevelPairs = {
    rowStart: Int32Array.from({ length: 12 }, (_, i) => i),
    column: new Int32Array(11),
    count: new Float64Array(11).fill(1),
  };
  const sums = [0, 1, 2, 3].map((lane) => entries[lane] + entries[lane + 4]);
  const expected = sums[0] + sums[2] + (sums[1] + sums[3]) + entries[8] + entries[9] + entries[10];
  withSparseProduct(row, column, (multiply) => {
    const y = new Float64Array(1);
    multiply(Float64Array.of(1), y);
    expect(y[0]).toBe(expected);
  });
});
