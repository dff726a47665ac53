import { describe, expect, test } from 'vitest';
import { signalData, survivalData } from '../testing/pipeline-data.js';
import { evaluateBothOrders } from '../validate/both-orders.js';
import { crossValidate } from '../validate/cross-validate.js';
import { kFoldSplits } from '../validate/splits.js';
import { fitPipeline } from './fit-pipeline.js';
import { makeFold } from './fold.js';
import { loadPipeline } from './load-pipeline.js';
import { predict, predictRows, predictSurvivalRows } from './predict.js';
import type { PipelineInput } from './schema.js';

const radiomic = Array.from({ length: 30 }, (_, j) => `f${j}`);
const clinical = ['f30', 'f31'];
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

/** The designs of published studies as pipelines: each fits, predicts, and survives JSON. */
const binary: Record<string, PipelineInput> = {
  'LASSO, then mRMR, then an RBF SVM': {
    branches: [
      {
        name: 'radiomics',
        columns: radiomic,
        steps: [
          { name: 'standardise' },
          { name: 'lasso', parameters: { convention: 'scikit-learn', penalty: 0.001 } },
          { name: 'mrmr', parameters: { count: 5 } },
        ],
      },
    ],
    model: { name: 'svm', parameters: { gamma: 0.001 } },
    threshold: { rule: 'fixed', value: 0.5 },
  },
  't-test, then LASSO, SMOTE before the split, then a forest beside clinical variables': {
    branches: [
      {
        name: 'radiomics',
        columns: radiomic,
        steps: [
          { name: 't-test', parameters: { threshold: 0.3 }, fittedOn: 'all' },
          { name: 'lasso', fittedOn: 'all' },
        ],
      },
      { name: 'clinical', columns: clinical, steps: [{ name: 'impute' }] },
    ],
    sampler: { name: 'smote', parameters: { fewNeighbours: 'reduce' }, fittedOn: 'all' },
    model: { name: 'random-forest', parameters: { trees: 10 } },
  },
  'mRMR to 20, a LASSO logistic rad-score, then logistic regression with clinical variables': {
    branches: [
      {
        name: 'radiomics',
        columns: radiomic,
        steps: [{ name: 'standardise' }, { name: 'mrmr', parameters: { count: 10 } }],
        score: { model: { name: 'logistic-lasso', parameters: { folds: 5 } } },
      },
      { name: 'clinical', columns: clinical },
    ],
    model: { name: 'logistic', parameters: { penalty: 'none' } },
    threshold: { rule: 'youden' },
  },
};

describe.each(Object.entries(binary))('%s', (_title, pipeline) => {
  const data = signalData(90, 32, 'systems', 2);
  const splits = kFoldSplits(data, { folds: 3, seed: 1 });

  test('is evaluated in the published and in the honest order on the same splits', async () => {
    const { one } = await evaluateBothOrders(
      data,
      { one: pipeline },
      { splits, seed: 1, asPublished: 'as in the paper' },
    );
    expect(one.honest.failures).toEqual([]);
    expect(one.published.failures).toEqual([]);
    expect(one.honest.leaks).toEqual([]);
    expect(one.published.leaks.map(({ step }) => step)).toEqual(one.differing);
    expect(one.honest.pooled.auc![0]!.value).toBeGreaterThan(0.6);
  });
});

test('SMOTE in the fold adds to training rows only, and the test side keeps its rows', async () => {
  const data = signalData(90, 32, 'smote', 2);
  const splits = kFoldSplits(data, { folds: 3, seed: 1 });
  const pipeline: PipelineInput = {
    branches: [{ name: 'a', columns: radiomic.slice(0, 4) }],
    sampler: { name: 'smote' },
    model: { name: 'knn' },
  };
  const { one } = await crossValidate(data, { one: pipeline }, { splits, seed: 1 });
  for (const [k, fold] of one.folds.entries()) expect(fold.values).toHaveLength(splits[k]!.test.length);
});

describe('correlation filter, univariate Cox, Cox LASSO score, Cox with clinical variables', () => {
  const data = survivalData(120, 32, 'survival');
  const pipeline: PipelineInput = {
    branches: [
      {
        name: 'radiomics',
        columns: radiomic,
        steps: [
          { name: 'standardise' },
          { name: 'correlation-filter', parameters: { threshold: 0.9 } },
          { name: 'univariate-cox', parameters: { threshold: 0.2 } },
        ],
        score: { model: { name: 'cox-lasso', parameters: { folds: 5 } } },
      },
      { name: 'clinical', columns: clinical },
    ],
    model: { name: 'cox' },
    threshold: { rule: 'median' },
  };
  const fold = makeFold(data, { training: rows(0, 80), test: rows(80, 120) });

  test('gives risks and survival curves of new rows, the same from the file', () => {
    const fitted = fitPipeline(fold.training, pipeline, { seed: 1 });
    expect(fitted.modelInputs).toEqual(['rad-score', 'f30', 'f31']);
    const risk = predict(fitted, fold.test).values;
    const loaded = loadPipeline(JSON.stringify(fitted));
    expect(predictRows(loaded, data).slice(80)).toEqual(risk);
    const curves = predictSurvivalRows(loaded, data, [0.1, 1]);
    const highest = risk.indexOf(Math.max(...risk)) + 80;
    const lowest = risk.indexOf(Math.min(...risk)) + 80;
    expect(curves.data[highest + 120]!).toBeLessThan(curves.data[lowest + 120]!);
    expect(curves.data[0]!).toBeGreaterThan(curves.data[120]!);
  });

  test('is measured by concordance and by the AUC at a time', async () => {
    const splits = kFoldSplits(data, { folds: 3, seed: 1 });
    const metrics = [{ name: 'c-index' as const }, { name: 'auc-at' as const, time: 0.5 }];
    const { one } = await crossValidate(data, { one: pipeline }, { splits, seed: 1, metrics });
    expect(one.failures).toEqual([]);
    expect(one.overFolds['c-index']!.mean).toBeGreaterThan(0.65);
    expect(one.pooled['auc-at-0.5']![0]!.value).toBeGreaterThan(0.65);
  });
});
