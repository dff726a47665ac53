import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RealArray, Terms } from './terms.js';
import { lerpSeparably, type SampleArray, sumSeparably } from './weighted-sums.js';

type Size = [number, number, number];

/** The definition: along x for all rows, then along y, then along z, one sum after the other. */
function plainly(data: ArrayLike<number>, size: Size, terms: readonly Terms[], round: (x: number) => number): number[] {
  let [from, extent] = [Array.from(data), [...size]];
  terms.forEach(({ start, samples, weights }, axis) => {
    const to = extent.map((n, a) => (a === axis ? start.length - 1 : n));
    const out: number[] = [];
    for (let z = 0; z < to[2]; z++) {
      for (let y = 0; y < to[1]; y++) {
        for (let x = 0; x < to[0]; x++) {
          const at = [x, y, z];
          let sum = 0;
          for (let k = start[at[axis]]; k < start[at[axis] + 1]; k++) {
            const [i, j, l] = at.map((p, a) => (a === axis ? samples[k] : p));
            sum = round(sum + round(weights[k] * from[i + extent[0] * (j + extent[1] * l)]));
          }
          out.push(sum);
        }
      }
    }
    [from, extent] = [out, to];
  });
  return from;
}

function separably<A extends RealArray>(
  data: SampleArray,
  size: Size,
  terms: [Terms<A>, Terms<A>, Terms<A>],
): number[] {
  const plane = size[0] * size[1];
  const [width, height] = terms.map(({ start }) => start.length - 1);
  const out: number[] = [];
  sumSeparably({ size, slice: (z) => data.subarray(z * plane, (z + 1) * plane) }, terms, (rows, z) => {
    expect(z * width * height).toBe(out.length);
    for (const row of rows) out.push(...row);
  });
  return out;
}

/** Terms of a line of `length` samples: any samples in any order, or the same taps moved along. */
const anyTerms = (length: number): fc.Arbitrary<Terms<Float64Array>> => {
  const weight = fc.double({ min: -4, max: 4, noNaN: true });
  const term = fc.tuple(fc.nat(length - 1), weight);
  const scattered = fc.array(fc.array(term, { maxLength: 5 }), { minLength: 1, maxLength: 20 });
  const moving = fc
    .array(weight, { minLength: 1, maxLength: 4 })
    .map((weights) =>
      Array.from({ length }, (_, o) => weights.map((w, k) => [(o + k) % length, w] as [number, number])),
    );
  return fc.oneof(scattered, moving).map((outputs) => ({
    start: Int32Array.from([0, ...outputs.map((_, o) => outputs.slice(0, o + 1).flat().length)]),
    samples: Int32Array.from(outputs.flat(), ([sample]) => sample),
    weights: Float64Array.from(outputs.flat(), ([, w]) => w),
  }));
};

const length = fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 4, max: 40 }));
const cases = fc.tuple(length, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain((size) =>
  fc.record({
    size: fc.constant(size),
    terms: fc.tuple(anyTerms(size[0]), anyTerms(size[1]), anyTerms(size[2])),
    seed: fc.integer({ min: 1, max: 1e6 }),
  }),
);

const voxels = (count: number, seed: number): number[] =>
  Array.from({ length: count }, (_, i) => ((i * 7919 + seed) % 4001) - 2000);

describe('separable weighted sums', () => {
  test('have the bits of the plain loop in double, whatever the terms, from whole numbers or doubles', () => {
    fc.assert(
      fc.property(cases, ({ size, terms, seed }) => {
        const data = voxels(size[0] * size[1] * size[2], seed);
        const expected = plainly(data, size, terms, (x) => x);
        expect(separably(Int16Array.from(data), size, terms)).toEqual(expected);
        expect(separably(Float64Array.from(data), size, terms)).toEqual(expected);
      }),
    );
  });

  test('have the bits of the plain loop in single precision', () => {
    fc.assert(
      fc.property(cases, ({ size, terms, seed }) => {
        const data = Float32Array.from(voxels(size[0] * size[1] * size[2], seed), (x) => x / 7);
        const single = terms.map((t) => ({ ...t, weights: Float32Array.from(t.weights) })) as [
          Terms<Float32Array>,
          Terms<Float32Array>,
          Terms<Float32Array>,
        ];
        expect(separably(data, size, single)).toEqual(plainly(data, size, single, Math.fround));
      }),
    );
  });

  test('read a slice once as long as the outputs need it without a break, and not at all without a weight', () => {
    const one = { start: Int32Array.of(0, 1), samples: Int32Array.of(0), weights: Float64Array.of(1) };
    const pairs = {
      start: Int32Array.of(0, 2, 4, 6),
      samples: Int32Array.of(1, 2, 2, 3, 3, 5),
      weights: new Float64Array(6).fill(1),
    };
    const read: number[] = [];
    const sums: number[] = [];
    const slice = (z: number): Float64Array => {
      read.push(z);
      return Float64Array.of(10 ** z);
    };
    sumSeparably({ size: [1, 1, 6], slice }, [one, one, pairs], ([[sum]]) => sums.push(sum));
    expect(read).toEqual([1, 2, 3, 5]);
    expect(sums).toEqual([110, 1100, 101000]);
  });
});

describe('separable interpolation between pairs', () => {
  test('is a + (b - a) w along x, then y, then z: exactly the value where both samples are equal', () => {
    const pair = (a: number, b: number, w: number): Terms<Float64Array> => ({
      start: Int32Array.of(0, 2),
      samples: Int32Array.of(a, b),
      weights: Float64Array.of(0, w),
    });
    const cube = Int16Array.from({ length: 27 }, (_, i) => (i * 7) % 11);
    const lerp = (data: Int16Array, w: readonly number[]): number => {
      let value = Number.NaN;
      const slice = (z: number): Int16Array => data.subarray(9 * z, 9 * z + 9);
      lerpSeparably({ size: [3, 3, 3], slice }, [pair(0, 2, w[0]), pair(1, 2, w[1]), pair(2, 0, w[2])], ([[only]]) => {
        value = only;
      });
      return value;
    };
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(weight, weight, weight, (u, v, w) => {
        const between = (a: number, b: number, t: number): number => a + (b - a) * t;
        const row = (y: number, z: number): number => between(cube[3 * y + 9 * z], cube[2 + 3 * y + 9 * z], u);
        const plane = (z: number): number => between(row(1, z), row(2, z), v);
        expect(lerp(cube, [u, v, w])).toBe(between(plane(2), plane(0), w) + 0);
        expect(lerp(new Int16Array(27).fill(7), [u, v, w])).toBe(7);
      }),
    );
  });
});
