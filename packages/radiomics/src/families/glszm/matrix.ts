import type { Direction } from '../../region/directions.js';
import { type LevelMatrix, levelMatrix } from '../texture/level-matrix.js';

/** The zones of a region: connected voxels of one level. */
export interface Zones {
  /** Level of each zone, in the order of their first voxels. */
  readonly level: Int32Array;
  /** Voxels of each zone. */
  readonly size: Int32Array;
  /** For every voxel of the padded box the number of its zone from 1 on, 0 outside the region. */
  readonly zoneOf: Int32Array;
}

/**
 * Finds the zones of a region. Stretches of one level along x are joined with those of the rows before them (union-find over
 * stretches in raster order); time is linear in the number of voxels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, ascending,
 * `connected` the steps to all neighbours that count as connected (26 in 3D, 8 in a slice).
 */
export function findZones(levels: Int32Array, voxels: Int32Array, connected: readonly Direction[]): Zones {
  const alongRows = connected.some(({ step }) => step[0] === 1 && step[1] === 0 && step[2] === 0);
  const stretches = findStretches(levels, voxels, alongRows);
  const { first, last, level, count } = stretches;
  const parent = Int32Array.from({ length: count }, (_, r) => r);
  for (const { offset, reach } of earlierRows(connected)) {
    for (let r = 0, near = 0; r < count; r++) {
      const from = first[r] + offset - reach;
      const to = last[r] + offset + reach;
      while (last[near] < from) near++;
      for (let q = near; first[q] <= to; q++) if (level[q] === level[r]) join(parent, q, r);
    }
  }
  return numberZones(stretches, parent, levels.length);
}

/** Stretches of neighbouring voxels of one level along x, in raster order, by their padded indices. */
interface Stretches {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly level: Int32Array;
  readonly count: number;
}

function findStretches(levels: Int32Array, voxels: Int32Array, alongRows: boolean): Stretches {
  const first = new Int32Array(voxels.length);
  const last = new Int32Array(voxels.length);
  const level = new Int32Array(voxels.length);
  let count = 0;
  for (let n = 0; n < voxels.length; n++) {
    const voxel = voxels[n];
    const here = levels[voxel];
    const continued = alongRows && n > 0 && levels[voxel - 1] === here;
    if (!continued) {
      first[count] = voxel;
      level[count++] = here;
    }
    last[count - 1] = voxel;
  }
  return { first, last, level, count };
}

/** The rows before a row whose voxels are neighbours: the step straight to the row, and how far beyond it along x it reaches. */
function earlierRows(connected: readonly Direction[]): { offset: number; reach: number }[] {
  const before = connected.filter(({ step }) => step[2] < 0 || (step[2] === 0 && step[1] < 0));
  const straight = before.filter(({ step }) => step[0] === 0);
  return straight.map(({ step, offset }) => {
    const reach = Math.max(
      ...before.filter((d) => d.step[1] === step[1] && d.step[2] === step[2]).map((d) => d.step[0]),
    );
    return { offset, reach };
  });
}

/** Makes two stretches one zone; the root of a zone is its first stretch. */
function join(parent: Int32Array, a: number, b: number): void {
  const x = rootOf(parent, a);
  const y = rootOf(parent, b);
  if (x < y) parent[y] = x;
  else parent[x] = y;
}

function rootOf(parent: Int32Array, stretch: number): number {
  let root = stretch;
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]];
    root = parent[root];
  }
  return root;
}

function numberZones({ first, last, level, count }: Stretches, parent: Int32Array, length: number): Zones {
  const zoneOf = new Int32Array(length);
  const zone = new Int32Array(count);
  const zoneLevel = new Int32Array(count);
  const size = new Int32Array(count);
  let zones = 0;
  for (let r = 0; r < count; r++) {
    const root = rootOf(parent, r);
    if (root === r) {
      zoneLevel[zones] = level[r];
      zone[r] = ++zones;
    }
    size[zone[root] - 1] += last[r] - first[r] + 1;
    zoneOf.fill(zone[root], first[r], last[r] + 1);
  }
  return { level: zoneLevel.slice(0, zones), size: size.slice(0, zones), zoneOf };
}

/**
 * The grey level size zone matrix: how many zones of j voxels of level i there are (Thibault 2009; IBSI 1, chapter 3.8).
 * `histogram` is the number of voxels of each level from 0 on.
 */
export function zoneSizes({ level, size }: Zones, histogram: Float64Array): LevelMatrix {
  const matrix = levelMatrix(histogram, Number.POSITIVE_INFINITY);
  for (let zone = 0; zone < level.length; zone++) matrix.counts[matrix.rowStart[level[zone]] + size[zone] - 1]++;
  return matrix;
}
