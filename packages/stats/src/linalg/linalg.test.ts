import { createRng } from '@radscore/core';
import { expect, test } from 'vitest';
import { cholesky, choleskySolve, inverseSymmetric, logDeterminant, solveSymmetric } from './cholesky.js';
import { leastSquares } from './least-squares.js';
import { fromRows, type Matrix, zeros } from './matrix.js';
import { crossProduct, multiply, multiplyVector, transpose, transposeMultiplyVector } from './products.js';
import { symmetricEigen } from './symmetric-eigen.js';

const rng = createRng('linalg');
const random = (rows: number, cols: number): Matrix => {
  const m = zeros(rows, cols);
  for (let i = 0; i < m.data.length; i++) m.data[i] = rng.normal();
  return m;
};
const expectClose = (actual: ArrayLike<number>, expected: ArrayLike<number>, digits = 12) => {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) expect(actual[i]).toBeCloseTo(expected[i]!, digits);
};

test("L L' of the Cholesky factor is the matrix, and log det follows from it", () => {
  const a = fromRows([
    [4, 2, 0.6],
    [2, 5, 1],
    [0.6, 1, 3],
  ]);
  const l = cholesky(a);
  expectClose(multiply(l, transpose(l)).data, a.data);
  // det by cofactors: 4 (15 - 1) - 2 (6 - 0.6) + 0.6 (2 - 3) = 44.6
  expect(logDeterminant(l)).toBeCloseTo(Math.log(44.6), 13);
});

test('solving and inverting a symmetric matrix undo multiplication', () => {
  const a = crossProduct(random(30, 6));
  const x = Float64Array.from({ length: 6 }, () => rng.normal());
  expectClose(solveSymmetric(a, multiplyVector(a, x)), x);
  expectClose(choleskySolve(cholesky(a), multiplyVector(a, x)), x);
  const identity = multiply(a, inverseSymmetric(a));
  for (let i = 0; i < 6; i++)
    for (let j = 0; j < 6; j++) expect(identity.data[i + 6 * j]).toBeCloseTo(i === j ? 1 : 0, 11);
});

test('a linearly dependent variable is refused by name of its place', () => {
  const x = fromRows([
    [1, 2, 3],
    [1, 5, 6],
    [1, 0, 1],
    [1, 7, 8],
  ]);
  expect(() => cholesky(crossProduct(x))).toThrowError(expect.objectContaining({ code: 'RAD-STATS-SINGULAR' }));
  expect(() => leastSquares(x, [1, 2, 3, 4])).toThrow('column 3');
  expect(() => leastSquares(fromRows([[0], [0]]), [1, 2])).toThrow('column 1');
  expect(() => leastSquares(fromRows([[1, 2]]), [1])).toThrowError(
    expect.objectContaining({ code: 'RAD-STATS-TOO-FEW' }),
  );
});

test("least squares leaves residuals orthogonal to every column and (X'X)^-1 = R^-1 R^-T", () => {
  const x = random(40, 5);
  const y = Float64Array.from({ length: 40 }, () => rng.normal());
  const { residuals, coefficients, inverseR } = leastSquares(x, y);
  expectClose(transposeMultiplyVector(x, residuals), new Float64Array(5));
  expectClose(coefficients, solveSymmetric(crossProduct(x), transposeMultiplyVector(x, y)));
  expectClose(multiply(inverseR, transpose(inverseR)).data, inverseSymmetric(crossProduct(x)).data);
});

test('least squares solves the Longley-like ill-conditioned polynomial that normal equations spoil', () => {
  const rows = Array.from({ length: 21 }, (_, t) => [1, t, t ** 2, t ** 3, t ** 4, t ** 5]);
  const y = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  expectClose(leastSquares(fromRows(rows), y).coefficients, [1, 1, 1, 1, 1, 1], 7);
});

test('a weighted cross product weighs each row', () => {
  const x = fromRows([
    [1, 2],
    [3, 4],
  ]);
  expect([...crossProduct(x, [1, 10]).data]).toEqual([91, 122, 122, 164]);
});

test('eigenvectors satisfy A v = lambda v, are orthonormal and ordered by eigenvalue', () => {
  const a = crossProduct(random(12, 7));
  const { values, vectors } = symmetricEigen(a);
  const av = multiply(a, vectors);
  for (let j = 0; j < 7; j++)
    for (let i = 0; i < 7; i++) expect(av.data[i + 7 * j]).toBeCloseTo(values[j]! * vectors.data[i + 7 * j]!, 11);
  expectClose(
    crossProduct(vectors).data,
    Float64Array.from({ length: 49 }, (_, k) => (k % 8 === 0 ? 1 : 0)),
  );
  for (let j = 1; j < 7; j++) expect(values[j]! <= values[j - 1]!).toBe(true);
});

test('the eigenvalues of [[2, 1], [1, 2]] are 3 and 1, of a zero matrix 0', () => {
  expectClose(
    symmetricEigen(
      fromRows([
        [2, 1],
        [1, 2],
      ]),
    ).values,
    [3, 1],
    15,
  );
  expectClose(symmetricEigen(zeros(3, 3)).values, [0, 0, 0]);
  expect(symmetricEigen(zeros(0, 0)).values).toHaveLength(0);
});
