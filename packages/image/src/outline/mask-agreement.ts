import { squaredDistances } from '../morphology/distance-transform.js';
import { type Box, boundingBox, boxSize } from '../volume/box.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import { crop } from '../volume/crop.js';
import { countVoxels, intersect, union } from '../volume/mask.js';
import { quantile } from '../volume/quantile.js';
import { type Mask, voxelVolume } from '../volume/volume.js';

/** A measure, or why it cannot be had: `no-voxels` where both masks are empty, `no-surface` where one is. */
export type Agreement =
  | { readonly value: number }
  | { readonly value: null; readonly reason: 'no-voxels' | 'no-surface' };

export interface MaskAgreement {
  /** 2 |A and B| / (|A| + |B|). */
  readonly dice: Agreement;
  /** |A and B| / |A or B|. */
  readonly jaccard: Agreement;
  /** Volumes and their difference A - B in mm^3. */
  readonly volumeA: number;
  readonly volumeB: number;
  readonly volumeDifference: number;
  /** Difference over the mean of the two volumes. */
  readonly relativeVolumeDifference: Agreement;
  /** Largest distance of a surface voxel of one mask to the surface of the other, in mm. */
  readonly hausdorff: Agreement;
  /** 95th percentile of all such distances, both directions together. */
  readonly hausdorff95: Agreement;
  /** Mean of the two directed mean surface distances, in mm. */
  readonly meanSurfaceDistance: Agreement;
}

/**
 * How well two readers' outlines agree. A surface voxel is one with a face neighbour outside the mask or the image; distances
 * run between voxel centres, exact in mm (as MedPy's `hd`, `hd95`, `assd`). Two empty masks have no Dice, and an empty mask has no distance.
 *
 * @throws `RAD-GEOMETRY-DIFFERS` where the masks lie on different grids.
 * @example
 * maskAgreement(readerA, readerB).dice; // { value: 0.91 }
 */
export function maskAgreement(a: Mask, b: Mask): MaskAgreement {
  requireSameGeometry(a.geometry, b.geometry);
  const voxel = voxelVolume(a.geometry);
  const [inA, inB, both] = [countVoxels(a), countVoxels(b), countVoxels(intersect(a, b))];
  return {
    dice: share(2 * both, inA + inB),
    jaccard: share(both, inA + inB - both),
    volumeA: inA * voxel,
    volumeB: inB * voxel,
    volumeDifference: (inA - inB) * voxel,
    relativeVolumeDifference: share(2 * (inA - inB), inA + inB),
    ...surfaceMeasures(a, b, inA > 0 && inB > 0),
  };
}

function share(numerator: number, denominator: number): Agreement {
  return denominator === 0 ? { value: null, reason: 'no-voxels' } : { value: numerator / denominator };
}

function surfaceMeasures(
  a: Mask,
  b: Mask,
  bothInside: boolean,
): Pick<MaskAgreement, 'hausdorff' | 'hausdorff95' | 'meanSurfaceDistance'> {
  if (!bothInside) {
    const missing: Agreement = { value: null, reason: 'no-surface' };
    return { hausdorff: missing, hausdorff95: missing, meanSurfaceDistance: missing };
  }
  // Distances between the surfaces need nothing outside the box around both.
  const box = boundingBox(union(a, b)) as Box;
  const [surfaceA, surfaceB] = [surfaceOf(crop(a, box)), surfaceOf(crop(b, box))];
  const { spacing } = a.geometry;
  const toB = distancesAt(surfaceA, squaredDistances(surfaceB, boxSize(box), spacing));
  const toA = distancesAt(surfaceB, squaredDistances(surfaceA, boxSize(box), spacing));
  const all = new Float64Array(toA.length + toB.length);
  all.set(toA);
  all.set(toB, toA.length);
  all.sort();
  return {
    hausdorff: { value: all[all.length - 1] },
    hausdorff95: { value: quantile(all, 0.95) },
    meanSurfaceDistance: { value: (mean(toB) + mean(toA)) / 2 },
  };
}

/** The surface voxels of a mask; what lies beyond the block is outside. */
function surfaceOf({ geometry, data }: Mask): Uint8Array {
  const [nx, ny, nz] = geometry.size;
  const surface = new Uint8Array(data.length);
  for (let z = 0, i = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x = 0; x < nx; x++, i++) {
        if (data[i] === 0) continue;
        const buried =
          x > 0 &&
          x < nx - 1 &&
          y > 0 &&
          y < ny - 1 &&
          z > 0 &&
          z < nz - 1 &&
          data[i - 1] !== 0 &&
          data[i + 1] !== 0 &&
          data[i - nx] !== 0 &&
          data[i + nx] !== 0 &&
          data[i - nx * ny] !== 0 &&
          data[i + nx * ny] !== 0;
        if (!buried) surface[i] = 1;
      }
    }
  }
  return surface;
}

function distancesAt(surface: Uint8Array, squared: Float64Array): Float64Array {
  return squared.filter((_, i) => surface[i] === 1).map(Math.sqrt);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
