import { identityDirection, type Mask } from '@radscore/image';
import { expect, test } from 'vitest';
import { regionGrid } from '../region/make-region.js';
import { discretise } from './discretise.js';

const levelsOf = (values: number[], how: Parameters<typeof discretise>[2]): number[] => {
  const grid = regionGrid(rowOf(values.length));
  const { levels } = discretise(grid, Float64Array.from(values), how);
  return Array.from(grid.voxels, (voxel) => levels[voxel]);
};

test('bins of a fixed width are aligned to 0, half-open, and start at level 1', () => {
  expect(levelsOf([54, 74.999, 75, 99, 100, 166], { binWidth: 25 })).toEqual([1, 1, 2, 2, 3, 5]);
});

test('a maximum that is a multiple of the width opens its own bin', () => {
  expect(levelsOf([50, 75, 100], { binWidth: 25 })).toEqual([1, 2, 3]);
});

test('values below 0 fall into bins that end at 0', () => {
  expect(levelsOf([-26, -25, -0.5, 0, 24.9], { binWidth: 25 })).toEqual([1, 2, 2, 3, 3]);
});

test('edges of a width that has no exact double are those of numpy.arange, which adds a rounded step', () => {
  // numpy.digitize(x, numpy.arange(0, max + 0.2, 0.1)): arange's third edge is 0.30000000000000004.
  expect(levelsOf([0, 0.1, 0.2, 0.3, 0.30000000000000004], { binWidth: 0.1 })).toEqual([1, 2, 3, 3, 4]);
});

test('a fixed number of bins spans the range, with the maximum in the last bin', () => {
  expect(levelsOf([0, 2.4, 2.5, 5, 7.5, 10], { binCount: 4 })).toEqual([1, 1, 2, 3, 4, 4]);
});

test('a flat region is level 1 with a fixed width and the middle bin with a fixed count', () => {
  expect(levelsOf([7, 7], { binWidth: 25 })).toEqual([1, 1]);
  expect(levelsOf([7, 7], { binCount: 32 })).toEqual([17, 17]);
});

test.each([
  [3.9, 190, 95],
  [3.72, 156, 78],
  [31.76, 92, 46],
  [-1.76, 246, 124],
])(
  'a flat region of %d in %i bins is level %i, the middle as numpy.histogram rounds the ends of its range',
  (value, binCount, level) => {
    // numpy.digitize(x, numpy.histogram(x, bins)[1]), numpy 2.4
    expect(levelsOf([value, value], { binCount })).toEqual([level, level]);
  },
);

test('bins that single precision leaves no width are bins still', () => {
  expect(levelsOf([2 ** 30, 2 ** 30], { binCount: 8, single: true })).toEqual([8, 8]);
});

test('levels outside the region are 0, and the histogram counts those inside', () => {
  const grid = regionGrid(rowOf(4));
  const region = discretise(grid, Float64Array.of(1, 26, 101, 1), { binWidth: 25 });
  expect(region.levelCount).toBe(5);
  expect([...region.presentLevels]).toEqual([1, 2, 5]);
  expect([...region.histogram]).toEqual([0, 2, 1, 0, 0, 1]);
  expect(region.levels.filter((level) => level > 0).length).toBe(4);
});

test('a value that is no number and an absurd number of bins are refused', () => {
  expect(() => levelsOf([1, Number.NaN], { binWidth: 25 })).toThrowError(
    expect.objectContaining({ code: 'RAD-VALUES-NOT-FINITE' }),
  );
  expect(() => levelsOf([0, 1e12], { binWidth: 1 })).toThrowError(
    expect.objectContaining({ code: 'RAD-BINS-TOO-MANY' }),
  );
});

test.each([
  ['a number of bins beyond 2^24', [0, 1], { binCount: 2 ** 24 + 1 }],
  ['a width that is nothing beside the grey values', [1e20, 1e20], { binWidth: 1 }],
  [
    'a width that is rounded to a fraction of itself beside the grey values',
    [2 ** 53, 2 ** 53 + 40e6],
    { binWidth: 3 },
  ],
] as const)('%s is refused, not computed wrongly', (_, values, how) => {
  expect(() => levelsOf([...values], how)).toThrowError(expect.objectContaining({ code: 'RAD-BINS-TOO-MANY' }));
});

function rowOf(n: number): Mask {
  return {
    geometry: { size: [n, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
    data: new Uint8Array(n).fill(1),
  };
}
