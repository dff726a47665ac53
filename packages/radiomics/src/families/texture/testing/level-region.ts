import { identityDirection, type Triple } from '@radscore/image';
import { regionGrid } from '../../../region/make-region.js';
import type { DiscretisedRegion } from '../../../region/region.js';

/** A region of given grey levels, x fastest; level 0 is outside. */
export function levelRegion(
  size: Triple,
  levels: ArrayLike<number>,
  { pad = 1, spacing = [1, 1, 1] as Triple } = {},
): DiscretisedRegion {
  const geometry = { size, spacing, origin: [0, 0, 0] as Triple, direction: identityDirection };
  const data = Uint8Array.from(levels, (level) => (level > 0 ? 1 : 0));
  const grid = regionGrid({ geometry, data }, pad);
  const inRegion = Int32Array.from(Array.from(levels).filter((level) => level > 0));
  const padded = new Int32Array(grid.inside.length);
  grid.voxels.forEach((voxel, n) => {
    padded[voxel] = inRegion[n];
  });
  const levelCount = inRegion.reduce((highest, level) => Math.max(highest, level), 0);
  const histogram = new Float64Array(levelCount + 1);
  for (const level of inRegion) histogram[level]++;
  const presentLevels = Int32Array.from(histogram.keys()).filter((level) => histogram[level] > 0);
  return { grid, levels: padded, levelCount, presentLevels, histogram };
}
