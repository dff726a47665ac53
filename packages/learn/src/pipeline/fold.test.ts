import { fromRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { noiseData, simplePipeline } from '../testing/pipeline-data.js';
import { cutOffOn } from './choose-threshold.js';
import type { Dataset } from './dataset.js';
import { fitPipeline } from './fit-pipeline.js';
import { asPublished, externalTest, makeFold, type TestRows, type TrainingRows, trainingOnly } from './fold.js';
import { predict, predictTraining } from './predict.js';

const data = noiseData(40, 5, 'leaks');
const fold = makeFold(data, { training: range(0, 30), test: range(30, 40) });
const code = (name: string) => expect.objectContaining({ code: name });

describe('every way to leak fails to compile and throws', () => {
  test('fitting on test rows', () => {
    // @ts-expect-error test rows are not training rows
    expect(() => fitPipeline(fold.test, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEAK-TEST-ROWS'));
  });

  test('fitting on a whole data set', () => {
    // @ts-expect-error a data set has not been divided
    expect(() => fitPipeline(data, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEAK-NO-FOLD'));
  });

  test('fitting on both sides of a fold', () => {
    // @ts-expect-error a fold is not training rows
    expect(() => fitPipeline(fold, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEAK-NO-FOLD'));
  });

  test('forging training rows', () => {
    // @ts-expect-error the brand is private, so an object with the same data is not of the type
    const forged: TrainingRows = { data };
    expect(() => fitPipeline(forged, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEAK-NO-FOLD'));
    const changed: TrainingRows = { ...fold.training, data };
    expect(() => fitPipeline(changed, simplePipeline, { seed: 1 })).toThrow(code('RAD-LEAK-NO-FOLD'));
  });

  test('reading the values or outcomes of test rows', () => {
    // @ts-expect-error test rows show their identifiers only
    expect(fold.test.data).toBeUndefined();
    expect(Object.keys(fold.test)).toEqual(['ids']);
    expect(Object.getOwnPropertySymbols(fold.test)).toEqual([]);
  });

  test('giving training rows as test rows', () => {
    const fitted = fitPipeline(fold.training, simplePipeline, { seed: 1 });
    // @ts-expect-error training rows are not test rows
    expect(() => predict(fitted, fold.training)).toThrow(code('RAD-LEAK-NO-FOLD'));
  });

  test('testing a model of another fold that was fitted on these patients', () => {
    const other = makeFold(data, { training: range(10, 40), test: range(0, 10) });
    const fitted = fitPipeline(other.training, simplePipeline, { seed: 1 });
    expect(() => predict(fitted, fold.test)).toThrow(code('RAD-LEAK-SEEN'));
    expect(() => predict(fitted, externalTest(data))).toThrow(code('RAD-LEAK-SEEN'));
  });

  test('a patient with rows on both sides', () => {
    const lesions: Dataset = { ...data, groups: data.ids.map((_, i) => `patient ${Math.floor(i / 4)}`) };
    expect(() => makeFold(lesions, { training: range(0, 30), test: range(30, 40) })).toThrow(
      expect.objectContaining({ code: 'RAD-LEAK-PATIENT', values: { patient: 'patient 7' } }),
    );
    expect(() => makeFold(data, { training: range(0, 31), test: range(30, 40) })).toThrow(code('RAD-LEAK-PATIENT'));
  });

  test('choosing a cut-off on predictions of test rows', () => {
    const fitted = fitPipeline(fold.training, simplePipeline, { seed: 1 });
    const onTest = predict(fitted, fold.test);
    // @ts-expect-error predictions of test rows choose no cut-off
    expect(() => cutOffOn(onTest, fold.training, 'youden')).toThrow(code('RAD-LEAK-CUT-OFF'));
    expect(cutOffOn(predictTraining(fitted, fold.training), fold.training, 'youden')).toBeGreaterThan(0);
    // @ts-expect-error apparent predictions are not predictions of test rows
    const claimed: ReturnType<typeof predict> = predictTraining(fitted, fold.training);
    expect(claimed.ids).toHaveLength(30);
  });

  test('fitting a step on all rows without the escape', () => {
    const published = withFittedOn('all');
    expect(() => fitPipeline(fold.training, published, { seed: 1 })).toThrow(
      expect.objectContaining({ code: 'RAD-LEAK-AS-PUBLISHED', values: { step: 'all/correlation-filter' } }),
    );
    // @ts-expect-error the escape is made by asPublished with a reason
    expect(() => fitPipeline(fold.training, published, { seed: 1, published: data })).toThrow(code('RAD-LEAK-NO-FOLD'));
  });
});

test('the escape lets the step see all rows, and the result records what it saw', () => {
  const published = asPublished(data, 'the paper selects before it splits');
  const fitted = fitPipeline(fold.training, withFittedOn('all'), { seed: 1, published });
  expect(fitted.leaks).toEqual([
    {
      step: 'all/correlation-filter',
      code: 'SAW-OUTCOMES',
      reason: 'the paper selects before it splits',
      rowsSeen: 10,
    },
  ]);
  expect(fitPipeline(fold.training, withFittedOn('training'), { seed: 1, published }).leaks).toEqual([]);
});

test('what lies outside training does not change a fitted pipeline', () => {
  const other: Dataset = {
    ...data,
    x: { ...data.x, data: data.x.data.map((v, k) => (k % 40 < 30 ? v : v * 100 + 7)) },
  };
  const again = makeFold(other, { training: range(0, 30), test: range(30, 40) });
  expect(fitPipeline(again.training, simplePipeline, { seed: 1 })).toEqual(
    fitPipeline(fold.training, simplePipeline, { seed: 1 }),
  );
});

test('an empty side, a row that does not exist and data that do not fit together are refused', () => {
  expect(() => makeFold(data, { training: [], test: [1] })).toThrow(code('RAD-LEARN-SPLIT'));
  expect(() => makeFold(data, { training: [0], test: [] })).toThrow(code('RAD-LEARN-SPLIT'));
  expect(() => makeFold(data, { training: [0], test: [40] })).toThrow(code('RAD-LEARN-SPLIT'));
  expect(() => makeFold(data, { training: [0.5], test: [1] })).toThrow(code('RAD-LEARN-SPLIT'));
  expect(() => trainingOnly({ ...data, ids: ['one'] })).toThrow(code('RAD-LEARN-SHAPE'));
  expect(() => trainingOnly({ ...data, names: ['f0', 'f1', 'f2', 'f3', 'f0'] })).toThrow(code('RAD-LEARN-REPEATED'));
  expect(() => trainingOnly({ ...data, x: fromRows([[1]]) })).toThrow(code('RAD-LEARN-SHAPE'));
});

test('test rows are not a place to hang things on', () => {
  expect(Object.isFrozen(fold.test)).toBe(true);
  const forged = { ids: fold.test.ids } as unknown as TestRows;
  expect(() => predict(fitPipeline(fold.training, simplePipeline, { seed: 1 }), forged)).toThrow(
    code('RAD-LEAK-NO-FOLD'),
  );
});

function withFittedOn(fittedOn: 'training' | 'all') {
  return {
    branches: [{ name: 'all', columns: '*' as const, steps: [{ name: 'correlation-filter', fittedOn }] }],
    model: { name: 'logistic' },
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
