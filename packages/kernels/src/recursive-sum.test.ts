import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffer, mark } from './memory.js';
import type { RecursivePass, RecursiveTerm } from './recursive.js';
import { sumRecursive } from './recursive-sum.js';
import { plainRecursiveSum } from './testing/plain-recursive.js';

const weight = fc.integer({ min: -900, max: 900 }).map((n) => n / 1000);
const quad = fc.tuple(weight, weight, weight, weight);
// Outputs fed back with less than a quarter each stay finite.
const coefficients = fc.record({
  n: quad,
  d: quad.map(([a, b, c, e]) => [a / 4, b / 4, c / 4, e / 4] as const),
  m: quad,
  forwardEdge: quad,
  backwardEdge: quad,
});
const pass = (axis: 0 | 1 | 2): fc.Arbitrary<RecursivePass> => coefficients.map((c) => ({ axis, coefficients: c }));
const orders = [
  [0, 1, 2],
  [1, 0, 2],
  [2, 0, 1],
  [0, 2, 1],
] as const;
const term: fc.Arbitrary<RecursiveTerm> = fc
  .constantFrom(...orders)
  .chain(([a, b, c]) => fc.record({ passes: fc.tuple(pass(a), pass(b), pass(c)), factor: weight }));
const sampleTypes = [
  ...[Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array],
  ...[Float32Array, Float64Array],
];
const sides = fc.tuple(
  ...[150, 9, 9].map((most) => fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: most }))),
);
const anyCase = sides.chain((size) =>
  fc.record({
    size: fc.constant(size),
    corners: fc.tuple(...size.map((n) => fc.tuple(fc.nat(n - 1), fc.nat(n - 1)))),
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
    seed: fc.nat(1e6),
    single: fc.boolean(),
    Samples: fc.constantFrom(...sampleTypes),
  }),
);

test('the sum over a block is that of passes over the whole volume, bit by bit, for any volume, block, order of axes and type of voxels', () => {
  fc.assert(
    fc.property(anyCase, ({ size, corners, terms, seed, single, Samples }) => {
      const length = size[0] * size[1] * size[2];
      const data = new Samples(length);
      for (let i = 0; i < length; i++) data[i] = ((i + seed) * 7919) % 2003;
      const [lower, upper] = [corners.map((c) => Math.min(...c)), corners.map((c) => Math.max(...c))];
      const target = single ? new Float32Array(length) : new Float64Array(length);
      const before = mark();
      for (const _ of sumRecursive({ data, size, lower, upper }, terms, single, target)) expect(mark()).toBe(before);
      const whole = plainRecursiveSum(data, size, terms, target);
      const inBlock = (i: number) =>
        [i % size[0], Math.floor(i / size[0]) % size[1], Math.floor(i / (size[0] * size[1]))].every(
          (x, axis) => x >= lower[axis] && x <= upper[axis],
        );
      expect(target).toEqual(whole.map((x, i) => (inBlock(i) ? x + 0 : 0)));
    }),
    { numRuns: 150 },
  );
});

test('a volume of several steps: the same bits, whoever used the memory in between', () => {
  const size = [70, 64, 60];
  const data = Int16Array.from({ length: size[0] * size[1] * size[2] }, (_, i) => (i * 7919) % 2003);
  const line = { n: [0.5, 0.1, 0.2, 0], d: [-0.2, 0.1, 0, 0.05], m: [0.1, 0.2, 0, 0.1] } as const;
  const coefficients = { ...line, forwardEdge: [0.1, 0, 0, 0.2], backwardEdge: [0, 0.1, 0.2, 0] } as const;
  const terms = [orders[0], orders[2]].map(([a, b, c]): RecursiveTerm => {
    const passes = [a, b, c].map((axis) => ({ axis, coefficients })) as unknown as RecursiveTerm['passes'];
    return { passes, factor: 0.3 };
  });
  const target = new Float32Array(data.length);
  let steps = 0;
  const block = { data, size, lower: [0, 0, 0], upper: size.map((n) => n - 1) };
  for (const _ of sumRecursive(block, terms, true, target)) {
    steps++;
    new Uint8Array(buffer(), mark()).fill(255);
  }
  expect(steps).toBeGreaterThan(2 * terms.length);
  expect(target).toEqual(plainRecursiveSum(data, size, terms, target));
});
