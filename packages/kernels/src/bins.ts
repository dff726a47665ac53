import { kernel } from './features-kernels.js';
import { allocate, buffer, mark, putInt32, release } from './memory.js';

/** How values fall into bins from 0 to `last`: floor((value - low) / step). */
export interface Bins {
  readonly low: number;
  readonly step: number;
  readonly last: number;
  /** Whether the edges low + bin * step decide where the quotient is rounded across one: as they are, or rounded to float32. */
  readonly edges: 'ignored' | 'exact' | 'single';
  /** The value that falls into a bin of its own choice. */
  readonly top?: { readonly value: number; readonly bin: number };
}

/** Grey levels of a padded volume: one byte each where they are few, int16 where they are not many. */
export type Levels = Uint8Array | Int16Array | Int32Array;

/** What a signed number of 16 bits holds: that many levels fit int16, of which kernels process eight at once. */
export const narrowest = 2 ** 15 - 1;

/** What a byte holds: of that many levels kernels process sixteen at once. */
export const mostInByte = 255;

/**
 * Puts values into bins, and the levels (bin + 1) at the places `voxels` of a volume of `length` voxels, 0 elsewhere.
 *
 * @param levelCount no level is higher.
 * @returns the volume, and the number of voxels of each level from 0 to `levelCount`.
 */
export function binLevels(
  values: Float64Array,
  voxels: Int32Array,
  length: number,
  { low, step, last, edges, top = { value: Number.NaN, bin: 0 } }: Bins,
  levelCount: number,
): { levels: Levels; histogram: Float64Array } {
  const start = mark();
  try {
    const count = values.length;
    const [Levels, suffix] = levelsFor(levelCount);
    const at = allocate(8 * count + 16);
    const places = putInt32(voxels);
    const bins = allocate(4 * count + 16);
    const [histogram, volume] = [allocate(4 * (levelCount + 1)), allocate(Levels.BYTES_PER_ELEMENT * length)];
    new Float64Array(buffer(), at, count).set(values);
    const levels = new Levels(buffer(), volume, length).fill(0);
    const counts = new Uint32Array(buffer(), histogram, levelCount + 1).fill(0);
    const rule = { ignored: 0, exact: 1, single: 2 }[edges];
    kernel('findBins')(at, count, low, step, last, rule, top.value, top.bin, bins);
    kernel(`spreadLevels${suffix}`)(bins, places, count, volume, histogram);
    return { levels: levels.slice(), histogram: Float64Array.from(counts) };
  } finally {
    release(start);
  }
}

/** The narrowest array that holds so many levels, and what its kernels are called. */
function levelsFor(levelCount: number) {
  if (levelCount <= mostInByte) return [Uint8Array, 8] as const;
  return levelCount <= narrowest ? ([Int16Array, 16] as const) : ([Int32Array, 32] as const);
}
