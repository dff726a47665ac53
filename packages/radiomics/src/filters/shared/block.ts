import { crop, expandBox, type Mask, paste, type Triple, type Volume, type VoxelArray } from '@radscore/image';
import { regionBox } from './box.js';

/** Takes a block of voxels to the filtered ones, of the same size; may use the block as its work space. */
export type BlockFilter = (block: Float64Array, size: Triple) => Float64Array;

/**
 * Filters only what the region needs: the block around the region with `margin` voxels more on every side (or along x, y, z), as far as
 * the image goes. `filter` treats the block's border as the image's; the margin must be as wide as the filter reaches.
 * The result is in double, on the grid of the input, filled over the bounding box of the region.
 */
export function filterBlock(input: Volume, mask: Mask, margin: number | Triple, filter: BlockFilter): Volume {
  const region = regionBox(mask);
  const outer = expandBox(region, margin, input.geometry);
  const block = crop(input, outer);
  const filtered = { geometry: block.geometry, data: filter(inDouble(block.data), block.geometry.size) };
  const shift = (corner: Triple): Triple => corner.map((x, axis) => x - outer.lower[axis]) as unknown as Triple;
  const inner = crop(filtered, { lower: shift(region.lower), upper: shift(region.upper) });
  const data = new Float64Array(input.data.length);
  paste(inner.data, region, input.geometry, data);
  return { geometry: input.geometry, data };
}

/** The voxels in double; a new array unless they are so already. */
export function inDouble(data: VoxelArray): Float64Array {
  return data instanceof Float64Array ? data : Float64Array.from(data);
}

/** The box of a whole block. */
export function wholeBlock(size: Triple): { lower: Triple; upper: Triple } {
  return { lower: [0, 0, 0], upper: [size[0] - 1, size[1] - 1, size[2] - 1] };
}
