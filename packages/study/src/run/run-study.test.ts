import { createRng, type WorkControl } from '@radscore/core';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { parseModel, predictPatient } from '@radscore/prediction';
import { beforeAll, describe, expect, test } from 'vitest';
import { checks as allChecks } from '../checks/index.js';
import { parseRunResult } from '../study/parse-run-result.js';
import { smallProtocol, syntheticStudy } from '../testing/study-fixture.js';
import { runFiles } from './run-files.js';
import { runStudy, type StudyPlan } from './run-study.js';
import { fitUnitTask } from './run-units.js';

const study = syntheticStudy(80, 30, 1.5);
const protocol = smallProtocol();
const base = { ...study, versions: { radscore: 'test' } };

type Store = ReturnType<typeof memoryStore>;
type Files = Readonly<Record<string, string>>;

/** A whole run on this thread; the text of each of its files. */
async function run(plan: StudyPlan, store: Store = memoryStore(), control: WorkControl = {}): Promise<Files> {
  const nothing = () => Promise.reject(new Error('no image is read'));
  const cases = { readImage: nothing, openOutlines: nothing, contentHash: nothing };
  const executor = inlineExecutor({ 'fit-unit': async () => fitUnitTask }, { store, cases });
  const { found } = await runStudy(plan, { executor, store, cases, openEncoder: nothing }, control);
  const files = runFiles(found!);
  return Object.fromEntries(files.map(([name, content]) => [name, String(content)]));
}

let files: Files = {};
const store = memoryStore();
beforeAll(async () => {
  files = await run({ ...base, protocol }, store);
});

