import { expect, test } from 'vitest';
import { histogramEqualisation } from './histogram-equalisation.js';
import { filteredVoxels, volumeOf } from './testing/small.js';

// The image of 5 x 4 x 3 voxels (7x + 11y + 5z + xyz) mod 23, as numpy 1.24.2 and scipy 1.10.1 were given it.
const values = Float64Array.from({ length: 60 }, (_, i) => {
  const [x, y, z] = [i % 5, Math.floor(i / 5) % 4, Math.floor(i / 20)];
  return (7 * x + 11 * y + 5 * z + x * y * z) % 23;
});
const image = volumeOf(values, [5, 4, 3], [1, 1, 2]);
const at = (voxels: number[]) => [voxels[0], voxels[20 + 2 * 5 + 3], voxels[59]];

test("HistogramEqualisation reads the cumulative histogram as scikit-image's equalize_hist does (numpy histogram, cumsum, interp)", () => {
  const equalised = filteredVoxels(histogramEqualisation, image, { bins: 8 });
  const expected = [38.25, 111.65909090909092, 53.31818181818182];
  for (const [i, value] of at(equalised).entries()) expect(value).toBeCloseTo(expected[i]!, 10);
  expect(Math.min(...equalised)).toBeCloseTo(38.25, 10);
  expect(Math.max(...equalised)).toBeCloseTo(255, 10);
});

test('HistogramEqualisation keeps the order of grey values and, with fine bins, makes them equally frequent', () => {
  const skewed = volumeOf(
    Float64Array.from({ length: 1000 }, (_, i) => Math.exp(i / 200)),
    [10, 10, 10],
  );
  const equalised = filteredVoxels(histogramEqualisation, skewed, { levels: 101, bins: 65536 });
  for (const [i, value] of equalised.entries()) expect(Math.abs(value - i / 10)).toBeLessThan(0.25);
});

test('HistogramEqualisation counts only values in the range; those beyond become its ends', () => {
  const tissue = Float64Array.from({ length: 60 }, (_, i) => (i < 30 ? -1000 : i < 55 ? i - 30 : 2000));
  const equalised = filteredVoxels(histogramEqualisation, volumeOf(tissue, [5, 4, 3]), {
    range: [0, 24],
    bins: 25,
    levels: 26,
  });
  expect(equalised.slice(0, 30)).toEqual(new Array(30).fill(1));
  expect(equalised.slice(55)).toEqual(new Array(5).fill(25));
  expect(equalised[42]).toBeGreaterThan(equalised[41]!);
});

test('HistogramEqualisation is not defined for a constant image, or without a voxel in the range', () => {
  const flat = volumeOf(new Float64Array(60).fill(3), [5, 4, 3]);
  expect(() => filteredVoxels(histogramEqualisation, flat)).toThrow('do not vary');
  expect(() => filteredVoxels(histogramEqualisation, flat, { range: [5, 9] })).toThrow('no voxel lies in the range');
  expect(() => histogramEqualisation.parameters.parse({ range: [5, 5] })).toThrow('less than');
});
