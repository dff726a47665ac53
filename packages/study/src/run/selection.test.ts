import { fitPipeline, trainingOnly } from '@radscore/learn';
import { expect, test } from 'vitest';
import { describeModel } from './selection.js';

const rows = 40;
const value = (i: number, j: number) => Math.sin(3 * i + 7 * j) + (j === 0 ? (i % 2) * 0.8 : 0);
const data = {
  ids: Array.from({ length: rows }, (_, i) => `P${i}`),
  names: ['a', 'b', 'c'],
  x: {
    rows,
    cols: 3,
    data: Float64Array.from({ length: 3 * rows }, (_, at) => value(at % rows, Math.floor(at / rows))),
  },
  outcome: { kind: 'binary' as const, event: Uint8Array.from({ length: rows }, (_, i) => i % 2) },
};
const described = (name: string) =>
  describeModel(
    fitPipeline(
      trainingOnly(data),
      { branches: [{ name: 'radiomics', columns: '*' }], model: { name, parameters: {} } },
      { seed: 1 },
    ),
  );

test('features of a linear model have their coefficients', () => {
  const { selection, linear } = described('logistic');
  expect(selection.kept.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(selection.kept.map(({ coefficient }) => coefficient)).toEqual(linear!.terms.map((term) => term.coefficient));
});

test('those of a support vector machine have none: its coefficients are those of patients', () => {
  const { selection, linear } = described('svm');
  expect(selection.kept.map(({ coefficient }) => coefficient)).toEqual([undefined, undefined, undefined]);
  expect(linear).toBeUndefined();
});

test('features that a LASSO chose for a support vector machine have the coefficients of the LASSO, per standard deviation', () => {
  const branch = {
    name: 'radiomics',
    columns: '*' as const,
    steps: [{ name: 'lasso', parameters: { penalty: 0.01 } }],
  };
  const pipeline = { branches: [branch], model: { name: 'svm', parameters: {} } };
  const fitted = fitPipeline(trainingOnly(data), pipeline, { seed: 1 });
  const [report] = fitted.selections;
  const { coefficients } = report!.details as { coefficients: number[] };
  const { kept } = describeModel(fitted).selection;
  expect(kept.length).toBeGreaterThan(0);
  for (const { name, coefficient, score } of kept) {
    expect(Math.sign(coefficient!)).toBe(Math.sign(coefficients[report!.from.indexOf(name)]!));
    expect(Math.abs(coefficient!)).toBe(score);
  }
});

test('of a rad-score only features with a coefficient are kept, counted as its last step', () => {
  const branch = {
    name: 'radiomics',
    columns: '*' as const,
    score: { column: 'rad-score', model: { name: 'logistic-lasso', parameters: { penalty: 0.1 } } },
  };
  const pipeline = { branches: [branch], model: { name: 'logistic', parameters: { penalty: 'none' } } };
  const { selection } = describeModel(fitPipeline(trainingOnly(data), pipeline, { seed: 1 }));
  expect(selection.kept.map(({ name }) => name)).toEqual(['a']);
  expect(selection.counts.at(-1)).toEqual({ step: 'logistic-lasso', columns: 1 });
  expect(selection.formula!.terms.map(({ name }) => name)).toEqual(['a']);
});

test('a rad-score whose penalty was chosen by cross-validation shows its path and curve', () => {
  const branch = {
    name: 'radiomics',
    columns: '*' as const,
    score: { column: 'rad-score', model: { name: 'logistic-lasso', parameters: { folds: 5 } } },
  };
  const pipeline = { branches: [branch], model: { name: 'logistic', parameters: {} } };
  const { selection } = describeModel(fitPipeline(trainingOnly(data), pipeline, { seed: 1 }));
  expect(selection.path!.names).toContain('a');
  expect(selection.path!.chosen).toBe(selection.cv!.lambdaMin);
  expect(selection.cv!.mean).toHaveLength(selection.cv!.lambda.length);
});
