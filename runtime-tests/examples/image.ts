// The image that the short examples of `image` speak of: 8 x 8 x 4 voxels of 1 x 1 x 2 mm, a box of 4 x 4 x 2 voxels inside.
import { type Geometry, identityDirection, maskOfBox, type Volume } from '@radscore/image';

export const geometry: Geometry = {
  size: [8, 8, 4],
  spacing: [1, 1, 2],
  origin: [0, 0, 0],
  direction: identityDirection,
};
export const volume: Volume = { geometry, data: Int16Array.from({ length: 256 }, (_, i) => (i * 7919) % 101) };
export const mask = maskOfBox({ lower: [2, 2, 1], upper: [5, 5, 2] }, geometry);
