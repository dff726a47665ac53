import { allocateLike } from '../volume/allocate.js';
import type { Box } from '../volume/box.js';
import { type Geometry, type Triple, type Volume, type VoxelArray, voxelCount } from '../volume/volume.js';
import { clampToRange, integerRange } from './cast.js';
import { along, type GridPositions, gridPositions } from './grid-positions.js';
import type { Sampler, Separable } from './interpolator.js';
import { interpolatorOf } from './interpolators.js';
import { interpolateSlices } from './separable.js';

export interface ResampleOptions {
  /** SimpleITK's name or number; `sitkBSpline` by default. */
  readonly interpolator?: string | number | undefined;
  /** The value of voxels beyond the outer edges of the image, or `edge` to repeat the voxel at the edge; 0. */
  readonly outside?: number | 'edge';
}

/**
 * The image read on another grid, in its own voxel type: integers are truncated toward zero and stop at the ends of
 * their range, as in ITK's `ResampleImageFilter`. Where the axes of both grids are parallel, the interpolation is done axis
 * by axis; otherwise position by position.
 *
 * @param grid any grid; it need not overlap the image.
 * @throws `RAD-PARAMETER-UNKNOWN` for an interpolator that does not exist.
 */
export function resample<A extends VoxelArray>(
  volume: Volume<A>,
  grid: Geometry,
  options?: ResampleOptions,
): Volume<A> {
  return resampleInto(volume, grid, allocateLike(volume.data, voxelCount(grid)), options);
}

/** As `resample`, but in double precision whatever the voxel type of the image. */
export function resampleToDoubles(volume: Volume, grid: Geometry, options?: ResampleOptions): Volume<Float64Array> {
  return resampleInto(volume, grid, new Float64Array(voxelCount(grid)), options);
}

function resampleInto<A extends VoxelArray>(
  volume: Volume,
  grid: Geometry,
  data: A,
  { interpolator = 'sitkBSpline', outside = 0 }: ResampleOptions = {},
): Volume<A> {
  const out: Volume<A> = { geometry: grid, data };
  const { prepare } = interpolatorOf(interpolator);
  const edge = outside === 'edge';
  if (!edge && outside !== 0) data.fill(outside);
  const positions = gridPositions(volume.geometry, grid);
  const reach = reachOf(positions, volume.geometry, grid, edge);
  if (reach === undefined) return out;
  const sampler = prepare(volume, reach);
  const { separable } = sampler;
  const { perAxis } = positions;
  if (separable === undefined || perAxis === undefined || (separable.kind === 'nearest' && !positions.sameNearest)) {
    eachVoxel(sampler, positions, volume.geometry, out, edge);
  } else {
    axisByAxis(sampler, separable, perAxis, volume.geometry, out, edge);
  }
  return out;
}

function axisByAxis(
  sampler: Sampler,
  separable: Separable,
  perAxis: NonNullable<GridPositions['perAxis']>,
  image: Geometry,
  { geometry: grid, data }: Volume,
  edge: boolean,
): void {
  const inside = perAxis.map((positions, a) => insideRange(positions, image.size[a], edge));
  const [px, py, pz] = perAxis.map((positions, a) =>
    positions.subarray(...inside[a]).map((p) => (edge ? clamp(p, image.size[a]) : p)),
  );
  const { kind } = separable;
  const taps = [separable.taps(0, px), separable.taps(1, py), separable.taps(2, pz)] as const;
  const exact = (x: number, y: number, z: number): number =>
    separable.atPoint?.(taps, x, y, z) ?? sampler.at(px[x], py[y], pz[z]);
  const range = integerRange(data);
  const [nx, ny] = grid.size;
  interpolateSlices(separable, taps, (rows, z) => {
    const first = inside[0][0] + nx * (inside[1][0] + ny * (inside[2][0] + z));
    rows.forEach((row, y) => {
      if (range !== undefined && kind === 'weighted') settleNearIntegers(row, (x) => exact(x, y, z));
      if (range !== undefined && kind !== 'nearest') clampToRange(row, range);
      data.set(row, first + nx * y);
    });
  });
}

/**
 * Truncation turns a difference in the last bit into a whole grey level where a value is, but for rounding, an integer
 * (flat background, grid points that coincide). There the sum is formed again in ITK's order, so that it falls on the same side.
 */
function settleNearIntegers(row: Float64Array, exact: (x: number) => number): void {
  for (let i = 0; i < row.length; i++) {
    const value = row[i];
    if (Math.abs(value - Math.round(value)) <= 1e-10 * Math.max(1, Math.abs(value))) row[i] = exact(i);
  }
}

function eachVoxel(
  sampler: Sampler,
  positions: GridPositions,
  image: Geometry,
  { geometry: grid, data }: Volume,
  edge: boolean,
): void {
  const [nx, ny, nz] = grid.size;
  const [sx, sy, sz] = image.size;
  const range = integerRange(data);
  const one = new Float64Array(1);
  for (let z = 0, at = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const { start, end } = positions.row(y, z);
      for (let x = 0; x < nx; x++, at++) {
        const share = x / nx;
        let px = along(start[0], end[0], share);
        let py = along(start[1], end[1], share);
        let pz = along(start[2], end[2], share);
        if (edge) {
          px = clamp(px, sx);
          py = clamp(py, sy);
          pz = clamp(pz, sz);
        } else if (!(within(px, sx) && within(py, sy) && within(pz, sz))) continue;
        one[0] = sampler.at(px, py, pz);
        if (range !== undefined) clampToRange(one, range);
        data[at] = one[0];
      }
    }
  }
}

/** The image voxels that the grid covers, or undefined when it covers none. */
function reachOf(positions: GridPositions, image: Geometry, grid: Geometry, edge: boolean): Box | undefined {
  const lower: [number, number, number] = [Infinity, Infinity, Infinity];
  const upper: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const z of [0, grid.size[2] - 1]) {
    for (const y of [0, grid.size[1] - 1]) {
      for (const corner of Object.values(positions.row(y, z))) {
        for (let a = 0; a < 3; a++) {
          lower[a] = Math.min(lower[a], Math.floor(corner[a]));
          upper[a] = Math.max(upper[a], Math.ceil(corner[a]));
        }
      }
    }
  }
  for (let a = 0; a < 3; a++) {
    const last = image.size[a] - 1;
    if (!edge && (upper[a] < 0 || lower[a] > last)) return undefined;
    lower[a] = Math.min(Math.max(lower[a], 0), last);
    upper[a] = Math.min(Math.max(upper[a], 0), last);
  }
  return { lower: lower as Triple, upper: upper as Triple };
}

/** First position inside the outer edges of an axis, and the one behind the last; positions run one way. */
function insideRange(positions: Float64Array, n: number, edge: boolean): [number, number] {
  if (edge) return [0, positions.length];
  let first = 0;
  while (first < positions.length && !within(positions[first], n)) first++;
  let end = first;
  while (end < positions.length && within(positions[end], n)) end++;
  return [first, end];
}

/** Inside the outer edges of an axis of n voxels, as ITK counts: the upper edge itself is outside. */
function within(position: number, n: number): boolean {
  return position >= -0.5 && position < n - 0.5;
}

function clamp(position: number, n: number): number {
  return Math.min(Math.max(position, 0), n - 1);
}
