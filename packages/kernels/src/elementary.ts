import { kernel } from './memory.js';

/**
 * Elementary functions whose every bit is the same on every host; those of `Math` are each host's own, and two versions of one
 * browser differ in the last bit of some. Within one unit in the last place; NaN and infinities as in `Math`.
 */
type Elementary = (x: number) => number;

export const log2: Elementary = kernel('log2');
/** The natural logarithm. */
export const log: Elementary = kernel('log');
export const exp: Elementary = kernel('exp');
/** Of radians. */
export const sin: Elementary = kernel('sin');
/** Of radians. */
export const cos: Elementary = kernel('cos');
export const acos: Elementary = kernel('acos');
export const cbrt: Elementary = kernel('cbrt');
/** The angle of the point (x, y), from -pi to pi. */
export const atan2: (y: number, x: number) => number = kernel('atan2');
