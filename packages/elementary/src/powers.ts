/**
 * x * x: the operator `**` is left to the engine, which may differ in the last bit between its own interpreter and compiler.
 *
 * @example
 * ```ts
 * import { square } from '@radscore/elementary';
 *
 * square(3); // => 9
 * ```
 */
export function square(x: number): number {
  return x * x;
}

/**
 * x * x * x.
 *
 * @example
 * ```ts
 * import { cube } from '@radscore/elementary';
 *
 * cube(2); // => 8
 * ```
 */
export function cube(x: number): number {
  return x * x * x;
}

/**
 * A number to the power of a whole number of at least 0, by squaring: the same bits in every JavaScript engine. The operator `**`
 * is left to the engine, and Node 20 and Node 24 differ in its last bits from the third power on.
 *
 * @example
 * ```ts
 * import { wholePower } from '@radscore/elementary';
 *
 * wholePower(2, 10); // => 1024
 * ```
 */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2), square *= square) {
    if (left % 2 === 1) power *= square;
  }
  return power;
}
