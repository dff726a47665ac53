import { createRng, type Progress } from '@radscore/core';
import { auc, delong } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { trainingOnly } from '../pipeline/fold.js';
import { parsePipeline } from '../pipeline/parse-pipeline.js';
import type { PipelineInput } from '../pipeline/schema.js';
import { noiseData, signalData, simplePipeline } from '../testing/pipeline-data.js';
import { crossValidate } from './cross-validate.js';
import { resampledMean } from './resampled-interval.js';
import { runFolds, runFoldTask } from './run-folds.js';
import { kFoldSplits } from './splits.js';
import { tunePipeline } from './tune.js';

const data = signalData(90, 6, 'cv');
const splits = kFoldSplits(data, { folds: 3, repeats: 2, seed: 5 });
const code = (name: string) => expect.objectContaining({ code: name });
const filtered: PipelineInput = {
  ...simplePipeline,
  branches: [{ name: 'all', columns: '*', steps: [{ name: 'correlation-filter', fittedOn: 'all' }] }],
};

test('the corrected resampled error of Nadeau and Bengio, by hand', () => {
  // Values 0.6, 0.7, 0.8: S^2 = 0.01; (1/3 + 1/2) x 0.01; t(0.975, 2) = 4.302652729749464.
  const found = resampledMean([0.6, 0.7, 0.8], 0.5)!;
  expect(found.mean).toBeCloseTo(0.7, 14);
  expect(found.standardError).toBeCloseTo(Math.sqrt(0.01 / 1.2), 14);
  expect(found.ci[1] - found.mean).toBeCloseTo(4.302652729749464 * Math.sqrt(0.01 / 1.2), 12);
  expect(resampledMean([0.5], 0.5)).toBeUndefined();
});

