import { RadError } from '@radscore/core';
import type { Mask, Triple, Volume } from '@radscore/image';
import { type Discretisation, discretise } from '../preprocess/discretise.js';
import type { IntensityRegion, RegionGrid } from './region.js';

/** A box of voxels: its first voxel and its size along x, y, z. */
export interface Box {
  readonly lower: Triple;
  readonly size: Triple;
}

/** The smallest box that holds every voxel of a mask, or undefined for an empty mask. */
export function boundingBox({ geometry, data }: Mask): Box | undefined {
  const [nx, ny, nz] = geometry.size;
  let [x0, y0, z0, x1, y1, z1] = [nx, ny, nz, -1, -1, -1];
  for (let z = 0, row = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++, row += nx) {
      const first = data.indexOf(1, row);
      if (first === -1) return z1 < 0 ? undefined : boxOf();
      if (first >= row + nx) continue;
      const last = data.lastIndexOf(1, row + nx - 1);
      x0 = Math.min(x0, first - row);
      x1 = Math.max(x1, last - row);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
      z0 = Math.min(z0, z);
      z1 = z;
    }
  }
  return z1 < 0 ? undefined : boxOf();

  function boxOf(): Box {
    return { lower: [x0, y0, z0], size: [x1 - x0 + 1, y1 - y0 + 1, z1 - z0 + 1] };
  }
}

/**
 * The grid of a mask's region. Voxels of the mask outside `box` are left out.
 *
 * @param pad width of the margin, voxels: the largest neighbour distance that will be asked for.
 * @throws RAD-MASK-EMPTY where no voxel is set.
 */
export function regionGrid(mask: Mask, pad = 1, box = boundingBox(mask)): RegionGrid {
  if (box === undefined) throw new RadError('RAD-MASK-EMPTY', { label: 'the region' });
  const { lower, size } = box;
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
    const index = grid.voxels[n]!;
    const row = Math.floor(index / paddedSize[0]);
    const x = index - row * paddedSize[0] - pad + lower[0];
    const slice = Math.floor(row / paddedSize[1]);
    const y = row - slice * paddedSize[1] - pad + lower[1];
    values[n] = volume.data[x + nx * (y + ny * (slice - pad + lower[2]))]!;
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
