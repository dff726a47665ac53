import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, release } from './memory.js';

/** So many numbers lie in the kernels' memory at a time. */
const piece = 2 ** 15;

/** Numbers of any kind, as an image has them. */
type Numbers = ArrayLike<number> & { subarray(from: number, to: number): ArrayLike<number> };

/**
 * Minimum, maximum and sum of numbers, added one after another as in a loop, whatever their number. A loop would make an object of each
 * sum until it is compiled. Infinite where there are none; numbers that are none show in the sum alone.
 */
export function rangeAndSum(numbers: Numbers): { minimum: number; maximum: number; sum: number } {
  const start = mark();
  try {
    const [at, state] = [allocate(8 * Math.min(piece, numbers.length)), allocate(24)];
    new Float64Array(buffer(), state, 3).set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]);
    for (let from = 0; from < numbers.length; from += piece) {
      const part = numbers.subarray(from, from + piece);
      new Float64Array(buffer(), at, part.length).set(part);
      kernel('goOn')(at, part.length, state);
    }
    const [minimum, maximum, sum] = new Float64Array(buffer(), state, 3);
    return { minimum, maximum, sum };
  } finally {
    release(start);
  }
}