describe('runStudy', () => {
  test('gives the plain files of a run', () => {
    expect(Object.keys(files).sort()).toEqual([
      'checks.json',
      'cohort.json',
      'features-missing.csv',
      'features.csv',
      'features.parquet',
      'model.json',
      'performance.json',
      'predictions.csv',
      'protocol.json',
      'provenance.json',
      'run.json',
      'selection.json',
      'splits.json',
    ]);
  });

  test('writes what each of two readers measured, where there were two', () => {
    const { features } = study;
    const result = parseRunResult(files['run.json']!);
    const [name] = features.names;
    const readings = { ids: ['P002', 'P001'], columns: { [name!]: [0.25, null] } };
    const written = runFiles({ result, features, readings }).find(([path]) => path === 'readings.csv')!;
    const [first, second] = ['P002', 'P001'].map((id) => features.values[features.ids.indexOf(id)]);
    expect(written[1]).toBe(`id,reader,${name}\nP002,1,${first}\nP002,2,0.25\nP001,1,${second}\nP001,2,\n`);
    const adjudicated = { ...readings, first: { [name!]: [1.5, 2.5] } };
    const senior = runFiles({ result, features, readings: adjudicated }).find(([path]) => path === 'readings.csv')!;
    expect(senior[1]).toContain('P002,1,1.5\n');
  });

  test('has a verdict and a code for every check', async () => {
    const checks = JSON.parse(files['checks.json']!) as {
      number: number;
      verdict: string;
      code: string;
    }[];
    expect(checks.map(({ number }) => number)).toEqual(allChecks.map(({ number }) => number));
    for (const { verdict, code } of checks) {
      expect(['pass', 'warn', 'fail', 'not-applicable']).toContain(verdict);
      expect(code).toMatch(/^[A-Z-]+$/);
    }
    expect(checks[3]).toMatchObject({ verdict: 'warn' });
    expect(checks[13]).toMatchObject({ verdict: 'not-applicable' });
  });

  test('again, it computes nothing and gives the same bytes', async () => {
    let work = 0;
    const onProgress = ({ total }: { total: number }) => {
      work += total;
    };
    const again = await run({ ...base, protocol }, store, { onProgress });
    expect(work).toBe(0);
    expect(again).toEqual(files);
  });

  test('a constant model, whose cut-off is -Infinity, gives the same bytes again, and its file predicts', async () => {
    const constant = smallProtocol({
      selection: [{ name: 't-test', parameters: { threshold: 1e-300 } }],
      models: { logistic: { name: 'logistic', threshold: 'youden' } },
    });
    const own = memoryStore();
    const first = await run({ ...base, protocol: constant }, own);
    expect(await run({ ...base, protocol: constant }, own)).toEqual(first);
    expect(await run({ ...base, protocol: constant })).toEqual(first);
    const model = parseModel(first['model.json']!);
    expect(model.cutOff.value).toBe(Number.NEGATIVE_INFINITY);
    expect(predictPatient(model, { features: {}, clinical: {} }).group).toBe('recurrence');
    expect(parseRunResult(first['run.json']!).candidates[0]!.honest.threshold.value).toBe(Number.NEGATIVE_INFINITY);
  });

  test('a changed setting of one model leaves the fits of the others', async () => {
    const models = { ...protocol.models, forest: { ...protocol.models.forest!, parameters: { trees: 11 } } };
    const totals = new Map<string, number>();
    const onProgress = ({ stage, total }: { stage: string; total: number }) => totals.set(stage, total);
    await run({ ...base, protocol: { ...protocol, models } }, store, { onProgress });
    // Two variants, each with two orders of the split and six folds; nothing for the key candidate.
    expect(totals.get('evaluate')).toBe(2 * (2 + 6));
    expect(totals.get('resample')).toBe(0);
  });

  test('a run that was stopped at any moment continues to the same files', async () => {
    const rng = createRng('stops');
    const own = memoryStore();
    let last: Files = {};
    let stops = 0;
    for (let round = 0; round < 60; round++) {
      let left = 1 + rng.below(8);
      const signal = { aborted: false };
      const onProgress = () => {
        left--;
        if (left === 0) signal.aborted = true;
      };
      try {
        last = await run({ ...base, protocol }, own, { signal, onProgress });
        break;
      } catch (error) {
        expect(error).toMatchObject({ code: 'RAD-CANCELLED' });
        stops++;
      }
    }
    expect(stops).toBeGreaterThan(5);
    expect(last).toEqual(files);
  });

  test('the model file predicts a training patient with the same bits as the run', async () => {
    const model = parseModel(files['model.json']!);
    const lines = files['predictions.csv']!.split('\n').filter((line) =>
      line.startsWith('tumour/radiomics/logistic,honest,train,'),
    );
    const [, , , id, probability] = lines[3]!.split(',');
    const { ids, names, values } = study.features;
    const row = ids.indexOf(id!);
    const features = Object.fromEntries(names.map((name, j) => [name, values[row + ids.length * j]!]));
    const predicted = predictPatient(model, { features, clinical: {} });
    expect(predicted.value).toBe(Number(probability));
    const { explanation, contributions } = predicted;
    const sum = contributions.reduce((total, { contribution }) => total + contribution, explanation.base);
    expect(sum).toBeCloseTo(explanation.value, 9);
    expect(predicted.warnings).toEqual([]);
    expect(predicted.notice).toMatch(/research use only/);
    const [first] = model.pipeline.inputs as { name: string; max: number }[];
    const far = predictPatient(model, { features: { ...features, [first!.name]: first!.max + 10 }, clinical: {} });
    expect(far.warnings[0]).toMatchObject({ code: 'OUTSIDE-TRAINING-RANGE', values: { name: first!.name } });
  });

  test('a model file that was changed is refused', async () => {
    const text = files['model.json']!;
    expect(() => parseModel(text.replace('"version": 2', '"version": 3'))).toThrow(
      expect.objectContaining({ code: 'RAD-MODEL-VERSION' }),
    );
    expect(() => parseModel(text.replace(/"typical": [\d.]+/, '"typical": 0.1'))).toThrow(/changed after/);
  });

  test('patients without features are left out, with the reason', async () => {
    const { ids, names, values, missing } = study.features;
    const rows = ids.length;
    const kept = [...ids.keys()].slice(3);
    const features = {
      ids: kept.map((i) => ids[i]!),
      names,
      missing,
      values: Float64Array.from(names.flatMap((_, j) => kept.map((i) => values[i + rows * j]!))),
    };
    const { patients, exclusions } = JSON.parse((await run({ ...base, features, protocol }))['cohort.json']!);
    expect(patients).toHaveLength(77);
    expect(exclusions).toHaveLength(3);
  });
});
