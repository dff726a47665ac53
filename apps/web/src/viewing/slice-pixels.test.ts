import { identityDirection, packMask } from '@radscore/image';
import { expect, test } from 'vitest';
import { planesOf } from './planes.js';
import { maskOnSlice, outlineOf, paintSlice } from './slice-pixels.js';

const geometry = { size: [3, 2, 2], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const { axial, coronal } = planesOf(geometry);

test('a window of width 400 at level 40 is black at -160 and white at 240', () => {
  const data = Int16Array.of(-200, -160, 40, 240, 500, -1000, 0, 0, 0, 0, 0, 0);
  const pixels = new Uint32Array(6);
  paintSlice({ geometry, data }, axial, 0, { width: 400, level: 40 }, pixels);
  expect([...pixels].map((pixel) => pixel & 255)).toEqual([0, 0, 127, 255, 255, 0]);
  expect([...pixels].every((pixel) => pixel >>> 24 === 255)).toBe(true);
});

test('a mask on a slice is turned as the screen is: the coronal one has the head at the top', () => {
  const data = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0);
  const { bits } = packMask({ geometry, data });
  const box = { lower: [0, 0, 0], upper: [2, 0, 1] } as const;
  const { inside, ...place } = maskOnSlice(bits, box, geometry, coronal, 0)!;
  expect([...inside]).toEqual([0, 0, 1, 1, 0, 0]);
  expect(place).toEqual({ left: 0, top: 0, columns: 3, rows: 2 });
  expect(maskOnSlice(bits, box, geometry, coronal, 1)).toBeUndefined();
});

test('the border of two pixels in a row is four lines; a hole has a border of its own', () => {
  expect(outlineOf({ left: 0, top: 0, columns: 2, rows: 1, inside: Uint8Array.of(1, 1) })).toEqual([
    0, 0, 2, 0, 0, 1, 2, 1, 0, 0, 0, 1, 2, 0, 2, 1,
  ]);
  const ring = Uint8Array.of(1, 1, 1, 1, 0, 1, 1, 1, 1);
  expect(outlineOf({ left: 5, top: 7, columns: 3, rows: 3, inside: ring })).toHaveLength(4 * 8);
});
