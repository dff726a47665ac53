import type { VoxelArray } from './volume.js';

/** A new array of zeros of the same voxel type as `data`. */
export function allocateLike<A extends VoxelArray>(data: A, length: number): A {
  const Type = data.constructor as new (length: number) => A;
  return new Type(length);
}
