import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { parseModelFile, predictPatient } from '@radscore/prediction';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallProtocol, syntheticStudy } from '../../../study/src/testing/study-fixture.js';
import { runStudy } from './run-study.js';

const folders: string[] = [];
let out = '';
const study = syntheticStudy(80, 30, 1.5);
const protocol = smallProtocol();
const base = { ...study, jobs: 0, versions: { radscore: 'test' } };

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-run-'));
  folders.push(folder);
  return folder;
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.includes('.') && !name.startsWith('.')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')])),
  );
}

beforeAll(async () => {
  out = await newFolder();
  await runStudy({ ...base, protocol, out });
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('runStudy', () => {
  test('writes the plain files of a run', async () => {
    expect(Object.keys(await contents(out))).toEqual([
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

  test('has a verdict and a sentence for each of the fifteen checks', async () => {
    const checks = JSON.parse(await readFile(join(out, 'checks.json'), 'utf8')) as {
      number: number;
      verdict: string;
      sentence: string;
    }[];
    expect(checks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    for (const { verdict, sentence } of checks) {
      expect(['pass', 'warn', 'fail', 'not-applicable']).toContain(verdict);
      expect(sentence).toMatch(/\S\.$/);
    }
    expect(checks[3]).toMatchObject({ verdict: 'warn' });
    expect(checks[13]).toMatchObject({ verdict: 'not-applicable' });
  });

  test('again, it computes nothing and writes the same bytes', async () => {
    const before = await contents(out);
    let work = 0;
    const onProgress = ({ total }: { total: number }) => {
      work += total;
    };
    await runStudy({ ...base, protocol, out, onProgress });
    expect(work).toBe(0);
    expect(await contents(out)).toEqual(before);
  });

  test('a changed setting of one model leaves the fits of the others', async () => {
    const models = { ...protocol.models, forest: { ...protocol.models.forest!, parameters: { trees: 11 } } };
    const totals = new Map<string, number>();
    const onProgress = ({ stage, total }: { stage: string; total: number }) => totals.set(stage, total);
    const copy = await newFolder();
    await runStudy({ ...base, protocol, out: copy });
    await runStudy({ ...base, protocol: { ...protocol, models }, out: copy, onProgress });
    // Two variants, each with two orders of the split and six folds; nothing of the key candidate.
    expect(totals.get('evaluate')).toBe(2 * (2 + 6));
    expect(totals.get('resample')).toBe(0);
  });

  test('stopped at any moment it goes on to the same files', async () => {
    const whole = await contents(out);
    const rng = createRng('stops');
    const copy = await newFolder();
    let stops = 0;
    for (let round = 0; round < 40; round++) {
      let left = 1 + rng.below(4);
      const signal = { aborted: false };
      const onProgress = () => {
        left--;
        if (left === 0) signal.aborted = true;
      };
      try {
        await runStudy({ ...base, protocol, out: copy, signal, onProgress });
        break;
      } catch (error) {
        expect(error).toMatchObject({ code: 'RAD-CANCELLED' });
        stops++;
      }
    }
    expect(stops).toBeGreaterThan(5);
    expect(await contents(copy)).toEqual(whole);
  });

  test('the model file predicts a training patient with the same bits as the run', async () => {
    const model = parseModelFile(await readFile(join(out, 'model.json'), 'utf8'));
    const lines = (await readFile(join(out, 'predictions.csv'), 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith('tumour/radiomics/logistic,honest,train,'));
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
    expect(far.warnings[0]).toMatch(/outside the training range/);
  });

  test('a model file that was changed is refused', async () => {
    const text = await readFile(join(out, 'model.json'), 'utf8');
    expect(() => parseModelFile(text.replace('"version": 1', '"version": 2'))).toThrow(
      expect.objectContaining({ code: 'RAD-MODEL-FILE' }),
    );
    expect(() => parseModelFile(text.replace(/"typical": [\d.]+/, '"typical": 0.1'))).toThrow(/changed after/);
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
    const { result } = await runStudy({ ...base, features, protocol, out: await newFolder() });
    expect(result!.cohort.patients).toHaveLength(77);
    expect(result!.cohort.exclusions).toHaveLength(3);
  });
});
