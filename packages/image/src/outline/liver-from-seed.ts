import { throwIfCancelled, type WorkControl } from '@radscore/core';
import { imageError } from '../errors.js';
import { type Component, connectedComponents, maskOfComponents } from '../morphology/connected-components.js';
import { squaredDistances } from '../morphology/distance-transform.js';
import { fillHoles } from '../morphology/fill-holes.js';
import { closing, dilate, erode } from '../morphology/grow.js';
import { blockMeans } from '../resample/block-means.js';
import { resampleToDoubles } from '../resample/resample.js';
import { type Box, boundingBox } from '../volume/box.js';
import { boxGeometry, paste } from '../volume/crop.js';
import { emptyMask, intersect } from '../volume/mask.js';
import { quantile } from '../volume/quantile.js';
import type { Geometry, Mask, Triple, Volume } from '../volume/volume.js';
import { gaussianSmooth } from './gaussian-smooth.js';
import { requireVoxel } from './region-growing.js';

export interface LiverFromSeed {
  /** Half the width of the window around the liver's own median, HU; 32. */
  readonly halfWidth?: number;
  /** Bridges to neighbouring organs narrower than twice this are cut, mm; 10. */
  readonly openingRadius?: number;
}

/** The liver is computed on voxels of about this size, mm; finer ones show noise, not outline. */
const workingSpacing = 2;
/** The ball around the seed whose median is the liver's, mm. */
const referenceRadius = 10;
/** Gaussians, mm, that quieten the image, and that let each voxel be outvoted by its surroundings; share of them that must agree. */
const [imageSigma, voteSigma, voteShare] = [1.5, 2, 0.6];
/** Vessels and small lesions at the surface up to twice this wide belong to the liver, mm. */
const closingRadius = 6;

/**
 * The liver on a CT from one click in it, as a draft to be corrected: soft tissue within a window around the median at the seed (quietened, and voted on by
 * its surroundings), its holes (lesions, vessels) filled, opened so that bridges to other organs part; the piece at the seed, closed.
 * Without contrast, organs that touch the liver along a broad face leak in; large lesions at the surface are left out.
 *
 * @param volume CT in HU.
 * @param seed voxel index in liver tissue, away from large vessels and lesions.
 * @throws `RAD-PARAMETER-INVALID` for a seed outside the image; `RAD-REGION-EMPTY` where nothing is left around it; `RAD-CANCELLED`.
 * @example
 * const draft = liverFromSeed(ct, [180, 220, 60]);
 */
export function liverFromSeed(volume: Volume, seed: Triple, options: LiverFromSeed = {}, control?: WorkControl): Mask {
  const { halfWidth = 32, openingRadius = 10 } = options;
  requireVoxel(volume.geometry.size, seed);
  const factors = volume.geometry.spacing.map((s) => Math.max(1, Math.round(workingSpacing / s))) as unknown as Triple;
  const { geometry, data } = blockMeans(volume, factors);
  const at = seed.map((s, a) => Math.min(geometry.size[a] - 1, Math.floor(s / factors[a]))) as unknown as Triple;
  let done = 0;
  const step = (): void => {
    throwIfCancelled(control);
    control?.onProgress?.({ stage: 'liver-from-seed', done: done++, total: 5 });
  };

  step();
  const distance2 = distancesFrom(at, geometry);
  const liver = medianWithin(data, distance2, referenceRadius);
  // Cut at twice the window: whatever lies beside the liver, the window's end is half-way, and blurring moves no outline.
  const [low, high] = [liver - 2 * halfWidth, liver + 2 * halfWidth];
  for (let i = 0; i < data.length; i++) data[i] = Math.max(low, Math.min(high, data[i]));
  gaussianSmooth(data, geometry, imageSigma);
  step();
  const votes = data.map((value) => (Math.abs(value - liver) <= halfWidth ? 1 : 0));
  gaussianSmooth(votes, geometry, voteSigma);
  // Enclosed lesions and vessels are filled before the opening, which would else widen them by its radius.
  const tissue = fillHoles({ geometry, data: atLeast(votes, voteShare) });
  step();
  const core = nearest(connectedComponents(erode(tissue, openingRadius), 6), distance2);
  if (core === undefined) throw imageError('RAD-REGION-EMPTY', { region: 'liver' });
  step();
  // A little farther than it was eroded: the opening rounds corners, and the window holds the outline.
  const opened = intersect(dilate(maskOfComponents([core], geometry), 1.2 * openingRadius), tissue);
  step();
  return toGrid(fillHoles(closing(opened, closingRadius)), volume.geometry, factors);
}

/** Squared distances of all voxels to one, mm^2. */
function distancesFrom([x, y, z]: Triple, geometry: Geometry): Float64Array {
  const one = emptyMask(geometry);
  one.data[x + geometry.size[0] * (y + geometry.size[1] * z)] = 1;
  return squaredDistances(one.data, geometry.size, geometry.spacing);
}

function medianWithin(data: Float64Array, distance2: Float64Array, radius: number): number {
  return quantile(data.filter((_, i) => distance2[i] <= radius * radius).sort(), 0.5);
}

/** The piece that comes nearest to the seed; of equal ones the larger. */
function nearest(components: readonly Component[], distance2: Float64Array): Component | undefined {
  let best: Component | undefined;
  let least = Infinity;
  for (const component of components) {
    let own = Infinity;
    for (let r = 0; r < component.runs.length; r += 2) {
      for (let i = component.runs[r]; i < component.runs[r + 1]; i++) own = Math.min(own, distance2[i]);
    }
    if (own < least) [best, least] = [component, own];
  }
  return best;
}

/** On the image's voxels; only around the region, since a whole CT in doubles would take gigabytes. */
function toGrid(mask: Mask, grid: Geometry, factors: Triple): Mask {
  const region = boundingBox(mask);
  if (factors.every((f) => f === 1) || region === undefined) return { geometry: grid, data: mask.data };
  const box: Box = {
    lower: region.lower.map((l, a) => Math.max(0, (l - 1) * factors[a])) as unknown as Triple,
    upper: region.upper.map((u, a) => Math.min(grid.size[a] - 1, (u + 2) * factors[a] - 1)) as unknown as Triple,
  };
  const block = boxGeometry(grid, box);
  const share = resampleToDoubles(mask, block, { interpolator: 'sitkLinear', outside: 'edge' });
  const out = emptyMask(grid);
  paste(atLeast(share.data, 0.5), box, grid, out.data);
  return out;
}

function atLeast(values: Float64Array, level: number): Uint8Array {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < out.length; i++) if (values[i] >= level) out[i] = 1;
  return out;
}
