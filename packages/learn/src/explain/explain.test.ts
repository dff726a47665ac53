import { createRng } from '@radscore/core';
import { column, fromRows, type Matrix, takeRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { crossValidatePath } from '../penalised/cross-validate.js';
import { modelTable } from '../pipeline/apply-branch.js';
import { fitPipeline } from '../pipeline/fit-pipeline.js';
import { trainingOnly } from '../pipeline/fold.js';
import { linearPredictorOf } from '../pipeline/model.js';
import { predictRows } from '../pipeline/predict.js';
import { signalData, survivalData } from '../testing/pipeline-data.js';
import type { Forest } from '../trees/forest.js';
import { leafOf } from '../trees/forest.js';
import { explainRows } from './explain-rows.js';
import { kernelShap } from './kernel-shap.js';
import { lassoCurves } from './lasso-curves.js';
import { partialDependence } from './partial-dependence.js';
import { permutationImportance } from './permutation-importance.js';
import { treeShap } from './tree-shap.js';

const data = signalData(80, 5, 'explain', 2);
const code = (name: string) => expect.objectContaining({ code: name });
const fitted = (name: string, parameters = {}) =>
  fitPipeline(
    trainingOnly(data),
    {
      branches: [{ name: 'all', columns: '*', steps: [{ name: 'standardise' }] }],
      model: { name, parameters },
    },
    { seed: 1 },
  );

/** Shapley values by their definition: the mean, over all orders of the columns, of what a column adds when it becomes known. */
function byDefinition(worth: (known: ReadonlySet<number>) => number, cols: number): number[] {
  const orders = (left: number[]): number[][] =>
    left.length === 0 ? [[]] : left.flatMap((j) => orders(left.filter((k) => k !== j)).map((rest) => [j, ...rest]));
  const all = orders([...Array(cols).keys()]);
  const phi = new Array<number>(cols).fill(0);
  for (const order of all) {
    const known = new Set<number>();
    let before = worth(known);
    for (const j of order) {
      known.add(j);
      const after = worth(known);
      phi[j]! += (after - before) / all.length;
      before = after;
    }
  }
  return phi;
}

/** The value of a tree with some columns known: at cuts of unknown ones both ways, weighted by training rows. */
function expectation(forest: Forest, node: number, row: number[], known: ReadonlySet<number>): number {
  const f = forest.feature[node]!;
  if (f < 0) return forest.value[node]!;
  const [left, right] = [forest.left[node]!, forest.right[node]!];
  if (known.has(f)) return expectation(forest, row[f]! <= forest.threshold[node]! ? left : right, row, known);
  const [a, b] = [forest.cover[left]!, forest.cover[right]!];
  return (a * expectation(forest, left, row, known) + b * expectation(forest, right, row, known)) / (a + b);
}

describe('TreeSHAP', () => {
  // Column 0 is cut twice on one way down, which the algorithm has to unwind.
  const forest: Forest = {
    precision: 'double',
    roots: [0],
    feature: [0, 1, 0, -1, -1, -1, 2, -1, -1],
    threshold: [0, 1, 2, 0, 0, 0, 0.5, 0, 0],
    left: [1, 3, 5, 0, 0, 0, 7, 0, 0],
    right: [2, 4, 6, 0, 0, 0, 8, 0, 0],
    value: [0, 0, 0, 10, 3, -4, 0, 7, 1.5],
    cover: [20, 8, 12, 5, 3, 4, 8, 2, 6],
  };

  test.each([[[-1, 0, 0]], [[1, 5, 0]], [[3, 0, 0]], [[3, 2, 1]], [[0, 1, 0.5]]])(
    'equals the definition at %j',
    (row) => {
      const { values, base } = treeShap(forest, fromRows([row]));
      const expected = byDefinition((known) => expectation(forest, 0, row, known), 3);
      expected.forEach((value, j) => {
        expect(values.data[j]).toBeCloseTo(value, 12);
      });
      expect(base).toBeCloseTo(expectation(forest, 0, row, new Set()), 12);
      expect(base + values.data.reduce((a, b) => a + b, 0)).toBeCloseTo(forest.value[leafOf(forest, 0, row)]!, 12);
    },
  );

  test('a single leaf explains nothing', () => {
    const stump: Forest = {
      precision: 'double',
      roots: [0],
      feature: [-1],
      threshold: [0],
      left: [0],
      right: [0],
      value: [5],
      cover: [9],
    };
    expect(treeShap(stump, fromRows([[1, 2]]))).toEqual({ base: 5, values: fromRows([[0, 0]]) });
  });
});

describe('contributions add up to the prediction', () => {
  const rows = { names: data.names, x: takeRows(data.x, [0, 1, 2, 3]) };
  test.each([
    ['random-forest', { trees: 10 }, 'tree', 'probability'],
    ['extra-trees', { trees: 10 }, 'tree', 'probability'],
    ['decision-tree', {}, 'tree', 'probability'],
    ['gradient-boosting', { trees: 20 }, 'tree', 'log-odds'],
    ['hist-gradient-boosting', { trees: 10, minSamplesLeaf: 5 }, 'tree', 'log-odds'],
    ['logistic', {}, 'linear', 'log-odds'],
    ['logistic-lasso', {}, 'linear', 'log-odds'],
    ['svm', {}, 'kernel', 'probability'],
    ['mlp', { epochs: 5 }, 'kernel', 'probability'],
  ])('of %s', (name, parameters, method, scale) => {
    const model = fitted(name, parameters);
    const found = explainRows(model, rows, data, { seed: 1 });
    expect([found.method, found.scale]).toEqual([method, scale]);
    expect(found.names).toEqual(data.names);
    const value =
      scale === 'log-odds' ? linearPredictorOf(model.model, modelTable(model, rows)) : predictRows(model, rows);
    for (let i = 0; i < 4; i++) {
      const sum = data.names.reduce((total, _, j) => total + found.values.data[i + 4 * j]!, found.base);
      expect(sum).toBeCloseTo(value[i]!, 9);
    }
  });

  test.each([
    ['cox', {}, 'linear', 'log-hazard'],
    ['gradient-boosted-cox', { trees: 10 }, 'tree', 'log-hazard'],
    ['random-survival-forest', { trees: 5 }, 'tree', 'risk'],
  ])('of the survival model %s', (name, parameters, method, scale) => {
    const survival = survivalData(80, 3, 'explain');
    const pipeline = { branches: [{ name: 'a', columns: '*' as const }], model: { name, parameters } };
    const model = fitPipeline(trainingOnly(survival), pipeline, { seed: 1 });
    const found = explainRows(model, survival, survival, { seed: 1 });
    expect([found.method, found.scale]).toEqual([method, scale]);
    const first = found.base + found.values.data[0]! + found.values.data[80]! + found.values.data[160]!;
    expect(first).toBeCloseTo(predictRows(model, survival)[0]!, 9);
  });

  test('a method that does not fit the model is refused', () => {
    expect(() => explainRows(fitted('svm'), rows, data, { seed: 1, method: 'tree' })).toThrow(
      code('RAD-LEARN-EXPLAIN'),
    );
    expect(() => explainRows(fitted('knn'), rows, data, { seed: 1, method: 'linear' })).toThrow(
      code('RAD-LEARN-EXPLAIN'),
    );
  });
});

describe('kernel SHAP', () => {
  const rng = createRng('kernel');
  const random = (rows: number, cols: number): Matrix => ({
    rows,
    cols,
    data: Float64Array.from({ length: rows * cols }, () => rng.normal()),
  });
  const product = (x: Matrix) =>
    Float64Array.from({ length: x.rows }, (_, i) => {
      let sum = column(x, 0)[i]! * column(x, 1)[i]!;
      for (let j = 2; j < x.cols; j++) sum += j * column(x, j)[i]!;
      return sum;
    });

  test('with few columns equals the definition', () => {
    const [x, background] = [random(1, 4), random(7, 4)];
    const worth = (known: ReadonlySet<number>) => {
      const mixed = {
        ...background,
        data: background.data.map((v, k) => (known.has(Math.floor(k / 7)) ? x.data[Math.floor(k / 7)]! : v)),
      };
      return product(mixed).reduce((a, b) => a + b, 0) / 7;
    };
    const { values } = kernelShap(product, x, background, { seed: 1 });
    byDefinition(worth, 4).forEach((value, j) => {
      expect(values.data[j]).toBeCloseTo(value, 12);
    });
  });

  test('with many columns is drawn by seed, adds up exactly, and is near the exact values', () => {
    const [x, background] = [random(2, 12), random(5, 12)];
    const drawn = kernelShap(product, x, background, { seed: 1, exactUpTo: 5 });
    const exact = kernelShap(product, x, background, { seed: 1, exactUpTo: 12 });
    expect(kernelShap(product, x, background, { seed: 1, exactUpTo: 5 })).toEqual(drawn);
    const worst = Math.max(...drawn.values.data.map((value, k) => Math.abs(value - exact.values.data[k]!)));
    expect(worst).toBeLessThan(0.05);
    const sum = Array.from({ length: 12 }, (_, j) => drawn.values.data[2 * j]!).reduce((a, b) => a + b, drawn.base);
    expect(sum).toBeCloseTo(product(x)[0]!, 12);
  });

  test('needs background rows of the same columns', () => {
    expect(() => kernelShap(product, random(1, 3), random(0, 3), { seed: 1 })).toThrow(code('RAD-LEARN-SHAPE'));
    expect(() => kernelShap(product, random(1, 3), random(2, 2), { seed: 1 })).toThrow(code('RAD-LEARN-SHAPE'));
  });
});

test('permutation importance puts the telling columns first and leaves the table alone', () => {
  const before = data.x.data.slice();
  const found = permutationImportance(fitted('logistic'), data, { seed: 1, repeats: 5 });
  expect(
    found
      .slice(0, 2)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['f0', 'f1']);
  expect(found[0]!.mean).toBeGreaterThan(0.05);
  expect(Math.abs(found[4]!.mean!)).toBeLessThan(0.03);
  expect(data.x.data).toEqual(before);
  expect(permutationImportance(fitted('logistic'), data, { seed: 1, repeats: 5 })).toEqual(found);
});

test('permutation importance has no value where only one outcome is present', () => {
  const one = { ...data, outcome: { kind: 'binary' as const, event: new Uint8Array(80) } };
  expect(permutationImportance(fitted('logistic'), one, { seed: 1 })[0]!.mean).toBeNull();
});

test('partial dependence is the mean of the individual curves, rises with a harmful column, and names an unknown one', () => {
  const model = fitted('logistic');
  const found = partialDependence(model, data, 'f0');
  expect(found.grid).toHaveLength(20);
  expect(found.individual).toMatchObject({ rows: 80, cols: 20 });
  expect(found.mean[19]!).toBeGreaterThan(found.mean[0]! + 0.3);
  expect(found.mean[7]).toBeCloseTo(column(found.individual, 7).reduce((a, b) => a + b, 0) / 80, 12);
  expect(partialDependence(model, data, 'f0', { points: 200 }).grid).toHaveLength(80);
  expect(() => partialDependence(model, data, 'f9')).toThrow(code('RAD-LEARN-NO-COLUMN'));
});

test('the curves of a LASSO are its path by name and its cross-validated measure with one error to each side', () => {
  const folds = Array.from({ length: 80 }, (_, i) => i % 5);
  const cv = crossValidatePath(data.x, data.outcome, folds);
  const found = lassoCurves(cv, data.names);
  expect(found.paths.map(({ name }) => name)).toContain('f0');
  expect(found.lambda).toHaveLength(found.curve.length);
  expect(found.kept[0]).toBe(0);
  expect(found.kept.at(-1)).toBe(found.paths.filter(({ coefficients }) => coefficients.at(-1) !== 0).length);
  expect(found.minimum).toBeLessThanOrEqual(found.oneError);
  const at = found.lambda.indexOf(found.minimum);
  const point = found.curve[at]!;
  expect(point.high - point.mean).toBeCloseTo(cv.error[at]!, 12);
});
