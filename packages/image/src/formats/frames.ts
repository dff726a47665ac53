import { RadError } from '@radscore/core';

/**
 * The bytes of the wanted frame within a block of frames of equal size.
 * Throws RAD-FRAMES-SEVERAL when there are several and none is chosen, RAD-FRAME-UNKNOWN when it does not exist.
 */
export function frameBytes(frames: number, size: number, frame?: number): { start: number; end: number } {
  if (frame === undefined && frames > 1) throw new RadError('RAD-FRAMES-SEVERAL', { frames, last: frames - 1 });
  const chosen = frame ?? 0;
  if (!Number.isInteger(chosen) || chosen < 0 || chosen >= frames) {
    throw new RadError('RAD-FRAME-UNKNOWN', { frame: chosen, frames, last: frames - 1 });
  }
  return { start: chosen * size, end: (chosen + 1) * size };
}
