// A data scientist with a PyRadiomics pipeline: a parameter file, a batch file of NIfTI and NRRD, outcomes in another table.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMask, writeVolume } from '@radscore/host-node/files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xlsxBytes } from '../../../../packages/tables/src/testing/xlsx.js';
import { hospital } from '../testing/hospital.js';
import { runIn } from '../testing/run.js';

let home: string;
const patients = hospital(30, 'data scientist');
const radscore = (...args: string[]) => runIn(home, ...args);

const params = `# as PyRadiomics takes it
imageType:
  Original: {}
  LoG: { sigma: [3.0] }
featureClass:
  firstorder: []
  glcm: [Contrast, Idm, JointEntropy]
setting:
  binWidth: 10
  label: 1
  interpolator: sitkBSpline
  resampledPixelSpacing: [2, 2, 2]
  correctMask: true
`;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'radscore-data-scientist-'));
  await mkdir(join(home, 'data'));
  const batch: string[][] = [];
  for (const [i, { id, image, tumour }] of patients.entries()) {
    const [own, mask] = i % 2 === 0 ? [`${id}.nii.gz`, `${id}-label.nrrd`] : [`${id}.nrrd`, `${id}-label.nii.gz`];
    await writeVolume(join(home, 'data', own), image);
    await writeMask(join(home, 'data', mask), tumour);
    batch.push([`data/${own}`, `data/${mask}`]);
  }
  await writeFile(join(home, 'params.yaml'), params);
  await writeFile(join(home, 'batch.csv'), ['Image,Mask', ...batch.map((row) => row.join(','))].join('\n'));
  await writeFile(join(home, 'batch.xlsx'), xlsxBytes({ batch: [['Image', 'Mask'], ...batch] }));
  const outcomes = patients.map(({ id, recurrence, age }) => `${id},${Number(recurrence)},${age}`);
  await writeFile(join(home, 'outcomes.csv'), ['id,recurrence,age', ...outcomes].join('\n'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('from a batch file and a parameter file of PyRadiomics to features, a study of them, and a scored table', async () => {
  const flags = ['--params', 'params.yaml', '--out', 'features.csv'];
  const extracted = await radscore('extract', '--cohort', 'batch.csv', ...flags);
  expect(extracted.status, extracted.stderr).toBe(0);
  expect(extracted.stderr).toContain('ids are the file names of the images');
  expect(extracted.stderr).toContain('30 rows in features.csv. 0 of 30 cases failed');
  const features = await readFile(join(home, 'features.csv'), 'utf8');
  expect(features).toMatch(/original_firstorder_Mean.*log-sigma-3-0-mm-3D_glcm_Contrast/);

  // The same table from Excel and as Parquet.
  const again = ['--params', 'params.yaml', '--out', 'again.csv'];
  expect((await radscore('extract', '--cohort', 'batch.xlsx', ...again)).status).toBe(0);
  expect(await readFile(join(home, 'again.csv'), 'utf8')).toBe(features);

  const begun = await radscore('study', 'init', 'own', '--out', 'study.yaml');
  expect(begun.stdout).toContain('radscore study run study.yaml');
  const template = await readFile(join(home, 'study.yaml'), 'utf8');
  expect(template).toContain('--features');
  await writeFile(
    join(home, 'study.yaml'),
    template.replace(/^evaluation:.*$/m, 'evaluation: { folds: 5, repeats: 2, bootstrap: 10, permutations: 5 }'),
  );
  const tables = ['--cohort', 'outcomes.csv', '--features', 'features.csv'];
  const check = await radscore('study', 'check', 'study.yaml', '--cohort', 'outcomes.csv', '--features-only');
  expect(check.status, check.stderr).toBe(0);
  const run = await radscore('study', 'run', 'study.yaml', ...tables, '--out', 'run', '--no-png');
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout).toContain('run/report.html');

  // The model says that it cannot measure, and scores a row.
  const image = ['--image', 'data/P001.nii.gz', '--mask', 'data/P001-label.nrrd'];
  const asked = await radscore('predict', '--model', 'run/model.json', ...image);
  expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-MODEL-FEATURES') });
  const scored = await radscore(
    'predict',
    '--model',
    'run/model.json',
    '--features',
    'features.csv',
    '--out',
    'risk.csv',
  );
  expect(scored.status, scored.stderr).toBe(0);
  const risks = (await readFile(join(home, 'risk.csv'), 'utf8')).trim().split('\n');
  expect(risks).toHaveLength(31);
  expect(risks[0]).toMatch(/^id,probability,group/);
}, 300_000);
