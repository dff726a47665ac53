import { createRng } from '@radscore/core';
import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { deepFeatureNames } from './encoder.js';
import type { Patch } from './patch.js';
import { scatteringEncoder } from './scattering.js';

const n = 20;
/** A patch of 20 x 20 x 20 voxels of 1 mm with a ball of 6 mm in the middle. */
function patchOf(value: (x: number, y: number, z: number) => number, radius = 6): Patch {
  const geometry = { size: [n, n, n], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
  const each = <T>(f: (x: number, y: number, z: number) => T): T[] =>
    Array.from({ length: n ** 3 }, (_, i) => f(i % n, Math.floor(i / n) % n, Math.floor(i / n ** 2)));
  const ball = each((x, y, z) => Number(Math.hypot(x - 9.5, y - 9.5, z - 9.5) <= radius));
  return { geometry, values: Float32Array.from(each(value)), region: { geometry, data: Uint8Array.from(ball) } };
}
const rng = createRng(7);
const noise = Float32Array.from({ length: n ** 3 }, () => rng.uniform());
const noisy = patchOf((x, y, z) => noise[x + n * (y + n * z)]!);

test('gives 256 finite outputs, named deep_000 to deep_255, the same bits twice', async () => {
  const [first, second] = [await scatteringEncoder.encode(noisy), await scatteringEncoder.encode(noisy)];
  expect(first).toHaveLength(256);
  expect(first.every(Number.isFinite)).toBe(true);
  expect(second).toEqual(first);
  const names = deepFeatureNames(scatteringEncoder.outputs);
  expect([names[0], names[9], names.at(-1), new Set(names).size]).toEqual(['deep_000', 'deep_009', 'deep_255', 256]);
});

test('a constant patch answers with its grey value and nothing else', async () => {
  const flat = await scatteringEncoder.encode(patchOf(() => 0.5));
  const answers = [...flat].filter((value) => value !== 0);
  // The mean in four zones of the grey value itself and of its coarse rest.
  expect(answers).toEqual(new Array(8).fill(0.5));
});

test('turning or mirroring the patient changes nothing but the order of summation', async () => {
  const turned = patchOf((x, y, z) => noise[y + n * (n - 1 - x + n * z)]!);
  const [before, after] = [await scatteringEncoder.encode(noisy), await scatteringEncoder.encode(turned)];
  for (const [i, value] of after.entries()) expect(value).toBeCloseTo(before[i]!, 10);
});

test('the answers of a change within a zone are in that zone: texture deep inside hardly reaches 4 mm beyond the border', async () => {
  const centre = (x: number, y: number, z: number) => Math.hypot(x - 9.5, y - 9.5, z - 9.5) < 2;
  const lit = await scatteringEncoder.encode(patchOf((x, y, z) => (centre(x, y, z) ? 1 : 0)));
  // Outputs 8 to 15 are the finest edges: mean and deviation of four zones.
  expect(lit[8]).toBeGreaterThan(0.05);
  expect(lit[14]).toBe(0);
});

test('finer texture answers at finer scales', async () => {
  const waves = async (wavelength: number) =>
    scatteringEncoder.encode(patchOf((x) => 0.5 + 0.5 * Math.sin((2 * Math.PI * x) / wavelength)));
  const [fine, coarse] = [await waves(4), await waves(16)];
  const finestEdges = 8;
  const thirdEdges = 8 * (1 + 3 * 2);
  expect(fine[finestEdges]! / fine[thirdEdges]!).toBeGreaterThan(coarse[finestEdges]! / coarse[thirdEdges]!);
});

test('a small region without a deep inside still has all outputs; one outside the patch is refused', async () => {
  expect((await scatteringEncoder.encode(patchOf((x) => x / n, 1))).every(Number.isFinite)).toBe(true);
  await expect(scatteringEncoder.encode(patchOf(() => 0, -1))).rejects.toMatchObject({ code: 'RAD-MASK-EMPTY' });
});
