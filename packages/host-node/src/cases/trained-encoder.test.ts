import { readFile } from 'node:fs/promises';
import { type Patch, trainedNetwork } from '@radscore/cases';
import { createRng, sha256Hex } from '@radscore/core';
import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { encoderOpener } from '../threads/node-task-host.js';

const models = new URL('../../../cases/models/', import.meta.url);

/** A patch of noise with a ball in its middle whose texture is coarse or fine. */
function patchOf(edge: number, wave: number): Patch {
  const geometry = {
    size: [edge, edge, edge],
    spacing: [2, 2, 2],
    origin: [0, 0, 0],
    direction: identityDirection,
  } as const;
  const rng = createRng(`patch/${wave}`);
  const middle = (edge - 1) / 2;
  const at = (i: number) => [i % edge, Math.floor(i / edge) % edge, Math.floor(i / edge ** 2)] as const;
  const ball = (i: number) => Math.hypot(...at(i).map((c) => c - middle)) < edge / 4;
  const n = edge ** 3;
  const values = Float32Array.from({ length: n }, (_, i) => {
    const texture = ball(i) ? 0.2 * Math.sin((2 * Math.PI * at(i)[0]) / wave) : 0;
    return 0.5 + texture + 0.02 * rng.normal();
  });
  const region = { geometry, data: Uint8Array.from({ length: n }, (_, i) => Number(ball(i))) };
  return { geometry, values, region };
}

test('the network in the package is the ONNX file beside its card, which names its hash, and is smaller than 2 MB', async () => {
  const { bytes, name } = await trainedNetwork();
  expect(Buffer.compare(bytes, await readFile(new URL('encoder-3d.onnx', models)))).toBe(0);
  expect(bytes.length).toBeLessThan(2e6);
  expect(name).toContain(sha256Hex(bytes).slice(0, 16));
  expect(await readFile(new URL('README.md', models), 'utf8')).toContain(sha256Hex(bytes));
});

test('goes through the door of any encoder: 256 finite outputs, the same bits twice, texture of another scale differs', async () => {
  const { encode, outputs, name } = await encoderOpener('.')('trained', 256);
  expect(outputs).toBe(256);
  expect(name).toMatch(/trained encoder/);
  const [coarse, again, fine] = [
    await encode(patchOf(32, 8)),
    await encode(patchOf(32, 8)),
    await encode(patchOf(32, 3)),
  ];
  expect(coarse).toHaveLength(256);
  expect(coarse.every(Number.isFinite)).toBe(true);
  expect(again).toEqual(coarse);
  expect(coarse.some((value, i) => Math.abs(value - fine[i]!) > 0.05 * Math.abs(value))).toBe(true);
});

test('another number of outputs, or a patch that is too small for its middle, is refused by code', async () => {
  const open = encoderOpener('.');
  await expect((await open('trained', 128)).encode(patchOf(32, 8))).rejects.toMatchObject({ code: 'RAD-DEEP-MODEL' });
  await expect((await open('trained', 256)).encode(patchOf(16, 8))).rejects.toMatchObject({ code: 'RAD-DEEP-MODEL' });
});
