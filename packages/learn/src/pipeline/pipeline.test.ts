import { createRng } from '@radscore/core';
import { fromRows } from '@radscore/stats';
import { describe, expect, test } from 'vitest';
import { noiseData, signalData, simplePipeline } from '../testing/pipeline-data.js';
import type { Dataset } from './dataset.js';
import { fitPipeline } from './fit-pipeline.js';
import { makeFold, trainingOnly } from './fold.js';
import { loadPipeline } from './load-pipeline.js';
import { honestTwin, parsePipeline, publishedSteps } from './parse-pipeline.js';
import { predict, predictRecord, predictRows, predictTraining } from './predict.js';
import type { PipelineInput } from './schema.js';

const data = signalData(80, 12, 'pipeline');
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);
const fold = makeFold(data, { training: rows(0, 60), test: rows(60, 80) });
const code = (name: string) => expect.objectContaining({ code: name });

const selecting: PipelineInput = {
  branches: [
    {
      name: 'radiomics',
      columns: rows(0, 8).map((j) => `f${j}`),
      steps: [
        { name: 'impute' },
        { name: 'robust-scale' },
        { name: 'correlation-filter', parameters: { threshold: 0.1 } },
        { name: 'standardise' },
      ],
      score: { model: { name: 'logistic', parameters: { penalty: 'none' } } },
    },
    { name: 'clinical', columns: ['f8', 'f9'], steps: [{ name: 'standardise' }] },
  ],
  model: { name: 'logistic', parameters: { penalty: 'none' } },
};

describe('a fitted pipeline', () => {
  const fitted = fitPipeline(fold.training, selecting, { seed: 7 });

  test('reduces a branch to its score and joins the branches by name', () => {
    expect(fitted.modelInputs).toEqual(['rad-score', 'f8', 'f9']);
    expect(fitted.branches[0]!.outputs).toEqual(fitted.selections[0]!.kept);
  });

  test('reads the kept columns only, whatever transformers saw more', () => {
    const kept = fitted.selections[0]!.kept;
    expect(kept.length).toBeLessThan(8);
    expect([...fitted.branches[0]!.reads].sort()).toEqual([...kept].sort());
    expect(fitted.inputs.map(({ name }) => name).sort()).toEqual([...kept, 'f8', 'f9'].sort());
  });

  test('gives for pruned steps the bits of the whole ones', () => {
    const inputs = fitted.inputs.map(({ name }) => name);
    const whole = predictRows(fitted, data);
    const narrow = predictRows(fitted, {
      names: inputs,
      x: {
        rows: 80,
        cols: inputs.length,
        data: Float64Array.from(
          inputs.flatMap((name) => [...data.x.data.subarray(80 * data.names.indexOf(name)).slice(0, 80)]),
        ),
      },
    });
    expect(narrow).toEqual(whole);
  });

  test('goes through JSON, loads elsewhere and gives the same bits', () => {
    const loaded = loadPipeline(JSON.stringify(fitted));
    expect(loaded).toEqual(fitted);
    expect(predictRows(loaded, data)).toEqual(predictRows(fitted, data));
  });

  test('scores one patient from a record of the columns it reads', () => {
    const record = Object.fromEntries(
      fitted.inputs.map(({ name }) => [name, data.x.data[65 + 80 * data.names.indexOf(name)]!]),
    );
    expect(predictRecord(fitted, record)).toBe(predict(fitted, fold.test).values[5]);
    const { f8: _, ...incomplete } = record;
    expect(() => predictRecord(fitted, incomplete)).toThrow(
      expect.objectContaining({ code: 'RAD-LEARN-NO-COLUMN', place: { column: 'f8' } }),
    );
  });

  test('knows the training range of every input', () => {
    const f8 = fitted.inputs.find(({ name }) => name === 'f8')!;
    const values = [...data.x.data.subarray(80 * 8, 80 * 8 + 60)];
    expect(f8).toMatchObject({ min: Math.min(...values), max: Math.max(...values), missing: 0 });
    expect(fitted.training).toEqual({
      rows: 60,
      patients: 60,
      events: data.outcome.event.slice(0, 60).reduce((a, b) => a + b),
    });
  });

  test('repeats with the seed and is frozen', () => {
    expect(fitPipeline(fold.training, selecting, { seed: 7 })).toEqual(fitted);
    expect(Object.isFrozen(fitted)).toBe(true);
  });
});

