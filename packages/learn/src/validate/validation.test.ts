import { describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/dataset.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { noiseData, signalData, simplePipeline } from '../testing/pipeline-data.js';
import { evaluateBothOrders } from './both-orders.js';
import { developModel } from './develop.js';
import { learningCurve } from './learning-curve.js';
import { permutationValidation } from './permutation-validation.js';
import { kFoldSplits } from './splits.js';

const code = (name: string) => expect.objectContaining({ code: name });
const named = (data: Dataset, prefix: string): Dataset => ({ ...data, ids: data.ids.map((id) => prefix + id) });

describe('a model developed on one cohort and tested on others', () => {
  const main = signalData(100, 4, 'develop', 3);
  const external = named(signalData(60, 4, 'external', 3), 'x');

  test('gives its file, apparent figures and those of each cohort', () => {
    const found = developModel(main, { external }, simplePipeline, { seed: 1 });
    expect(found.fitted.training.rows).toBe(100);
    expect(found.apparent.metrics.auc!.value).toBeGreaterThan(0.85);
    expect(found.tests.external!.metrics.auc!.value).toBeGreaterThan(0.8);
    expect(found.tests.external!.prediction.values).toHaveLength(60);
  });

  test('refuses an external patient that it was fitted on', () => {
    const overlapping = { ...external, ids: ['p3', ...external.ids.slice(1)] };
    expect(() => developModel(main, { overlapping }, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEAK-SEEN'));
  });

  test('asks for the columns it reads, by name', () => {
    const renamed = { ...external, names: ['f0', 'f1', 'f2', 'g3'] };
    expect(() => developModel(main, { renamed }, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEARN-NO-COLUMN'));
  });
});

test('both orders run on the same splits, and only the published one is marked', async () => {
  const data = noiseData(80, 200, 'orders');
  const pipeline: PipelineInput = {
    branches: [
      {
        name: 'a',
        columns: '*',
        steps: [{ name: 't-test', parameters: { best: 10, threshold: null }, fittedOn: 'all' }],
      },
    ],
    model: { name: 'logistic' },
  };
  const splits = kFoldSplits(data, { folds: 5, seed: 1 });
  const { one } = await evaluateBothOrders(data, { one: pipeline }, { splits, seed: 1, asPublished: 'test' });
  expect(one.differing).toEqual(['a/t-test']);
  expect(one.published.leaks).toHaveLength(1);
  expect(one.honest.leaks).toEqual([]);
  expect(one.honest.folds.map(({ rows }) => rows)).toEqual(one.published.folds.map(({ rows }) => rows));
  expect(one.published.overFolds.auc!.mean - one.honest.overFolds.auc!.mean).toBeGreaterThan(0.15);
  expect(one.published.stability.nogueira).toBe(1);
  expect(one.honest.stability.nogueira).toBeLessThan(0.9);
});

describe('the permutation test of the whole pipeline', () => {
  test('finds a signal', async () => {
    const found = await permutationValidation(signalData(80, 3, 'perm', 3), simplePipeline, {
      permutations: 19,
      folds: 4,
      seed: 1,
    });
    expect(found.permuted).toHaveLength(19);
    expect(found.observed).toBeGreaterThan(0.8);
    expect(found.p).toBe(1 / 20);
  });

  test('finds none in noise, and permuted figures are centred on 0.5', async () => {
    const found = await permutationValidation(noiseData(80, 3, 'perm noise'), simplePipeline, {
      permutations: 39,
      folds: 4,
      seed: 1,
    });
    expect(found.p).toBeGreaterThan(0.05);
    const mean = found.permuted.reduce((a, b) => a + b, 0) / 39;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });

  test('says when the pipeline cannot be measured', async () => {
    const one: Dataset = { ...noiseData(20, 2, 'one class'), outcome: { kind: 'binary', event: new Uint8Array(20) } };
    await expect(permutationValidation(one, simplePipeline, { permutations: 3, folds: 4, seed: 1 })).rejects.toThrow(
      code('RAD-LEARN-TOO-FEW'),
    );
  });
});

test('a learning curve rises with the share of training patients, on the same test rows', async () => {
  const data = signalData(200, 12, 'curve', 1.5);
  const splits = kFoldSplits(data, { folds: 4, repeats: 2, seed: 1 });
  const [small, , full] = await learningCurve(data, simplePipeline, { splits, shares: [0.2, 0.6, 1], seed: 1 });
  expect(small!.rows).toBeLessThan(35);
  expect(full!.rows).toBe(150);
  expect(full!.test!.mean).toBeGreaterThan(small!.test!.mean);
  expect(small!.apparent).toBeGreaterThan(full!.apparent!);
  expect(full!.failed).toBe(0);
});
