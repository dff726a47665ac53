import { allFinite } from '@radscore/kernels';
import type { Mask, Volume } from '../volume/volume.js';

/** How many voxels are not a number. */
export interface NonFiniteCount {
  readonly nan: number;
  readonly infinite: number;
}

/** Counts the voxels that are NaN or infinite, in the whole image or within a mask on its grid; integers have none. */
export function countNonFinite({ data }: Volume, mask?: Mask): NonFiniteCount {
  let nan = 0;
  let infinite = 0;
  if (!(data instanceof Float32Array || data instanceof Float64Array)) return { nan, infinite };
  if (allFinite(data)) return { nan, infinite };
  for (let i = 0; i < data.length; i++) {
    const value = data[i];
    // True for infinities and NaN alone, and cheaper than asking for each.
    if (value - value === 0 || (mask !== undefined && mask.data[i] === 0)) continue;
    if (Number.isNaN(value)) nan++;
    else infinite++;
  }
  return { nan, infinite };
}
