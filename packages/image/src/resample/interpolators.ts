import { coreError, didYouMean } from '@radscore/core';
import { bspline } from './bspline.js';
import { gaussian, labelGaussian } from './gaussian.js';
import type { Interpolator } from './interpolator.js';
import { linear } from './linear.js';
import { nearest } from './nearest.js';
import { blackmanSinc, cosineSinc, hammingSinc, lanczosSinc, welchSinc } from './windowed-sinc.js';

/** Every interpolator, in SimpleITK's order. A new one is one file and one line here. */
export const interpolators: readonly Interpolator[] = [
  nearest,
  linear,
  bspline,
  gaussian,
  labelGaussian,
  hammingSinc,
  cosineSinc,
  welchSinc,
  lanczosSinc,
  blackmanSinc,
];

/**
 * The interpolator of a name or of one of SimpleITK's numbers (3 and 23 are both the B-spline).
 *
 * @throws `RAD-PARAMETER-UNKNOWN` with the nearest name.
 */
export function interpolatorOf(name: string | number): Interpolator {
  const found = interpolators.find((i) => (typeof name === 'number' ? i.codes.includes(name) : i.name === name));
  if (found !== undefined) return found;
  const known = interpolators.map((i) => i.name);
  throw coreError('RAD-PARAMETER-UNKNOWN', {
    kind: 'interpolator',
    name: String(name),
    suggestion: didYouMean(String(name), known),
    known: known.join(', '),
  });
}
