import { identityDirection, type Mask, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { slicePreview } from './slice-preview.js';

const geometry = { size: [6, 5, 3], spacing: [1, 2, 3], origin: [0, 0, 0], direction: identityDirection } as const;
const mask = (voxels: [number, number, number][]): Mask => {
  const data = new Uint8Array(90);
  for (const [x, y, z] of voxels) data[(z * 5 + y) * 6 + x] = 1;
  return { geometry, data };
};

test('shows the slice in which the first region is largest, cropped with the margin, grey values within the window', () => {
  const volume: Volume = { geometry, data: Int16Array.from({ length: 90 }, (_, i) => i) };
  const region = mask([
    [2, 2, 0],
    [2, 2, 1],
    [3, 2, 1],
  ]);
  const preview = slicePreview(volume, [region], [42, 47], 1);
  expect(preview).toMatchObject({ slice: 1, width: 4, height: 3, aspect: 2 });
  // The middle row holds 43, 44, 45, 46: one to four fifths of the window.
  expect([...preview.pixels.subarray(4, 8)]).toEqual([51, 102, 153, 204]);
});

test('the outline of two neighbouring pixels is the rectangle around them', () => {
  const volume: Volume = { geometry, data: new Int16Array(90) };
  const { outlines } = slicePreview(
    volume,
    [
      mask([
        [2, 2, 1],
        [3, 2, 1],
      ]),
    ],
    [0, 1],
    0,
  );
  expect(outlines[0]).toEqual([
    [0, 0, 2, 0],
    [0, 1, 2, 1],
    [0, 0, 0, 1],
    [2, 0, 2, 1],
  ]);
});
