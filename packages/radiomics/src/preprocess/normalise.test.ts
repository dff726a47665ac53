import { identityDirection, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { normalise } from './normalise.js';

const row = (...values: number[]): Volume => ({
  geometry: { size: [values.length, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection },
  data: Int16Array.from(values),
});

test('the result has mean 0 and the standard deviation asked for, divided by N - 1', () => {
  const { data } = normalise(row(2, 4, 6), { scale: 100, outliers: null });
  expect([...data]).toEqual([-100, 0, 100]);
});

test('outliers are clamped before scaling', () => {
  const { data } = normalise(row(0, 0, 0, 0, 0, 0, 0, 0, 0, 10), { scale: 5, outliers: 2 });
  expect(data[9]).toBe(10);
  expect(data[0]).toBeCloseTo((-1 / Math.sqrt(10)) * 5, 12);
});

test('a flat image and a single voxel cannot be normalised', () => {
  for (const image of [row(7, 7, 7), row(7)]) {
    expect(() => normalise(image, { scale: 1, outliers: null })).toThrowError(
      expect.objectContaining({ code: 'RAD-IMAGE-FLAT' }),
    );
  }
});
