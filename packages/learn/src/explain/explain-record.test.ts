import { describe, expect, test } from 'vitest';
import { fitPipeline } from '../pipeline/fit-pipeline.js';
import { trainingOnly } from '../pipeline/fold.js';
import { predictRecord } from '../pipeline/predict.js';
import { signalData, survivalData } from '../testing/pipeline-data.js';
import { explainRecord } from './explain-record.js';
import { linearModel } from './linear-model.js';

const data = signalData(80, 4, 'explain-record', 2);
const steps = [{ name: 'impute' }, { name: 'standardise' }];
const fitted = (name: string, parameters = {}, rows = data) =>
  fitPipeline(
    trainingOnly(rows),
    { branches: [{ name: 'all', columns: '*', steps }], model: { name, parameters } },
    { seed: 1 },
  );
const patient = { f0: 1.5, f1: -0.7, f2: 0.3, f3: null };
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe('contributions of the inputs to one prediction', () => {
  test.each([
    ['logistic', {}, 'log-odds'],
    ['lda', {}, 'log-odds'],
    ['svm', {}, 'probability'],
    ['random-forest', { trees: 10 }, 'probability'],
  ])('of %s add up from the patient of means to the patient', (name, parameters, scale) => {
    const found = explainRecord(fitted(name, parameters), patient);
    expect(found).toMatchObject({ method: 'exact', scale });
    expect(found.base + total(found.contributions)).toBeCloseTo(found.value, 9);
  });

  test('of a linear model are coefficient x (value - mean) in standard deviations', () => {
    const model = fitted('logistic');
    const { coefficients } = linearModel(model.model)!;
    const { contributions, value } = explainRecord(model, patient);
    const { centre, scale } = model.branches[0]!.steps.flatMap((step) =>
      step.kind === 'transform' && step.name === 'standardise'
        ? [step.state as { centre: number[]; scale: number[] }]
        : [],
    )[0]!;
    const place = model.inputs.findIndex(({ name }) => name === 'f0');
    const expected = (coefficients[place]! * (1.5 - centre[place]!)) / scale[place]!;
    expect(contributions[place]).toBeCloseTo(expected, 10);
    expect(1 / (1 + Math.exp(-value))).toBeCloseTo(predictRecord(model, patient), 10);
  });

  test('of two inputs that interact are the mean over both orders', () => {
    const model = fitted('svm');
    const inputs = Object.fromEntries(model.inputs.map(({ name, mean }) => [name, mean]));
    const at = (known: Readonly<Record<string, number>>) => predictRecord(model, { ...inputs, ...known });
    const [a, b] = [{ f0: 2 }, { f1: 2 }];
    const first = (at(a) - at({}) + at({ ...a, ...b }) - at(b)) / 2;
    const { contributions } = explainRecord(model, { ...inputs, ...a, ...b });
    expect(contributions[model.inputs.findIndex(({ name }) => name === 'f0')]).toBeCloseTo(first, 12);
  });

  test('of many inputs are drawn by seed for a model that is not linear, and exact for one that is', () => {
    const many = signalData(60, 14, 'explain-many', 3);
    const row = Object.fromEntries(many.names.map((name, j) => [name, Math.sin(j + 1)]));
    const model = fitted('svm', {}, many);
    const found = explainRecord(model, row);
    expect(found.method).toBe('sampled');
    expect(found.base + total(found.contributions)).toBeCloseTo(found.value, 9);
    expect(explainRecord(model, row)).toEqual(found);
    expect(explainRecord(fitted('logistic', { penalty: 'l2' }, many), row).method).toBe('exact');
  });

  test('of a survival model are on the log hazard', () => {
    const survival = survivalData(80, 3, 'explain');
    const pipeline = { branches: [{ name: 'a', columns: '*' as const }], model: { name: 'cox' } };
    const model = fitPipeline(trainingOnly(survival), pipeline, { seed: 1 });
    const record = Object.fromEntries(survival.names.map((name, j) => [name, j - 1]));
    const found = explainRecord(model, record);
    expect(found).toMatchObject({ method: 'exact', scale: 'log-hazard' });
    expect(found.value).toBeCloseTo(predictRecord(model, record), 12);
    expect(found.base + total(found.contributions)).toBeCloseTo(found.value, 10);
  });

  test('are zero for a patient with mean values', () => {
    const model = fitted('svm');
    const means = Object.fromEntries(model.inputs.map(({ name, mean }) => [name, mean]));
    expect(explainRecord(model, means).contributions.every((part) => part === 0)).toBe(true);
  });
});

test('coefficients of support vectors or topics are not those of columns', () => {
  expect(linearModel(fitted('svm').model)).toBeUndefined();
  expect(linearModel(fitted('latent-dirichlet').model)).toBeUndefined();
  expect(linearModel(fitted('lda').model)!.coefficients).toHaveLength(4);
});
