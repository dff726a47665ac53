import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDenseProducts } from './dense.js';

/** A table of whole numbers, whose sums are exact in any order. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 1, max: 11 }))
  .chain(([rows, cols]) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: rows * cols, maxLength: rows * cols })
      .map((cells) => ({ rows, cols, data: Float64Array.from(cells) })),
  );

test('projections and combinations are those of plain loops, for any number of rows and choice of columns', () => {
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.nat()), (table, stream) => {
      const { rows, cols, data } = table;
      const count = 1 + ((stream.next().value as number) % cols);
      const which = Int32Array.from({ length: cols }, () => (stream.next().value as number) % cols);
      const v = Float64Array.from({ length: rows }, () => (stream.next().value as number) % 7);
      const b = Float64Array.from({ length: cols }, () => ((stream.next().value as number) % 5) - 2);
      withDenseProducts(table, (products) => {
        const out = new Float64Array(cols).fill(-1);
        products.project(which, count, v, out);
        for (let k = 0; k < count; k++)
          expect(out[k]).toBe(v.reduce((sum, value, i) => sum + value * data[which[k]! * rows + i]!, 0));
        expect(out.subarray(count).every((value) => value === -1)).toBe(true);
        const sum = v.slice();
        products.combine(which, count, b, sum);
        sum.forEach((value, i) => {
          let plain = v[i]!;
          for (let k = 0; k < count; k++) plain += b[k]! * data[which[k]! * rows + i]!;
          expect(value).toBe(plain);
        });
      });
    }),
  );
});

test('K is the sum of the outer products, and the factorised system is I + S K S / ridge', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { rows, cols, data } = table;
      withDenseProducts(table, (products) => {
        const k = products.rowProducts();
        const every = Int32Array.from({ length: cols }, (_, j) => j);
        const shares = Float64Array.from({ length: cols }, (_, j) => 1 + (j % 2));
        k.add(every, cols, shares);
        const full = (r: number, c: number) =>
          every.reduce((sum, j) => sum + shares[j]! * data[j * rows + r]! * data[j * rows + c]!, 0);
        const v = Float64Array.from({ length: rows }, (_, i) => (i % 3) - 1);
        const out = new Float64Array(rows);
        k.times(v, out);
        out.forEach((value, r) => void expect(value).toBe(v.reduce((sum, x, c) => sum + full(r, c) * x, 0)));
        // What came goes again.
        k.add(
          every,
          cols,
          shares.map((share) => -share),
        );
        k.times(v, out);
        expect(out.every((value) => value === 0)).toBe(true);

        k.add(every, cols, shares);
        const root = Float64Array.from({ length: rows }, (_, i) => 0.1 * (i % 4));
        k.factorise(root, 2);
        const solution = v.slice();
        k.solve(solution);
        v.forEach((value, r) => {
          const product =
            solution.reduce((sum, x, c) => sum + root[r]! * root[c]! * full(r, c) * x, 0) / 2 + solution[r]!;
          expect(product).toBeCloseTo(value, 9);
        });
      });
    }),
  );
});
