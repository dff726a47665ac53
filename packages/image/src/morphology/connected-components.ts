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
  const runs = runsOf(mask);
  const parent = runs.starts.map((_, i) => i);
  for (const [dy, dz, dx] of neighbours[connectivity]) {
    const back = dy + ny * dz;
    for (let z = -dz; z < nz; z++) {
      for (let y = Math.max(0, -dy); y < ny - Math.max(0, dy); y++) joinRows(runs, parent, y + ny * z, back, nx, dx);
    }
  }
  return collect(runs, parent);
}

/** Joins the runs of a row to those of the row `back` from it, that are apart along x no further than `reach`. */
function joinRows(
  { starts, ends, firstOfRow }: Runs,
  parent: Int32Array,
  row: number,
  back: number,
  nx: number,
  reach: number,
): void {
  const [last, lastOfOther] = [firstOfRow[row + 1], firstOfRow[row + back + 1]];
  let b = firstOfRow[row + back];
  for (let a = firstOfRow[row]; a < last; a++) {
    const [start, end] = [starts[a] + nx * back, ends[a] + nx * back];
    while (b < lastOfOther && ends[b] + reach <= start) b++;
    for (let c = b; c < lastOfOther && starts[c] < end + reach; c++) join(parent, a, c);
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

/** Rows of voxels: first linear index and the one behind the last, ascending, and the first of each row of the grid. */
interface Runs {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firstOfRow: Int32Array;
}

function runsOf(mask: Mask): Runs {
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
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), firstOfRow };
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

function collect({ starts, ends }: Runs, parent: Int32Array): Component[] {
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
