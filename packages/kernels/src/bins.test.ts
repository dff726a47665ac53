import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bins, binLevels } from './bins.js';
import { mark } from './memory.js';

/** The definition: the bin whose edges hold the value, looked for one by one from the quotient on. */
function plainBin(x: number, { low, step, last, edges, top }: Bins): number {
  if (x === top?.value) return top.bin;
  const edge = (bin: number) => {
    const exact = low + bin * step;
    return edges === 'single' ? (bin === 0 ? low : Math.fround(exact)) : exact;
  };
  let bin = Math.max(0, Math.min(last, Math.floor((x - low) / step)));
  if (edges === 'ignored') return bin;
  while (bin > 0 && edge(bin) > x) bin--;
  while (bin < last && edge(bin + 1) <= x) bin++;
  return bin;
}

const value = fc.oneof(
  fc.integer({ min: -50, max: 3000 }),
  fc.integer({ min: -50, max: 3000 }).map((n) => n / 10),
  fc.double({ min: -50, max: 3000, noNaN: true }),
);
const bins = fc.record({
  low: fc.oneof(fc.constantFrom(0, -25, 0.1), fc.double({ min: -60, max: 10, noNaN: true })),
  step: fc.oneof(fc.constantFrom(1, 25, 0.1, 0.3), fc.double({ min: 0.05, max: 30, noNaN: true })),
  last: fc.constantFrom(0, 3, 63, 2 ** 24),
  edges: fc.constantFrom('ignored' as const, 'exact' as const, 'single' as const),
});

test('levels, histogram and the outside are those of the definition, for any bins and any number of voxels', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), bins, fc.boolean(), (list, rule, withTop) => {
      const given: Bins = withTop ? { ...rule, top: { value: list[0], bin: 2 } } : rule;
      const voxels = Int32Array.from(list, (_, n) => 3 + 2 * n);
      const highest = Math.max(3, ...list.map((x) => plainBin(x, given) + 1));
      const before = mark();
      const found = binLevels(Float64Array.from(list), voxels, 100, given, highest);
      expect(mark()).toBe(before);
      const expected = new Array(100).fill(0);
      const histogram = new Float64Array(highest + 1);
      list.forEach((x, n) => {
        const level = plainBin(x, given) + 1;
        expected[voxels[n]] = level;
        histogram[level]++;
      });
      expect(Array.from(found.levels)).toEqual(expected);
      expect(found.levels).toBeInstanceOf(highest > 32767 ? Int32Array : highest > 255 ? Int16Array : Uint8Array);
      expect(found.histogram).toEqual(histogram);
    }),
    { numRuns: 150 },
  );
});
