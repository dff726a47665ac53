import { square } from '@radscore/elementary';
import type { Mask, Volume } from '@radscore/image';
import { radiomicsError } from '../errors.js';

export type ResegmentMode = 'absolute' | 'relative' | 'sigma';

/**
 * The voxels of a mask whose grey value lies within a range, both ends included; one threshold is a lower limit. The range is
 * in the unit of the image (`absolute`), in shares of the region's maximum (`relative`), or in standard deviations (divided by
 * N) from the region's mean (`sigma`; IBSI's outlier filtering, 2.6). Agrees with PyRadiomics' `resegmentMask`.
 *
 * @param volume on the grid of the mask.
 * @throws RAD-REGION-RESEGMENTED where at most one voxel is left.
 * @example resegment(volume, mask, [0, 50], 'absolute').data.filter((inside) => inside === 1).length // => 16
 */
export function resegment(volume: Volume, mask: Mask, range: readonly number[], mode: ResegmentMode): Mask {
  const [low, high = Number.POSITIVE_INFINITY] = limits(
    volume,
    mask,
    range.toSorted((a, b) => a - b),
    mode,
  );
  const data = new Uint8Array(mask.data.length);
  let voxels = 0;
  for (let i = 0; i < data.length; i++) {
    if (mask.data[i] === 0 || !(volume.data[i] >= low && volume.data[i] <= high)) continue;
    data[i] = 1;
    voxels++;
  }
  if (voxels <= 1) throw radiomicsError('RAD-REGION-RESEGMENTED', { voxels, low, high, mode });
  return { geometry: mask.geometry, data };
}

function limits({ data }: Volume, mask: Mask, range: readonly number[], mode: ResegmentMode): number[] {
  if (mode === 'absolute') return [...range];
  let count = 0;
  let sum = 0;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < data.length; i++) {
    if (mask.data[i] === 0) continue;
    count++;
    sum += data[i];
    maximum = Math.max(maximum, data[i]);
  }
  if (mode === 'relative') return range.map((share) => maximum * share);
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < data.length; i++) if (mask.data[i] !== 0) squares += square(data[i] - mean);
  return range.map((deviations) => mean + deviations * Math.sqrt(squares / count));
}
