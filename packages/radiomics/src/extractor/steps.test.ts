import { createRng } from '@radscore/core';
import { identityDirection, type Mask, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { makeParameters } from '../parameters/parameters.js';
import { extractFeatures, extractFeaturesInSteps } from './extract-features.js';

const n = 24;
const geometry = { size: [n, n, n], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection } as const;
const rng = createRng('steps');
const volume: Volume = { geometry, data: Int16Array.from({ length: n ** 3 }, () => 300 * rng.uniform()) };
const inside = (i: number) => [i % n, Math.floor(i / n) % n, Math.floor(i / n ** 2)].every((x) => x > 3 && x < 20);
const mask: Mask = { geometry, data: Uint8Array.from({ length: n ** 3 }, (_, i) => Number(inside(i))) };
const parameters = makeParameters({ imageType: { Original: {}, LoG: { sigma: [2, 3] }, Wavelet: {} } });

test('an extraction in steps gives the same bits, and gives way between features, families and images', async () => {
  let breaths = 0;
  const control = { giveWay: () => void breaths++ };
  const { features, diagnostics } = await extractFeaturesInSteps(volume, mask, parameters, control);
  const whole = extractFeatures(volume, mask, parameters);
  expect(features).toEqual(whole.features);
  expect(diagnostics).toEqual(whole.diagnostics);
  expect(breaths).toBeGreaterThan(features.length);
});

test('it stops at the next breath, wherever it is', async () => {
  for (const breath of [1, 2, 5, 40, 200, 500]) {
    const signal = { aborted: false };
    let breaths = 0;
    const giveWay = () => {
      if (++breaths === breath) signal.aborted = true;
    };
    const stopped = extractFeaturesInSteps(volume, mask, parameters, { signal, giveWay });
    await expect(stopped).rejects.toThrowError(expect.objectContaining({ code: 'RAD-CANCELLED' }));
    expect(breaths).toBe(breath);
  }
});
