import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { writeCtSeries } from '@radscore/dicom';
import { identityDirection, resampleToDoubles, type Triple, type Volume } from '@radscore/image';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OnnxModel, onnxBytes } from '../../../cases/src/deep/testing/onnx-bytes.js';
import { readMask } from '../files/read-mask.js';
import { readVolume } from '../files/read-volume.js';
import { writeVolume } from '../files/write-volume.js';
import { segmentCase } from './segment-case.js';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-segment-'));
  await writeFile(at('threshold.onnx'), onnxBytes(threshold([8, 12, 16])));
  await writeFile(at('d.json'), JSON.stringify(description));
  await writeVolume(at('image.nii.gz'), image);
});
afterAll(() => rm(folder, { recursive: true }));

/** A convolution of one voxel: the background scores 0.25, the bright class by the value. */
const threshold = ([z, y, x]: Triple): OnnxModel => ({
  input: { name: 'image', dims: [1, 1, z, y, x] },
  output: { name: 'scores', dims: [1, 2, z, y, x] },
  weights: [
    { name: 'kernel', dims: [2, 1, 1, 1, 1], values: [0, 1] },
    { name: 'bias', dims: [2], values: [0.25, 0] },
  ],
  nodes: [{ operator: 'Conv', inputs: ['image', 'kernel', 'bias'], outputs: ['scores'] }],
});
const description = {
  name: 'threshold',
  patch: [16, 12, 8],
  normalisation: { kind: 'range', from: [-100, 100], to: [-1, 1] },
  labels: ['background', 'bright'],
};
const rng = createRng('segment-case');
const geometry = {
  size: [30, 25, 14],
  spacing: [1, 1, 2],
  origin: [-15, 10, 5],
  direction: identityDirection,
} as const;
const image: Volume<Int16Array> = {
  geometry,
  data: Int16Array.from({ length: 30 * 25 * 14 }, () => rng.below(240) - 120),
};
const request = () => ({ model: at('threshold.onnx'), descriptions: [at('d.json')], image: at('image.nii.gz') });

test('an ONNX convolution that is a threshold labels exactly what is above it', async () => {
  const seen: number[] = [];
  const found = await segmentCase(
    { ...request(), out: at('labels.nii.gz') },
    { onProgress: ({ done }) => seen.push(done) },
  );
  const labels = await readVolume(at('labels.nii.gz'));
  const expected = Array.from(image.data, (v) => (v > 25 ? 1 : 0));
  expect([...labels.data]).toEqual(expected);
  const voxels = expected.filter(Boolean).length;
  expect(found).toMatchObject({ name: 'threshold', labels: [{ label: 'bright', voxels, volume: 2 * voxels }] });
  expect(found.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(seen.length).toBeGreaterThan(8);
});

test('at another spacing it labels what resampling, the network and resampling back give, but for scores within 2e-4', async () => {
  await writeFile(at('fine.json'), JSON.stringify({ ...description, spacing: [1.25, 1, 1], interpolation: 'linear' }));
  await segmentCase({ ...request(), descriptions: [at('fine.json')], out: at('fine.nrrd') });
  const labels = await readVolume(at('fine.nrrd'));
  const size = [24, 25, 28] as const;
  const ratio = size.map((n, a) => geometry.size[a]! / n);
  const grid = {
    ...geometry,
    size,
    spacing: geometry.spacing.map((s, a) => s * ratio[a]!) as unknown as Triple,
    origin: geometry.origin.map((o, a) => o + geometry.spacing[a]! * 0.5 * (ratio[a]! - 1)) as unknown as Triple,
  };
  const normalised = { geometry, data: Float32Array.from(image.data, (v) => Math.min(1, Math.max(-1, v / 100))) };
  const there = resampleToDoubles(normalised, grid, { interpolator: 'sitkLinear', outside: 'edge' });
  const back = resampleToDoubles(there, geometry, { interpolator: 'sitkLinear', outside: 'edge' });
  const different = back.data.filter((s, i) => Math.abs(s - 0.25) > 2e-4 && labels.data[i] !== (s > 0.25 ? 1 : 0));
  expect(different).toHaveLength(0);
});

test('of a DICOM series it writes a SEG that refers to its slices and reads back as the same mask', async () => {
  await mkdir(at('ct'));
  const files = await writeCtSeries(image, { patientId: 'P1' });
  for (const { name, bytes } of files) await writeFile(join(folder, 'ct', name), bytes);
  await segmentCase({ ...request(), image: at('ct'), out: at('seg.dcm') });
  // Every slice has bright voxels, so that the outline's grid is the image's.
  const placed = await readMask(at('seg.dcm'), { segment: 'bright' });
  expect(placed.geometry.size).toEqual(geometry.size);
  const [sourceUid] = /2\.25\.\d+/.exec(new TextDecoder('latin1').decode(files[0]!.bytes)) ?? ['none'];
  expect(new TextDecoder('latin1').decode(await readFile(at('seg.dcm')))).toContain(sourceUid);
  expect([...placed.data]).toEqual(Array.from(image.data, (v) => (v > 25 ? 1 : 0)));
});

test('a file that is no model, another network than described, no JSON, and nothing found are coded errors', async () => {
  await writeFile(at('broken.onnx'), 'no model');
  await writeFile(at('broken.json'), '{');
  const run = (change: object) => segmentCase({ ...request(), out: at('x.nii.gz'), ...change });
  const code = (name: string) => expect.objectContaining({ code: name });
  await expect(run({ model: at('broken.onnx') })).rejects.toThrowError(code('RAD-NETWORK-MODEL'));
  await expect(run({ model: at('nowhere.onnx') })).rejects.toThrowError(code('RAD-FILE-UNREADABLE'));
  await expect(run({ descriptions: [at('broken.json')] })).rejects.toThrowError(code('RAD-FILE-UNREADABLE'));
  await writeFile(at('three.json'), JSON.stringify({ ...description, labels: ['a', 'b', 'c'] }));
  await expect(run({ descriptions: [at('three.json')] })).rejects.toThrowError(code('RAD-NETWORK-OUTPUT'));
  await writeFile(at('small.json'), JSON.stringify({ ...description, patch: [8, 8, 8] }));
  await expect(run({ descriptions: [at('small.json')] })).rejects.toThrowError(code('RAD-NETWORK-MODEL'));
  const dark = { kind: 'range', from: [-100, 100], to: [-1, 0] };
  await writeFile(at('dark.json'), JSON.stringify({ ...description, normalisation: dark }));
  await expect(run({ descriptions: [at('dark.json')], out: at('x.dcm') })).rejects.toThrowError(
    code('RAD-NETWORK-EMPTY'),
  );
});
