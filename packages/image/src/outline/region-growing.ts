import { coreError, throwIfCancelled, type WorkControl } from '@radscore/core';
import type { Connectivity } from '../morphology/connected-components.js';
import { requireSameGeometry } from '../volume/compare-geometry.js';
import { emptyMask } from '../volume/mask.js';
import type { Mask, Triple, Volume } from '../volume/volume.js';

export interface RegionGrowing {
  /** Voxel indices along x, y, z to start from. A seed whose value lies outside the window grows nothing. */
  readonly seeds: readonly Triple[];
  /** Lowest and highest value that belongs, both included, in the unit of the image (HU). */
  readonly window: readonly [low: number, high: number];
  /** How far, mm, a voxel may lie from the nearest seed (straight, between voxel centres); no limit by default. */
  readonly maxDistance?: number;
  /** 6: over faces (default); 18: over edges too; 26: over corners too. Fewer leak less. */
  readonly connectivity?: Connectivity;
  /** Where given, nothing grows outside it. */
  readonly within?: Mask;
}

/**
 * Seeded region growing: all voxels that a path of voxels within the window joins to a seed.
 *
 * @param control `signal` is checked every 100,000 voxels.
 * @throws `RAD-PARAMETER-INVALID` for a seed outside the image, an empty window or a negative distance; `RAD-GEOMETRY-DIFFERS`; `RAD-CANCELLED`.
 * Source: Adams and Bischof 1994, with a fixed window as in ITK's `ConnectedThresholdImageFilter`, which it equals without limits.
 * @example
 * growRegion(ct, { seeds: [[210, 180, 40]], window: [30, 90], maxDistance: 40 });
 */
export function growRegion(volume: Volume, options: RegionGrowing, control?: WorkControl): Mask {
  const { geometry, data } = volume;
  const { seeds, window, maxDistance = Infinity, connectivity = 6, within } = options;
  requireOptions(geometry.size, seeds, window, maxDistance);
  if (within !== undefined) requireSameGeometry(geometry, within.geometry);
  const [nx, ny, nz] = geometry.size;
  const [low, high] = window;
  const steps = neighbourSteps(connectivity);
  const near = withinDistance(seeds, geometry.spacing, maxDistance);
  const mask = emptyMask(geometry);
  const inside = mask.data;
  const queue: number[] = [];

  const visit = (x: number, y: number, z: number): void => {
    const i = x + nx * (y + ny * z);
    if (inside[i] !== 0 || !(data[i] >= low && data[i] <= high)) return;
    if (within !== undefined && within.data[i] === 0) return;
    if (!near(x, y, z)) return;
    inside[i] = 1;
    queue.push(i);
  };

  for (const [x, y, z] of seeds) visit(x, y, z);
  for (let grown = 0; queue.length > 0; grown++) {
    if (grown % 100_000 === 0) throwIfCancelled(control);
    const i = queue.pop() as number;
    const x = i % nx;
    const row = (i - x) / nx;
    const y = row % ny;
    const z = (row - y) / ny;
    for (const [dx, dy, dz] of steps) {
      const [a, b, c] = [x + dx, y + dy, z + dz];
      if (a >= 0 && b >= 0 && c >= 0 && a < nx && b < ny && c < nz) visit(a, b, c);
    }
  }
  return mask;
}

/**
 * The voxels of a region whose value is in a window, both ends included, in the unit of the image.
 *
 * @throws `RAD-GEOMETRY-DIFFERS` where image and region lie on different grids.
 * @example
 * thresholdWithin(ct, liver, [-10, 60]);
 */
export function thresholdWithin(
  { geometry, data }: Volume,
  region: Mask,
  [low, high]: readonly [number, number],
): Mask {
  requireSameGeometry(geometry, region.geometry);
  const out = region.data.slice();
  for (let i = 0; i < out.length; i++) if (out[i] !== 0) out[i] = data[i] >= low && data[i] <= high ? 1 : 0;
  return { geometry, data: out };
}

/** Steps to the voxels that touch one by a face (6), by an edge too (18), by a corner too (26). */
export function neighbourSteps(connectivity: Connectivity): Triple[] {
  const most = { 6: 1, 18: 2, 26: 3 }[connectivity];
  const steps: Triple[] = [];
  for (let dz = -1; dz <= 1; dz++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const axes = Math.abs(dx) + Math.abs(dy) + Math.abs(dz);
        if (axes >= 1 && axes <= most) steps.push([dx, dy, dz]);
      }
    }
  }
  return steps;
}

function withinDistance(seeds: readonly Triple[], [sx, sy, sz]: Triple, limit: number) {
  if (limit === Infinity) return () => true;
  const most = limit * limit * (1 + 1e-9);
  return (x: number, y: number, z: number): boolean =>
    seeds.some((seed) => {
      const [dx, dy, dz] = [(x - seed[0]) * sx, (y - seed[1]) * sy, (z - seed[2]) * sz];
      return dx * dx + dy * dy + dz * dz <= most;
    });
}

function requireOptions(size: Triple, seeds: readonly Triple[], [low, high]: readonly [number, number], most: number) {
  for (const seed of seeds) requireVoxel(size, seed);
  if (!(low <= high)) {
    const value = `${low} to ${high}`;
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'window',
      value,
      problem: 'the first must not exceed the second',
    });
  }
  if (!(most >= 0)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'maxDistance',
      value: most,
      problem: 'it must be 0 mm or more',
    });
  }
}

/** @throws `RAD-PARAMETER-INVALID` unless a seed is a voxel of the image. */
export function requireVoxel(size: Triple, seed: Triple): void {
  if (seed.every((at, a) => Number.isInteger(at) && at >= 0 && at < size[a])) return;
  const problem = `it must be a voxel of the image, which has ${size.join(' x ')}`;
  throw coreError('RAD-PARAMETER-INVALID', { name: 'seed', value: seed.join(', '), problem });
}
