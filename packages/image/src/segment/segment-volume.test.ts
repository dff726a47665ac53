import { createRng } from '@radscore/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid } from '../morphology/testing/masks.js';
import { resample, resampleToDoubles } from '../resample/resample.js';
import { flip, reorient } from '../volume/reorient.js';
import { type Triple, type Volume, voxelCount } from '../volume/volume.js';
import type { Network, NetworkDescription } from './network.js';
import { segmentVolume } from './segment-volume.js';
import { slideWindow, tileStarts } from './sliding-window.js';

const plain: NetworkDescription = {
  name: 'test',
  patch: [8, 8, 8],
  axes: [2, 1, 0],
  normalisation: { kind: 'none' },
  labels: ['background', 'bright'],
  overlap: 0.5,
  mirror: [],
  interpolator: 'sitkLinear',
  separateCoarseAxis: false,
  cropToNonzero: false,
  keepLargest: [],
};

function noise(size: Triple, seed: string, spacing: Triple = [1, 1, 1]): Volume<Int16Array> {
  const rng = createRng(seed);
  const geometry = grid(size, spacing);
  return { geometry, data: Int16Array.from({ length: voxelCount(geometry) }, () => rng.below(200) - 100) };
}

/** A convolution of one voxel: each class scores by a function of the value alone. */
function pointwise(...scores: ((value: number) => number)[]): Network {
  return {
    run: async (tile) => {
      const out = new Float32Array(scores.length * tile.length);
      scores.forEach((score, c) => {
        out.set(tile.map(score), c * tile.length);
      });
      return out;
    },
  };
}

const threshold = (level: number) =>
  pointwise(
    () => level,
    (v) => v,
  );

test('tiles are spread evenly, no further apart than the overlap allows', () => {
  expect(tileStarts(110, 64, 0.5)).toEqual([0, 23, 46]);
  expect(tileStarts(64, 64, 0.5)).toEqual([0]);
  expect(tileStarts(40, 64, 0.5)).toEqual([0]);
  expect(tileStarts(10, 5, 0)).toEqual([0, 5]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 64 }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (n, patch, overlap) => {
        const starts = tileStarts(n, patch, overlap);
        expect(starts[0]).toBe(0);
        expect(starts.at(-1)).toBe(Math.max(0, n - patch));
        starts.slice(1).forEach((s, i) => {
          expect(s - starts[i]).toBeLessThanOrEqual(Math.ceil(Math.max(1, patch * (1 - overlap))));
        });
      },
    ),
  );
});

test('a convolution that is a threshold labels exactly what is above it, whatever the tiles', async () => {
  const side = fc.integer({ min: 1, max: 14 });
  const triple = fc.tuple(side, side, side);
  const order = fc.constantFrom<Triple>([2, 1, 0], [0, 1, 2], [1, 2, 0]);
  const axes = fc.subarray<0 | 1 | 2>([0, 1, 2]);
  await fc.assert(
    fc.asyncProperty(
      triple,
      triple,
      order,
      axes,
      fc.constantFrom(0, 0.25, 0.5, 0.75),
      async (size, patch, along, mirror, overlap) => {
        const image = noise(size, size.join());
        const labels = await segmentVolume(image, threshold(9.5), { ...plain, patch, axes: along, mirror, overlap });
        expect([...labels.data]).toEqual(Array.from(image.data, (v) => (v > 9.5 ? 1 : 0)));
        expect(labels.geometry).toEqual(image.geometry);
      },
    ),
    { numRuns: 60 },
  );
});

test('of several classes the best counts, of equal ones the first', async () => {
  const image = noise([9, 11, 10], 'classes');
  const means = [-60, 0, 60];
  const network = pointwise(...means.map((m) => (v: number) => -(v - m) * (v - m)));
  const labels = await segmentVolume(image, network, { ...plain, labels: ['a', 'b', 'c'] });
  expect([...labels.data]).toEqual(Array.from(image.data, (v) => (v <= -30 ? 0 : v <= 30 ? 1 : 2)));
});

