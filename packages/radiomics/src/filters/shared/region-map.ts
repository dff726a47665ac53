import { boxSize, type Mask, type Volume, type VoxelArray } from '@radscore/image';
import { forEachRow, regionBox } from './box.js';

/** The image whose voxels are a function of the input's voxel alone, in double; filled over the bounding box of the region. */
export function mapRegion({ data, geometry }: Volume, mask: Mask, value: (x: number) => number): Volume {
  const out = new Float64Array(data.length);
  const box = regionBox(mask);
  const [count] = boxSize(box);
  forEachRow(box, geometry.size, (at) => {
    for (let i = at; i < at + count; i++) out[i] = value(data[i]);
  });
  return { geometry, data: out };
}

/** Largest absolute value of the whole image: what the range of the intensity filters is scaled to. */
export function largestMagnitude(data: VoxelArray): number {
  let largest = 0;
  for (let i = 0; i < data.length; i++) {
    const magnitude = Math.abs(data[i]);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}
