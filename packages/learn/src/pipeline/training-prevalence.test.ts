import { auc } from '@radscore/stats';
import { expect, test } from 'vitest';
import { signalData } from '../testing/pipeline-data.js';
import { fitPipeline } from './fit-pipeline.js';
import { asPublished, trainingOnly } from './fold.js';
import { predictClasses, predictRows, predictTraining } from './predict.js';
import type { PipelineInput } from './schema.js';

const made = signalData(300, 3, 'prevalence');
// A quarter has the event.
const rows = [...made.outcome.event.keys()].filter((i, _, all) => made.outcome.event[i] === 0 || i < all.length / 3);
const take = <T>(values: ArrayLike<T>) => rows.map((i) => values[i]!);
const data = {
  ids: take(made.ids),
  names: made.names,
  x: {
    rows: rows.length,
    cols: 3,
    data: Float64Array.from([0, 1, 2].flatMap((j) => rows.map((i) => made.x.data[i + 300 * j]!))),
  },
  outcome: { kind: 'binary' as const, event: Uint8Array.from(take(made.outcome.event)) },
};
const share = data.outcome.event.reduce((a, b) => a + b, 0) / rows.length;
const input = (rest: Partial<PipelineInput>): PipelineInput => ({
  branches: [{ name: 'all', columns: '*' }],
  model: { name: 'logistic', parameters: { penalty: 'none' } },
  threshold: { rule: 'fixed', value: 0.5 },
  ...rest,
});
const mean = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;
const changed: [string, Partial<PipelineInput>][] = [
  ['SMOTE', { sampler: { name: 'smote' } }],
  ['class weights by a sampler', { sampler: { name: 'class-weights' } }],
  [
    'class weights of the model',
    { model: { name: 'logistic', parameters: { penalty: 'none', classWeight: 'balanced' } } },
  ],
];

test.each(changed)(
  'after %s the mean probability is the share of events again, ranks and classes are those of before',
  (_, rest) => {
    const rowsOf = trainingOnly(data);
    const fitted = fitPipeline(rowsOf, input(rest), { seed: 1 });
    const { prevalence: corrected, ...bare } = fitted;
    expect(corrected!.actual).toBeCloseTo(share, 12);
    expect(corrected!.fitted).toBeCloseTo(0.5, 1);
    const values = predictTraining(fitted, rowsOf).values;
    const before = predictRows(bare, data);
    expect(mean(before)).toBeGreaterThan(share + 0.08);
    expect(Math.abs(mean(values) - share)).toBeLessThan(0.03);
    expect(auc(values, data.outcome.event)).toBeCloseTo(auc(before, data.outcome.event), 12);
    expect([...predictClasses(fitted, data)]).toEqual(Array.from(before, (p) => Number(p >= 0.5)));
  },
);

test('the published order is left as it is', () => {
  const options = { seed: 1, published: asPublished(data, 'as in the paper') };
  expect(fitPipeline(trainingOnly(data), input({ sampler: { name: 'smote' } }), options).prevalence).toBeUndefined();
});

test('without sampler or weights there is nothing to correct; class weights of an SVM leave its sigmoid where it is', () => {
  const plain = fitPipeline(trainingOnly(data), input({}), { seed: 1 });
  expect(plain.prevalence).toBeUndefined();
  expect(plain.threshold).toBe(0.5);
  const svm = input({ model: { name: 'svm', parameters: { classWeight: 'balanced' } } });
  expect(fitPipeline(trainingOnly(data), svm, { seed: 1 }).prevalence).toBeUndefined();
});