test('where tiles overlap, scores are their mean weighted by a Gaussian around the middle of each', async () => {
  const size: Triple = [13, 10, 9];
  const patch: Triple = [6, 8, 5];
  const description = { ...plain, patch, overlap: 0.4 };
  // Scores that differ from tile to tile at the same voxel: the voxel's place in the tile.
  const network: Network = {
    run: async (tile, [nx, ny]) =>
      Float32Array.from({ length: 2 * tile.length }, (_, i) => (i % nx) + 0.3 * (Math.floor(i / nx) % ny) + 0.01 * i),
  };
  const found = new Float32Array(2 * voxelCount({ ...grid(size, [1, 1, 1]) }));
  const plane = size[0] * size[1];
  await slideWindow(new Float32Array(13 * 10 * 9), size, network, description, (scores, z) => {
    for (let c = 0; c < 2; c++) found.set(scores.subarray(c * plane, (c + 1) * plane), c * plane * size[2] + z * plane);
  });
  const starts = size.map((n, a) => tileStarts(n, patch[a], 0.4));
  const weight = (i: number, p: number) => Math.exp(-0.5 * ((i - Math.floor(p / 2)) / (p / 8)) ** 2);
  const voxels = patch[0] * patch[1] * patch[2];
  for (let c = 0; c < 2; c++) {
    for (let z = 0; z < 9; z++) {
      for (let y = 0; y < 10; y++) {
        for (let x = 0; x < 13; x++) {
          let [sum, total] = [0, 0];
          for (const sz of starts[2]) {
            for (const sy of starts[1]) {
              for (const sx of starts[0]) {
                const [i, j, k] = [x - sx, y - sy, z - sz];
                if (i < 0 || j < 0 || k < 0 || i >= 6 || j >= 8 || k >= 5) continue;
                const w = weight(i, 6) * weight(j, 8) * weight(k, 5);
                const n = c * voxels + i + 6 * (j + 8 * k);
                sum += w * ((n % 6) + 0.3 * (Math.floor(n / 6) % 8) + 0.01 * n);
                total += w;
              }
            }
          }
          expect(Math.abs(found[c * plane * 9 + z * plane + 13 * y + x] - sum / total)).toBeLessThan(1e-4);
        }
      }
    }
  }
});

test('the network sees its axes in their order, and mirrored views are turned back', async () => {
  const image = noise([5, 6, 7], 'axes');
  const at = (x: number, y: number, z: number) =>
    x >= 5 || y >= 6 || z >= 7 || x < 0 || y < 0 || z < 0 ? 0 : image.data[x + 5 * (y + 6 * z)];
  // The second class scores by the value of the next voxel along the fastest axis of the network.
  const next: Network = {
    run: async (tile, [fastest]) => {
      const out = new Float32Array(2 * tile.length).fill(4.5);
      for (let i = 0; i < tile.length; i++) out[tile.length + i] = (i + 1) % fastest === 0 ? 0 : tile[i + 1];
      return out;
    },
  };
  const description = { ...plain, patch: [5, 6, 7] as Triple };
  const expected = (score: (x: number, y: number, z: number) => number) =>
    Array.from(image.data, (_, i) => (score(i % 5, Math.floor(i / 5) % 6, Math.floor(i / 30)) > 4.5 ? 1 : 0));
  const alongX = await segmentVolume(image, next, description);
  expect([...alongX.data]).toEqual(expected((x, y, z) => at(x + 1, y, z)));
  const alongZ = await segmentVolume(image, next, { ...description, axes: [0, 1, 2] });
  expect([...alongZ.data]).toEqual(expected((x, y, z) => at(x, y, z + 1)));
  const both = await segmentVolume(image, next, { ...description, axes: [0, 1, 2], mirror: [2, 0] });
  expect([...both.data]).toEqual(expected((x, y, z) => (at(x, y, z + 1) + at(x, y, z - 1)) / 2));
});

test('on another spacing it is what resampling, the network and resampling of its scores give directly', async () => {
  for (const [spacing, interpolator] of [
    [[2, 1.4, 1], 'sitkLinear'],
    [[0.7, 0.9, 2], 'sitkBSpline'],
  ] as const) {
    const image = noise([12, 11, 10], 'spacing');
    const description = { ...plain, spacing, interpolator, patch: [6, 6, 6] as Triple };
    const labels = await segmentVolume(image, threshold(3.3), description);
    const size = image.geometry.size.map((n, a) => Math.round(n / spacing[a])) as unknown as Triple;
    const ratio = size.map((n, a) => image.geometry.size[a] / n) as unknown as Triple;
    const coarse = {
      ...image.geometry,
      size,
      spacing: ratio,
      origin: ratio.map((r) => (r - 1) / 2) as unknown as Triple,
    };
    const values = resample({ ...image, data: Float32Array.from(image.data) }, coarse, {
      interpolator,
      outside: 'edge',
    });
    const scores = resampleToDoubles(values, image.geometry, { interpolator: 'sitkLinear', outside: 'edge' });
    let different = 0;
    scores.data.forEach((s, i) => {
      if (Math.abs(s - 3.3) > 2e-4 && (s > 3.3 ? 1 : 0) !== labels.data[i]) different++;
    });
    expect(different).toBe(0);
    expect(new Set(labels.data).size).toBe(2);
  }
});

