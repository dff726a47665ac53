import { wholePower } from '@radscore/core';

/** Pole of the cubic B-spline's inverse filter. */
const pole = Math.sqrt(3) - 2;
/** Gain of the inverse filter along one axis. */
const gain = (1 - pole) * (1 - 1 / pole);
/** Samples after which the pole's powers fall below 1e-10, ITK's tolerance for the first causal coefficient. */
const horizon = Math.ceil(Math.log(1e-10) / Math.log(Math.abs(pole)));

/**
 * Coefficients of the cubic B-spline that passes through all voxels, mirrored at the borders: the recursive inverse
 * filter along x, y and z, in place. An axis of one voxel is left as it is.
 *
 * Source: Unser, Aldroubi and Eden 1993, part II, eq. 2.5; agrees with ITK's `BSplineDecompositionImageFilter`
 * (order 3, tolerance 1e-10) to the last bit.
 *
 * @param data voxels, x fastest.
 */
export function bsplineCoefficients(data: Float64Array, [nx, ny, nz]: readonly [number, number, number]): void {
  const rows = ny * nz;
  if (nx > 1) for (let row = 0; row < rows; row++) filterVectors(data, row * nx, nx, 1, 1);
  if (ny > 1) for (let z = 0; z < nz; z++) filterVectors(data, z * nx * ny, ny, nx, nx);
  if (nz > 1) filterVectors(data, 0, nz, nx * ny, nx * ny);
}

/**
 * Filters along an axis of `count` samples, `width` neighbouring lines at once: sample n of all lines is the run of
 * `width` voxels from `start + n * stride`, so that the inner loops go over contiguous memory whatever the axis.
 */
function filterVectors(data: Float64Array, start: number, count: number, stride: number, width: number): void {
  const end = start + count * stride;
  for (let row = start; row < end; row += stride) for (let i = row; i < row + width; i++) data[i] *= gain;
  firstCausal(data, start, count, stride, width);
  for (let row = start + stride; row < end; row += stride) {
    for (let i = row; i < row + width; i++) data[i] += pole * data[i - stride];
  }
  const last = end - stride;
  const lastGain = pole / (pole * pole - 1);
  for (let i = last; i < last + width; i++) data[i] = lastGain * (pole * data[i - stride] + data[i]);
  for (let row = last - stride; row >= start; row -= stride) {
    for (let i = row; i < row + width; i++) data[i] = pole * (data[i + stride] - data[i]);
  }
}

function firstCausal(data: Float64Array, start: number, count: number, stride: number, width: number): void {
  let power = pole;
  if (horizon < count) {
    for (let n = 1, row = start + stride; n < horizon; n++, row += stride, power *= pole) {
      for (let i = 0; i < width; i++) data[start + i] += power * data[row + i];
    }
    return;
  }
  const last = start + (count - 1) * stride;
  let mirrored = wholePower(pole, count - 1);
  for (let i = 0; i < width; i++) data[start + i] += mirrored * data[last + i];
  mirrored = mirrored * (mirrored * (1 / pole));
  for (let row = start + stride; row < last; row += stride) {
    for (let i = 0; i < width; i++) data[start + i] += (power + mirrored) * data[row + i];
    power *= pole;
    mirrored *= 1 / pole;
  }
  for (let i = start; i < start + width; i++) data[i] /= 1 - power * power;
}
