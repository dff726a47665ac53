/** Voxels along x, y and z; x is fastest. */
export type GridSize = readonly [number, number, number];
/** Distance of neighbouring voxel centres along x, y and z, in mm. */
export type GridSpacing = readonly [number, number, number];

/**
 * Squared Euclidean distance in mm^2 of every voxel to the nearest voxel where `feature` is non-zero; Infinity where there is
 * none. Exact, by lower envelopes of parabolas along each axis in turn (Felzenszwalb and Huttenlocher 2012).
 */
export function squaredDistances(feature: Uint8Array, size: GridSize, spacing: GridSpacing): Float64Array {
  const field = Float64Array.from(feature, (inside) => (inside ? 0 : Infinity));
  const longest = Math.max(...size);
  const line = new Float64Array(longest);
  const vertex = new Int32Array(longest);
  const from = new Float64Array(longest + 1);
  const strides = [1, size[0], size[0] * size[1]] as const;
  for (let axis = 0; axis < 3; axis++) {
    const length = size[axis]!;
    const stride = strides[axis]!;
    const square = spacing[axis]! ** 2;
    for (let start = 0; start < field.length; start++) {
      if (Math.floor(start / stride) % length !== 0) continue;
      for (let i = 0; i < length; i++) line[i] = field[start + i * stride]!;
      const parabolas = lowerEnvelope(line, length, square, vertex, from);
      if (parabolas === 0) continue;
      for (let i = 0, k = 0; i < length; i++) {
        while (k + 1 < parabolas && from[k + 1]! < i) k++;
        const v = vertex[k]!;
        field[start + i * stride] = square * (i - v) ** 2 + line[v]!;
      }
    }
  }
  return field;
}

/** The parabolas square (i - v)^2 + line[v] that are lowest somewhere, and from where on; returns their number. */
function lowerEnvelope(
  line: Float64Array,
  length: number,
  square: number,
  vertex: Int32Array,
  from: Float64Array,
): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (line[i] === Infinity) continue;
    let start = -Infinity;
    while (count > 0) {
      const v = vertex[count - 1]!;
      start = ((line[i]! - line[v]!) / square + (i * i - v * v)) / (2 * (i - v));
      if (start > from[count - 1]!) break;
      count--;
      start = -Infinity;
    }
    vertex[count] = i;
    from[count] = start;
    count++;
  }
  return count;
}