test('an axis more than three times as coarse is resampled by the nearest voxel, where the description says so', async () => {
  const image = noise([6, 6, 5], 'coarse', [1, 1, 4]);
  const description = { ...plain, spacing: [1, 1, 2] as Triple, separateCoarseAxis: true };
  // Each slice becomes two, and back: nothing is mixed along z.
  const labels = await segmentVolume(image, threshold(0.5), description);
  expect([...labels.data]).toEqual(Array.from(image.data, (v) => (v > 0.5 ? 1 : 0)));
});

test('an image that lies otherwise gives the same labels at the same places', async () => {
  const image = noise([7, 8, 9], 'orientation');
  const ramp: Network = {
    run: async (tile, [nx]) =>
      Float32Array.from({ length: 2 * tile.length }, (_, i) =>
        i < tile.length ? 0 : tile[i % tile.length] + 20 * ((i % nx) - 3),
      ),
  };
  const description = { ...plain, patch: [7, 8, 9] as Triple, orientation: 'LPS' };
  const labels = await segmentVolume(image, ramp, description);
  for (const other of [flip(image, 0), flip(image, 2), reorient(image, 'SRA')]) {
    const found = await segmentVolume(other, ramp, { ...description, patch: [7, 8, 9] });
    expect(found.geometry).toEqual(other.geometry);
    expect(reorient(found, 'LPS').data).toEqual(labels.data);
  }
});

test('what is 0 around the image is cut off and stays background; of a label to be kept largest, one piece is', async () => {
  const image = noise([12, 12, 12], 'crop');
  const bright = image.data.map((_, i) => {
    const [x, y, z] = [i % 12, Math.floor(i / 12) % 12, Math.floor(i / 144)];
    if (x < 2 || y > 9 || z < 3) return 0;
    return (x < 5 && y < 5 && z < 6) || (x > 8 && y > 7 && z > 10) ? 50 : 10;
  });
  const cut = { ...image, data: bright };
  const description = { ...plain, cropToNonzero: true, normalisation: { kind: 'unit' } as const };
  const both = await segmentVolume(cut, threshold(0.5), description);
  expect([...both.data]).toEqual(Array.from(bright, (v) => (v === 50 ? 1 : 0)));
  const one = await segmentVolume(cut, threshold(0.5), { ...description, keepLargest: ['bright'] });
  expect([...one.data]).toEqual(Array.from(bright, (v, i) => (v === 50 && i % 12 < 5 ? 1 : 0)));
});

test('progress runs to the number of tiles; a signal stops before the next; scores that do not fit are refused', async () => {
  const image = noise([12, 12, 12], 'progress');
  const seen: number[] = [];
  await segmentVolume(image, threshold(0.5), plain, { onProgress: ({ done, total }) => seen.push(done / total) });
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toHaveLength(9);
  const signal = { aborted: false };
  let runs = 0;
  const stopping: Network = {
    run: async (tile) => {
      runs++;
      signal.aborted = runs === 3;
      return new Float32Array(2 * tile.length);
    },
  };
  const code = (name: string) => expect.objectContaining({ code: name });
  await expect(segmentVolume(image, stopping, plain, { signal })).rejects.toThrowError(code('RAD-CANCELLED'));
  expect(runs).toBe(3);
  await expect(
    segmentVolume(
      image,
      pointwise((v) => v),
      plain,
    ),
  ).rejects.toThrowError(code('RAD-NETWORK-OUTPUT'));
  const broken = pointwise(
    () => Number.NaN,
    (v) => v,
  );
  await expect(segmentVolume(image, broken, plain)).rejects.toThrowError(code('RAD-NETWORK-OUTPUT'));
  const huge = { ...plain, patch: [8, 8, 400] as Triple, labels: Array.from({ length: 250 }, (_, n) => String(n)) };
  await expect(slideWindow(new Float32Array(1), [2000, 2000, 400], threshold(0), huge, () => {})).rejects.toThrowError(
    code('RAD-PARAMETER-INVALID'),
  );
});
