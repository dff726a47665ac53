import { expect, test } from 'vitest';
import { boundingBox, boxSize, expandBox } from './box.js';
import { oblique } from './testing/oblique.js';

test('boundingBox is the first and last voxel along each axis, and undefined for an empty mask', () => {
  const data = new Uint8Array(24);
  data[1] = 1;
  data[22] = 1;
  expect(boundingBox({ geometry: oblique, data })).toEqual({ lower: [1, 0, 0], upper: [2, 2, 1] });
  expect(boundingBox({ geometry: oblique, data: new Uint8Array(24) })).toBeUndefined();
});

test('expandBox clips to the image', () => {
  const box = expandBox({ lower: [1, 1, 0], upper: [2, 1, 0] }, [1, 5, 1], oblique);
  expect(box).toEqual({ lower: [0, 0, 0], upper: [3, 2, 1] });
  expect(boxSize(box)).toEqual([4, 3, 2]);
});