test('a branch without the columns asked for says which, with the nearest name', () => {
  const wrong: PipelineInput = { ...simplePipeline, branches: [{ name: 'a', columns: ['f100'] }] };
  expect(() => fitPipeline(fold.training, wrong, { seed: 1 })).toThrow(code('RAD-LEARN-NO-COLUMN'));
});

test('a pipeline that keeps nothing predicts the share of events for everybody, and says so', () => {
  const nothing: PipelineInput = {
    branches: [{ name: 'all', columns: '*', steps: [{ name: 'variance-filter', parameters: { threshold: 1e9 } }] }],
    model: { name: 'svm' },
  };
  const fitted = fitPipeline(fold.training, nothing, { seed: 1 });
  const share = fitted.training.events / 60;
  expect([...predict(fitted, fold.test).values]).toEqual(Array(20).fill(share));
  expect(fitted.notes).toHaveLength(1);
  expect(predictRecord(loadPipeline(JSON.stringify(fitted)), {})).toBe(share);
});

test('a score branch that keeps nothing drops out, and the rest is fitted', () => {
  const [radiomics, clinical] = selecting.branches;
  const steps = [{ name: 'variance-filter', parameters: { threshold: 1e9 } }];
  const fitted = fitPipeline(
    fold.training,
    { ...selecting, branches: [{ ...radiomics!, steps }, clinical!] },
    { seed: 1 },
  );
  expect(fitted.modelInputs).toEqual(['f8', 'f9']);
  expect(fitted.notes).toEqual([{ code: 'NOTHING-KEPT', values: { branch: 'radiomics', column: 'rad-score' } }]);
});

test('the cut-off is fixed, or chosen on apparent or inner predictions of training', () => {
  const withRule = (threshold: PipelineInput['threshold']) =>
    fitPipeline(fold.training, { ...simplePipeline, ...(threshold && { threshold }) }, { seed: 3 });
  expect(withRule(undefined)).not.toHaveProperty('threshold');
  expect(withRule({ rule: 'fixed', value: 0.4 }).threshold).toBe(0.4);
  const apparent = withRule({ rule: 'youden' });
  const values = predictTraining(apparent, fold.training).values;
  const youden = (cut: number) =>
    values.reduce((sum, value, i) => {
      const event = fold.training.data.outcome.event[i] === 1;
      return sum + (value >= cut ? (event ? 1 / apparent.training.events : -1 / (60 - apparent.training.events)) : 0);
    }, 0);
  expect(youden(apparent.threshold!)).toBeCloseTo(Math.max(...[...values].map(youden)), 12);
  const inner = withRule({ rule: 'youden', predictions: 'inner', folds: 3 });
  expect(inner.threshold).toBeGreaterThan(0);
  expect(inner.threshold).not.toBe(apparent.threshold);
  const median = withRule({ rule: 'median' });
  const below = predictTraining(median, fold.training).values.filter((value) => value < median.threshold!);
  expect(below).toHaveLength(30);
});

