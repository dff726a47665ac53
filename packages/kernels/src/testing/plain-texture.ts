import type { LevelVolume } from '../level-volume.js';

/** The definition of co-occurrence counts: one voxel after the other. */
export function plainPairs({ levels, voxels, levelCount }: LevelVolume, offset: number): Uint32Array {
  const width = levelCount + 1;
  const table = new Uint32Array(width * width);
  for (const voxel of voxels) table[levels[voxel] * width + levels[voxel + offset]]++;
  return table;
}

/** The definition of run lengths: from every voxel that begins a run, on to its end. */
export function plainRuns({ levels, voxels }: LevelVolume, offset: number, rowStart: Int32Array): Float64Array {
  const counts = new Float64Array(rowStart[rowStart.length - 1]);
  for (const voxel of voxels) {
    if (levels[voxel - offset] === levels[voxel]) continue;
    let length = 1;
    while (levels[voxel + length * offset] === levels[voxel]) length++;
    counts[rowStart[levels[voxel]] + length - 1]++;
  }
  return counts;
}

/** The definition of dependences: neighbours inside whose level is within the tolerance. */
export function plainDependences(
  { levels, voxels, levelCount }: LevelVolume,
  offsets: Int32Array,
  tolerance: number,
): Float64Array {
  const counts = new Float64Array(levelCount * (offsets.length + 1));
  for (const voxel of voxels) {
    const alike = offsets.filter((offset) => {
      const level = levels[voxel + offset];
      return level > 0 && Math.abs(level - levels[voxel]) <= tolerance;
    });
    counts[(levels[voxel] - 1) * (offsets.length + 1) + alike.length]++;
  }
  return counts;
}

/** The definition of tone differences: each voxel against the mean of its neighbours inside. */
export function plainToneDifferences({ levels, voxels, levelCount }: LevelVolume, offsets: Int32Array) {
  const [count, difference] = [new Float64Array(levelCount + 1), new Float64Array(levelCount + 1)];
  for (const voxel of voxels) {
    const near = Array.from(offsets, (offset) => levels[voxel + offset]).filter((level) => level > 0);
    count[levels[voxel]]++;
    const mean = near.reduce((sum, level) => sum + level, 0) / near.length;
    if (near.length > 0) difference[levels[voxel]] += Math.abs(levels[voxel] - mean);
  }
  return { count, difference };
}
