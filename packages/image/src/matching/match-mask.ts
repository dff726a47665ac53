import { imageError } from '../errors.js';

import { resample } from '../resample/resample.js';
import { boundingBox } from '../volume/box.js';
import { type AxisDifference, compareGeometry, describe } from '../volume/compare-geometry.js';
import { indexToPhysical, physicalToIndex } from '../volume/coordinates.js';
import { sharesLattice } from '../volume/lattice.js';
import type { Geometry, Mask } from '../volume/volume.js';
import { placeOnLattice } from './place-on-lattice.js';

/**
 * What to do with a mask on another grid than the image: `resample` it onto the image's grid (nearest neighbour), `copy` the
 * image's geometry onto it (the sizes must be equal), or `stop`.
 */
export type MaskGeometry = 'resample' | 'copy' | 'stop';

export interface MatchOptions {
  /** `stop` unless chosen otherwise, as in PyRadiomics. */
  readonly maskGeometry?: MaskGeometry;
  /** PyRadiomics' `geometryTolerance`, 1e-6: of the spacing for positions, of 1 for direction cosines. */
  readonly tolerance?: number;
  /** How the region is called in messages. */
  readonly region?: string | number;
  /** The mask may be on a part of the image's grid, as a DICOM SEG that leaves out empty slices: its voxels then stay where they are. */
  readonly sparse?: boolean;
}

/** A mask on the grid of its image, and what was done to bring it there. */
export interface MatchedMask {
  readonly mask: Mask;
  /** `same` when the grids agreed within the tolerance, or a sparse mask lay on a part of the image's grid. */
  readonly action: 'same' | 'resampled' | 'copied';
  /** Where the two grids differed: mask minus image, per axis, mm. */
  readonly differences: readonly AxisDifference[];
}

/**
 * Brings a mask onto the grid of its image and says how. The mask returned has the image's own geometry.
 *
 * Throws RAD-MASK-EMPTY; RAD-GEOMETRY-DIFFERS with the differences in mm for `stop`; RAD-GEOMETRY-COPY for `copy` and
 * unequal sizes; RAD-MASK-OUTSIDE when a region to resample reaches beyond the image by more than half a voxel, as PyRadiomics'
 * `correctMask` refuses it.
 */
export function matchMask(image: Geometry, mask: Mask, options: MatchOptions = {}): MatchedMask {
  const { maskGeometry = 'stop', tolerance = 1e-6, region = 'the region', sparse = false } = options;
  requireVoxels(mask, region);
  const { same, differences } = compareGeometry(image, mask.geometry, tolerance);
  if (same) return { mask: { geometry: image, data: mask.data }, action: 'same', differences };
  if (sparse && sharesLattice(image, mask.geometry)) {
    requireInside(image, mask);
    return { mask: placeOnLattice(image, mask), action: 'same', differences: [] };
  }
  switch (maskGeometry) {
    case 'copy':
      requireSameSize(image, mask.geometry);
      return { mask: { geometry: image, data: mask.data }, action: 'copied', differences };
    case 'resample':
      return { mask: ontoGrid(image, mask, region), action: 'resampled', differences };
    case 'stop':
      throw imageError('RAD-GEOMETRY-DIFFERS', { differences: differences.map(describe).join('; ') });
  }
}

/** The mask on the image's grid by nearest neighbour. */
function ontoGrid(image: Geometry, mask: Mask, region: string | number): Mask {
  requireInside(image, mask);
  const { data } = resample(mask, image, { interpolator: 'sitkNearestNeighbor' });
  const onGrid = { geometry: image, data };
  requireVoxels(onGrid, region);
  return onGrid;
}

function requireVoxels(mask: Mask, region: string | number): void {
  if (!mask.data.includes(1)) throw imageError('RAD-MASK-EMPTY', { label: region });
}

function requireSameSize({ size: image }: Geometry, { size: mask }: Geometry): void {
  if (image.some((n, a) => n !== mask[a])) {
    throw imageError('RAD-GEOMETRY-COPY', { image: image.join(' x '), mask: mask.join(' x ') });
  }
}

/** The corners of the region's bounding box, in voxels of the image, must lie within the image. */
function requireInside(image: Geometry, mask: Mask): void {
  const box = boundingBox(mask);
  if (box === undefined) return;
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => {
    const end = (a: number) => ((corner >> a) & 1 ? box.upper[a] : box.lower[a]);
    return physicalToIndex(image, indexToPhysical(mask.geometry, [end(0), end(1), end(2)]));
  });
  for (let a = 0; a < 3; a++) {
    const lower = Math.min(...corners.map((index) => index[a]));
    const upper = Math.max(...corners.map((index) => index[a]));
    const last = image.size[a] - 1;
    if (lower < -0.5 || upper > last + 0.5) {
      const [from, to] = [lower, upper].map((index) => Number(index.toFixed(1)));
      throw imageError('RAD-MASK-OUTSIDE', { axis: 'xyz'[a], lower: from, upper: to, last });
    }
  }
}
