const pageBytes = 65536;

/** The one memory of all kernels. */
export const memory = new WebAssembly.Memory({ initial: 1 });

/** Below this lie the tables of modules, each in a place of its own, and a guard, so that a pointer of 0 is never a place. */
export const tableBytes = 16_384;

let top = tableBytes;

/**
 * Takes `bytes` bytes of the kernels' memory, aligned to 16, until `release` gives them back. What lies there is undefined.
 * Growing the memory detaches all views: make views after the last allocation. Throws a RangeError, and takes nothing, where the
 * host does not give so much, or where it is not a number; WebAssembly ends at 4 GiB.
 */
export function allocate(bytes: number): number {
  if (!(bytes >= 0)) throw new RangeError(`${bytes} bytes cannot be allocated`);
  const at = top;
  const end = 16 * Math.ceil((at + bytes) / 16);
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
  top = end;
  return at;
}

/** Where the memory is taken up to; `release(mark())` later gives back what was taken since. */
export function mark(): number {
  return top;
}

/** Gives back everything that was allocated since a mark. */
export function release(to: number): void {
  top = to;
}

/** The kernels' memory as it is now. */
export function buffer(): ArrayBuffer {
  return memory.buffer;
}

/** Copies whole numbers into the memory as int32 and returns where they lie. */
export function putInt32(values: ArrayLike<number>): number {
  const at = allocate(4 * values.length);
  new Int32Array(memory.buffer, at, values.length).set(values);
  return at;
}

/** Copies numbers into the memory as float64 and returns where they lie. */
export function putFloat64(values: Float64Array): number {
  const at = allocate(8 * values.length);
  new Float64Array(memory.buffer, at, values.length).set(values);
  return at;
}

/** Room for float64 numbers, zeroed, so that what nothing fills is a number. */
export function zeroedFloat64(count: number): number {
  const at = allocate(8 * count);
  new Float64Array(memory.buffer, at, count).fill(0);
  return at;
}

/** A copy of float64 numbers in the memory. */
export function takeFloat64(at: number, count: number): Float64Array {
  return new Float64Array(memory.buffer, at, count).slice();
}
