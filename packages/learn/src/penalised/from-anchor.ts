import { square } from '@radscore/elementary';
import { dot } from './dot.js';

/** A vector as a share of another and a rest at right angles to it. */
export interface FromAnchor {
  readonly share: number;
  /** Length of the rest. */
  readonly rest: number;
}

/**
 * Where a residual lies from one at which all slopes are known: a slope is at most |share| times the one there plus the length of its
 * column times that of the rest (Cauchy and Schwarz). Along a path residuals shrink more than they turn, so that this bound is
 * tighter than that of their difference.
 *
 * @example fromAnchor(Float64Array.of(2, 0), Float64Array.of(1, 3)); // { share: 0.5, rest: 3 }
 */
export function fromAnchor(anchor: Float64Array, residual: Float64Array): FromAnchor {
  const own = dot(anchor, 0, anchor, 0, anchor.length);
  const share = own > 0 ? dot(anchor, 0, residual, 0, anchor.length) / own : 0;
  let rest = 0;
  for (let i = 0; i < residual.length; i++) rest += square(residual[i]! - share * anchor[i]!);
  return { share, rest: Math.sqrt(rest) };
}
