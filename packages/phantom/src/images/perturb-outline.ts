import { coreError, type Rng } from '@radscore/core';
import type { Mask, Triple } from '@radscore/image';
import { boundingBox, crop, emptyMask, expandBox, largest, paste, signedDistanceMap } from '@radscore/image';
import { smoothNoise } from './smooth-noise.js';

export interface OutlinePerturbation {
  /** Standard deviation of the displacement of the border, mm; 1. */
  readonly sd?: number;
  /** Size of the bulges (sigma of the Gaussian that smooths the displacement), mm; 6. */
  readonly smoothness?: number;
  /** How far out the reader draws everywhere, mm: more is generous, negative is tight; 0. */
  readonly outward?: number;
}

/**
 * The outline as another reader might draw it: the border is moved along its normal by a smooth random displacement. The
 * largest connected piece is kept; a region so small that nothing would be left of it stays as it is.
 *
 * @throws `RAD-PARAMETER-INVALID` for a negative displacement.
 */
export function perturbOutline(
  mask: Mask,
  rng: Rng,
  { sd = 1, smoothness = 6, outward = 0 }: OutlinePerturbation = {},
): Mask {
  if (!(sd >= 0 && sd < Infinity)) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'sd', value: sd, problem: 'it must be 0 mm or more' });
  }
  const region = boundingBox(mask);
  if (region === undefined) return mask;
  const margin = mask.geometry.spacing.map((s) => Math.ceil((4 * sd + Math.abs(outward)) / s) + 1) as unknown as Triple;
  const box = expandBox(region, margin, mask.geometry);
  const part = crop(mask, box);
  const distances = signedDistanceMap(part);
  const displacement = smoothNoise(rng, part.geometry, smoothness);
  // Between the voxel centres on its two sides, the border lies half a voxel nearer to both.
  const half = Math.min(...mask.geometry.spacing) / 2;
  const moved = distances.data.map((d, i) => Number((d < 0 ? d + half : d - half) < sd * displacement[i]! + outward));
  const kept = largest({ geometry: part.geometry, data: Uint8Array.from(moved) });
  if (!kept.data.includes(1)) return mask;
  const out = emptyMask(mask.geometry);
  paste(kept.data, box, mask.geometry, out.data);
  return out;
}
