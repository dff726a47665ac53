import { createRng } from '@radscore/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, grid } from '../morphology/testing/masks.js';
import { emptyMask } from '../volume/mask.js';
import type { Volume } from '../volume/volume.js';
import { applyStandardScale, intensityLandmarks, landmarkPercentiles, learnStandardScale } from './nyul-udupa.js';
import { normaliseByRegion } from './reference-region.js';

const geometry = grid([20, 20, 10], [1, 1, 2]);
const everywhere = draw(geometry, () => true);
const code = (name: string) => expect.objectContaining({ code: name });

/** A body of two tissues in air, on a scanner of its own gain and offset. */
function scan(seed: string, gain: number, offset: number): Volume<Float64Array> {
  const rng = createRng(seed);
  const data = Float64Array.from({ length: 4000 }, (_, i) => {
    const x = i % 20;
    const tissue = x < 3 ? 0 : x < 10 ? 100 + 8 * rng.normal() : 180 + 15 * rng.normal();
    return gain * tissue + offset;
  });
  return { geometry, data };
}
const body = draw(geometry, (x) => x >= 3);

test('landmarks are percentiles of the foreground, linear between order statistics', () => {
  const image = {
    geometry: grid([101, 1, 1], [1, 1, 1]),
    data: Int16Array.from({ length: 101 }, (_, i) => 3 * (100 - i)),
  };
  const all = draw(image.geometry, () => true);
  expect(intensityLandmarks(image, all)).toEqual(landmarkPercentiles.map((p) => 3 * p));
  const upper = draw(image.geometry, (x) => x <= 50);
  expect(intensityLandmarks(image, upper)[5]).toBe(225);
  expect(() => intensityLandmarks(image, emptyMask(image.geometry))).toThrowError(code('RAD-MASK-EMPTY'));
});

test('a scale worked out by hand: landmarks mapped to 0 to 100 and averaged, then applied between and beyond them', () => {
  const percentiles = [1, 50, 99];
  const scale = learnStandardScale(
    [
      [0, 50, 200],
      [10, 60, 110],
    ],
    percentiles,
  );
  expect(scale).toEqual({ kind: 'nyul-udupa', percentiles, landmarks: [0, (25 + 50) / 2, 100], images: 2 });
  const image = { geometry: grid([5, 1, 1], [1, 1, 1]), data: Float64Array.of(0, 10, 20, 30, 50) };
  // Landmarks 10, 20, 40 of the image: two stretches of slope 3.75 and 3.125, which are extrapolated beyond the ends.
  expect([...applyStandardScale(image, [10, 20, 40], scale).data]).toEqual([-37.5, 0, 37.5, 68.75, 131.25]);
  // A landmark that falls on another: the stretch between them is empty.
  expect([...applyStandardScale(image, [10, 10, 50], scale).data.slice(1, 3)]).toEqual([18.75, 18.75 + 81.25 / 4]);
});

test('images that differ by gain and offset become the same, in the order of their values', () => {
  const gains = fc.double({ min: 0.2, max: 5, noNaN: true });
  fc.assert(
    fc.property(gains, fc.double({ min: -500, max: 500, noNaN: true }), (gain, offset) => {
      const scale = learnStandardScale([
        intensityLandmarks(scan('a', 1, 0), body),
        intensityLandmarks(scan('b', 2, 9), body),
      ]);
      const standard = (image: Volume) => applyStandardScale(image, intensityLandmarks(image, body), scale).data;
      const plain = standard(scan('c', 1, 0));
      const other = standard(scan('c', gain, offset));
      other.forEach((v, i) => {
        if (Math.abs(v - plain[i]) > 1e-7) throw new Error(`voxel ${i}: ${v} and ${plain[i]}`);
      });
      const image = scan('c', gain, offset);
      const order = [...image.data.keys()].sort((p, q) => image.data[p] - image.data[q]);
      for (let n = 1; n < order.length; n++)
        if (other[order[n]] < other[order[n - 1]]) throw new Error('the order changed');
    }),
    { numRuns: 20 },
  );
});

test('the scale is plain data, and its landmarks go to itself', () => {
  const scale = learnStandardScale([intensityLandmarks(scan('a', 1, 0), body)]);
  expect(JSON.parse(JSON.stringify(scale))).toEqual(scale);
  const image = scan('a', 1, 0);
  const after = intensityLandmarks(applyStandardScale(image, intensityLandmarks(image, body), scale), body);
  after.forEach((value, n) => {
    expect(value).toBeCloseTo(scale.landmarks[n], 8);
  });
});

test('no images, landmarks that do not fit or are all equal are refused', () => {
  const scale = learnStandardScale([[0, 50, 200]], [1, 50, 99]);
  const image = scan('a', 1, 0);
  expect(() => learnStandardScale([])).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => learnStandardScale([[1, 1, 1]], [1, 50, 99])).toThrowError(code('RAD-PARAMETER-INVALID'));
  for (const own of [
    [1, 2],
    [3, 3, 3],
    [3, 2, 4],
  ]) {
    expect(() => applyStandardScale(image, own, scale)).toThrowError(code('RAD-PARAMETER-INVALID'));
  }
});

test('by a reference region, its mean becomes 0 and its standard deviation 1, whatever gain and offset', () => {
  const muscle = draw(geometry, (x) => x >= 3 && x < 10);
  const plain = normaliseByRegion(scan('d', 1, 0), muscle);
  const other = normaliseByRegion(scan('d', 3.7, -200), muscle);
  expect(plain.reference.voxels).toBe(1400);
  expect(plain.reference.mean).toBeCloseTo(100, 0);
  other.volume.data.forEach((v, i) => {
    if (Math.abs(v - plain.volume.data[i]) > 1e-9) throw new Error(`voxel ${i} differs`);
  });
  const after = normaliseByRegion(plain.volume, muscle).reference;
  expect(after.mean).toBeCloseTo(0, 10);
  expect(after.sd).toBeCloseTo(1, 10);
  expect(() => normaliseByRegion(scan('d', 1, 0), emptyMask(geometry))).toThrowError(code('RAD-MASK-EMPTY'));
  expect(() => normaliseByRegion(scan('d', 0, 5), everywhere)).toThrowError(code('RAD-REFERENCE-CONSTANT'));
});
