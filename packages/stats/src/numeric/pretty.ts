import { coreError } from '@radscore/core';
import { log10, pow } from '@radscore/elementary';

/**
 * Round tick marks over [low, high], about `n` intervals of 1, 2, 5 or 10 times a power of ten, exactly as R's `pretty`
 * (the marks cover the range; R's default bias towards larger steps). Equal ends give marks around them.
 * Throws RAD-PARAMETER-INVALID for ends that are not finite or in the wrong order.
 *
 * @example
 * ```ts
 * import { pretty } from '@radscore/stats';
 *
 * pretty(0, 10, 5); // => [0, 2, 4, 6, 8, 10]
 * ```
 */
export function pretty(low: number, high: number, n = 5): number[] {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: 'range',
      value: `${low} to ${high}`,
      problem: 'it is no range',
    });
  }
  const fewest = Math.floor(n / 3);
  const unit = unitFor(cellOf(low, high, n, fewest));
  const slack = 1e-10;
  let first = Math.floor(low / unit + slack);
  let last = Math.ceil(high / unit - slack);
  while (first * unit > low + slack * unit) first--;
  while (last * unit < high - slack * unit) last++;
  const lacking = Math.max(0, fewest - (last - first));
  const half = Math.floor(lacking / 2);
  // An odd interval more goes below a range of positive numbers and above any other.
  const [below, above] = first >= 0 ? [lacking - half, half] : [half, lacking - half];
  first -= below;
  last += above;
  return Array.from({ length: last - first + 1 }, (_, i) => roundedMultiple(first + i, unit));
}

/** The wished size of an interval; for a range of (nearly) one point it follows from the size of the number. */
function cellOf(low: number, high: number, n: number, fewest: number): number {
  const range = high - low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const tiny = size === 0 || range < size * (1 / 2.5) * Math.max(1, n) * Number.EPSILON * 3;
  if (!tiny) return n > 1 ? range / n : range;
  const cell = 0.75 * (size === 0 ? 1 : size > 10 ? 9 + size / 10 : size);
  return fewest > 1 ? cell / fewest : cell;
}

function unitFor(cell: number): number {
  const base = pow(10, Math.floor(log10(cell)));
  let unit = base;
  // R's biases: 1.5 towards the larger of two units, 2.75 in favour of fives.
  if (2 * base - cell < 1.5 * (cell - unit)) unit = 2 * base;
  if (unit > base && 5 * base - cell < 2.75 * (cell - unit)) unit = 5 * base;
  if (unit > 2 * base && 10 * base - cell < 1.5 * (cell - unit)) unit = 10 * base;
  return unit;
}

/** The multiple without the noise of 3 * 0.1: units are one digit times a power of ten. */
function roundedMultiple(times: number, unit: number): number {
  return times === 0 ? 0 : Number((times * unit).toPrecision(14));
}
