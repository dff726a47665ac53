import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LevelPairs, sumPairs } from './pair-sums.js';

/** Pairs of up to five levels, weighted or rare ones among them. */
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((levels) => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 }), fc.constant(1e-9));
    const row = fc.array(count, { minLength: levels, maxLength: levels });
    return fc.array(row, { minLength: levels, maxLength: levels });
  })
  .filter((table) => table.flat().some((count) => count > 0));

function pairsOf(table: readonly number[][]): LevelPairs {
  const kept = table.map((row) => row.flatMap((count, j) => (count > 0 ? [{ count, j: j + 1 }] : [])));
  const rowStart = [0, 0];
  for (const row of kept) rowStart.push(rowStart.at(-1)! + row.length);
  return {
    rowStart: Int32Array.from(rowStart),
    column: Int32Array.from(kept.flat(), ({ j }) => j),
    count: Float64Array.from(kept.flat(), ({ count }) => count),
  };
}

function plainSums(table: readonly number[][], total: number) {
  const levels = table.length;
  const [px, py] = [new Float64Array(levels + 1), new Float64Array(levels + 1)];
  const [ofSum, ofDifference] = [new Float64Array(2 * levels + 1), new Float64Array(levels)];
  const cells = table
    .flatMap((row, r) => row.map((count, c) => ({ i: r + 1, j: c + 1, p: count / total })))
    .filter(({ p }) => p > 0);
  for (const { i, j, p } of cells) {
    px[i] += p;
    py[j] += p;
    ofSum[i + j] += p;
    ofDifference[Math.abs(i - j)] += p;
  }
  const sum = (of: (i: number, j: number, p: number) => number) => cells.reduce((s, { i, j, p }) => s + of(i, j, p), 0);
  const [meanX, meanY] = [sum((i, _, p) => i * p), sum((_, j, p) => j * p)];
  const epsilon = Number.EPSILON;
  return {
    px,
    py,
    ofSum,
    ofDifference,
    products: sum((i, j, p) => p * i * j),
    squares: sum((_i, _j, p) => p * p),
    largest: Math.max(...cells.map(({ p }) => p)),
    information: sum((i, j, p) => p * Math.log2(p / (px[i] * py[j]))),
    feltInformation: sum((i, j, p) => p * Math.log2((p + epsilon) / (px[i] * py[j] + epsilon))),
    covariance: sum((i, j, p) => p * (i - meanX) * (j - meanY)),
  };
}

test('sums are those of their formulas, with rare pairs too', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const total = table.flat().reduce((sum, count) => sum + count, 0);
      const [found, expected] = [sumPairs(pairsOf(table), table.length, total), plainSums(table, total)];
      expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
      const numbers = (sums: object) => Object.values(sums).flatMap(listed);
      const values = numbers(expected);
      numbers(found).forEach((value, k) => {
        expect(Math.abs(value - values[k])).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(values[k])));
      });
    }),
  );
});

const listed = (value: number | Float64Array): number[] => (typeof value === 'number' ? [value] : [...value]);
