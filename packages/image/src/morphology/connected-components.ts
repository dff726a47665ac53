import { emptyMask } from '../volume/mask.js';
import { forEachRun } from '../volume/mask-runs.js';
import type { Geometry, Mask } from '../volume/volume.js';

/** Voxels that touch by faces (6), also by edges (18), also by corners (26). */
export type Connectivity = 6 | 18 | 26;

/** One connected piece of a region. */
export interface Component {
  /** Number of voxels. */
  readonly voxels: number;
  /** Its rows of voxels: first linear index and the one behind the last, pair after pair, ascending. */
  readonly runs: Int32Array;
}

/** Rows that come before a row and touch it: steps in y and z, and how far in x voxels may be apart. */
const neighbours: Record<Connectivity, readonly (readonly [dy: number, dz: number, dx: number])[]> = {
  6: [
    [-1, 0, 0],
    [0, -1, 0],
  ],
  18: [
    [-1, 0, 1],
    [0, -1, 1],
    [-1, -1, 0],
    [1, -1, 0],
  ],
  26: [
    [-1, 0, 1],
    [0, -1, 1],
    [-1, -1, 1],
    [1, -1, 1],
  ],
};

/**
 * The connected pieces of a region, the largest first; of equal ones the one whose first voxel comes first.
 * Runs of voxels along x are joined by union-find (Rosenfeld and Pfaltz 1966, by runs).
 *
 * @example
 * ```ts
 * import { connectedComponents, countVoxels, identityDirection, maskOfBox } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * connectedComponents(tumour).length; // => 1
 * ```
 */
export function connectedComponents(mask: Mask, connectivity: Connectivity = 26): Component[] {
  const [nx, ny, nz] = mask.geometry.size;
  const { starts, ends, firstOfRow } = runsOf(mask);
  const parent = Int32Array.from(starts, (_, i) => i);
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (const [dy, dz, dx] of neighbours[connectivity]) {
        if (y + dy < 0 || y + dy >= ny || z + dz < 0) continue;
        joinRows(y + ny * z, y + dy + ny * (z + dz), dx);
      }
    }
  }
  return collect(starts, ends, parent);

  function joinRows(row: number, other: number, reach: number): void {
    const shift = (row - other) * nx;
    let b = firstOfRow[other];
    for (let a = firstOfRow[row]; a < firstOfRow[row + 1]; a++) {
      while (b < firstOfRow[other + 1] && ends[b] + shift + reach <= starts[a]) b++;
      for (let c = b; c < firstOfRow[other + 1] && starts[c] + shift < ends[a] + reach; c++) join(parent, a, c);
    }
  }
}

/**
 * The mask of some pieces of a region.
 * @example
 * const [largest] = connectedComponents(mask);
 * maskOfComponents([largest], geometry).data.filter((inside) => inside === 1).length // => 32
 */
export function maskOfComponents(components: readonly Component[], geometry: Geometry): Mask {
  const mask = emptyMask(geometry);
  for (const { runs } of components) for (let i = 0; i < runs.length; i += 2) mask.data.fill(1, runs[i], runs[i + 1]);
  return mask;
}

/**
 * The `n` largest connected pieces of a region (26-connected by default); all of them when there are fewer.
 *
 * @example
 * ```ts
 * import { countVoxels, identityDirection, largest, maskOfBox, union } from '@radscore/image';
 *
 * const geometry = { size: [20, 20, 20], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const tumour = maskOfBox({ lower: [8, 8, 8], upper: [11, 11, 11] }, geometry);
 * const both = union(tumour, maskOfBox({ lower: [0, 0, 0], upper: [1, 1, 1] }, geometry));
 * countVoxels(largest(both)); // => 64
 * ```
 */
export function largest(mask: Mask, n = 1, connectivity: Connectivity = 26): Mask {
  return maskOfComponents(connectedComponents(mask, connectivity).slice(0, n), mask.geometry);
}

function runsOf(mask: Mask) {
  const [, ny, nz] = mask.geometry.size;
  const starts: number[] = [];
  const ends: number[] = [];
  const firstOfRow = new Int32Array(ny * nz + 1);
  forEachRun(mask, (start, end, row) => {
    starts.push(start);
    ends.push(end);
    firstOfRow[row + 1]++;
  });
  for (let row = 0; row < ny * nz; row++) firstOfRow[row + 1] += firstOfRow[row];
  return { starts, ends, firstOfRow };
}

function root(parent: Int32Array, i: number): number {
  let at = i;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]];
    at = parent[at];
  }
  return at;
}

/** The earlier run becomes the root, so that a piece is known by its first voxel. */
function join(parent: Int32Array, a: number, b: number): void {
  const ra = root(parent, a);
  const rb = root(parent, b);
  if (ra < rb) parent[rb] = ra;
  else parent[ra] = rb;
}

function collect(starts: readonly number[], ends: readonly number[], parent: Int32Array): Component[] {
  const runs = new Map<number, number[]>();
  for (let i = 0; i < starts.length; i++) {
    const first = root(parent, i);
    const list = runs.get(first) ?? [];
    list.push(starts[i], ends[i]);
    runs.set(first, list);
  }
  const components = [...runs.values()].map((list) => {
    let voxels = 0;
    for (let i = 0; i < list.length; i += 2) voxels += list[i + 1] - list[i];
    return { voxels, runs: Int32Array.from(list) };
  });
  return components.sort((a, b) => b.voxels - a.voxels);
}
