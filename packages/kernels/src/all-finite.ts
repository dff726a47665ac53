import { allocate, buffer, mark, release } from './memory.js';
import { kernel } from './sampling-kernels.js';

/** So many numbers lie in the kernels' memory at a time. */
const piece = 2 ** 14;

/**
 * Whether none of the numbers is NaN or infinite.
 *
 * @example
 * ```ts
 * import { allFinite } from '@radscore/kernels';
 *
 * [allFinite(Float32Array.of(1, -2)), allFinite(Float64Array.of(1, Number.NaN))]; // => [true, false]
 * ```
 */
export function allFinite(numbers: Float32Array | Float64Array): boolean {
  const start = mark();
  const [kind, name] =
    numbers instanceof Float32Array ? [Float32Array, 'notFinite32' as const] : [Float64Array, 'notFinite64' as const];
  try {
    const at = allocate(8 * piece);
    for (let from = 0; from < numbers.length; from += piece) {
      const part = numbers.subarray(from, from + piece);
      const length = 4 * Math.ceil(part.length / 4);
      const room = new kind(buffer(), at, length);
      room.set(part);
      // What is read beyond the last number.
      room.fill(0, part.length);
      if (kernel(name)(at, room.byteLength) !== 0) return false;
    }
    return true;
  } finally {
    release(start);
  }
}
