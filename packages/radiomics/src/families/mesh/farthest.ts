import { hypot, square } from '@radscore/elementary';
import type { Triple } from '@radscore/image';

/** So few points are compared each with each, sooner than sorted. */
const fewPoints = 48;

/** What a bound must exceed a distance by, so that no rounding leaves a pair out. */
const slack = 1 + 1e-12;

/** Points that are made when they are asked for. */
export interface PointSet {
  /** Largest less smallest coordinate along x, y, z, in half voxels; undefined where there is no point. */
  readonly extent: Triple | undefined;
  /** Three coordinates each, in half voxels. */
  readonly points: () => Int32Array;
}

/** The largest squared distance between two points of one set, mm^2, as `farthest`; 0 where no set has two. */
export function farthestWithin(sets: readonly PointSet[], spacing: Triple): number {
  const bounds = sets.map(({ extent }) => squaredDiagonal(extent, spacing) * slack);
  let largest = 0;
  // Behind the widest sets few others can hold a pair as far apart.
  for (const set of [...bounds.keys()].sort((a, b) => bounds[b] - bounds[a])) {
    if (bounds[set] < largest) break;
    largest = farthest(sets[set].points(), spacing, largest);
  }
  return largest;
}

/**
 * The largest squared distance between two of the points, mm^2, or `atLeast` where none is larger.
 *
 * @param points three coordinates each, in half voxels.
 * @param spacing mm from a voxel to the next one.
 */
export function farthest(points: Int32Array, spacing: Triple, atLeast = 0): number {
  if (points.length < 6) return atLeast;
  const x = fromCentre(points, 0, spacing[0]);
  const y = fromCentre(points, 1, spacing[1]);
  const z = fromCentre(points, 2, spacing[2]);
  const squared = (a: number, b: number) => square(x[a] - x[b]) + square(y[a] - y[b]) + square(z[a] - z[b]);
  let largest = atLeast;
  if (x.length <= fewPoints) {
    for (let a = 1; a < x.length; a++) for (let b = 0; b < a; b++) largest = Math.max(largest, squared(a, b));
    return largest;
  }
  const radius = x.map((_, i) => hypot(x[i], y[i], z[i]));
  const most = indexOfLargest(radius.length, (i) => radius[i]);
  const opposite = indexOfLargest(x.length, (i) => squared(most, i));
  const oppositeAgain = indexOfLargest(x.length, (i) => squared(opposite, i));
  largest = Math.max(largest, squared(opposite, oppositeAgain));
  // Two points are not farther apart than the sum of their distances from the centre.
  const near = (a: number, b: number) => square(radius[a] + radius[b]) * slack < largest;
  const outermostFirst = Uint32Array.from(radius.keys())
    .filter((i) => !near(i, most))
    .sort((a, b) => radius[b] - radius[a]);
  for (let i = 0; i < outermostFirst.length; i++) {
    const a = outermostFirst[i];
    for (let j = i + 1; j < outermostFirst.length; j++) {
      const b = outermostFirst[j];
      // The sum only falls from here on.
      if (near(a, b)) break;
      largest = Math.max(largest, squared(a, b));
    }
  }
  return largest;
}

function indexOfLargest(count: number, sizeOf: (i: number) => number): number {
  let [found, largest] = [0, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    const size = sizeOf(i);
    if (size > largest) [found, largest] = [i, size];
  }
  return found;
}

/** Of a box; 0 where there is none. */
function squaredDiagonal(extent: Triple | undefined, spacing: Triple): number {
  if (extent === undefined) return 0;
  let sum = 0;
  for (let axis = 0; axis < 3; axis++) sum += square((extent[axis] * spacing[axis]) / 2);
  return sum;
}

/** A coordinate of points in half voxels, mm from the mean of all. */
function fromCentre(points: Int32Array, axis: number, spacing: number): Float64Array {
  const found = new Float64Array(points.length / 3);
  let sum = 0;
  for (let i = 0; i < found.length; i++) sum += points[3 * i + axis];
  const centre = sum / found.length;
  for (let i = 0; i < found.length; i++) found[i] = ((points[3 * i + axis] - centre) * spacing) / 2;
  return found;
}
