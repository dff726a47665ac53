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
 * Finds the zones of a region by flooding; time is linear in the number of voxels.
 *
 * `levels` is a padded volume with 0 outside the region, `voxels` the indices of the region's voxels in it, `offsets` the steps to
 * all neighbours that count as connected (26 in 3D, 8 in a slice).
 */
export function findZones(levels: Int32Array, voxels: Int32Array, offsets: Int32Array): Zones {
  const zoneOf = new Int32Array(levels.length);
  const level = new Int32Array(voxels.length);
  const size = new Int32Array(voxels.length);
  const waiting = new Int32Array(voxels.length);
  let zones = 0;
  for (const seed of voxels) {
    if (zoneOf[seed] !== 0) continue;
    const seedLevel = levels[seed];
    const zone = zones + 1;
    let found = 1;
    let top = 1;
    waiting[0] = seed;
    zoneOf[seed] = zone;
    while (top > 0) {
      const voxel = waiting[--top];
      for (let k = 0; k < offsets.length; k++) {
        const neighbour = voxel + offsets[k];
        if (levels[neighbour] !== seedLevel || zoneOf[neighbour] !== 0) continue;
        zoneOf[neighbour] = zone;
        waiting[top++] = neighbour;
        found++;
      }
    }
    level[zones] = seedLevel;
    size[zones] = found;
    zones = zone;
  }
  return { level: level.slice(0, zones), size: size.slice(0, zones), zoneOf };
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
