import { createRng } from '@radscore/core';
import type { Matrix } from '@radscore/stats';
import { expect, test } from 'vitest';
import { kernelRow, kernelRowsOf, settleGamma } from './kernel.js';
import { solveSmo } from './smo.js';

const rng = createRng('smo');
const x: Matrix = { rows: 50, cols: 3, data: Float64Array.from({ length: 150 }, () => rng.normal()) };
const sign = Float64Array.from({ length: 50 }, (_, i) => (x.data[i]! + 0.8 * rng.normal() > 0 ? 1 : -1));
const rows = kernelRowsOf(x);
const kernel = { kind: 'rbf', gamma: 0.5, degree: 3, coef0: 0 } as const;
const matrix = Array.from({ length: 50 }, (_, i) => Float32Array.from(kernelRow(kernel, rows, i, rows)));
const solve = (tolerance: number, iterations = 1_000_000) =>
  solveSmo(
    (k) => matrix[k]!,
    new Float64Array(50).fill(1),
    sign,
    new Float64Array(50).fill(1.5),
    tolerance,
    iterations,
  );

test('the solution meets the optimality conditions to the tolerance', () => {
  const { alpha, rho, converged } = solve(1e-8);
  expect(converged).toBe(true);
  const balance = alpha.reduce((sum, a, k) => sum + a * sign[k]!, 0);
  expect(balance).toBeCloseTo(0, 12);
  alpha.forEach((a, k) => {
    expect(a).toBeGreaterThanOrEqual(0);
    expect(a).toBeLessThanOrEqual(1.5);
    const decision = alpha.reduce((sum, b, j) => sum + b * sign[j]! * matrix[k]![j]!, 0) - rho;
    const margin = sign[k]! * decision - 1;
    if (a === 0) expect(margin).toBeGreaterThan(-1e-7);
    else if (a === 1.5) expect(margin).toBeLessThan(1e-7);
    else expect(Math.abs(margin)).toBeLessThan(1e-7);
  });
});

test('a solution that runs out of iterations says so', () => {
  expect(solve(1e-8, 3)).toMatchObject({ iterations: 3, converged: false });
});

test('gamma: scale by the variance of all values, auto by the columns; a constant table has scale 1', () => {
  const table: Matrix = { rows: 2, cols: 2, data: Float64Array.of(0, 2, 0, 2) };
  expect(settleGamma('scale', table)).toBe(0.5);
  expect(settleGamma('auto', table)).toBe(0.5);
  expect(settleGamma('scale', { ...table, data: new Float64Array(4) })).toBe(1);
  expect(settleGamma(0.1, table)).toBe(0.1);
});
