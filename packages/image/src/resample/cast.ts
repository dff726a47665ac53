import type { VoxelArray } from '../volume/volume.js';

/** The whole numbers a voxel type can hold, or undefined for floating point. */
export function integerRange(data: VoxelArray): readonly [number, number] | undefined {
  if (data instanceof Float32Array || data instanceof Float64Array) return undefined;
  const values = 2 ** (8 * data.BYTES_PER_ELEMENT);
  const signed = data instanceof Int8Array || data instanceof Int16Array || data instanceof Int32Array;
  return signed ? [-values / 2, values / 2 - 1] : [0, values - 1];
}

/**
 * Writes values into an array of voxels as ITK casts: beyond the range of an integer type to its nearest end, within it
 * truncated toward zero; floating point is rounded to its precision.
 */
export function castInto(values: Float64Array, into: VoxelArray, at: number): void {
  const range = integerRange(into);
  if (range === undefined) {
    into.set(values, at);
    return;
  }
  const [lowest, highest] = range;
  for (let i = 0; i < values.length; i++) {
    into[at + i] = Math.min(Math.max(values[i], lowest), highest);
  }
}
