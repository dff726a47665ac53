import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OnnxModel, onnxBytes } from '../../../../packages/cases/src/deep/testing/onnx-bytes.js';
import { createProgram } from '../program.js';
import { fixtures, run } from '../testing/run.js';
import { runHere } from '../testing/run-here.js';

const image = `${fixtures}ct_image.nii.gz`;
const labels = `${fixtures}ct_labels.nii.gz`;
let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the help of every command has an example', async () => {
  const names = createProgram().commands.map((command) => command.name());
  expect(names).toContain('extract');
  for (const name of names) expect((await runHere(name, '--help')).stdout, name).toMatch(/Examples?:\n {2}radscore/);
});

test('a command that is asked for by its name stands alone, and is the same', () => {
  for (const command of createProgram().commands) {
    const alone = createProgram(command.name()).commands;
    expect(alone.map((each) => each.helpInformation())).toEqual([command.helpInformation()]);
  }
  for (const none of ['help', 'toString', '--version'])
    expect(createProgram(none).commands).toHaveLength(createProgram().commands.length);
});

test('an unknown command gets the nearest known one and status 2', async () => {
  expect(await run('extrac')).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean extract?') });
});

describe('inspect', () => {
  test('shows size, spacing, orientation and labels of a label image', async () => {
    const { status, stdout } = await run('inspect', labels);
    expect(status).toBe(0);
    expect(stdout).toMatch(/49 x 44 x 31/);
    expect(stdout).toMatch(/label2/);
  });

  test('describes a file that cannot be read, with status 1', async () => {
    expect(await run('inspect', at('nowhere'))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('RAD-FILE'),
    });
  });
});

test('bins counts the grey levels of each choice', async () => {
  const flags = ['--image', image, '--mask', labels, '--label', '1', '--width', '10,25', '--count', '32'];
  const { status, stdout } = await run('bins', ...flags);
  expect(status).toBe(0);
  expect(stdout).toMatch(/width 10 +width 25 +count 32/);
});

test('mask writes a rim that inspect and extract can read, as NIfTI and as DICOM SEG', async () => {
  for (const name of ['rim.nii.gz', 'rim.dcm']) {
    const flags = ['--image', image, '--mask', labels, '--region', 'shell(label1, 0mm, 3mm)', '--out', at(name)];
    expect((await run('mask', ...flags)).status, name).toBe(0);
    const { stdout } = await run('extract', '--image', image, '--mask', at(name), '--format', 'json');
    expect(JSON.parse(stdout)[0]['diagnostics_Mask-original_VoxelNum'], name).toBeGreaterThan(100);
  }
});

test('segment outlines an image by an ONNX network and says how large each label is', async () => {
  const patch = [16, 16, 8];
  const model: OnnxModel = {
    input: { name: 'image', dims: [1, 1, 8, 16, 16] },
    output: { name: 'scores', dims: [1, 2, 8, 16, 16] },
    weights: [{ name: 'kernel', dims: [2, 1, 1, 1, 1], values: [0, 1] }],
    nodes: [{ operator: 'Conv', inputs: ['image', 'kernel'], outputs: ['scores'] }],
  };
  await writeFile(at('net.onnx'), onnxBytes(model));
  const normalisation = { kind: 'range', from: [0, 100], to: [-1, 1] };
  await writeFile(at('net.json'), JSON.stringify({ patch, normalisation, labels: ['background', 'bright'] }));
  const flags = [
    '--model',
    at('net.onnx'),
    '--description',
    at('net.json'),
    '--image',
    image,
    '--out',
    at('net.nii.gz'),
  ];
  const { status, stdout, stderr } = await run('segment', ...flags);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^bright: \d+\.\d\d mL\n/);
  expect(stderr).toMatch(/segment \d+\/\d+ tiles/);
  expect((await run('inspect', at('net.nii.gz'))).stdout).toMatch(/\bbright +\d/);
  expect(await run('segment', ...flags.slice(2))).toMatchObject({ status: 2 });
});

test('the same phantom seed gives the same bytes; its images and outlines can be inspected and extracted', async () => {
  for (const out of ['a', 'b']) expect((await run('phantom', '--out', at(out), '--patients', '1')).status).toBe(0);
  for (const file of ['cohort.csv', 'truth.csv', 'PH-001/seg.dcm', 'PH-001/ct/CT0001.dcm']) {
    expect(await readFile(at(`a/${file}`)), file).toEqual(await readFile(at(`b/${file}`)));
  }
  expect((await readdir(at('a/PH-001/ct'))).length).toBe(40);
  expect((await run('inspect', at('a/PH-001'))).stdout).toMatch(/segmentation[\s\S]*liver[\s\S]*tumour1/);
  const flags = ['--image', at('a/PH-001/ct'), '--mask', at('a/PH-001/seg.dcm'), '--segment', 'tumour*'];
  expect((await run('extract', ...flags)).status).toBe(0);
});
