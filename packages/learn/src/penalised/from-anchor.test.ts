import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromAnchor } from './from-anchor.js';

const vectors = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 7, maxLength: 7 });

test('no slope exceeds its bound from the anchor, and share and rest make up the residual', () => {
  fc.assert(
    fc.property(vectors, vectors, vectors, (a, r, x) => {
      const { share, rest } = fromAnchor(Float64Array.from(a), Float64Array.from(r));
      const along = (v: number[], w: number[]) => v.reduce((sum, value, i) => sum + value * w[i]!, 0);
      const bound = Math.abs(share * along(x, a)) + Math.sqrt(along(x, x)) * rest;
      expect(Math.abs(along(x, r))).toBeLessThanOrEqual(bound + 1e-9);
      expect(share * share * along(a, a) + rest * rest).toBeCloseTo(along(r, r), 9);
    }),
  );
});

test('an anchor of zeros bounds nothing', () => {
  expect(fromAnchor(Float64Array.of(0, 0), Float64Array.of(3, 4))).toEqual({ share: 0, rest: 5 });
});
