import type { VoxelArray } from '../volume/volume.js';

/** The whole numbers a voxel type can hold, or undefined for floating point. */
export function integerRange(data: VoxelArray): readonly [number, number] | undefined {
  if (data instanceof Float32Array || data instanceof Float64Array) return undefined;
  const values = 2 ** (8 * data.BYTES_PER_ELEMENT);
  const signed = data instanceof Int8Array || data instanceof Int16Array || data instanceof Int32Array;
  return signed ? [-values / 2, values / 2 - 1] : [0, values - 1];
}

/**
 * Brings values into the range of an integer type, in place; truncation toward zero is left to the array they are written to, and
 * so is rounding to single precision. Both together are how ITK casts.
 */
export function clampToRange(values: Float64Array, [lowest, highest]: readonly [number, number]): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    values[i] = value < lowest ? lowest : value > highest ? highest : value;
  }
}
