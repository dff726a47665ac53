import { RadError } from '@radscore/core';
import { boundingBox, boxSize, type Mask, type Triple, type Volume } from '@radscore/image';
import { type Discretisation, discretise } from '../preprocess/discretise.js';
import type { IntensityRegion, RegionGrid } from './region.js';

/**
 * The grid of a mask's region. Voxels of the mask outside `box` are left out.
 *
 * @param pad width of the margin, voxels: the largest neighbour distance that will be asked for.
 * @throws RAD-MASK-EMPTY where no voxel is set.
 */
export function regionGrid(mask: Mask, pad = 1, box = boundingBox(mask)): RegionGrid {
  if (box === undefined) throw new RadError('RAD-MASK-EMPTY', { label: 'the region' });
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
      for (let x = 0; x < size[0]; x++) {
        if (mask.data[from + x] === 0) continue;
        inside[to + x] = 1;
        count++;
      }
    }
  }
  if (count === 0) throw new RadError('RAD-MASK-EMPTY', { label: 'the region' });
  const voxels = new Int32Array(count);
  for (let i = inside.indexOf(1), n = 0; n < count; i++) if (inside[i] === 1) voxels[n++] = i;
  return { size, pad, paddedSize, strides, spacing: mask.geometry.spacing, lower, count, voxels, inside };
}

/** The grey values that an image has in a region of the same grid. */
export function intensityRegion(grid: RegionGrid, volume: Volume, discretisation: Discretisation): IntensityRegion {
  const { paddedSize, pad, lower } = grid;
  const [nx, ny] = volume.geometry.size;
  const values = new Float64Array(grid.count);
  for (let n = 0; n < grid.count; n++) {
    const index = grid.voxels[n];
    const row = Math.floor(index / paddedSize[0]);
    const x = index - row * paddedSize[0] - pad + lower[0];
    const slice = Math.floor(row / paddedSize[1]);
    const y = row - slice * paddedSize[1] - pad + lower[1];
    values[n] = volume.data[x + nx * (y + ny * (slice - pad + lower[2]))];
  }
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
