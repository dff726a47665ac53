import { wholePower } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import { type Axis, stridesOf } from './box.js';

/** Pole of the inverse of the cubic B-spline, sqrt(3) - 2 (in double the subtraction would lose the last two bits), and its gain. */
const pole = -0.2679491924311227;
const gain = (1 - pole) * (1 - 1 / pole);

/**
 * Coefficients of the cubic B-spline through all voxels, mirrored at the borders, in place: along z, then y, then x, the sums
 * at the mirror taken over the whole line, as SciPy's `spline_filter` (order 3, mirror). A spline evaluated at a voxel gives its
 * value back only to rounding; where a filter compares the two, that rounding has to be SciPy's, and so has the order here.
 */
export function splinePrefilter(data: Float64Array, size: Triple): void {
  const strides = stridesOf(size);
  for (const axis of [2, 1, 0] as Axis[]) {
    if (size[axis] === 1) continue;
    const [across, other] = axis === 0 ? [1, 2] : [0, 3 - axis];
    for (let k = 0; k < size[other]; k++) {
      filterLines(data, k * strides[other], strides[axis], size[axis], strides[across], size[across]);
    }
  }
}

/** Filters `count` lines of `length` samples side by side; `along` and `across` are the steps in a line and between lines. */
function filterLines(
  data: Float64Array,
  first: number,
  along: number,
  length: number,
  across: number,
  count: number,
): void {
  const end = first + length * along;
  for (let c = 0; c < count; c++) {
    const shift = c * across;
    for (let i = first + shift; i < end + shift; i += along) data[i] *= gain;
    data[first + shift] = mirroredStart(data, first + shift, along, length);
  }
  for (let i = first + along; i < end; i += along) {
    for (let c = 0, at = i; c < count; c++, at += across) data[at] += pole * data[at - along];
  }
  const last = end - along;
  for (let c = 0, at = last; c < count; c++, at += across) {
    data[at] = ((pole * data[at - along] + data[at]) * pole) / (pole * pole - 1);
  }
  for (let i = last - along; i >= first; i -= along) {
    for (let c = 0, at = i; c < count; c++, at += across) data[at] = pole * (data[at + along] - data[at]);
  }
}

/** The first output of the causal filter on a line mirrored at both ends for ever. */
function mirroredStart(data: Float64Array, first: number, along: number, length: number): number {
  const round = wholePower(pole, length - 1);
  let sum = data[first] + round * data[first + (length - 1) * along];
  for (let i = 1, power = pole; i < length - 1; i++, power *= pole) {
    sum += power * (data[first + i * along] + round * data[first + (length - 1 - i) * along]);
  }
  return sum / (1 - round * round);
}
