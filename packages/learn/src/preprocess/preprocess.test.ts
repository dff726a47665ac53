import { createRng } from '@radscore/core';
import { column, fromRows, type Matrix, takeColumns } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import type { BinaryOutcome, Selection, SurvivalOutcome, TransformerDefinition } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { signalData, survivalData } from '../testing/pipeline-data.js';
import { filters, transformers } from './index.js';

const nan = Number.NaN;
const rng = () => createRng('preprocess');
const transformer = (name: string) => transformers().find((one) => one.name === name)!;
const filter = (name: string) => filters().find((one) => one.name === name)!;
const rowsOf = ({ rows, cols, data }: Matrix) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (_, j) => data[i + rows * j]!));
const fitted = (name: string, x: Matrix, parameters = {}, context = {}) => {
  const step: TransformerDefinition<unknown, object> = transformer(name);
  const state = step.fit(x, undefined, parseParameters(step, parameters), { rng: rng(), ...context });
  return { step, state, apply: (z: Matrix, more = {}) => step.transform(state, z, { ...context, ...more }) };
};
const selected = (
  name: string,
  x: Matrix,
  y?: BinaryOutcome | SurvivalOutcome,
  parameters = {},
  context = {},
): Selection => {
  const step = filter(name);
  return step.select(x, y, parseParameters(step, parameters), { rng: rng(), ...context });
};
const close = (actual: Matrix, expected: number[][]) =>
  rowsOf(actual).forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value).toBeCloseTo(expected[i]![j]!, 12);
    });
  });
const code = (name: string) => expect.objectContaining({ code: name });

// scikit-learn 1.2.1: fit on the first five rows, transform of all six.
const five = fromRows([
  [1, 10],
  [2, 20],
  [4, 25],
  [9, 70],
  [3, 5],
]);
const six = fromRows([...rowsOf(five), [100, -3]]);
test.each([
  [
    'standardise',
    [
      [-1.0051414220648331, -0.6923877158526647],
      [-0.6461623427559642, -0.25964539344474924],
      [0.07179581586177387, -0.04327423224079154],
      [1.866691212406119, 1.9040662185948278],
      [-0.28718326344709516, -0.9087588770566224],
      [34.533787429513204, -1.2549527349829548],
    ],
  ],
  [
    'robust-scale',
    [
      [-1, -0.6666666666666666],
      [-0.5, 0],
      [0.5, 0.3333333333333333],
      [3, 3.3333333333333335],
      [0, -1],
      [48.5, -1.5333333333333334],
    ],
  ],
  [
    'min-max',
    [
      [0, 0.07692307692307693],
      [0.125, 0.23076923076923078],
      [0.375, 0.3076923076923077],
      [1, 1],
      [0.25, 0],
      [12.375, -0.12307692307692308],
    ],
  ],
])('%s gives the values of scikit-learn', (name, expected) => {
  close(fitted(name, five).apply(six), expected);
});

test('standardise with divisor n-1 is the scale of R', () => {
  const own = column(fitted('standardise', five, { divisor: 'n-1' }).apply(five), 0);
  expect(own.reduce((sum, value) => sum + value * value, 0) / 4).toBeCloseTo(1, 14);
});

test.each(['standardise', 'robust-scale', 'min-max'])(
  '%s centres a constant column, passes over missing values and refuses infinite ones',
  (name) => {
    const x = fromRows([
      [7, 1],
      [7, nan],
      [7, 3],
    ]);
    const out = fitted(name, x).apply(x);
    expect([...column(out, 0)]).toEqual([0, 0, 0]);
    expect(out.data[4]).toBeNaN();
    expect(Number.isFinite(out.data[3]!)).toBe(true);
    const empty = fromRows([[nan], [nan]]);
    expect([...fitted(name, empty).apply(fromRows([[3]])).data]).toEqual([3]);
    expect(() => fitted(name, fromRows([[1], [Infinity]]))).toThrow(code('RAD-LEARN-INFINITE'));
  },
);

