import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bsplineCoefficients } from './bspline-coefficients.js';
import { plainBsplineCoefficients } from './testing/plain-bspline-coefficients.js';

type Size = [number, number, number];

const length = fc.oneof(fc.constantFrom(1, 2, 3, 17, 18, 19), fc.integer({ min: 4, max: 40 }));
const blocks = fc.tuple(length, length, length).chain((size) => {
  const range = (axis: 0 | 1 | 2) =>
    fc.tuple(fc.nat(size[axis] - 1), fc.nat(size[axis] - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  return fc.record({ size: fc.constant(size), kept: fc.tuple(range(0), range(1), range(2)), seed: fc.nat(1e6) });
});

const blockOf = <A extends Int16Array | Float64Array>(data: A, size: Size) => ({
  size,
  row: (y: number, z: number) => data.subarray(size[0] * (y + size[1] * z), size[0] * (y + size[1] * z + 1)),
});

test('any part of a block of any size has the bits of the plain recursion over the whole block', () => {
  fc.assert(
    fc.property(blocks, ({ size, kept, seed }) => {
      const data = Int16Array.from(
        { length: size[0] * size[1] * size[2] },
        (_, i) => ((i * 7919 + seed) % 3001) - 1000,
      );
      const expected = plainBsplineCoefficients(Float64Array.from(data), size);
      const lower = kept.map(([first]) => first) as Size;
      const upper = kept.map(([, last]) => last) as Size;
      const slices = bsplineCoefficients(blockOf(data, size), { lower, upper });
      expect(slices).toHaveLength(upper[2] - lower[2] + 1);
      slices.forEach((slice, k) => {
        const wanted: number[] = [];
        for (let y = lower[1]; y <= upper[1]; y++) {
          const row = size[0] * (y + size[1] * (lower[2] + k));
          wanted.push(...expected.subarray(row + lower[0], row + upper[0] + 1));
        }
        expect([...slice]).toEqual(wanted);
      });
    }),
    { numRuns: 60 },
  );
});

test('a slice of more samples than are filtered at once is filtered to its end', () => {
  const size: Size = [61, 47, 3];
  const data = Float64Array.from({ length: 61 * 47 * 3 }, (_, i) => Math.sin(i * i));
  const slices = bsplineCoefficients(blockOf(data, size), { lower: [0, 0, 0], upper: [60, 46, 2] });
  expect(slices.flatMap((slice) => [...slice])).toEqual([...plainBsplineCoefficients(data.slice(), size)]);
});

test('a single voxel is its own coefficient', () => {
  const one = { lower: [0, 0, 0], upper: [0, 0, 0] } as const;
  expect(bsplineCoefficients(blockOf(Int16Array.of(42), [1, 1, 1]), one)).toEqual([Float64Array.of(42)]);
});
