import type { AxisTaps, SampleBlock } from './interpolator.js';

/**
 * Evaluates a separable interpolator on a grid, row by row: along x, then y, then z, each pass over contiguous rows.
 * Only the source rows and slices that some position reads are touched, and only as many finished slices are kept as
 * one target slice needs.
 *
 * @param visit receives each finished row of doubles (reused for the next) and its place in the grid.
 */
export function interpolateRows(
  { data, size }: SampleBlock,
  [tx, ty, tz]: readonly [AxisTaps, AxisTaps, AxisTaps],
  visit: (row: Float64Array, y: number, z: number) => void,
): void {
  const width = tx.index.length / tx.count;
  const height = ty.index.length / ty.count;
  const depth = tz.index.length / tz.count;
  const needed = neededSamples(ty, size[1]);
  const rows = new Map<number, Float64Array>(needed.map((y) => [y, new Float64Array(width)]));
  const slices = new Map<number, Float64Array>();
  const free: Float64Array[] = [];

  const inPlane = (z: number): Float64Array => {
    for (const [y, row] of rows) sampleRow(data, size[0] * (y + size[1] * z), tx, row);
    const slice = free.pop() ?? new Float64Array(width * height);
    for (let y = 0; y < height; y++) {
      combine((i) => rows.get(i)!, 0, ty, y, slice.subarray(y * width, (y + 1) * width));
    }
    return slice;
  };

  const out = new Float64Array(width);
  for (let z = 0; z < depth; z++) {
    const wanted = new Set(tz.index.subarray(z * tz.count, (z + 1) * tz.count));
    for (const [i, slice] of slices) {
      if (wanted.has(i)) continue;
      free.push(slice);
      slices.delete(i);
    }
    for (const i of wanted) if (!slices.has(i)) slices.set(i, inPlane(i));
    for (let y = 0; y < height; y++) {
      combine((i) => slices.get(i)!, y * width, tz, z, out);
      visit(out, y, z);
    }
  }
}

function neededSamples({ index }: AxisTaps, n: number): number[] {
  const seen = new Uint8Array(n);
  for (const i of index) seen[i] = 1;
  return [...seen.keys()].filter((i) => seen[i] === 1);
}

/** One row of the source read at the positions of x. */
function sampleRow(data: ArrayLike<number>, from: number, taps: AxisTaps, out: Float64Array): void {
  const { kind, count, index, weight } = taps;
  if (kind === 'lerp') {
    for (let i = 0; i < out.length; i++) {
      const a = data[from + index[2 * i]];
      out[i] = a + (data[from + index[2 * i + 1]] - a) * weight[2 * i + 1];
    }
    return;
  }
  for (let i = 0, at = 0; i < out.length; i++) {
    let sum = 0;
    for (let k = 0; k < count; k++, at++) sum += weight[at] * data[from + index[at]];
    out[i] = sum;
  }
}

/** A weighted sum of whole rows: position `p` of the taps, each row read from `from` on. */
function combine(
  rowOf: (index: number) => Float64Array,
  from: number,
  taps: AxisTaps,
  p: number,
  out: Float64Array,
): void {
  const { kind, count, index, weight } = taps;
  const first = rowOf(index[count * p]);
  if (kind === 'lerp') {
    const second = rowOf(index[2 * p + 1]);
    const w = weight[2 * p + 1];
    for (let i = 0; i < out.length; i++) out[i] = first[from + i] + (second[from + i] - first[from + i]) * w;
    return;
  }
  const w0 = weight[count * p];
  for (let i = 0; i < out.length; i++) out[i] = w0 * first[from + i];
  for (let k = 1; k < count; k++) {
    const w = weight[count * p + k];
    if (w === 0) continue;
    const row = rowOf(index[count * p + k]);
    for (let i = 0; i < out.length; i++) out[i] += w * row[from + i];
  }
}
