import { expect, test } from 'vitest';
import { aggregateLesions } from './aggregate-lesions.js';

const lesion = (volume: number, mean: number | null, size: number) => ({
  volume,
  values: [
    ['original_firstorder_Mean', mean],
    ['original_shape_MeshVolume', size],
    ['diagnostics_Versions', 'x'],
  ] as const,
});

test('features are averaged, weighted by volume, or the largest taken; volumes are summed', () => {
  const two = [lesion(3, 10, 300), lesion(1, 20, 100)];
  expect(aggregateLesions(two, 'mean').slice(0, 2)).toEqual([
    ['original_firstorder_Mean', 15],
    ['original_shape_MeshVolume', 400],
  ]);
  expect(aggregateLesions(two, 'volume-weighted-mean')[0]).toEqual(['original_firstorder_Mean', 12.5]);
  expect(aggregateLesions(two, 'max')[0]).toEqual(['original_firstorder_Mean', 20]);
  expect(aggregateLesions(two, 'mean')[2]).toEqual(['diagnostics_Versions', 'x']);
});

test('a lesion without a value does not count, and where none has one there is none', () => {
  expect(aggregateLesions([lesion(3, null, 1), lesion(1, 20, 1)], 'mean')[0]![1]).toBe(20);
  expect(aggregateLesions([lesion(3, null, 1), lesion(1, null, 1)], 'mean')[0]![1]).toBeNull();
  expect(aggregateLesions([], 'mean')).toEqual([]);
});
