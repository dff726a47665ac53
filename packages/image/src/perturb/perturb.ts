import { createRng, type WorkControl } from '@radscore/core';
import { imageError } from '../errors.js';
import { resampleToDoubles } from '../resample/resample.js';
import { imageBox } from '../volume/box.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import { physicalToIndex } from '../volume/coordinates.js';
import { crop } from '../volume/crop.js';
import { sharesLattice } from '../volume/lattice.js';
import type { Geometry, Mask, Triple, Volume } from '../volume/volume.js';
import { changeByDistance, changeVolume } from './change-volume.js';
import { boxHolding, gridAround, movedGrid } from './move-grid.js';
import { estimateNoise } from './noise-level.js';
import { contourRandomiser } from './randomise-contour.js';

/** One way in which an image or its outline might have turned out otherwise; several together are done in the order of this list. */
export interface Perturbation {
  /** Normal noise added to the image; `repetition` names the draw. `level`: standard deviation in the unit of the image; that of the image itself by default. */
  readonly noise?: { readonly repetition: number; readonly level?: number };
  /** Turn within the slices, degrees. */
  readonly rotation?: number;
  /** Shift along x, y, z as a fraction of a voxel. */
  readonly translation?: Triple;
  /** Growth of the region: a fraction of its volume, or a distance in mm; negative shrinks. */
  readonly growth?: { readonly fraction: number } | { readonly mm: number };
  /** The outline redrawn from supervoxels; the number names the draw. */
  readonly contour?: number;
}

export interface PerturbOptions {
  /** What every draw follows from: the case's id, say. The same seed and perturbation give the same voxels everywhere. */
  readonly seed: string | number;
  /** How much of the image around the region is kept, mm; 25. It must hold what filters and rims read. */
  readonly margin?: number;
  /** Voxels of the result, mm; those of the image. Give the spacing of the study to interpolate once, not twice. */
  readonly spacing?: Triple;
}

export interface Perturbed {
  readonly volume: Volume<Float64Array>;
  readonly mask: Mask;
  /** Standard deviation of the noise that was added, in the unit of the image; 0 for none. */
  readonly noise: number;
}

/** The prefilter of cubic B-splines falls to a quarter with each voxel. */
const splineReach = 24;

/**
 * Image and region as they might have been: with more noise, shifted against the voxel grid, outlined by another reader. The image is interpolated by cubic B-splines and
 * extended beyond its border; the region linearly, at least half inside. An empty perturbation gives the block around the region as it is.
 *
 * @param mask on the image's grid.
 * @throws `RAD-MASK-EMPTY`; `RAD-GEOMETRY-DIFFERS`; `RAD-PARAMETER-INVALID`; `RAD-CANCELLED`.
 * Source: Zwanenburg et al. 2019, "Assessing robustness of radiomic features by image perturbation"; conventions of MIRP.
 * @example
 * perturb(ct, tumour, { rotation: 4, translation: [0.25, 0.75, 0.25], noise: { repetition: 1 } }, { seed: 'case-1' });
 */
export function perturb(
  volume: Volume,
  mask: Mask,
  { noise, rotation = 0, translation = [0, 0, 0], growth, contour }: Perturbation,
  { seed, margin = 25, spacing }: PerturbOptions,
  control?: WorkControl,
): Perturbed {
  requireSameGeometry(volume.geometry, mask.geometry);
  const rng = createRng(seed);
  const move = { angle: rotation, translation, spacing: spacing ?? volume.geometry.spacing };
  const grid = gridAround(movedGrid(volume.geometry, move), mask, margin);
  if (grid === undefined) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
  // What lies beyond these voxels changes interpolated values by less than their rounding.
  const scanned = crop(
    volume,
    boxHolding(volume.geometry, grid, imageBox(grid), [splineReach, splineReach, splineReach]),
  );
  // Noise belongs to the voxels of the scan: it is added before they are read on another grid.
  const level = noise === undefined ? 0 : (noise.level ?? estimateNoise(scanned));
  const noisy = withNoise(scanned, level, rng.split(`noise-${noise?.repetition}`));
  const image = read(noisy, grid);
  const share = resampleToDoubles(mask, grid, { interpolator: 'sitkLinear', outside: 'edge' });
  let region: Mask = { geometry: grid, data: Uint8Array.from(share.data, (s) => (s >= 0.5 - 1e-6 ? 1 : 0)) };
  if (growth !== undefined) {
    region =
      'mm' in growth
        ? changeByDistance(region, growth.mm)
        : changeVolume(region, growth.fraction, rng.split(`volume-${growth.fraction}`));
  }
  if (contour !== undefined) region = contourRandomiser(image, region, control)(rng.split(`contour-${contour}`));
  return { volume: image, mask: region, noise: level };
}

/** On the grid; where that is made of the image's own voxels, as they are. */
function read(volume: Volume<Float64Array>, grid: Geometry): Volume<Float64Array> {
  if (!sameLattice(volume.geometry, grid)) {
    return resampleToDoubles(volume, grid, { interpolator: 'sitkBSpline', outside: 'edge' });
  }
  const lower = physicalToIndex(volume.geometry, grid.origin).map(Math.round) as unknown as Triple;
  const upper = lower.map((l, a) => l + grid.size[a] - 1) as unknown as Triple;
  return { geometry: grid, data: crop(volume, { lower, upper }).data };
}

function sameLattice(image: Geometry, grid: Geometry): boolean {
  const alike = image.direction.every((d, i) => d === grid.direction[i]);
  return alike && image.spacing.every((s, a) => s === grid.spacing[a]) && sharesLattice(image, grid, 1e-6);
}

function withNoise({ geometry, data }: Volume, level: number, rng: { normal(): number }): Volume<Float64Array> {
  return { geometry, data: Float64Array.from(data, (value) => (level === 0 ? value : value + level * rng.normal())) };
}
