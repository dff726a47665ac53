import { createRng } from '@radscore/core';
import { column, type Matrix } from '@radscore/stats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../contract/estimator.js';
import { withModel } from './model.js';
import { type PathOptions, penalisedPath } from './path.js';
import { RowSpaceSolver } from './row-space-solver.js';
import { PenalisedSolver } from './solver.js';

function table(seed: string, rows: number, cols: number): { x: Matrix; outcomes: Outcome[] } {
  const rng = createRng(seed);
  const x: Matrix = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };
  // Columns that repeat, nearly repeat, and do not vary.
  if (cols > 6) {
    x.data.copyWithin(0, rows, 2 * rows);
    for (let i = 0; i < rows; i++) x.data[3 * rows + i] = x.data[4 * rows + i]! + 1e-7 * rng.normal();
    x.data.fill(2, 5 * rows, 6 * rows);
  }
  const value = Float64Array.from({ length: rows }, (_, i) => x.data[i]! - x.data[i + rows]! + rng.normal());
  return {
    x,
    outcomes: [
      { kind: 'continuous', value },
      { kind: 'binary', event: Uint8Array.from(value, (v, i) => Number(i === 0 || (i > 1 && v > 0))) },
    ],
  };
}

test('solved in the space of the rows, a model satisfies the optimality conditions to rounding, whatever its columns are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 40 }),
      fc.integer({ min: 2, max: 120 }),
      fc.constantFrom(0, 0.001, 0.01, 0.1, 0.5, 0.9),
      fc.boolean(),
      fc.boolean(),
      fc.nat(),
      (rows, cols, alpha, binary, free, seed) => {
        const { x, outcomes } = table(`rows ${seed}`, rows, cols);
        const penaltyFactors = Array.from({ length: cols }, (_, j) => (free && j === 1 ? 0 : 1 + (j % 3)));
        const y = outcomes[Number(binary)]!;
        withModel(x, y, { alpha, standardise: true, penaltyFactors }, ({ solver: design, family }) => {
          const at = { coefficients: new Float64Array(design.x.cols), eta: new Float64Array(rows) };
          const solver = new RowSpaceSolver(design.x, family, design.factors, at.coefficients, at.eta, design.products);
          // Some steps are short, so that columns are left out of consideration, and some long.
          for (const lambda of [1, 0.8, 0.65, 0.5, 0.1, 0.09, 0.02]) {
            const [l1, l2] = [lambda * alpha, lambda * (1 - alpha)];
            solver.solve({ l1, l2 });
            const slopes = solver.allSlopes();
            for (let j = 0; j < slopes.length; j++) {
              const b = at.coefficients[j]!;
              const f = design.factors[j]!;
              const broken =
                b === 0 && f > 0
                  ? Math.abs(slopes[j]!) - l1 * f
                  : Math.abs(slopes[j]! - f * (l1 * Math.sign(b) + l2 * b));
              expect(broken).toBeLessThan(1e-9);
            }
          }
        });
      },
    ),
    { numRuns: 150 },
  );
});

test('both solvers give the same elastic-net models where the columns in use outnumber the rows', () => {
  const { x, outcomes } = table('wide', 30, 150);
  for (const y of outcomes) {
    for (const alpha of [0.01, 0.1]) {
      const options: PathOptions = { alpha, count: 20 };
      const path = penalisedPath(x, y, options);
      expect(path.df[path.df.length - 1]).toBeGreaterThan(30);
      withModel(x, y, { alpha, standardise: true }, (model) => {
        const { x: design, factors, products } = model.solver;
        const primal = new PenalisedSolver(design, model.family, factors, products);
        for (let k = 0; k < path.lambda.length; k++) {
          const lambda = path.lambda[k]!;
          primal.solve({ l1: lambda * alpha, l2: (lambda * (1 - alpha)) / model.deviationOfOutcome });
          const at = column(path.coefficients, k);
          const largest = at.reduce((m, b) => Math.max(m, Math.abs(b)), 0);
          at.forEach((b, j) => {
            const scale = deviation(column(x, j));
            expect(Math.abs(b - (scale === 0 ? 0 : primal.coefficients[j]! / scale))).toBeLessThan(
              1e-8 * largest + 1e-12,
            );
          });
        }
      });
    }
  }
});

function deviation(values: Float64Array): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) * (b - mean), 0) / values.length;
  return variance < 1e-20 ? 0 : Math.sqrt(variance);
}
