import { readFileSync } from 'node:fs';
import { createRng } from '@radscore/core';
import { fromRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { type LinearModel, lasso, lassoCv, lassoPath } from './lasso.js';

interface Expected {
  readonly intercept: number;
  readonly nonzero?: Readonly<Record<string, number>>;
  readonly coef?: readonly number[];
}
interface Set {
  readonly input: string;
  readonly p: number;
  readonly lasso: Readonly<Record<string, { readonly 'tight_tol_1e-14': Expected }>>;
  readonly elastic_net: Readonly<Record<string, Expected>>;
  readonly ridge: Readonly<Record<string, Expected>>;
}

const folder = new URL('../../../../fixtures/oracle/stats/sklearn_lasso/', import.meta.url);
const { sets } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { sets: Record<string, Set> };

describe.each(Object.entries(sets))('scikit-learn 1.2.1 on %s, to 1e-9', (_, set) => {
  const [, ...lines] = readFileSync(new URL(set.input, folder), 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.split(',').map(Number));
  const x = fromRows(rows.map((row) => row.slice(1)));
  const y = Float64Array.from(rows, (row) => row[0]!);
  const same = (model: LinearModel, expected: Expected): void => {
    expect(model.intercept).toBeCloseTo(expected.intercept, 9);
    model.coefficients.forEach((value, j) => {
      expect(Math.abs(value - (expected.coef?.[j] ?? expected.nonzero?.[`x${j + 1}`] ?? 0))).toBeLessThan(1e-9);
    });
  };

  test.each(Object.entries(set.lasso))('Lasso(alpha=%s)', (alpha, expected) => {
    same(lasso(x, y, Number(alpha)), expected['tight_tol_1e-14']);
  });

  test.each(Object.entries(set.elastic_net))('ElasticNet %s', (name, expected) => {
    const [alpha, l1Ratio] = name.split('_').map(Number);
    same(lasso(x, y, alpha!, { l1Ratio: l1Ratio! }), expected);
  });

  test.each(Object.entries(set.ridge))('Ridge(%s)', (alpha, expected) => {
    same(lasso(x, y, Number(alpha) / x.rows, { l1Ratio: 0 }), expected);
  });
});

test('LassoCV takes the penalty with the least mean squared error; a huge penalty is a model of the mean', () => {
  const x = fromRows(Array.from({ length: 20 }, (_, i) => [i, (i * 7) % 5]));
  const y = Float64Array.from({ length: 20 }, (_, i) => i + ((i * 3) % 4));
  const cv = lassoCv(
    x,
    y,
    y.map((_, i) => i % 5),
  );
  expect(cv.alphas).toHaveLength(100);
  expect(cv.error[cv.alphas.indexOf(cv.alpha)]).toBe(Math.min(...cv.error));
  expect(cv.model).toEqual(cv.path[cv.alphas.indexOf(cv.alpha)]);
  const least = cv.alphas.indexOf(cv.alpha);
  expect(cv.error[cv.alphas.indexOf(cv.oneError)]).toBeLessThanOrEqual(cv.error[least]! + cv.standardError[least]!);
  expect(Array.from(lasso(x, y, cv.alphas[0]!).coefficients)).toEqual([0, 0]);
  expect(lasso(x, y, 1e9).intercept).toBeCloseTo(y.reduce((a, b) => a + b, 0) / 20, 12);
});

test('a constant outcome gives zeros; negative penalties are refused', () => {
  const x = fromRows([[1], [2], [4]]);
  expect(lasso(x, new Float64Array(3).fill(5), 0.1)).toEqual({ coefficients: new Float64Array(1), intercept: 5 });
  expect(() => lasso(x, Float64Array.of(1, 2, 3), -1)).toThrow(
    expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }),
  );
});

test('a small penalty at once gives what the path down to it gives, with many more columns than rows, some of them equal', () => {
  const rng = createRng('wide');
  const [rows, different] = [30, 100];
  const own = Array.from({ length: different }, () => Array.from({ length: rows }, () => rng.normal()));
  const x = fromRows(Array.from({ length: rows }, (_, i) => [...own, ...own].map((column) => column[i]!)));
  const y = Float64Array.from({ length: rows }, (_, i) => own[3]![i]! - own[7]![i]! + rng.normal());
  const alphas = Array.from({ length: 120 }, (_, k) => 0.94 ** k);
  const [atOnce, alongPath] = [lasso(x, y, alphas.at(-1)!), lassoPath(x, y, alphas).at(-1)!];
  expect(atOnce.coefficients.filter((b) => b !== 0).length).toBeGreaterThan(20);
  // Only the sum over equal columns is determined.
  const sum = ({ coefficients }: LinearModel, j: number) => coefficients[j]! + coefficients[j + different]!;
  for (let j = 0; j < different; j++) expect(Math.abs(sum(atOnce, j) - sum(alongPath, j))).toBeLessThan(1e-9);
});

test('no penalty at all is least squares', () => {
  const x = fromRows([[1], [2], [4], [5]]);
  const { coefficients, intercept } = lasso(x, Float64Array.of(3, 5, 9, 11), 0);
  expect(coefficients[0]).toBeCloseTo(2, 12);
  expect(intercept).toBeCloseTo(1, 12);
});
