import type { Triple } from '@radscore/image';
import type { Levels } from '@radscore/kernels';
import type { DiscretisedRegion, IntensityRegion, RegionGrid } from '../region/region.js';
import type { MapRegion } from './map-region.js';

/** The voxels around one centre as a small region of their own; valid until the next centre is asked for. */
export type KernelBlock<R> = (centre: number) => R;

/**
 * Cuts kernels out of a region in grey levels. Levels are those of the whole region (`levelCount`, `presentLevels`), as
 * PyRadiomics discretises but once; the histogram is the kernel's.
 *
 * @param pad the largest neighbour distance that will be asked for.
 */
export function levelBlocks(region: DiscretisedRegion, map: MapRegion, pad: number): KernelBlock<DiscretisedRegion> {
  const { levelCount, presentLevels } = region;
  const cut = blockCutter(region.grid, map.radius, pad);
  const levels = new (region.levels.constructor as new (length: number) => Levels)(cut.cells);
  const histogram = new Float64Array(levelCount + 1);
  return (centre) => {
    const grid = cut.gridAt(centre);
    cut.rows(centre, (from, to, length) => levels.set(region.levels.subarray(from, from + length), to));
    histogram.fill(0);
    for (const voxel of grid.voxels) histogram[levels[voxel]]++;
    return { grid, levels, levelCount, presentLevels, histogram };
  };
}

/** Cuts kernels out of a region's grey values. Throws what discretising the whole region does, once levels are asked for. */
export function intensityBlocks(region: IntensityRegion, map: MapRegion): KernelBlock<IntensityRegion> {
  const { grid: whole } = region;
  const cut = blockCutter(whole, map.radius, 1);
  const placed = new Float64Array(whole.inside.length);
  whole.voxels.forEach((voxel, n) => {
    placed[voxel] = region.values[n];
  });
  const block = new Float64Array(cut.cells);
  const values = new Float64Array(cut.cells);
  let levelsAt: KernelBlock<DiscretisedRegion> | undefined;
  return (centre) => {
    const grid = cut.gridAt(centre);
    cut.rows(centre, (from, to, length) => block.set(placed.subarray(from, from + length), to));
    for (let n = 0; n < grid.count; n++) values[n] = block[grid.voxels[n]];
    return {
      grid,
      values: values.subarray(0, grid.count),
      discretised() {
        levelsAt ??= levelBlocks(region.discretised(), map, 1);
        return levelsAt(centre);
      },
    };
  };
}

/** The grid of the kernel around a centre; `rows` tells where its rows lie in the padded volume and in the block. */
function blockCutter(whole: RegionGrid, radius: Triple, pad: number) {
  const size: Triple = [2 * radius[0] + 1, 2 * radius[1] + 1, 2 * radius[2] + 1];
  const paddedSize: Triple = [size[0] + 2 * pad, size[1] + 2 * pad, size[2] + 2 * pad];
  const strides: Triple = [1, paddedSize[0], paddedSize[0] * paddedSize[1]];
  const cells = strides[2] * paddedSize[2];
  const inside = new Uint8Array(cells);
  const voxels = new Int32Array(cells);
  const rows = (centre: number, visit: (from: number, to: number, length: number) => void) => {
    for (let z = 0; z < size[2]; z++) {
      for (let y = 0; y < size[1]; y++) {
        const from = centre - radius[0] + (y - radius[1]) * whole.strides[1] + (z - radius[2]) * whole.strides[2];
        visit(from, pad + (y + pad) * strides[1] + (z + pad) * strides[2], size[0]);
      }
    }
  };
  const gridAt = (centre: number): RegionGrid => {
    let count = 0;
    rows(centre, (from, to, width) => {
      for (let x = 0; x < width; x++) {
        inside[to + x] = whole.inside[from + x];
        if (inside[to + x] !== 0) voxels[count++] = to + x;
      }
    });
    const lower = lowerOf(centre, whole, radius);
    return {
      size,
      pad,
      paddedSize,
      strides,
      spacing: whole.spacing,
      lower,
      count,
      voxels: voxels.subarray(0, count),
      inside,
    };
  };
  return { gridAt, rows, cells };
}

function lowerOf(centre: number, { paddedSize, pad, lower }: RegionGrid, radius: Triple): Triple {
  const row = Math.floor(centre / paddedSize[0]);
  const at = [centre % paddedSize[0], row % paddedSize[1], Math.floor(row / paddedSize[1])];
  const of = (axis: number) => at[axis] - pad + lower[axis] - radius[axis];
  return [of(0), of(1), of(2)];
}
