import { imageError } from '../errors.js';

import { type Box, boundingBox, expandBox } from '../volume/box.js';
import { indexToPhysical, physicalToIndex } from '../volume/coordinates.js';
import { crop } from '../volume/crop.js';
import type { Geometry, Mask, Triple, Volume } from '../volume/volume.js';
import { effectiveSpacing, ibsiGrid, pyradiomicsGrid } from './region-grid.js';
import { resample, resampleToDoubles } from './resample.js';

export interface RegionResampling {
  /**
   * New voxel spacing along x, y, z, mm; 0 keeps an axis. Kept as well is an axis along which the region (`pyradiomics`)
   * or the image (`ibsi`) has a single slice.
   */
  readonly spacing: Triple;
  /** SimpleITK's name or number; `sitkBSpline`. */
  readonly interpolator?: string | number;
  /** New voxels kept around the region's bounding box, for filters that read beyond the region; 5. */
  readonly padDistance?: number;
  /**
   * `pyradiomics`: corners aligned, mask by nearest neighbour, image in its own voxel type (integers truncated), 0 outside.
   * `ibsi`: centres aligned, mask linear and kept where at least half inside, image in doubles, the edge is repeated outside.
   */
  readonly convention?: 'pyradiomics' | 'ibsi';
}

/** An image and a region of it, on one grid. */
export interface RegionOnGrid {
  readonly volume: Volume;
  readonly mask: Mask;
}

/**
 * Image and region on a new voxel spacing, both on one grid that follows the mask's axes.
 * With PyRadiomics' convention the result is that of its `imageoperations.resampleImage`, voxel by voxel: also its
 * shortcut, which only crops when the image has the requested spacing already.
 *
 * @param mask need not lie on the image's grid, but inside the image.
 * @throws `RAD-MASK-EMPTY`, `RAD-MASK-OUTSIDE`, `RAD-RESAMPLE-SPACING`, `RAD-PARAMETER-UNKNOWN`.
 */
export function resampleForRegion(volume: Volume, mask: Mask, options: RegionResampling): RegionOnGrid {
  const box = boxOf(mask);
  requireInsideImage(volume.geometry, mask.geometry, box);
  return (options.convention === 'ibsi' ? ibsiResampling : pyradiomicsResampling)(volume, mask, box, options);
}

function pyradiomicsResampling(volume: Volume, mask: Mask, box: Box, options: RegionResampling): RegionOnGrid {
  const { interpolator, padDistance = 5 } = options;
  const spacing = effectiveSpacing(options.spacing, mask.geometry, (a) => box.upper[a] === box.lower[a]);
  if (spacing.every((s, a) => closeTo(volume.geometry.spacing[a], s))) return cropToRegion(volume, mask, padDistance);
  const grid = pyradiomicsGrid(mask.geometry, box, spacing, padDistance);
  return {
    volume: resample(volume, grid, { interpolator }),
    mask: resample(mask, grid, { interpolator: 'sitkNearestNeighbor' }),
  };
}

function ibsiResampling(volume: Volume, mask: Mask, box: Box, options: RegionResampling): RegionOnGrid {
  const { interpolator, padDistance = 5 } = options;
  const spacing = effectiveSpacing(options.spacing, mask.geometry, (a) => mask.geometry.size[a] === 1);
  const grid = ibsiGrid(mask.geometry, box, spacing, padDistance);
  const inside = resampleToDoubles(mask, grid, { interpolator: 'sitkLinear', outside: 'edge' });
  return {
    volume: resampleToDoubles(volume, grid, { interpolator, outside: 'edge' }),
    // The sum of eighths, tenths and the like may fall a rounding short of one half.
    mask: { geometry: grid, data: Uint8Array.from(inside.data, (share) => (share >= 0.5 - 1e-9 ? 1 : 0)) },
  };
}

/** The region on the image's own grid, both cut to its bounding box and `padDistance` voxels around it. */
function cropToRegion(volume: Volume, mask: Mask, padDistance: number): RegionOnGrid {
  const onImage = resample(mask, volume.geometry, { interpolator: 'sitkNearestNeighbor' });
  const box = expandBox(boxOf(onImage), padDistance, volume.geometry);
  return { volume: crop(volume, box), mask: crop(onImage, box) };
}

function boxOf(mask: Mask): Box {
  const box = boundingBox(mask);
  if (box === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  return box;
}

/** The region's bounding box, to the outer edges of its voxels, must lie in the image, to a thousandth of a voxel. */
function requireInsideImage(image: Geometry, grid: Geometry, { lower, upper }: Box): void {
  const corner = (end: Triple, by: number): Triple =>
    physicalToIndex(image, indexToPhysical(grid, [end[0] + by, end[1] + by, end[2] + by]));
  const first = corner(lower, -0.5);
  const last = corner(upper, 0.5);
  for (let a = 0; a < 3; a++) {
    const from = Math.min(first[a], last[a]);
    const to = Math.max(first[a], last[a]);
    if (from >= -0.5 - 1e-3 && to <= image.size[a] - 0.5 + 1e-3) continue;
    throw imageError('RAD-MASK-OUTSIDE', {
      axis: 'xyz'[a],
      lower: Math.round(from + 0.5),
      upper: Math.round(to - 0.5),
      last: image.size[a] - 1,
    });
  }
}

// numpy.allclose(a, b) with its default tolerances.
function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}
