import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../../testing/small-cohort.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const predict = (image: string, mask: string, ...more: string[]) =>
  run('predict', '--model', at('run', 'model.json'), '--image', at(image), '--mask', at(mask), ...more);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-predict-'));
  await writeFile(at('cohort.csv'), csvOf(await writeSmallCohort(folder, 30)));
  const deep = smallProtocol('deep: { encoder: builtin, region: intra, outputs: 256 }\n')
    .replace('signatures: { tumour: { regions: [intra] } }', 'signatures: { tumour: { regions: [intra], deep: true } }')
    .replace('best: 3', 'best: 20');
  await writeFile(at('protocol.yaml'), deep);
  const flags = ['--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'];
  const { status, stderr } = await run('study', 'run', at('protocol.yaml'), ...flags);
  expect(stderr).not.toContain('RAD-PROTOCOL');
  expect(status).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a model with deep features scores a patient of its study from image and outlines with the same bits', async () => {
  const [, id, probability] = /^[^,]*,honest,train,([^,]+),([^,]+),/m.exec(
    await readFile(at('run', 'predictions.csv'), 'utf8'),
  )!;
  const [, ...rows] = (await readFile(at('cohort.csv'), 'utf8')).split('\n');
  const age = rows
    .find((row) => row.startsWith(`${id},`))!
    .split(',')
    .at(-1)!;
  const { status, stdout } = await predict(
    `${id}.nii`,
    `${id}-mask.nii`,
    '--clinical',
    `age=${age}`,
    '--format',
    'json',
  );
  expect(status).toBe(0);
  const prediction = JSON.parse(stdout) as { value: number; contributions: { name: string }[]; warnings: string[] };
  expect(prediction.value).toBe(Number(probability));
  expect(prediction.contributions.some(({ name }) => name.includes('deep'))).toBe(true);
  expect(prediction.warnings).toEqual([]);
});

test('a value outside the training range is warned of; for research use only', async () => {
  const { status, stdout } = await predict('P01.nii', 'P01-mask.nii', '--clinical', 'age=140');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Warnings[\s\S]*age is 140\.0, outside the training range/);
  expect(stdout).toMatch(/research use only/i);
});

test('what is missing or wrong is reported with what to supply, status 2', async () => {
  const without = await predict('P01.nii', 'P01-mask.nii');
  expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining('--clinical age=... (a number') });
  const empty = await predict('P01.nii', 'nothing-mask.nii', '--clinical', 'age=60');
  expect(empty).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-MASK-EMPTY') });
  const text = await predict('P01.nii', 'P01-mask.nii', '--clinical', 'age=old');
  expect(text).toMatchObject({ status: 2, stderr: expect.stringContaining('"old" is no number') });
});

test('outlines that name the tumour in another way: the error says what they have, --segment translates', async () => {
  const bytes = await readFile(at('P01-mask.nii'));
  for (let i = 352; i < bytes.length; i++) if (bytes[i] === 1) bytes[i] = 3;
  await writeFile(at('P01-other.nii'), bytes);
  const clinical = ['--clinical', 'age=60', '--format', 'json'];
  const unknown = await predict('P01.nii', 'P01-other.nii', ...clinical);
  expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('it has label3') });
  expect(unknown.stderr).toContain('--segment tumour=');
  const translated = await predict('P01.nii', 'P01-other.nii', '--segment', 'tumour=label3', ...clinical);
  const same = await predict('P01.nii', 'P01-mask.nii', ...clinical);
  expect(JSON.parse(translated.stdout).value).toBe(JSON.parse(same.stdout).value);
  const slip = await predict('P01.nii', 'P01-other.nii', '--segment', 'tumor=label3', ...clinical);
  expect(slip).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean "tumour"') });
});

test('the patients of a table are scored as one by one; one that cannot be is listed, status 1', async () => {
  const one = await predict('P01.nii', 'P01-mask.nii', '--clinical', 'age=60', '--format', 'json');
  await writeFile(
    at('new.csv'),
    'id;image;mask;AGE\nA;P01.nii;P01-mask.nii;60,0\nB;P02.nii;nothing-mask.nii;61,5\nC;P02.nii;P02-mask.nii;61,5\n',
  );
  const flags = ['--model', at('run', 'model.json'), '--cohort', at('new.csv'), '--out', at('new-predictions.csv')];
  const many = await run('predict', ...flags);
  expect(many).toMatchObject({ status: 1, stderr: expect.stringContaining('RAD-MASK-EMPTY (case B') });
  expect(many.stderr).toContain('2 of 3 patients scored');
  const [, first, second] = (await readFile(at('new-predictions.csv'), 'utf8'))
    .split('\n')
    .map((row) => row.split(','));
  expect([first![0], Number(first![1]), second![0]]).toEqual(['A', JSON.parse(one.stdout).value, 'C']);
});

test('a page with the picture and the outline is written; inputs that the model does not read stand first', async () => {
  const clinical = ['--clinical', 'age=60', '--clinical', 'nonsense=abc'];
  const { status, stdout } = await predict('P01.nii', 'P01-mask.nii', ...clinical, '--out', at('patient.html'));
  expect(status).toBe(0);
  expect(stdout.indexOf('nonsense was given')).toBeLessThan(stdout.indexOf('Risk of'));
  expect(stdout).toContain('patient.html');
  const page = await readFile(at('patient.html'), 'utf8');
  expect(page).toContain('data:image/png;base64,');
  expect(page).toMatch(/<path d="M/);
});

test('a model from a table of features says so, and scores rows of such a table', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `P${i},${i % 2},${(i % 2) + ((i * 7) % 5) / 3},${(i * 11) % 7}`);
  await writeFile(
    at('features.csv'),
    `id,recurrence,original_firstorder_Mean,original_firstorder_Range\n${rows.join('\n')}\n`,
  );
  const text = smallProtocol()
    .replace('clinical: { variables: [age] }', 'clinical: { variables: [] }')
    .replace(/clinical: true/g, 'clinical: false');
  await writeFile(at('table.yaml'), text);
  const made = await run(
    'study',
    'run',
    at('table.yaml'),
    '--features',
    at('features.csv'),
    '--out',
    at('table-run'),
    '--no-png',
  );
  expect(made.status, made.stderr).toBe(0);
  const model = ['--model', at('table-run', 'model.json')];
  const asked = await run('predict', ...model, '--image', at('P01.nii'), '--mask', at('P01-mask.nii'));
  expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-MODEL-FEATURES') });
  expect(asked.stderr).toContain('--features table.csv');
  const scored = await run('predict', ...model, '--features', at('features.csv'), '--format', 'json');
  expect(scored.status, scored.stderr).toBe(0);
  const values = (JSON.parse(scored.stdout) as { id: string; value: number }[]).map(({ id, value }) => [id, value]);
  const written = (await readFile(at('table-run', 'predictions.csv'), 'utf8')).split('\n');
  const trained = written.filter((row) => row.includes(',honest,train,')).map((row) => row.split(','));
  expect(trained.length).toBeGreaterThan(10);
  for (const row of trained) expect(values).toContainEqual([row[3], Number(row[4])]);
});
