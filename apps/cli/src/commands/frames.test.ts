import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../testing/small-cohort.js';

// A cohort of files of one image, and the same images as the second of several in a file: every command gives the same of both.
let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const text = (...names: string[]) => readFile(at(...names), 'utf8');

/** A NIfTI file with an image of zeros before the one it holds. */
function asSecond(file: Buffer): Buffer {
  const header = Buffer.from(file.subarray(0, 352));
  header.writeInt16LE(4, 40);
  header.writeInt16LE(2, 48);
  const voxels = file.subarray(352);
  return Buffer.concat([header, Buffer.alloc(voxels.length), voxels]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-frames-'));
  const rows = await writeSmallCohort(folder, 30);
  for (const { image, mask } of rows) {
    await writeFile(at(`4d-${image}`), asSecond(await readFile(at(image!))));
    await writeFile(at(`4d-${mask}`), asSecond(await readFile(at(mask!))));
  }
  const several = rows.map((row) => ({ ...row, image: `4d-${row.image}`, mask: `4d-${row.mask}` }));
  await writeFile(at('plain.csv'), csvOf(rows));
  await writeFile(at('asked.csv'), csvOf(several));
  await writeFile(at('chosen.csv'), csvOf(several.map((row) => ({ ...row, frame: '1', mask_frame: '1' }))));
  await writeFile(at('study.yaml'), smallProtocol());
  await writeFile(at('framed.yaml'), smallProtocol('images: { frame: 1, maskFrame: 1 }'));
  for (const [protocol, cohort] of [
    ['study', 'plain'],
    ['study', 'chosen'],
    ['framed', 'asked'],
  ]) {
    const flags = ['--cohort', at(`${cohort}.csv`), '--out', at(`${cohort}-run`), '--no-png'];
    expect(await run('study', 'run', at(`${protocol}.yaml`), ...flags)).toMatchObject({ status: 0 });
  }
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('study run, by columns of the cohort and by keys of the protocol', async () => {
  for (const name of ['features.csv', 'predictions.csv']) {
    const plain = await text('plain-run', name);
    for (const other of ['chosen-run', 'asked-run']) expect(await text(other, name), `${other} ${name}`).toBe(plain);
  }
});

test('study check says what to choose where nothing is chosen', async () => {
  const { status, stdout, stderr } = await run('study', 'check', at('study.yaml'), '--cohort', at('asked.csv'));
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('cohort columns frame and mask_frame')]);
});

test('predict, for one and for many', async () => {
  const model = ['--model', at('plain-run', 'model.json')];
  const plain = await run('predict', ...model, '--cohort', at('plain.csv'));
  expect(plain.status).toBe(0);
  const many = await run('predict', ...model, '--cohort', at('chosen.csv'));
  expect(many).toMatchObject({ status: 0, stdout: plain.stdout });
  const flags = ['--frame', '1', '--mask-frame', '1'];
  const all = await run('predict', ...model, '--cohort', at('asked.csv'), ...flags);
  expect(all).toMatchObject({ status: 0, stdout: plain.stdout });
  const one = (prefix: string) => [
    '--image',
    at(`${prefix}P01.nii`),
    '--mask',
    at(`${prefix}P01-mask.nii`),
    '--clinical',
    'age=61',
  ];
  const alone = await run('predict', ...model, ...one(''));
  expect(alone.status).toBe(0);
  expect(await run('predict', ...model, ...one('4d-'), ...flags)).toMatchObject({ status: 0, stdout: alone.stdout });
  const framed = await run('predict', '--model', at('asked-run', 'model.json'), ...one('4d-'));
  expect(framed).toMatchObject({ status: 0, stdout: alone.stdout });
});

test('validate', async () => {
  const validated = async (name: string) => {
    const flags = ['--cohort', at(`${name}.csv`), '--out', at(`${name}-validated`)];
    const { status, stdout } = await run('validate', at('plain-run', 'model.json'), ...flags);
    return { status, stdout: stdout.replaceAll(name, 'the cohort') };
  };
  const plain = await validated('plain');
  expect(plain.status).toBe(0);
  expect(await validated('chosen')).toEqual(plain);
});

test('a frame that is no number is named with its line', async () => {
  await writeFile(at('wrong.csv'), (await text('chosen.csv')).replace(/,1,1$/m, ',late,1'));
  for (const command of [
    ['study', 'check', at('study.yaml')],
    ['predict', '--model', at('plain-run', 'model.json')],
  ]) {
    const { status, stderr } = await run(...command, '--cohort', at('wrong.csv'));
    expect([status, stderr]).toEqual([2, expect.stringMatching(/RAD-COHORT-CELL .*line 2.*late/)]);
  }
});
