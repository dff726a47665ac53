/** Arrays that filters work in: the arithmetic is that of the array's own precision. */
export type RealArray = Float32Array | Float64Array;

/** An array of zeros in the precision of another. */
export function newLike<A extends RealArray>(like: A, length: number): A {
  return (like instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)) as A;
}