describe('cross-validation', () => {
  test('gives per fold and pooled figures with intervals, mean over folds, and how often each column was read', async () => {
    const { only } = await crossValidate(
      data,
      { only: simplePipeline },
      { splits, seed: 1, metrics: [{ name: 'auc' }, { name: 'brier' }] },
    );
    expect(only.folds).toHaveLength(6);
    const first = only.folds[0]!;
    const event = Uint8Array.from(first.rows, (row) => data.outcome.event[row]!);
    expect(first.metrics.auc).toEqual({ value: auc(first.values, event), ci: delong(first.values, event).ci });
    expect(only.overFolds.auc!.mean).toBeGreaterThan(0.7);
    expect(only.overFolds.auc!.resamples).toBe(6);
    expect(only.pooled.auc).toHaveLength(2);
    expect(only.pooled.brier![0]!.value).toBeLessThan(0.25);
    expect(only.stability.frequencies).toHaveLength(6);
    expect([only.leaks, only.failures, only.notes]).toEqual([[], [], []]);
  });

  test('a pipeline gives the same alone and beside others, in any order of work', async () => {
    const forest: PipelineInput = { ...simplePipeline, model: { name: 'random-forest', parameters: { trees: 5 } } };
    const together = await crossValidate(data, { logistic: simplePipeline, forest }, { splits, seed: 1 });
    const alone = await crossValidate(data, { forest }, { splits, seed: 1 });
    expect(alone.forest).toEqual(together.forest);
    const shared = { data, pipelines: [parsePipeline(forest)], seed: '1' };
    const tasks = splits.map(({ training, test }, index) => ({ index, training, test }));
    const backwards = await runFolds(shared, tasks.toReversed());
    expect(backwards.toReversed()).toEqual(await runFolds(shared, tasks));
  });

  test('task and result are plain data', () => {
    const shared = { data, pipelines: [parsePipeline(simplePipeline)], seed: '1' };
    const task = { index: 3, training: splits[3]!.training, test: splits[3]!.test };
    const direct = runFoldTask(shared, task);
    expect(structuredClone(runFoldTask(structuredClone(shared), structuredClone(task)))).toEqual(direct);
  });

  test('stops within a few folds of a signal that comes 5 ms after the start, where the host lets it through', async () => {
    const stopper = new AbortController();
    setTimeout(() => stopper.abort(), 5);
    let done = 0;
    const many = Array.from({ length: 50 }, () => splits).flat();
    const stopped = crossValidate(
      data,
      { a: simplePipeline },
      {
        splits: many,
        seed: 1,
        signal: stopper.signal,
        giveWay: () => new Promise((resolve) => setImmediate(resolve)),
        onProgress: (progress) => {
          done = progress.done;
        },
      },
    );
    await expect(stopped).rejects.toMatchObject({ code: 'RAD-CANCELLED' });
    expect(done).toBeLessThan(many.length / 4);
  });

  test('reports progress and stops when asked to', async () => {
    const seen: Progress[] = [];
    await crossValidate(
      data,
      { a: simplePipeline },
      { splits, seed: 1, onProgress: (progress) => seen.push(progress) },
    );
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(seen[0]).toEqual({ stage: 'cross-validation', done: 1, total: 6 });
    const signal = { aborted: false };
    const stopped = crossValidate(
      data,
      { a: simplePipeline },
      {
        splits,
        seed: 1,
        signal,
        onProgress: () => {
          signal.aborted = true;
        },
      },
    );
    await expect(stopped).rejects.toThrow(code('RAD-CANCELLED'));
  });

  test('a pipeline that fails in a fold fails alone, with its error, and its pooled figure is missing', async () => {
    const picky: PipelineInput = {
      ...simplePipeline,
      branches: [{ name: 'a', columns: '*', steps: [{ name: 'combat' }] }],
    };
    const { good, bad } = await crossValidate(data, { good: simplePipeline, bad: picky }, { splits, seed: 1 });
    expect(good.failures).toEqual([]);
    expect(bad.failures).toHaveLength(6);
    expect(bad.failures[0]!.error.code).toBe('RAD-LEARN-NO-CONTEXT');
    expect(bad.pooled.auc![0]).toEqual({ value: null, reason: '3 of the folds of this repeat could not be fitted' });
    expect(bad.overFolds).toEqual({});
  });

  test('a published order needs the escape and leaves its mark', async () => {
    await expect(crossValidate(data, { filtered }, { splits, seed: 1 })).rejects.toThrow(code('RAD-LEAK-AS-PUBLISHED'));
    const found = await crossValidate(data, { filtered }, { splits, seed: 1, asPublished: 'as in the paper' });
    expect(found.filtered.leaks).toMatchObject([{ step: 'all/correlation-filter', rowsSeen: 30 }]);
  });

  test('tuning inside the training side makes it nested: the chosen values are reported for each fold', async () => {
    const clear = signalData(150, 2, 'tuned', 4);
    const tuning = {
      space: { 'model.C': [1e-6, 1] },
      search: 'grid' as const,
      folds: 3,
      metric: { name: 'log-loss' as const },
    };
    const own = kFoldSplits(clear, { folds: 3, seed: 1 });
    const { tuned } = await crossValidate(clear, { tuned: simplePipeline }, { splits: own, seed: 1, tuning });
    expect(tuned.folds.map((fold) => fold.tuned)).toEqual(Array(3).fill({ 'model.C': 1 }));
  });

  test('a random search draws within its ranges', async () => {
    const tuning = {
      space: { 'model.C': { low: 0.01, high: 100, scale: 'log' as const } },
      search: 'random' as const,
      draws: 4,
      folds: 2,
      metric: { name: 'auc' as const },
    };
    const { tuned } = await crossValidate(
      data,
      { tuned: simplePipeline },
      { splits: splits.slice(0, 2), seed: 1, tuning },
    );
    for (const fold of tuned.folds) {
      const C = fold.tuned!['model.C'] as number;
      expect(C).toBeGreaterThan(0.01);
      expect(C).toBeLessThan(100);
    }
  });

  test('tuning never sees the rows that test: their outcomes may be anything', async () => {
    const tuning = {
      space: { 'model.C': [0.01, 0.1, 1, 10] },
      search: 'grid' as const,
      folds: 3,
      metric: { name: 'auc' as const },
    };
    const rows = data.ids.map((_, i) => i);
    const one = [{ name: 'one', repeat: 0, training: rows.slice(0, 60), test: rows.slice(60) }];
    const turned = {
      ...data,
      outcome: { kind: 'binary' as const, event: data.outcome.event.map((value, i) => (i < 60 ? value : 1 - value)) },
    };
    const of = async (each: typeof data) =>
      (await crossValidate(each, { tuned: simplePipeline }, { splits: one, seed: 1, tuning })).tuned.folds.map(
        ({ tuned, values }) => ({ tuned, values }),
      );
    expect(await of(turned)).toEqual(await of(data));
  });

  test('patients with fewer events than inner folds are dealt to fewer folds, with a note', () => {
    const few = noiseData(20, 2, 'few events');
    const event = Uint8Array.from({ length: 20 }, (_, i) => Number(i < 3));
    const tuning = { space: { 'model.C': [1] }, search: 'grid' as const, folds: 5, metric: { name: 'auc' as const } };
    const rows = trainingOnly({ ...few, outcome: { kind: 'binary', event } });
    const { notes } = tunePipeline(rows, parsePipeline(simplePipeline), tuning, { seed: 1 });
    expect(notes).toEqual([
      { code: 'FEWER-FOLDS', values: { what: 'Tuning', used: 3, wanted: 5, rows: 3, of: 'events' } },
    ]);
  });

  test('a path of tuning that leads nowhere is refused by name', async () => {
    const tuning = {
      space: { 'all.lasso.alpha': [1] },
      search: 'grid' as const,
      folds: 2,
      metric: { name: 'auc' as const },
    };
    const { a } = await crossValidate(data, { a: simplePipeline }, { splits, seed: 1, tuning });
    expect(a.failures[0]!.error).toMatchObject({ code: 'RAD-PARAMETER-UNKNOWN' });
  });

  test('no splits, and one outcome only, are refused', async () => {
    await expect(crossValidate(data, { a: simplePipeline }, { splits: [], seed: 1 })).rejects.toThrow(
      code('RAD-LEARN-SPLIT'),
    );
    const none = { ...noiseData(20, 2, 'none'), outcome: { kind: 'binary' as const, event: new Uint8Array(20) } };
    const halves = [{ name: 'half', repeat: 0, training: [...Array(10).keys()], test: [10, 11, 12] }];
    const { a } = await crossValidate(none, { a: simplePipeline }, { splits: halves, seed: 1 });
    expect(a.failures[0]!.error.code).toBe('RAD-LEARN-SINGLE-CLASS');
  });
});

test('noise has no AUC, whatever the pipeline', async () => {
  const noise = noiseData(200, 10, 'no signal');
  const many = kFoldSplits(noise, { folds: 5, repeats: 4, seed: 1 });
  const { a } = await crossValidate(noise, { a: simplePipeline }, { splits: many, seed: createRng(1).uint32() });
  expect(a.overFolds.auc!.ci[0]).toBeLessThan(0.5);
  expect(a.overFolds.auc!.ci[1]).toBeGreaterThan(0.5);
});

test('runs without tasks give no results', async () => {
  expect(await runFolds({ data, pipelines: [], seed: '1' }, [])).toEqual([]);
});
