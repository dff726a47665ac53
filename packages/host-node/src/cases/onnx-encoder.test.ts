import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Patch } from '@radscore/cases';
import { identityDirection } from '@radscore/image';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OnnxModel, onnxBytes } from '../../../cases/src/deep/testing/onnx-bytes.js';
import { onnxEncoder } from './onnx-encoder.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-onnx-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Two 3D convolutions of 2 x 2 x 2 voxels, the rectifier, and the mean of each: an encoder of two numbers. */
const encoder: OnnxModel = {
  input: { name: 'patch', dims: [1, 1, 3, 4, 5] },
  output: { name: 'features', dims: [1, 2, 1, 1, 1] },
  weights: [{ name: 'kernel', dims: [2, 1, 2, 2, 2], values: [...new Array(8).fill(0.125), -1, 1, 0, 0, 0, 0, 0, 0] }],
  nodes: [
    { operator: 'Conv', inputs: ['patch', 'kernel'], outputs: ['answers'], ints: { kernel_shape: [2, 2, 2] } },
    { operator: 'Relu', inputs: ['answers'], outputs: ['positive'] },
    { operator: 'GlobalAveragePool', inputs: ['positive'], outputs: ['features'] },
  ],
};
const geometry = { size: [5, 4, 3], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const patch: Patch = {
  geometry,
  values: Float32Array.from({ length: 60 }, (_, i) => ((i % 5) * (i % 5) + Math.floor(i / 20)) / 20),
  region: { geometry, data: new Uint8Array(60).fill(1) },
};
const write = async (name: string, bytes: Uint8Array) => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};

test('an ONNX model reads the patch with x fastest and gives its outputs, the same bits twice', async () => {
  const file = await write('two.onnx', onnxBytes(encoder));
  const { encode, name } = await onnxEncoder(file, 2);
  const found = await encode(patch);
  const at = (x: number, y: number, z: number) => patch.values[x + 5 * (y + 4 * z)]!;
  let [means, differences] = [0, 0];
  for (let z = 0; z < 2; z++)
    for (let y = 0; y < 3; y++)
      for (let x = 0; x < 4; x++) {
        for (const dz of [0, 1])
          for (const dy of [0, 1]) for (const dx of [0, 1]) means += at(x + dx, y + dy, z + dz) / 8;
        differences += Math.max(0, at(x + 1, y, z) - at(x, y, z));
      }
  expect(found[0]).toBeCloseTo(means / 24, 5);
  expect(found[1]).toBeCloseTo(differences / 24, 5);
  expect(await encode(patch)).toEqual(found);
  expect(name).toMatch(/^two\.onnx \(ONNX, sha256 [0-9a-f]{16}\)$/);
});

test('another number of outputs than the protocol says, or a patch of another size, is an error that says so', async () => {
  const file = await write('two.onnx', onnxBytes(encoder));
  await expect((await onnxEncoder(file, 256)).encode(patch)).rejects.toThrow('it gives 2 numbers where 256 are wanted');
  const larger = { ...patch, geometry: { ...geometry, size: [5, 4, 4] as const }, values: new Float32Array(80) };
  await expect((await onnxEncoder(file, 2)).encode(larger)).rejects.toMatchObject({ code: 'RAD-DEEP-MODEL' });
});

test('a file that is no model, or is not there, is named', async () => {
  const broken = await write('broken.onnx', new TextEncoder().encode('no model'));
  await expect(onnxEncoder(broken, 2)).rejects.toMatchObject({ code: 'RAD-DEEP-MODEL', place: { file: broken } });
  await expect(onnxEncoder(join(folder, 'nowhere.onnx'), 2)).rejects.toMatchObject({ code: 'RAD-FILE-UNREADABLE' });
});
