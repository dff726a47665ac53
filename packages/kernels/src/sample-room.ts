import { kernel } from './features-kernels.js';
import type { Kernel } from './load-kernels.js';
import { allocate, buffer } from './memory.js';
import type { SampleArray } from './weighted-sums.js';

/** The types of samples, by the names of their arrays. */
const types = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};

/** Room in the kernels' memory for samples of the type of an array. */
export function roomFor<A extends SampleArray>(like: A, count: number): { readonly at: number; view(): A } {
  const at = allocate(like.BYTES_PER_ELEMENT * count);
  return { at, view: () => new types[like[Symbol.toStringTag]](buffer(), at, count) as A };
}

/** What widens samples of the type of an array, as `widenInt16`. */
export function widenOf(like: SampleArray): Kernel {
  return kernel(`widen${like[Symbol.toStringTag].replace('Array', '')}`);
}
