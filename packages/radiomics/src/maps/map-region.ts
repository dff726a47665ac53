import { type Box, boundingBox, boxSize, expandBox, type Mask, maskOfBox, type Triple } from '@radscore/image';
import type { VoxelSettings } from '../parameters/settings.js';
import { regionGrid } from '../region/make-region.js';
import type { RegionGrid } from '../region/region.js';

/** Where the kernels of a map lie: no grey value, so that it is made once for all images. */
export interface MapRegion {
  /** The block of the image that the map covers: the region's box and `kernelRadius` around it, as far as the image reaches. */
  readonly box: Box;
  /** The voxels whose values kernels may see: the region's, or with `maskedKernel: false` all of `box`. */
  readonly seen: Mask;
  /** Their grid, with a margin as wide as the largest radius. */
  readonly grid: RegionGrid;
  /** The voxels of the region, each the centre of a kernel: padded index in `grid`. */
  readonly centres: Int32Array;
  /** The place of each centre in the map. */
  readonly places: Int32Array;
  /** Voxels of a kernel on either side of its centre along x, y, z; no further than the grid reaches. */
  readonly radius: Triple;
}

/** Which voxels a kernel has. */
export interface KernelRule extends Pick<VoxelSettings, 'kernelRadius' | 'maskedKernel'> {
  /** True for flat kernels. */
  readonly force2D: boolean;
  /** The axis along which flat kernels are one voxel thick, as PyRadiomics counts: 0 = z, 1 = y, 2 = x. */
  readonly force2Ddimension: number;
}

/** The kernels of all voxels of a region. Throws `RAD-MASK-EMPTY`. */
export function mapRegion(mask: Mask, rule: KernelRule): MapRegion {
  const { kernelRadius, maskedKernel, force2D, force2Ddimension } = rule;
  const { geometry } = mask;
  const inner = boundingBox(mask);
  const box = expandBox(inner ?? { lower: [0, 0, 0], upper: [0, 0, 0] }, kernelRadius, geometry);
  const seen = maskedKernel || inner === undefined ? mask : maskOfBox(box, geometry);
  const seenBox = maskedKernel ? inner : box;
  const flat = force2D ? 2 - force2Ddimension : -1;
  const reach = (voxels: number, axis: number) => (axis === flat ? 0 : Math.min(kernelRadius, voxels - 1));
  const [rx, ry, rz] = seenBox === undefined ? [0, 0, 0] : boxSize(seenBox).map(reach);
  const grid = regionGrid(seen, Math.max(1, rx, ry, rz), seenBox);
  return { box, seen, grid, ...centresOf(mask, grid, box), radius: [rx, ry, rz] };
}

function centresOf({ geometry, data }: Mask, { voxels, paddedSize, pad, lower }: RegionGrid, box: Box) {
  const [nx, ny] = geometry.size;
  const [mx, my] = boxSize(box);
  const centres: number[] = [];
  const places: number[] = [];
  for (const voxel of voxels) {
    const x = (voxel % paddedSize[0]) - pad + lower[0];
    const row = Math.floor(voxel / paddedSize[0]);
    const y = (row % paddedSize[1]) - pad + lower[1];
    const z = Math.floor(row / paddedSize[1]) - pad + lower[2];
    if (data[x + nx * (y + ny * z)] === 0) continue;
    centres.push(voxel);
    places.push(x - box.lower[0] + mx * (y - box.lower[1] + my * (z - box.lower[2])));
  }
  return { centres: Int32Array.from(centres), places: Int32Array.from(places) };
}
