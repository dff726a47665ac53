import { wholePower } from '@radscore/elementary';
import { filterSpline, type SampleRows, type SplineFilter } from '@radscore/kernels';
import type { Box } from '../volume/box.js';

/** Pole of the cubic B-spline's inverse filter. */
const pole = Math.sqrt(3) - 2;
/** Gain of the inverse filter along one axis. */
const gain = (1 - pole) * (1 - 1 / pole);
/** Samples after which the pole's powers fall below 1e-10, ITK's tolerance for the first causal coefficient: log(1e-10) / log(-pole), rounded up. */
const horizon = 18;

/**
 * Coefficients of the cubic B-spline that passes through all voxels of a block, mirrored at the block's borders: the recursive
 * inverse filter along x, y and z. An axis of one voxel is left as it is.
 *
 * Source: Unser, Aldroubi and Eden 1993, part II, eq. 2.5; agrees with ITK's `BSplineDecompositionImageFilter`
 * (order 3, tolerance 1e-10) to the last bit.
 *
 * @param kept the part of the block whose coefficients are requested; they are returned slice by slice.
 */
export function bsplineCoefficients(block: SampleRows, kept: Box): Float64Array[] {
  return filterSpline(
    block,
    block.size.map((length) => (length === 1 ? undefined : inverseFilter(length))),
    kept,
  );
}

function inverseFilter(length: number): SplineFilter {
  return { pole, gain, lastGain: pole / (pole * pole - 1), ...firstCausal(length) };
}

/** The sum over the mirrored line that is the first causal coefficient: cut off at the horizon where the line is longer. */
function firstCausal(length: number): Pick<SplineFilter, 'startSamples' | 'startWeights' | 'startDivisor'> {
  const startSamples: number[] = [];
  const startWeights: number[] = [];
  const add = (sample: number, weight: number): void => {
    startSamples.push(sample);
    startWeights.push(weight);
  };
  let power = pole;
  if (horizon < length) {
    for (let n = 1; n < horizon; n++, power *= pole) add(n, power);
    return { startSamples, startWeights, startDivisor: 1 };
  }
  let mirrored = wholePower(pole, length - 1);
  add(length - 1, mirrored);
  mirrored = mirrored * (mirrored * (1 / pole));
  for (let n = 1; n < length - 1; n++) {
    add(n, power + mirrored);
    power *= pole;
    mirrored *= 1 / pole;
  }
  return { startSamples, startWeights, startDivisor: 1 - power * power };
}
