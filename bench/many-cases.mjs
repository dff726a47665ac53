// Resident memory of one process over a thousand small cases: node --expose-gc bench/many-cases.mjs [cases] (after npm run build).
// With it the used part of the heap of objects: Node 24 keeps a larger reserve than Node 20, which grows to a bound.

import { createRng } from '@radscore/core';
import { identityDirection } from '@radscore/image';
import { extractFeatures, makeParameters } from '@radscore/radiomics';

const cases = Number(process.argv[2] ?? 1000);
const parameters = makeParameters({ imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [2] } } });
const rng = createRng('many cases');
const megabytes = () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return `${(rss / 2 ** 20).toFixed(0)} MB resident, ${(heapUsed / 2 ** 20).toFixed(0)} MB of objects`;
};

for (let i = 0; i <= cases; i++) {
  const n = 12 + (i % 9);
  const geometry = { size: [n, n, n], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
  const data = Float32Array.from({ length: n ** 3 }, () => 100 + 30 * rng.normal());
  const inner = (k) => k > 1 && k < n - 2;
  const inside = Uint8Array.from(data, (_, k) =>
    Number(inner(k % n) && inner(Math.floor(k / n) % n) && inner(Math.floor(k / n ** 2))),
  );
  extractFeatures({ geometry, data }, { geometry, data: inside }, parameters);
  if (i % Math.ceil(cases / 10) === 0) console.log(`after ${i} cases: ${megabytes()}`);
}
