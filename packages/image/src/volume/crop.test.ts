import { expect, test } from 'vitest';
import { crop, pad, paste } from './crop.js';
import { expectSamePlaces, numbered, oblique, places } from './testing/oblique.js';

test('crop keeps the value and the place in mm of each voxel', () => {
  const part = crop(numbered, { lower: [1, 1, 0], upper: [2, 2, 1] });
  expect(part.geometry.size).toEqual([2, 2, 2]);
  expect([...part.data]).toEqual([5, 6, 9, 10, 17, 18, 21, 22]);
  expectSamePlaces(places(numbered), places(part));
});

test('crop refuses a box that leaves the image', () => {
  expect(() => crop(numbered, { lower: [0, 0, 0], upper: [4, 2, 1] })).toThrow('along x');
  expect(() => crop(numbered, { lower: [0, -1, 0], upper: [3, 2, 1] })).toThrow('along y');
});

test('paste puts back what crop took out', () => {
  const box = { lower: [1, 0, 1], upper: [3, 1, 1] } as const;
  const into = new Int16Array(24).fill(-1);
  paste(crop(numbered, box).data, box, oblique, into);
  expect([...into].filter((v) => v >= 0)).toEqual([13, 14, 15, 17, 18, 19]);
  expect(into[13]).toBe(13);
});

test('pad with a constant surrounds the image and keeps each voxel in place', () => {
  const padded = pad(numbered, [1, 0, 1], [2, 1, 0], -7);
  expect(padded.geometry.size).toEqual([7, 4, 3]);
  expect(padded.data.filter((v) => v === -7).length).toBe(7 * 4 * 3 - 24);
  const inside = crop(padded, { lower: [1, 0, 1], upper: [4, 2, 2] });
  expect([...inside.data]).toEqual([...numbered.data]);
  expectSamePlaces(places(numbered), places(inside));
});

test('pad with edge repeats the nearest voxel', () => {
  const padded = pad({ ...numbered, geometry: { ...oblique, size: [4, 6, 1] } }, [1, 1, 0], [1, 0, 1], 'edge');
  expect([...padded.data.slice(0, 12)]).toEqual([0, 0, 1, 2, 3, 3, 0, 0, 1, 2, 3, 3]);
  expect([...padded.data.slice(-6)]).toEqual([20, 20, 21, 22, 23, 23]);
});
