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
