import { RadError } from '@radscore/core';
import { type Geometry, identityDirection, maskOfBox } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../core/src/testing/processor-time.js';
import { makeParameters } from '../parameters/parameters.js';
import { extractFeatures } from './extract-features.js';
import { estimateMemory } from './foresee.js';
import { prepare } from './prepare.js';

const ct: Geometry = { size: [60, 50, 40], spacing: [0.8, 0.8, 2], origin: [0, 0, 0], direction: identityDirection };
const liver = maskOfBox({ lower: [5, 5, 5], upper: [44, 39, 29] }, ct);
const setting = (values: object, imageType: object = { Original: {} }) =>
  makeParameters({ setting: values, imageType });

function refusal(work: () => unknown): RadError | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof RadError) return error;
    throw error;
  }
  return undefined;
}

describe('memory is estimated before it is taken', () => {
  test.each([
    ['as it is', {}],
    ['whole', { preCrop: false }],
    ['resampled', { resampledPixelSpacing: [1, 1, 1] }],
    ['an axis kept', { resampledPixelSpacing: [1, 1, 0], padDistance: 8 }],
    ['centres aligned', { resampledPixelSpacing: [1, 1, 1], convention: 'ibsi' }],
  ])('the grid is foreseen to three voxels: %s', (_, values) => {
    const parameters = setting(values);
    const data = Float32Array.from({ length: 60 * 50 * 40 }, (_, i) => i % 97);
    const { size } = prepare({ geometry: ct, data }, liver, parameters.settings).region.volume.geometry;
    const foreseen = estimateMemory(ct, liver, parameters)!.size;
    foreseen.forEach((n, a) => {
      expect(Math.abs(n - size[a]!)).toBeLessThanOrEqual(3);
    });
  });

  test('a smaller spacing, a larger distance, more bins and a filter that holds more need more', () => {
    const bytes = (values: object, imageType?: object) => estimateMemory(ct, liver, setting(values, imageType))!.bytes;
    const usual = bytes({ resampledPixelSpacing: [1, 1, 1] });
    expect(bytes({ resampledPixelSpacing: [0.5, 0.5, 0.5] }) / usual).toBeGreaterThan(5);
    expect(bytes({ resampledPixelSpacing: [1, 1, 1], distances: [30] })).toBeGreaterThan(usual);
    expect(bytes({ resampledPixelSpacing: [1, 1, 1], binCount: 60_000 })).toBeGreaterThan(usual);
    expect(bytes({ resampledPixelSpacing: [1, 1, 1] }, { LBP3D: {} })).toBeGreaterThan(usual);
    expect(estimateMemory(ct, { ...liver, data: new Uint8Array(liver.data.length) }, setting({}))).toBeUndefined();
  });

  test('what no memory holds is refused with what it would need and the size of the region, within a second', () => {
    const wide: Geometry = { ...ct, size: [200, 200, 80] };
    const region = maskOfBox({ lower: [0, 0, 0], upper: [199, 199, 79] }, wide);
    const volume = { geometry: wide, data: new Int16Array(200 * 200 * 80) };
    const used = processorTime();
    const error = refusal(() => extractFeatures(volume, region, setting({ resampledPixelSpacing: [0.1, 0.1, 0.1] })))!;
    expect(used()).toBeLessThan(1000);
    expect(error.code).toBe('RAD-EXTRACTION-MEMORY');
    expect(error.message).toBe(
      'Measuring would need about 210 GB of memory, more than the limit of 8 GB: the region is 160 x 160 x 160 mm large, 1600 x 1600 x 1600 voxels with its margin at a spacing of 0.1 x 0.1 x 0.1 mm.',
    );
  });
});

describe('very many grey levels', () => {
  const small: Geometry = { size: [6, 6, 6], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection };
  const cube = maskOfBox({ lower: [1, 1, 1], upper: [4, 4, 4] }, small);
  const image = { geometry: small, data: Float64Array.from({ length: 216 }, (_, i) => (i * 7.3) % 101) };
  const measured = (binWidth: number, onNote?: (note: { code: string }) => void) =>
    extractFeatures(
      image,
      cube,
      makeParameters({ setting: { binWidth }, featureClass: { gldm: ['DependenceEntropy'] } }),
      onNote && { onNote },
    );

  test('are announced before they are computed, with time and memory, and then computed', () => {
    const told: string[] = [];
    const { features, warnings } = measured(0.0003, ({ code }) => told.push(code));
    expect(told).toEqual(['RAD-LEVELS-MANY']);
    expect(warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(
        /RAD-LEVELS-MANY Bins of width 0\.0003 .* give 3\d{5} grey levels: each image takes about 5 s and 1\d\d MB/,
      ),
    ]);
    expect(features[0]!.value).toBeGreaterThan(0);
  });

  test('are not spoken of where the bins are as anybody means them', () => {
    expect(measured(25).warnings).toEqual([]);
    expect(measured(0.01).warnings).toEqual([]);
  });

  test('are refused where memory does not hold them', () => {
    const { features } = measured(1e-6);
    expect(features[0]).toMatchObject({ value: null, reason: { code: 'RAD-BINS-TOO-MANY' } });
  });
});
