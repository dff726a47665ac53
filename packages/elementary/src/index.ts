/**
 * Elementary functions whose every bit is the same on every host. Those of `Math` are each engine's own, and two versions of one
 * browser differ in the last bit of some; these are made of sums, products, quotients and square roots, which IEEE 754 settles.
 * NaN, infinities and signs of zero are as in `Math`.
 */
export { acos, asin } from './arc.js';
export { atan2 } from './atan2.js';
export { atanh } from './atanh.js';
export { cbrt } from './cbrt.js';
export { exp } from './exp.js';
export { expm1 } from './expm1.js';
export { hypot } from './hypot.js';
export { log } from './log.js';
export { log1p } from './log1p.js';
export { log2 } from './log2.js';
export { log10 } from './log10.js';
export { pow } from './pow.js';
export { cube, square, wholePower } from './powers.js';
export { cos, sin } from './sine.js';
export { tanh } from './tanh.js';
