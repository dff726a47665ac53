import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRng } from '@radscore/core';
import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { makeParameters } from '../parameters/parameters.js';
import { extractFeatures } from './extract-features.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const parameters = makeParameters({ imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [2] } } });
const rng = createRng('many cases');

/** A case of its own size and grey values. */
function extractCase(i: number): void {
  const n = 10 + (i % 7);
  const geometry = { size: [n, n, n], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
  const data = Float32Array.from({ length: n ** 3 }, () => 100 + 30 * rng.normal());
  const inner = (k: number) => k > 1 && k < n - 2;
  const inside = Uint8Array.from(data, (_, k) =>
    Number(inner(k % n) && inner(Math.floor(k / n) % n) && inner(Math.floor(k / n ** 2))),
  );
  const { features } = extractFeatures({ geometry, data }, { geometry, data: inside }, parameters);
  expect(features).toHaveLength(14 + 10 * 93);
}

/**
 * What the process holds once garbage is collected, MB: objects, and all that lies beside the heap of objects (voxels, the memory of the
 * kernels). What the heap holds in reserve does not count: it grows up to a bound that is Node's own, 24's larger than 20's.
 */
function heldMegabytes() {
  collectGarbage();
  collectGarbage();
  const { rss, heapUsed, heapTotal } = process.memoryUsage();
  return { objects: heapUsed / 2 ** 20, beside: (rss - heapTotal) / 2 ** 20 };
}

test('a hundred cases in one process leave no memory behind', () => {
  for (let i = 0; i < 40; i++) extractCase(i);
  const before = heldMegabytes();
  for (let i = 0; i < 100; i++) extractCase(i);
  const after = heldMegabytes();
  expect(after.objects - before.objects).toBeLessThan(2);
  expect(after.beside - before.beside).toBeLessThan(25);
});
