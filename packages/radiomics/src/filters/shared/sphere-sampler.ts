import { boxSize, crop, expandBox, type Mask, type Triple, type Volume, type VoxelArray } from '@radscore/image';
import { regionBox, stridesOf } from './box.js';
import type { Point } from './icosphere.js';
import { splinePrefilter } from './spline-prefilter.js';

/** Reads the grey values at fixed offsets around a voxel into `samples`. */
export type Sampler = (position: Triple, samples: Float64Array) => void;

/** Voxels kept around the region: the spline's memory of a border fades by 0.27 a voxel, to nothing in double after 32. */
const margin = 32;

interface Stencil {
  /** The voxel below the sample, and the offset itself, along x, y, z. */
  readonly base: Triple;
  readonly offset: Triple;
  readonly weights: readonly [Float64Array, Float64Array, Float64Array];
}

/**
 * Samples the image at `position + offset` by the cubic B-spline through its voxels, mirrored at the borders. Beyond the
 * voxel centres of the border the value is 0. Values are rounded to the voxel type of the image, half away from zero, and
 * cut to its range, as SciPy's `map_coordinates` (order 3, constant) returns them.
 *
 * @param offsets steps along x, y, z, voxels
 */
export function sphereSampler(input: Volume, mask: Mask, offsets: readonly Point[]): Sampler {
  const { data, geometry } = input;
  const box = expandBox(regionBox(mask), margin, geometry);
  const size = boxSize(box);
  const coefficients = Float64Array.from(crop(input, box).data);
  splinePrefilter(coefficients, size);
  const strides = stridesOf(size);
  const stencils = offsets.map(stencilOf);
  const rounded = rounding(data);
  return (position, samples) => {
    stencils.forEach((stencil, i) => {
      const lower = stencil.base.map((step, axis) => position[axis] - box.lower[axis] + step - 1) as unknown as Triple;
      if (!isInside(position, stencil.offset, geometry.size)) samples[i] = 0;
      else if (lower.every((first, axis) => first >= 0 && first + 3 < size[axis])) {
        const at = lower[0] + strides[1] * lower[1] + strides[2] * lower[2];
        samples[i] = rounded(interpolate(coefficients, at, strides[1], strides[2], stencil.weights));
      } else samples[i] = rounded(interpolateMirrored(coefficients, lower, size, stencil.weights));
    });
  };
}

function stencilOf(offset: Point): Stencil {
  const base = offset.map(Math.floor) as unknown as Triple;
  const weights = offset.map((x, axis) => cubicWeights(x - base[axis])) as [Float64Array, Float64Array, Float64Array];
  return { base, offset, weights };
}

/** Values of the four cubic B-splines that reach a point `t` behind a voxel. */
function cubicWeights(t: number): Float64Array {
  const u = 1 - t;
  const near = (t * t * (t - 2) * 3 + 4) / 6;
  const far = (u * u * (u - 2) * 3 + 4) / 6;
  const first = (u * u * u) / 6;
  return Float64Array.of(first, near, far, 1 - first - near - far);
}

function isInside(position: Triple, offset: Triple, size: Triple): boolean {
  for (let axis = 0; axis < 3; axis++) {
    const x = position[axis] + offset[axis];
    if (x < 0 || x > size[axis] - 1) return false;
  }
  return true;
}

/** The products are formed and added in SciPy's order. */
function interpolate(
  coefficients: Float64Array,
  at: number,
  rowStep: number,
  sliceStep: number,
  [wx, wy, wz]: Stencil['weights'],
): number {
  const [a, b, c, d] = wx;
  let sum = 0;
  for (let k = 0; k < 4; k++) {
    const z = wz[k];
    for (let j = 0; j < 4; j++) {
      const y = wy[j];
      const i = at + k * sliceStep + j * rowStep;
      sum += coefficients[i] * z * y * a;
      sum += coefficients[i + 1] * z * y * b;
      sum += coefficients[i + 2] * z * y * c;
      sum += coefficients[i + 3] * z * y * d;
    }
  }
  return sum;
}

function interpolateMirrored(
  coefficients: Float64Array,
  lower: Triple,
  [nx, ny, nz]: Triple,
  [wx, wy, wz]: Stencil['weights'],
): number {
  let sum = 0;
  for (let k = 0; k < 4; k++) {
    for (let j = 0; j < 4; j++) {
      const row = nx * (mirrored(lower[1] + j, ny) + ny * mirrored(lower[2] + k, nz));
      for (let i = 0; i < 4; i++) sum += coefficients[row + mirrored(lower[0] + i, nx)] * wz[k] * wy[j] * wx[i];
    }
  }
  return sum;
}

function mirrored(i: number, n: number): number {
  if (n === 1) return 0;
  const period = 2 * (n - 1);
  const j = ((i % period) + period) % period;
  return j < n ? j : period - j;
}

function rounding(data: VoxelArray): (x: number) => number {
  if (data instanceof Float64Array) return (x) => x;
  if (data instanceof Float32Array) return Math.fround;
  const bits = 8 * data.BYTES_PER_ELEMENT;
  const signed = data instanceof Int8Array || data instanceof Int16Array || data instanceof Int32Array;
  const [least, most] = signed ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  return (x) => Math.min(most, Math.max(least, x > 0 ? Math.floor(x + 0.5) : -Math.floor(0.5 - x)));
}
