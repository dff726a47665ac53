import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDenseProducts } from './dense.js';
import type { PenalisedQuadratic } from './quadratic.js';

const rows = 9;
/** Columns of small numbers; some repeat others, so that H may be singular. */
const tables = fc
  .integer({ min: 1, max: 40 })
  .chain((cols) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows * cols, maxLength: rows * cols }))
  .map((cells) => ({ rows, cols: cells.length / rows, data: Float64Array.from(cells, (v) => v / 4) }));
const curvature = Float64Array.from({ length: rows }, (_, i) => 0.1 + (i % 3) / 10);

interface Problem {
  readonly cols: number;
  readonly h: (j: number, k: number) => number;
  readonly quadratic: PenalisedQuadratic;
  readonly slope: Float64Array;
  /** Fills H with so many times the curvature; its diagonal. */
  readonly fillAll: (share: number) => Float64Array;
}

function withProblem(
  table: { rows: number; cols: number; data: Float64Array },
  work: (problem: Problem) => void,
): void {
  const { cols, data } = table;
  const column = (j: number) => data.subarray(rows * j, rows * (j + 1));
  const h = (j: number, k: number) => curvature.reduce((sum, w, i) => sum + w * column(j)[i]! * column(k)[i]!, 0);
  withDenseProducts(table, (products) => {
    const quadratic = products.quadratic();
    const which = Int32Array.from({ length: cols }, (_, j) => j);
    for (let k = 0; k < cols; k++) {
      expect(
        quadratic.fill(
          which,
          k,
          column(k).map((v, i) => v * curvature[i]!),
        ),
      ).toBeCloseTo(h(k, k), 9);
    }
    // A slope of what columns can explain, as a loss has it.
    const outcome = Float64Array.from({ length: rows }, (_, i) => ((i * 5) % 7) - 3);
    const slope = Float64Array.from({ length: cols }, (_, j) =>
      column(j).reduce((sum, v, i) => sum + v * curvature[i]! * outcome[i]!, 0),
    );
    const fillAll = (share: number) => {
      const curved = data.map((v, at) => share * v * curvature[at % rows]!);
      const diagonal = new Float64Array(cols);
      quadratic.fillAll(which, cols, curved, diagonal);
      const weighted = new Float64Array(cols);
      quadratic.fillWeighted(
        which,
        cols,
        curvature.map((w) => share * w),
        weighted,
      );
      weighted.forEach((value, j) => void expect(value).toBeCloseTo(diagonal[j]!, 9));
      return diagonal;
    };
    work({ cols, h, quadratic, slope, fillAll });
  });
}

test.each([
  [0.3, 0],
  [0.3, 0.2],
  [0.05, 0.01],
  [0, 0.5],
])('the minimum under l1 = %d and l2 = %d satisfies the optimality conditions, from any start', (l1, l2) => {
  fc.assert(
    fc.property(tables, (table) =>
      withProblem(table, ({ cols, h, quadratic, slope }) => {
        const factors = Float64Array.from({ length: cols }, (_, j) => 1 + (j % 2));
        const from = new Float64Array(cols);
        const b = from.slice();
        // Once from nothing, and once more from there with another slope: the factor of before is used.
        for (const share of [1, 0.8]) {
          const begun = b.slice();
          // The slope at b of the quadratic whose slope at 0 is share x slope.
          const here = slope.map((s, j) => share * s - begun.reduce((sum, v, k) => sum + h(j, k) * v, 0));
          quadratic.minimise(cols, l1, l2, factors, here, b);
          const size = 1 + Math.max(...slope.map(Math.abs));
          for (let j = 0; j < cols; j++) {
            const left = share * slope[j]! - b.reduce((sum, v, k) => sum + h(j, k) * v, 0);
            const pull = factors[j]! * (l1 * Math.sign(b[j]!) + l2 * b[j]!);
            if (b[j] === 0) expect(Math.abs(left)).toBeLessThanOrEqual(l1 * factors[j]! + 1e-8 * size);
            else expect(Math.abs(left - pull)).toBeLessThanOrEqual(1e-8 * size);
          }
        }
      }),
    ),
    { numRuns: 60 },
  );
});

test('a matrix that is filled at once forgets the one before, and a column without penalty leaves no slope', () => {
  fc.assert(
    fc.property(tables, (table) =>
      withProblem(table, ({ cols, h, quadratic, slope, fillAll }) => {
        const factors = Float64Array.from({ length: cols }, (_, j) => (j === 0 ? 0 : 1));
        const first = new Float64Array(cols);
        quadratic.minimise(cols, 0.2, 0.1, factors, slope.slice(), first);
        for (const share of [2, 1]) {
          fillAll(share).forEach((value, j) => {
            expect(value).toBeCloseTo(share * h(j, j), 9);
          });
          const again = new Float64Array(cols);
          quadratic.minimise(cols, 0.2, 0.1, factors, slope.slice(), again);
          const slopeOf = (b: Float64Array, j: number) =>
            slope[j]! - b.reduce((sum, v, k) => sum + share * h(j, k) * v, 0);
          if (h(0, 0) > 0) expect(Math.abs(slopeOf(again, 0))).toBeLessThan(1e-8 * (1 + Math.abs(slope[0]!)));
          again.forEach((b, j) => {
            if (j > 0 && b !== 0) expect(slopeOf(again, j)).toBeCloseTo(0.2 * Math.sign(b) + 0.1 * b, 7);
            if (share === 1) expect(b).toBeCloseTo(first[j]!, 9);
          });
        }
      }),
    ),
    { numRuns: 40 },
  );
});
