import { createRng } from '@radscore/core';
import { identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { extractFeatures, makeParameters } from '@radscore/radiomics';
import { expect, test, vi } from 'vitest';
import { createHelpers } from './extract-helpers.js';
import { createThreads, type Threads } from './idle-threads.js';
import { type SpreadControl, spreadExtraction } from './spread-extraction.js';

vi.mock('node:worker_threads', async (original) =>
  (await import('../testing/built-workers.js')).builtWorkers(
    original as () => Promise<typeof import('node:worker_threads')>,
  ),
);

const size: Triple = [80, 80, 80];
const geometry = { size, spacing: [1, 1, 1.5], origin: [0, 0, 0], direction: identityDirection } as const;
const rng = createRng('spread');
const volume: Volume = { geometry, data: Int16Array.from({ length: 512_000 }, () => 100 + 30 * rng.normal()) };
const mask: Mask = {
  geometry,
  data: Uint8Array.from({ length: 512_000 }, (_, i) => Number(i % 80 > 3 && i % 80 < 77 && rng.uniform() < 0.9)),
};
const parameters = makeParameters({
  imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [2, 900] } },
  featureClass: { firstorder: [], shape: ['VoxelVolume', 'Sphericity'], glcm: ['Idm'] },
});
const code = (name: string) => expect.objectContaining({ code: name });
const alone = extractFeatures(volume, mask, parameters);

/** Extracts with the help of threads that are dismissed in the end. */
async function spread(threads: Threads, region: Mask, control: SpreadControl = {}, memoryMb?: number) {
  const helpers = createHelpers(threads, memoryMb);
  try {
    return await spreadExtraction(volume, region, parameters, { ...control, helpers });
  } finally {
    await helpers.dismiss();
  }
}

test.each([1, 2, 3])(
  'on %d threads the result is that of one thread, to the last bit, with what is missing',
  async (total) => {
    const threads = createThreads(total, total - 1);
    expect(await spread(threads, mask)).toEqual(alone);
    expect(alone.features.some(({ value }) => value === null)).toBe(true);
    expect(Atomics.load(threads.idle, 0)).toBe(total - 1);
  },
);

test('helpers that were recruited before help with one region after the other', async () => {
  const threads = createThreads(3, 2);
  const helpers = createHelpers(threads);
  helpers.recruit();
  expect([Atomics.load(threads.idle, 0), helpers.most()]).toEqual([0, 2]);
  for (let region = 0; region < 2; region++)
    expect(await spreadExtraction(volume, mask, parameters, { helpers })).toEqual(alone);
  await helpers.dismiss();
  expect(Atomics.load(threads.idle, 0)).toBe(2);
});

test('a helper starts in the place of a thread that falls idle later', async () => {
  const threads = createThreads(2, 0);
  const idle: number[] = [];
  const onProgress = () => {
    idle.push(Atomics.load(threads.idle, 0));
    if (idle.length === 1) Atomics.add(threads.idle, 0, 1);
  };
  expect(await spread(threads, mask, { onProgress })).toEqual(alone);
  expect(idle[1]).toBe(0);
  expect(Atomics.load(threads.idle, 0)).toBe(1);
});

test('a small region is not worth a helper', async () => {
  const threads = createThreads(2, 1);
  const small = { geometry, data: mask.data.map((inside, i) => (i < 32_000 ? inside : 0)) };
  let idle = 1;
  await spread(threads, small, {
    onProgress: () => {
      idle = Math.min(idle, Atomics.load(threads.idle, 0));
    },
  });
  expect(idle).toBe(1);
});

test('a helper that dies ends the extraction with a coded error, and its thread is given back', async () => {
  const threads = createThreads(2, 1);
  const extraction = spread(threads, mask, {}, 8);
  await expect(extraction).rejects.toThrowError(code('RAD-WORKER-DIED'));
  expect(Atomics.load(threads.idle, 0)).toBe(1);
});

test('work that is asked to stop ends its helpers', async () => {
  const threads = createThreads(2, 1);
  const signal = { aborted: false };
  const onProgress = () => {
    signal.aborted = true;
  };
  await expect(spread(threads, mask, { signal, onProgress })).rejects.toThrowError(code('RAD-CANCELLED'));
  expect(Atomics.load(threads.idle, 0)).toBe(1);
});
