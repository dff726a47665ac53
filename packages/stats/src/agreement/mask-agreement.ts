import { RadError } from '@radscore/core';
import { mean } from '../descriptive/moments.js';
import { quantile } from '../descriptive/quantile.js';
import { requireSameLength } from '../guards.js';
import type { Figure } from '../results.js';
import { type GridSize, type GridSpacing, squaredDistances } from './distance-transform.js';

export interface MaskAgreement {
  /** 2 |A and B| / (|A| + |B|). */
  readonly dice: Figure;
  /** |A and B| / |A or B|. */
  readonly jaccard: Figure;
  /** Volumes and their difference A - B in mm^3. */
  readonly volumeA: number;
  readonly volumeB: number;
  readonly volumeDifference: number;
  /** Difference over the mean of the two volumes. */
  readonly relativeVolumeDifference: Figure;
  /** Largest distance of a surface voxel of one mask to the surface of the other, in mm. */
  readonly hausdorff: Figure;
  /** 95th percentile of all such distances, both directions together. */
  readonly hausdorff95: Figure;
  /** Mean of the two directed mean surface distances, in mm. */
  readonly meanSurfaceDistance: Figure;
}

/**
 * How well two readers' masks agree, on the same grid (x fastest; non-zero is inside). A surface voxel is one with a face
 * neighbour outside the mask or the grid; distances run between voxel centres, exact in mm (as MedPy's `hd`, `hd95`, `assd`).
 * Two empty masks have no Dice, and an empty mask has no distance: missing, with the reason.
 * Throws RAD-STATS-LENGTHS (masks and grid disagree), RAD-PARAMETER-INVALID (a spacing that is not positive).
 */
export function maskAgreement(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { size, spacing }: { readonly size: GridSize; readonly spacing: GridSpacing },
): MaskAgreement {
  requireSameLength('Mask agreement', 'masks and grid', a, b, { length: size[0] * size[1] * size[2] });
  const bad = spacing.find((s) => !(s > 0 && s < Infinity));
  if (bad !== undefined) {
    throw new RadError('RAD-PARAMETER-INVALID', { name: 'spacing', value: bad, problem: 'it must be positive' });
  }
  const voxel = spacing[0] * spacing[1] * spacing[2];
  let [inA, inB, both] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    if (a[i]) inA++;
    if (b[i]) inB++;
    if (a[i] && b[i]) both++;
  }
  const empty = 'both masks are empty';
  return {
    dice: share(2 * both, inA + inB, empty),
    jaccard: share(both, inA + inB - both, empty),
    volumeA: inA * voxel,
    volumeB: inB * voxel,
    volumeDifference: (inA - inB) * voxel,
    relativeVolumeDifference: share(2 * (inA - inB), inA + inB, empty),
    ...surfaceFigures(a, b, size, spacing, inA > 0 && inB > 0),
  };
}

function share(numerator: number, denominator: number, reason: string): Figure {
  return denominator === 0 ? { value: null, reason } : { value: numerator / denominator };
}

function surfaceFigures(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  size: GridSize,
  spacing: GridSpacing,
  bothInside: boolean,
): Pick<MaskAgreement, 'hausdorff' | 'hausdorff95' | 'meanSurfaceDistance'> {
  if (!bothInside) {
    const missing: Figure = { value: null, reason: 'a mask is empty, so there is no surface to measure from' };
    return { hausdorff: missing, hausdorff95: missing, meanSurfaceDistance: missing };
  }
  const box = commonBox(a, b, size);
  const surfaceA = surfaceIn(a, size, box);
  const surfaceB = surfaceIn(b, size, box);
  const toB = distancesAt(surfaceA, squaredDistances(surfaceB, box.size, spacing));
  const toA = distancesAt(surfaceB, squaredDistances(surfaceA, box.size, spacing));
  const all = Float64Array.of(...toB, ...toA);
  return {
    hausdorff: { value: all.reduce((largest, d) => Math.max(largest, d), 0) },
    hausdorff95: { value: quantile(all, 0.95) },
    meanSurfaceDistance: { value: (mean(toB) + mean(toA)) / 2 },
  };
}

interface Box {
  readonly low: GridSize;
  readonly size: GridSize;
}

/** The smallest box that holds both masks: distances between their surfaces need nothing outside it. */
function commonBox(a: ArrayLike<number>, b: ArrayLike<number>, [nx, ny, nz]: GridSize): Box {
  const low = [nx, ny, nz];
  const high = [-1, -1, -1];
  for (let z = 0, i = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx; x++, i++) {
        if (!a[i] && !b[i]) continue;
        [x, y, z].forEach((at, axis) => {
          low[axis] = Math.min(low[axis]!, at);
          high[axis] = Math.max(high[axis]!, at);
        });
      }
    }
  }
  const [lx, ly, lz] = low as [number, number, number];
  return { low: [lx, ly, lz], size: [high[0]! - lx + 1, high[1]! - ly + 1, high[2]! - lz + 1] };
}

/** The surface voxels of a mask, on the grid of the box. */
function surfaceIn(mask: ArrayLike<number>, [nx, ny, nz]: GridSize, { low, size }: Box): Uint8Array {
  const inside = (x: number, y: number, z: number) =>
    x >= 0 && y >= 0 && z >= 0 && x < nx && y < ny && z < nz && Boolean(mask[x + nx * (y + ny * z)]);
  const surface = new Uint8Array(size[0] * size[1] * size[2]);
  for (let k = 0, i = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let h = 0; h < size[0]; h++, i++) {
        const [x, y, z] = [h + low[0], j + low[1], k + low[2]];
        if (!inside(x, y, z)) continue;
        const buried =
          inside(x - 1, y, z) &&
          inside(x + 1, y, z) &&
          inside(x, y - 1, z) &&
          inside(x, y + 1, z) &&
          inside(x, y, z - 1) &&
          inside(x, y, z + 1);
        if (!buried) surface[i] = 1;
      }
    }
  }
  return surface;
}

function distancesAt(surface: Uint8Array, squared: Float64Array): Float64Array {
  return squared.filter((_, i) => surface[i] === 1).map(Math.sqrt);
}
