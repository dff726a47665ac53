import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phantomStudy } from '@radscore/phantom';
import type { RunResult } from '@radscore/study';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';

/** The peritumoral study with two signatures and one quick model, evaluated by repeated nested cross-validation. */
const protocol = `version: 1
id: truth
title: Tumour alone against tumour with its 4 mm rim
endpoint: { kind: binary, title: Recurrence, event: recurrence, positive: recurrence }
cohort: { site: hospital, columns: { hospital: { role: site, type: categorical }, recurrence: { role: outcome, type: flag } } }
clinical: { variables: [] }
segments: { tumour: { match: [tumour*] }, liver: { match: liver } }
regions: { Intra: tumour, Intra+Peri4mm: 'tumour | dilate(tumour, 4mm) & liver' }
lesions: { rule: union, segment: tumour }
extraction: { setting: { binWidth: 25 }, imageType: { Original: {} }, featureClass: { firstorder: [], glcm: [] } }
split: { kind: by-column, column: hospital, train: [one], test: [two] }
signatures: { Intra: { regions: [Intra] }, Intra+Peri4mm: { regions: [Intra+Peri4mm] } }
selection: [{ name: impute }, { name: standardise }, { name: t-test, parameters: { best: 5, threshold: null } }]
variants: { radiomics: { radiomics: columns, clinical: false } }
models: { logistic: { name: logistic } }
evaluation: { repeats: 10, folds: 5, bootstrap: 0, permutations: 0 }
report: { primary: { signature: Intra+Peri4mm, variant: radiomics, model: logistic } }
`;

const patients = 40;
let folder: string;
const at = (...names: string[]) => join(folder, ...names);

/** AUC of each signature by nested cross-validation. */
async function honestAuc(out: string) {
  const { candidates } = JSON.parse(await readFile(at(out, 'performance.json'), 'utf8')) as RunResult;
  const aucs = candidates.map(({ signature, nested }) => {
    const { value, ci } = nested!.measures.auc as { value: number; ci: [number, number] };
    return [signature, { value, ci }] as const;
  });
  return Object.fromEntries(aucs);
}

const study = (cohort: string, out: string, ...more: string[]) =>
  run('study', 'run', at('truth.yaml'), '--cohort', cohort, '--out', at(out), '--no-png', ...more);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-truth-'));
  await writeFile(at('truth.yaml'), protocol);
  expect((await run('phantom', '--out', at('phantom'), '--patients', String(patients))).status).toBe(0);
  expect((await study(at('phantom', 'cohort.csv'), 'signal')).status).toBe(0);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('from images, a study finds what was put into the phantoms: the rim tells the outcome, the tumour alone does not', async () => {
  const { Intra: alone, 'Intra+Peri4mm': rim } = await honestAuc('signal');
  expect(rim!.value).toBeGreaterThan(alone!.value + 0.1);
  expect(rim!.ci[0]).toBeGreaterThan(0.5);
  expect(alone!.ci[0]).toBeLessThan(0.5);
});

test('where the outcome has nothing to do with the images, the interval of the honest AUC covers 0.5', async () => {
  // A phantom without signal has the images of one with: only the outcome is drawn otherwise. So the features are those.
  const { patients: draw } = phantomStudy('crlm-recurrence-peritumoral');
  const drawn = draw({ patients, seed: 1, signal: 0 });
  const rows = drawn.map(({ id, cohort }) => `${id},${cohort.hospital},${cohort.recurrence}\n`);
  await writeFile(at('no-signal.csv'), `id,hospital,recurrence\n${rows.join('')}`);
  expect((await study(at('no-signal.csv'), 'none', '--features', at('signal', 'features.csv'))).status).toBe(0);
  for (const { ci } of Object.values(await honestAuc('none'))) {
    expect(ci[0]).toBeLessThan(0.5);
    expect(ci[1]).toBeGreaterThan(0.5);
  }
});

test('the images and outlines of a phantom are the same bytes with a signal and without', async () => {
  const flags = ['--patients', '1', '--signal', '0'];
  expect((await run('phantom', '--out', at('without'), ...flags)).status).toBe(0);
  for (const file of ['PH-001/seg.dcm', 'PH-001/ct/CT0020.dcm']) {
    expect(await readFile(at('without', file)), file).toEqual(await readFile(at('phantom', file)));
  }
});

test('the model file scores a patient of the study from image and outlines, regions and all, with the same bits', async () => {
  const patient = ['--image', at('phantom', 'PH-002', 'ct'), '--mask', at('phantom', 'PH-002', 'seg.dcm')];
  const predict = (model: string) => run('predict', '--model', model, ...patient, '--format', 'json');
  const { status, stdout } = await predict(at('signal', 'model.json'));
  expect(status).toBe(0);
  const { value, warnings, notice } = JSON.parse(stdout) as { value: number; warnings: string[]; notice: string };
  const line = /^Intra\+Peri4mm\/radiomics\/logistic,honest,train,PH-002,([^,]+),/m;
  expect(value).toBe(Number(line.exec(await readFile(at('signal', 'predictions.csv'), 'utf8'))![1]));
  expect(warnings).toEqual([]);
  expect(notice).toContain('research use only');
});

test('a patient of the other hospital is warned of: its slices are thicker than any the model was trained on', async () => {
  const flags = ['--image', at('phantom', 'PH-004', 'ct'), '--mask', at('phantom', 'PH-004', 'seg.dcm')];
  const { status, stdout } = await run('predict', '--model', at('signal', 'model.json'), ...flags);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Warnings[\s\S]*slice \(z\) spacing of the image is 3 mm, of the training images 2\.5 mm/);
});
