import type { Triple } from '../volume/volume.js';

/**
 * Squared distance, mm^2, from the centre of each voxel of a block to the centre of the nearest voxel of a set;
 * 0 inside the set, Infinity everywhere when the set is empty. Exact on anisotropic grids.
 *
 * Separable: distances along each row, then the lower envelope of parabolas along y and z.
 * Source: Felzenszwalb and Huttenlocher 2012, "Distance transforms of sampled functions".
 *
 * @param inside block of voxels, x fastest.
 * @param member the value that marks the set: 1 for the region, 0 for what is around it.
 */
export function squaredDistances(inside: Uint8Array, size: Triple, spacing: Triple, member: 0 | 1 = 1): Float64Array {
  const [nx, ny, nz] = size;
  const out = new Float64Array(inside.length);
  for (let row = 0; row < out.length; row += nx) alongRow(inside, row, nx, spacing[0], member, out);
  const along = lowerEnvelope(Math.max(ny, nz));
  for (let z = 0; z < nz && ny > 1; z++) {
    for (let x = 0; x < nx; x++) along(out, x + nx * ny * z, ny, nx, spacing[1]);
  }
  for (let i = 0; i < nx * ny && nz > 1; i++) along(out, i, nz, nx * ny, spacing[2]);
  return out;
}

function alongRow(inside: Uint8Array, row: number, n: number, step: number, member: 0 | 1, out: Float64Array): void {
  let steps = Infinity;
  for (let i = row; i < row + n; i++) {
    steps = (inside[i] !== 0 ? 1 : 0) === member ? 0 : steps + 1;
    out[i] = steps;
  }
  steps = Infinity;
  for (let i = row + n - 1; i >= row; i--) {
    steps = out[i] === 0 ? 0 : steps + 1;
    const mm = Math.min(steps, out[i]) * step;
    out[i] = mm * mm;
  }
}

/** A function that replaces each value f(p) of a line by the least f(q) + (step * (p - q))^2 over all its samples q. */
function lowerEnvelope(longest: number) {
  const f = new Float64Array(longest);
  /** Samples whose parabola is lowest somewhere, and from where on each is. */
  const vertex = new Int32Array(longest);
  const from = new Float64Array(longest + 1);

  return (data: Float64Array, start: number, n: number, stride: number, step: number): void => {
    let last = -1;
    for (let q = 0, i = start; q < n; q++, i += stride) {
      f[q] = data[i];
      if (f[q] === Infinity) continue;
      let meets = -Infinity;
      while (last >= 0) {
        meets = crossing(f, vertex[last], q, step);
        if (meets > from[last]) break;
        last--;
      }
      last++;
      vertex[last] = q;
      from[last] = last === 0 ? -Infinity : meets;
    }
    if (last < 0) return;
    from[last + 1] = Infinity;
    for (let p = 0, k = 0, i = start; p < n; p++, i += stride) {
      while (from[k + 1] < p) k++;
      const mm = (p - vertex[k]) * step;
      data[i] = f[vertex[k]] + mm * mm;
    }
  };
}

/** Where, in samples, the parabola over q falls below the one over an earlier sample v. */
function crossing(f: Float64Array, v: number, q: number, step: number): number {
  return (q + v + (f[q] - f[v]) / (step * step * (q - v))) / 2;
}