test('a column whose spread is rounding only is constant', () => {
  const x = fromRows([[0.1 + 0.2], [0.3], [0.3]]);
  for (const value of fitted('standardise', x).apply(x).data) expect(Math.abs(value)).toBeLessThan(1e-15);
});

describe('impute', () => {
  const x = fromRows([
    [1, nan, 5, nan],
    [nan, nan, 5, 2],
    [3, nan, 7, 2],
    [8, nan, 7, nan],
  ]);
  test.each([
    ['median', 3],
    ['mean', 4],
    ['mode', 1],
  ])(
    'fills with the %s of training, the smallest of equally frequent values, and drops a column without any',
    (method, fill) => {
      const { apply, step, state } = fitted('impute', x, { method });
      expect(rowsOf(apply(x))[1]).toEqual([fill, 5, 2]);
      expect(step.outputNames(state, ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
      expect([...apply(fromRows([[nan, 1, nan, nan]])).data]).toEqual([fill, method === 'mode' ? 5 : 6, 2]);
    },
  );

  test('adds an indicator for each column with a missing value in training', () => {
    const { apply, step, state } = fitted('impute', x, { indicator: true });
    expect(step.outputNames(state, ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd', 'a_missing', 'd_missing']);
    expect(rowsOf(apply(x))[0]).toEqual([1, 5, 2, 0, 1]);
  });
});

describe('knn-impute', () => {
  const a = fromRows([
    [1, 2, nan, 4],
    [3, nan, 5, 1],
    [2, 2, 6, nan],
    [8, 8, nan, 7],
    [nan, 1, 4, 2],
    [5, 6, 3, 9],
  ]);
  const b = fromRows([
    [nan, 2, nan, 3],
    [4, nan, nan, nan],
    [nan, nan, nan, nan],
    [1, 1, 1, 1],
  ]);
  // scikit-learn 1.2.1, KNNImputer(n_neighbors=2).
  test.each([
    [
      'uniform',
      [
        [1.5, 2, 5, 3],
        [4, 4, 4, 5],
        [3.8, 3.8, 4.5, 4.6],
        [1, 1, 1, 1],
      ],
      [2, 1, 4, 2],
    ],
    [
      'distance',
      [
        [2, 2, 6, 3],
        [4, 14 / 3, 4, 5],
        [3.8, 3.8, 4.5, 4.6],
        [1, 1, 1, 1],
      ],
      [2.225148226554414, 1, 4, 2],
    ],
  ])('with %s weights gives the values of scikit-learn', (weights, ofNew, fifth) => {
    const { apply } = fitted('knn-impute', a, { neighbours: 2, weights });
    close(apply(b), ofNew);
    close(fromRows([rowsOf(apply(a))[4]!]), [fifth]);
  });
});

test('one-hot names and orders the categories, drops one as asked, and reports an unknown one', () => {
  const x = fromRows([
    [2, 0.5],
    [1, 0.7],
    [2, 0.1],
  ]);
  const names = ['stage', 'volume'];
  const { apply, step, state } = fitted('one-hot', x, { columns: ['stage'] }, { names });
  expect(step.outputNames(state, names)).toEqual(['stage=1', 'stage=2', 'volume']);
  expect(rowsOf(apply(x))).toEqual([
    [0, 1, 0.5],
    [1, 0, 0.7],
    [0, 1, 0.1],
  ]);
  expect(() => apply(fromRows([[3, 1]]))).toThrow(
    expect.objectContaining({ code: 'RAD-LEARN-UNSEEN-CATEGORY', values: { value: 3, column: 'stage' } }),
  );
  const ignoring = fitted('one-hot', x, { columns: ['stage'], unknown: 'ignore', drop: 'if-binary' }, { names });
  expect(
    rowsOf(
      ignoring.apply(
        fromRows([
          [3, 1],
          [2, 1],
        ]),
      ),
    ),
  ).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(() => fitted('one-hot', x, { columns: ['grade'] }, { names })).toThrow(code('RAD-LEARN-NO-COLUMN'));
});

describe('every transformer', () => {
  const x = fromRows(Array.from({ length: 12 }, (_, i) => [i % 3, (i * 7) % 5, i * i, 3]));
  const batch = Array.from({ length: 12 }, (_, i) => (i % 2 ? 'a' : 'b'));
  const names = ['a', 'b', 'c', 'd'];
  test.each(transformers().map((step) => [step.name]))(
    '%s: JSON gives the same bits, the table is left alone, other columns are refused',
    (name) => {
      const before = x.data.slice();
      const { step, state, apply } = fitted(name, x, {}, { batch, names });
      const again = JSON.parse(JSON.stringify(state)) as object;
      expect(step.transform(again, x, { batch })).toEqual(apply(x));
      expect(x.data).toEqual(before);
      expect(step.outputNames(state, names)).toHaveLength(apply(x).cols);
      expect(() => apply(takeColumns(x, [0]))).toThrow(code('RAD-LEARN-SHAPE'));
      expect(apply({ rows: 0, cols: 4, data: new Float64Array(0) }, { batch: [] }).rows).toBe(0);
    },
  );

  test.each(
    transformers()
      .filter((step) => step.restrict)
      .map((step) => [step.name]),
  )('%s: restricted to some outputs gives their bits from fewer columns', (name) => {
    const { step, state, apply } = fitted(name, x, {}, { batch, names });
    const whole = apply(x);
    const outputs = [0, whole.cols - 1];
    const less = step.restrict!(state, outputs);
    expect(step.transform(less.state, takeColumns(x, less.inputs), { batch })).toEqual(takeColumns(whole, outputs));
    expect(less.inputs.length).toBeLessThan(4);
  });
});

describe('variance-filter', () => {
  test('keeps columns that vary, scores are variances with divisor n', () => {
    const x = fromRows([
      [0.1, 1, nan, 2],
      [0.1, 3, nan, nan],
      [0.1, 5, nan, 4],
    ]);
    const { kept, scores, ranks } = selected('variance-filter', x);
    expect(kept).toEqual([1, 3]);
    expect(scores[0]).toBe(0);
    expect(scores[1]).toBeCloseTo(8 / 3, 14);
    expect([scores[2], ranks[2]]).toEqual([null, null]);
  });
});

describe('correlation-filter', () => {
  const data = signalData(60, 3, 'correlation', 3);
  const [f0, f2] = [column(data.x, 0), column(data.x, 2)];
  // Column 0 is column 3 clouded by the column that counts against it, so it is less informative; 4 is constant.
  const noisy = Float64Array.from(f0, (value, i) => value + 0.4 * data.x.data[i + 60]!);
  const x: Matrix = {
    rows: 60,
    cols: 5,
    data: Float64Array.from([...noisy, ...column(data.x, 1), ...f2, ...f0, ...new Float64Array(60)]),
  };

  test('of a correlated pair keeps the one that predicts the outcome better, and says for which the other was dropped', () => {
    const { kept, details, scores } = selected('correlation-filter', x, data.outcome, { threshold: 0.8 });
    expect([...kept].sort()).toEqual([1, 2, 3]);
    expect((details as { because: unknown[] }).because).toEqual([3, null, null, null, null]);
    expect(scores[3]!).toBeGreaterThan(scores[0]!);
    expect(scores[4]).toBeNull();
  });

  test('keeps the first instead where asked', () => {
    expect(selected('correlation-filter', x, data.outcome, { threshold: 0.8, keep: 'first' }).kept).toEqual([0, 1, 2]);
  });

  test('Spearman sees a monotone relation that Pearson sees less of', () => {
    const curved: Matrix = { rows: 60, cols: 2, data: Float64Array.from([...f0, ...f0.map((v) => Math.exp(4 * v))]) };
    expect(selected('correlation-filter', curved, data.outcome, { method: 'spearman' }).kept).toHaveLength(1);
    expect(selected('correlation-filter', curved, data.outcome).kept).toHaveLength(2);
  });

  test('works for survival times, refuses missing values, needs the outcome', () => {
    const survival = survivalData(60, 3, 'correlation');
    expect(selected('correlation-filter', survival.x, survival.outcome).kept).toHaveLength(3);
    expect(() => selected('correlation-filter', fromRows([[nan], [1]]), undefined, { keep: 'first' })).toThrow(
      code('RAD-LEARN-MISSING'),
    );
    expect(() => selected('correlation-filter', x)).toThrow(code('RAD-LEARN-NO-CONTEXT'));
  });
});

describe('icc-filter', () => {
  test('a column whose readings are all the same has no correlation, with the code of the reason', () => {
    const ids = ['p1', 'p2', 'p3', 'p4'];
    const columns = {
      a: [
        [1, 2, 3, 4],
        [1, 2, 3, 5],
      ],
      b: [
        [7, 7, 7, 7],
        [7, 7, 7, 7],
      ],
    };
    const table = fromRows([
      [1, 7],
      [2, 7],
      [3, 7],
      [4, 7],
    ]);
    const found = selected('icc-filter', table, undefined, { readings: { ids, columns } }, { names: ['a', 'b'], ids });
    expect(found.kept).toEqual([0]);
    expect(found.details).toEqual({ missing: { b: 'RAD-STATS-CONSTANT' } });
  });

  const x = fromRows([[1, 2, 3]]);
  const names = ['stable', 'shaky', 'unread'];
  // Readers agree on `stable` within 0.1; on `shaky` they do not agree at all.
  const readings = {
    ids: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'],
    columns: {
      stable: [
        [1, 2, 3, 4, 5, 100],
        [1.1, 2, 2.9, 4, 5.1, 0],
      ],
      shaky: [
        [1, 2, 3, 4, 5, 1],
        [3, 1, 5, 2, 1, 1],
      ],
    },
  };

  test('keeps by a given table', () => {
    const table = { stable: 0.9, shaky: 0.2, unread: null };
    expect(selected('icc-filter', x, undefined, { table }, { names }).kept).toEqual([0]);
  });

  test('computes from the readings of the rows it is fitted on, and only of those', () => {
    const inFold = { names, ids: ['p1', 'p2', 'p3', 'p4', 'p5', 'other'] };
    const { kept, scores } = selected('icc-filter', x, undefined, { readings }, inFold);
    expect(kept).toEqual([0]);
    expect(scores[0]).toBeGreaterThan(0.99);
    expect(scores[2]).toBeNull();
    // The sixth patient, on whom the readers differ, belongs to the test side above.
    expect(selected('icc-filter', x, undefined, { readings }, { names, ids: readings.ids }).kept).toEqual([]);
  });

  test('can ask for the lower end of the interval, and has no score for too few readings', () => {
    const few = selected('icc-filter', x, undefined, { readings }, { names, ids: ['p1'] });
    expect(few.scores).toEqual([null, null, null]);
    const context = { names, ids: readings.ids.slice(0, 5) };
    const lower = selected('icc-filter', x, undefined, { readings, bound: 'lower' }, context).scores[0]!;
    expect(lower).toBeLessThan(selected('icc-filter', x, undefined, { readings }, context).scores[0]!);
  });

  test('says what it was not given', () => {
    expect(() => selected('icc-filter', x, undefined, {}, { names })).toThrow(code('RAD-LEARN-NO-CONTEXT'));
    expect(() => selected('icc-filter', x, undefined, { table: {} })).toThrow(code('RAD-LEARN-NO-CONTEXT'));
    expect(() => selected('icc-filter', x, undefined, { readings }, { names })).toThrow(code('RAD-LEARN-NO-CONTEXT'));
  });
});

test('a missing step of an ordinal column is the most frequent one, of equally frequent ones the lower; other columns have their median', () => {
  const x = fromRows([
    [0, 0, 0],
    [3, 3, 1],
    [3, 3, 2],
    [0, 1, 9],
    [2, 1, 9],
    [nan, nan, nan],
  ]);
  const { apply } = fitted('impute', x, { ordinal: [0, 1] });
  expect(rowsOf(apply(x)).at(-1)).toEqual([0, 1, 2]);
});