test('unknown steps, wrong kinds, wrong parameters and repeated names are refused before any data is seen', () => {
  const withStep = (name: string, parameters = {}): PipelineInput => ({
    branches: [{ name: 'a', columns: '*', steps: [{ name, parameters }] }],
    model: { name: 'logistic' },
  });
  expect(() => parsePipeline(withStep('standardize'))).toThrow(/Did you mean "standardise"/);
  expect(() => parsePipeline(withStep('logistic'))).toThrow(code('RAD-LEARN-STEP-KIND'));
  expect(() => parsePipeline(withStep('standardise', { diviser: 'n' }))).toThrow(code('RAD-PARAMETER-UNKNOWN'));
  expect(() => parsePipeline(withStep('standardise', { divisor: 3 }))).toThrow(code('RAD-PARAMETER-INVALID'));
  expect(() => parsePipeline({ ...simplePipeline, model: { name: 'standardise' } })).toThrow(
    code('RAD-LEARN-STEP-KIND'),
  );
  const [branch] = simplePipeline.branches;
  expect(() => parsePipeline({ ...simplePipeline, branches: [branch!, branch!] })).toThrow(code('RAD-LEARN-REPEATED'));
  expect(() => parsePipeline({ ...simplePipeline, branches: [] })).toThrow(code('RAD-PARAMETER-INVALID'));
});

test('a binary pipeline refuses a survival outcome', () => {
  const time = Float64Array.from({ length: 80 }, (_, i) => i + 1);
  const survival: Dataset = { ...data, outcome: { ...data.outcome, kind: 'survival', time } };
  expect(() => fitPipeline(trainingOnly(survival), simplePipeline, { seed: 1 })).toThrow(code('RAD-LEARN-OUTCOME'));
});

test('a training side with one outcome is refused by the model', () => {
  const none: Dataset = { ...data, outcome: { kind: 'binary', event: new Uint8Array(80) } };
  expect(() => fitPipeline(trainingOnly(none), simplePipeline, { seed: 1 })).toThrow(code('RAD-LEARN-SINGLE-CLASS'));
});

test('fitting stops when asked to', () => {
  expect(() => fitPipeline(fold.training, selecting, { seed: 1, signal: { aborted: true } })).toThrow(
    code('RAD-CANCELLED'),
  );
});

test('what is not a fitted pipeline, or of another version, is refused', () => {
  const fitted = fitPipeline(trainingOnly(noiseData(20, 2, 'file')), simplePipeline, { seed: 1 });
  const refused = code('RAD-LEARN-MODEL-FILE');
  expect(() => loadPipeline('nonsense')).toThrow(refused);
  expect(() => loadPipeline('3')).toThrow(refused);
  expect(() => loadPipeline({ ...fitted, version: 2 })).toThrow(refused);
  expect(() => loadPipeline({ ...fitted, branches: undefined })).toThrow(refused);
  expect(() => loadPipeline({ ...fitted, model: { name: 'oracle', state: {} } })).toThrow(
    code('RAD-PARAMETER-UNKNOWN'),
  );
});

test('the honest twin fits every step on training', () => {
  const published = parsePipeline({
    ...simplePipeline,
    branches: [{ name: 'a', columns: '*', steps: [{ name: 'standardise', fittedOn: 'all' }] }],
  });
  expect(publishedSteps(published)).toEqual(['a/standardise']);
  expect(publishedSteps(honestTwin(published))).toEqual([]);
});

test('harmonisation does not change what the steps after it draw: of a single site they keep what they keep without it', () => {
  const rng = createRng('one-site');
  const event = Array.from({ length: 80 }, (_, i) => i % 2);
  const x = fromRows(
    event.map((each) => Array.from({ length: 12 }, (_, j) => (j < 3 ? 0.6 * each : 0) + rng.normal())),
  );
  const names = Array.from({ length: 12 }, (_, j) => `f${j}`);
  const ids = event.map((_, i) => `P${i}`);
  const data = {
    ids,
    names,
    x,
    batch: ids.map(() => 'A'),
    outcome: { kind: 'binary', event: Uint8Array.from(event) },
  } as const;
  const kept = (before: readonly { name: string }[]) => {
    const steps = [...before, { name: 'standardise' }, { name: 'lasso', parameters: { penalty: 'min', folds: 5 } }];
    const branches = [{ name: 'radiomics', columns: '*' as const, steps }];
    return fitPipeline(trainingOnly(data), { branches, model: { name: 'logistic' } }, { seed: 1 }).modelInputs;
  };
  expect(kept([]).length).toBeGreaterThan(1);
  expect(kept([{ name: 'combat' }])).toEqual(kept([]));
});
