import type { VoxelArray } from '../volume/volume.js';
import { formatError } from './errors.js';

/**
 * The requested frame of a series: a view where frames lie one behind the other, a copy where they are interleaved.
 * Throws RAD-FRAMES-SEVERAL when there are several and none is chosen, RAD-FRAME-UNKNOWN when it does not exist.
 *
 * @param inner samples between two frames: of one whole image, or fewer where frames are interleaved
 * @param frames how many frames there are
 */
export function pickFrame(all: VoxelArray, inner: number, frames: number, frame?: number): VoxelArray {
  const chosen = requireFrame(frames, frame);
  if (frames === 1) return all;
  const voxels = all.length / frames;
  if (inner === voxels) return all.subarray(chosen * voxels, (chosen + 1) * voxels);
  const picked = all.slice(0, voxels);
  for (let outer = 0; outer * inner < voxels; outer++) {
    const from = (outer * frames + chosen) * inner;
    picked.set(all.subarray(from, from + inner), outer * inner);
  }
  return picked;
}

/** The number of the frame to read. */
export function requireFrame(frames: number, frame?: number): number {
  if (frame === undefined && frames > 1) throw formatError('RAD-FRAMES-SEVERAL', { frames, last: frames - 1 });
  const chosen = frame ?? 0;
  if (!Number.isInteger(chosen) || chosen < 0 || chosen >= frames) {
    throw formatError('RAD-FRAME-UNKNOWN', { frame: chosen, frames, last: frames - 1 });
  }
  return chosen;
}
