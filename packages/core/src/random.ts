import { hashWords } from './hash.js';
import { logarithm } from './logarithm.js';

/** A seeded source of random numbers: the only source of randomness in radscore. */
export interface Rng {
  /** A whole number in [0, 2^32). */
  uint32(): number;
  /** A double in [0, 1) with 53 random bits. */
  uniform(): number;
  /** A whole number in [0, n), without modulo bias. */
  below(n: number): number;
  /** A standard normal deviate (Marsaglia's polar method). */
  normal(): number;
  /** Fisher-Yates, in place; returns the same array. */
  shuffle<T extends { length: number; [i: number]: unknown }>(items: T): T;
  /** An independent stream named by `label`: the same parent seed and label always give the same stream, whatever was drawn before. */
  split(label: string | number): Rng;
}

/**
 * The generator xoshiro128** (Blackman and Vigna 2018), seeded from a hash of the seed, so that neighbouring seeds give
 * unrelated streams. Uses 32-bit integer arithmetic only: the same bits in Node, in a worker and in every browser.
 *
 * @param seed any whole number or text; it belongs into the result of whatever uses the generator.
 * @example
 * ```ts
 * import { createRng } from '@radscore/core';
 *
 * createRng(1).uniform() === createRng(1).uniform(); // => true
 * ```
 */
export function createRng(seed: string | number): Rng {
  const path = String(seed);
  let [a, b, c, d] = hashWords(`radscore-rng:${path}`);
  let spare: number | undefined;

  const uint32 = (): number => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };

  const uniform = (): number => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;

  const below = (n: number): number => {
    // Rejection keeps every value equally likely: the last, incomplete block of size n is drawn again.
    const limit = 4294967296 - (4294967296 % n);
    let x = uint32();
    while (x >= limit) x = uint32();
    return x % n;
  };

  const normal = (): number => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    let u: number;
    let v: number;
    let s: number;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const scale = Math.sqrt((-2 * logarithm(s)) / s);
    spare = v * scale;
    return u * scale;
  };

  const shuffle = <T extends { length: number; [i: number]: unknown }>(items: T): T => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = below(i + 1);
      const swapped = items[i];
      items[i] = items[j];
      items[j] = swapped;
    }
    return items;
  };

  return { uint32, uniform, below, normal, shuffle, split: (label) => createRng(`${path}/${label}`) };
}
