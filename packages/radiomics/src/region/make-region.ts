import { boundingBox, boxSize, imageError, type Mask, type Triple, type Volume } from '@radscore/image';
import { stretchesOf } from '@radscore/kernels';
import { type Discretisation, discretise } from '../preprocess/discretise.js';
import type { IntensityRegion, RegionGrid } from './region.js';

/**
 * The grid of a mask's region. Voxels of the mask outside `box` are left out.
 *
 * @param pad width of the margin, voxels: the largest neighbour distance that will be asked for.
 * @throws RAD-MASK-EMPTY where no voxel is set.
 * @example regionGrid(mask).size // => [4, 4, 2]
 */
export function regionGrid(mask: Mask, pad = 1, box = boundingBox(mask)): RegionGrid {
  if (box === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  const { lower } = box;
  const size = boxSize(box);
  const [nx, ny] = mask.geometry.size;
  const paddedSize: Triple = [size[0] + 2 * pad, size[1] + 2 * pad, size[2] + 2 * pad];
  const strides: Triple = [1, paddedSize[0], paddedSize[0] * paddedSize[1]];
  const inside = new Uint8Array(strides[2] * paddedSize[2]);
  let count = 0;
  for (let z = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      const from = lower[0] + nx * (lower[1] + y + ny * (lower[2] + z));
      const to = pad + strides[1] * (pad + y) + strides[2] * (pad + z);
      count += copyRow(mask.data, from, inside, to, size[0]);
    }
  }
  if (count === 0) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  const voxels = indicesOf(inside, count);
  return { size, pad, paddedSize, strides, spacing: mask.geometry.spacing, lower, count, voxels, inside };
}

/** Copies a row of a mask and counts its voxels. */
function copyRow(mask: Uint8Array, from: number, inside: Uint8Array, to: number, length: number): number {
  let count = 0;
  for (let x = 0; x < length; x++) {
    const here = mask[from + x] === 0 ? 0 : 1;
    inside[to + x] = here;
    count += here;
  }
  return count;
}

function indicesOf(inside: Uint8Array, count: number): Int32Array {
  const found = new Int32Array(count + 1);
  // Without a branch: where a voxel is not inside, the next one is written over it.
  for (let i = 0, n = 0; n < count; i++) {
    found[n] = i;
    n += inside[i];
  }
  return found.subarray(0, count);
}

/**
 * The grey values that an image has in a region of the same grid.
 *
 * @param room where the values are put: as many numbers as the region has voxels. A new array without it.
 * @example intensityRegion(regionGrid(mask), volume, { binWidth: 25 }).values.length // => 32
 */
export function intensityRegion(
  grid: RegionGrid,
  volume: Volume,
  discretisation: Discretisation,
  room: Float64Array = new Float64Array(grid.count),
): IntensityRegion {
  const values = valuesInside(grid, volume, room);
  const single = volume.data instanceof Float32Array;
  let levels: ReturnType<typeof discretise> | undefined;
  return {
    grid,
    values,
    discretised() {
      levels ??= discretise(grid, values, { ...discretisation, single });
      return levels;
    },
  };
}

function valuesInside(
  { voxels, paddedSize, pad, lower }: RegionGrid,
  { geometry, data }: Volume,
  values: Float64Array,
): Float64Array {
  const [nx, ny] = geometry.size;
  const stretches = stretchesOf(voxels);
  for (let k = 0, n = 0; k < stretches.length; k += 2) {
    const [voxel, length] = [stretches[k], stretches[k + 1]];
    // A row of the padded box lies a constant step from its place in the image.
    const row = Math.floor(voxel / paddedSize[0]);
    const [y, z] = [(row % paddedSize[1]) - pad + lower[1], Math.floor(row / paddedSize[1]) - pad + lower[2]];
    const from = voxel - row * paddedSize[0] + lower[0] - pad + nx * (y + ny * z);
    // Of a short row a view takes longer to make than its voxels to read.
    if (length < shortRow) for (let x = 0; x < length; x++) values[n + x] = data[from + x];
    else values.set(data.subarray(from, from + length), n);
    n += length;
  }
  return values;
}

/** Voxels. */
const shortRow = 128;
