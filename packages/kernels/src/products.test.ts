import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withProducts } from './products.js';

const small = fc.integer({ min: 1, max: 21 });
const values = (count: number) =>
  fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: count, maxLength: count });

test('a product has the bits of a plain loop over the inner index, for any sizes, of a matrix and of its transpose', () => {
  const cases = fc
    .tuple(small, small, small)
    .chain(([m, inner, n]) =>
      fc.tuple(fc.constant([m, inner, n] as const), values(m * inner), values(inner * n), values(m * n), fc.boolean()),
    );
  fc.assert(
    fc.property(cases, ([[m, inner, n], a, b, c, transposed]) => {
      const steps = transposed ? { rowStep: 1, innerStep: m } : { rowStep: inner, innerStep: 1 };
      withProducts({ a: a.length, b: b.length, c: c.length }, ({ arrays, addProduct }) => {
        arrays.a.set(a);
        arrays.b.set(b);
        arrays.c.set(c);
        addProduct({ data: arrays.a, ...steps }, arrays.b, arrays.c, m, inner, n);
        for (let i = 0; i < m; i++) {
          for (let j = 0; j < n; j++) {
            let sum = c[i * n + j]!;
            for (let k = 0; k < inner; k++) sum += a[i * steps.rowStep + k * steps.innerStep]! * b[k * n + j]!;
            expect(arrays.c[i * n + j]).toBe(sum);
          }
        }
      });
    }),
  );
});

test('rectified values, errors behind them and steps of Adam have the bits of plain loops, for odd and even lengths', () => {
  fc.assert(
    fc.property(
      small.chain((count) => fc.tuple(values(count), values(count), values(count))),
      ([w, g, s]) => {
        const count = w.length;
        withProducts({ w: count, g: count, m: count, v: count, r: count, e: count }, ({ arrays, ...kernels }) => {
          arrays.w.set(w);
          arrays.g.set(g);
          arrays.m.set(s);
          arrays.v.set(s.map((value) => value * value));
          kernels.adamStep(arrays.w, arrays.g, arrays.m, arrays.v, 0.01);
          arrays.r.set(s);
          kernels.rectify(arrays.r);
          arrays.e.set(g);
          kernels.keepPositive(arrays.e, arrays.r);
          for (let k = 0; k < count; k++) {
            const first = 0.9 * s[k]! + 0.1 * g[k]!;
            const second = 0.999 * (s[k]! * s[k]!) + 0.001 * g[k]! * g[k]!;
            expect(arrays.w[k]).toBe(w[k]! - (0.01 * first) / (Math.sqrt(second) + 1e-8));
            expect(arrays.m[k]).toBe(first);
            expect(arrays.v[k]).toBe(second);
            expect(arrays.r[k]).toBe(Math.max(0, s[k]!));
            expect(arrays.e[k]! + 0).toBe(s[k]! > 0 ? g[k]! + 0 : 0);
          }
        });
      },
    ),
  );
});

test('an array of elsewhere is refused', () => {
  withProducts({ x: 1 }, ({ rectify }) => {
    expect(() => rectify(new Float64Array(1))).toThrow('does not lie in the memory');
  });
});
