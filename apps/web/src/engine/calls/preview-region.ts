import type { ErrorData } from '@radscore/core';
import { type Box, evaluateRegion, imageError, packSegment } from '@radscore/image';
import { type Call, handOver } from '../call.js';
import { segmentSource } from '../session.js';

/** A region as it is computed, with what is in it. */
export interface PreviewedRegion {
  readonly bits: Uint8Array;
  readonly box: Box | undefined;
  readonly voxels: number;
  /** Mean and standard deviation (n - 1) of the values inside; NaN where there are too few. */
  readonly mean: number;
  readonly sd: number;
  readonly warnings: readonly ErrorData[];
}

/** Evaluates a region of the open case. @throws what `evaluateRegion` throws. */
export const previewRegion: Call<{ readonly expression: string }, PreviewedRegion> = ({ expression }, { session }) => {
  const { image } = session;
  if (image === undefined) throw imageError('RAD-REGION-NEEDS-IMAGE', {});
  const { mask, warnings } = evaluateRegion(expression, { image, segments: segmentSource(session) });
  let [voxels, mean, squares] = [0, 0, 0];
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] === 0) continue;
    voxels++;
    const change = image.data[i] - mean;
    mean += change / voxels;
    squares += change * (image.data[i] - mean);
  }
  const { bits, box } = packSegment(mask);
  return handOver(
    {
      bits,
      box,
      voxels,
      mean: voxels > 0 ? mean : Number.NaN,
      sd: voxels > 1 ? Math.sqrt(squares / (voxels - 1)) : Number.NaN,
      warnings,
    },
    [bits.buffer],
  );
};
