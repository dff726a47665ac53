import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glcmMeasures } from './features.js';
import type { PairCounts } from './matrix.js';

/** Pairs and probabilities of a table of counts; row and column 0 are level 1. */
function correlationOf(table: readonly (readonly number[])[]): number {
  const rowStart = new Int32Array(table.length + 2);
  const column: number[] = [];
  const count: number[] = [];
  table.forEach((row, i) => {
    row.forEach((n, j) => {
      if (n === 0) return;
      column.push(j + 1);
      count.push(n);
    });
    rowStart[i + 2] = column.length;
  });
  const pairs: PairCounts = { rowStart, column: Int32Array.from(column), count: Float64Array.from(count) };
  return glcmMeasures(pairs, { levelCount: table.length, flat: false }).maximalCorrelation;
}

test('of two levels it is the size of their correlation', () => {
  // phi = (4 * 6 - 1 * 2) / sqrt(5 * 8 * 6 * 7)
  expect(
    correlationOf([
      [4, 1],
      [2, 6],
    ]),
  ).toBeCloseTo(22 / Math.sqrt(1680), 12);
});

test('no arrangement of levels hides it from the first vector of the search', () => {
  // Multiples of the golden ratio, which were that vector, are here in the ratio of the roots of the shares.
  expect(
    correlationOf([
      [0, 0, 1],
      [0, 0, 0],
      [1, 0, 8],
    ]),
  ).toBeCloseTo(1 / 9, 12);
});

test('it is 0 where the levels of neighbours are independent, and where only one level has neighbours', () => {
  expect(
    correlationOf([
      [1, 2, 3],
      [2, 4, 6],
      [4, 8, 12],
    ]),
  ).toBeLessThan(1e-7);
  expect(
    correlationOf([
      [5, 0],
      [0, 0],
    ]),
  ).toBe(0);
});

test('it is 1 where a level tells its neighbour, and where groups of levels never meet', () => {
  expect(
    correlationOf([
      [3, 0, 0],
      [0, 0, 2],
      [0, 7, 0],
    ]),
  ).toBeCloseTo(1, 12);
  expect(
    correlationOf([
      [3, 1, 0, 0],
      [1, 2, 0, 0],
      [0, 0, 5, 1],
      [0, 0, 1, 1],
    ]),
  ).toBeCloseTo(1, 12);
});

test('a group of levels too rare to be felt does not hide what lies within the others', () => {
  // PyRadiomics' formula by numpy.linalg.eigvals; the rare pairs come of directions weighted by exp(-d^2).
  expect(
    correlationOf([
      [0, 1, 0, 0],
      [1.2e-17, 0, 0, 0],
      [0, 0, 1, 1.2e-17],
      [0, 1, 1, 0],
    ]),
  ).toBeCloseTo(Math.SQRT1_2, 8);
});

test('it is the second largest singular value of p / sqrt(px py), whatever the table', () => {
  const table = fc.integer({ min: 2, max: 12 }).chain((levels) =>
    fc.array(fc.array(fc.nat(30), { minLength: levels, maxLength: levels }), {
      minLength: levels,
      maxLength: levels,
    }),
  );
  fc.assert(
    fc.property(table, (counts) => {
      fc.pre(counts.flat().some((n) => n > 0));
      expect(correlationOf(counts)).toBeCloseTo(secondSingularValue(counts), 7);
    }),
    { numRuns: 200 },
  );
});

test('many levels take few steps and give the known value of a Gaussian texture', () => {
  // Normal levels with correlation r have the maximal correlation r; 400 levels cover them from -4 to 4 deviations.
  const r = 0.8;
  const at = Array.from({ length: 400 }, (_, k) => (k - 199.5) / 50);
  const gaussian = at.map((x) => at.map((y) => Math.exp(-(x * x - 2 * r * x * y + y * y) / (2 * (1 - r * r)))));
  expect(correlationOf(gaussian)).toBeCloseTo(r, 3);
});

test("a pair of rare levels among a million feels PyRadiomics' 2.2e-16 as it does there", () => {
  const p = 1e-6;
  const found = correlationOf([
    [250_000, 249_999, 0],
    [249_999, 250_001, 0],
    [0, 0, 1],
  ]);
  expect(found).toBeCloseTo(Math.sqrt(p ** 2 / (p ** 2 + Number.EPSILON)), 7);
});

/** Levels in a ring, each beside the next one and the one before: singular values are |cos(2 pi k / size)|. */
const ring = (size: number) => {
  const row = (i: number) => {
    const counts = new Array<number>(size).fill(0);
    for (const j of [(i + 1) % size, (i + size - 1) % size]) counts[j] = 1;
    return counts;
  };
  return Array.from({ length: size }, (_, i) => row(i));
};

test('it is found where singular values lie densely up to the largest, to 1e-6', () => {
  for (const size of [3, 9, 101]) expect(correlationOf(ring(size))).toBeCloseTo(Math.cos(Math.PI / size), 11);
  expect(correlationOf(ring(1001))).toBeCloseTo(Math.cos(Math.PI / 1001), 6);
});

test('several equal singular values are found', () => {
  for (const own of [1, 7]) {
    const table = Array.from({ length: 7 }, (_, i) => Array.from({ length: 7 }, (_, j) => 1 + (i === j ? own : 0)));
    expect(correlationOf(table)).toBeCloseTo(own / (7 + own), 12);
  }
});

/** By Jacobi's rotations of B B', B = p / sqrt(px py). */
function secondSingularValue(table: readonly (readonly number[])[]): number {
  const total = table.flat().reduce((sum, n) => sum + n, 0);
  const px = table.map((row) => row.reduce((sum, n) => sum + n, 0) / total);
  const py = table.map((_, j) => table.reduce((sum, row) => sum + row[j], 0) / total);
  const b = table.map((row, i) => row.map((n, j) => (n === 0 ? 0 : n / total / Math.sqrt(px[i] * py[j]))));
  const a = b.map((row) => b.map((other) => row.reduce((sum, x, k) => sum + x * other[k], 0)));
  const n = a.length;
  for (let sweep = 0; sweep < 40; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-300) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        for (let k = 0; k < n; k++) [a[k][p], a[k][q]] = [c * a[k][p] - t * c * a[k][q], t * c * a[k][p] + c * a[k][q]];
        for (let k = 0; k < n; k++) [a[p][k], a[q][k]] = [c * a[p][k] - t * c * a[q][k], t * c * a[p][k] + c * a[q][k]];
      }
    }
  }
  const eigenvalues = a.map((row, i) => row[i]).sort((x, y) => y - x);
  return Math.sqrt(Math.max(0, eigenvalues[1]));
}
