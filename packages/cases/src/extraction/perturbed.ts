import type { WorkControl } from '@radscore/core';
import { type Mask, type Perturbation, perturb, type Triple, type Volume } from '@radscore/image';
import type { PatchOptions } from '../deep/patch.js';
import type { Extract } from './extract-case.js';

/**
 * Extraction from image and region as they might have been. Where the parameters resample, the perturbed image is read on that spacing at
 * once, so that it is interpolated once and not twice; where they normalise, the whole image is kept, because its mean is that of all of it.
 *
 * @param seed what every draw follows from: the case.
 */
export function perturbed(extract: Extract, perturbation: Perturbation, seed: string, control?: WorkControl): Extract {
  return (volume, mask, parameters) => {
    const { normalize, interpolator, resampledPixelSpacing: wanted } = parameters.settings;
    const own = volume.geometry.spacing;
    const spacing = own.map((s, a) => (wanted !== null && interpolator !== null && wanted[a]! > 0 ? wanted[a]! : s));
    const found = perturb(
      volume,
      mask,
      perturbation,
      { seed, spacing: spacing as unknown as Triple, ...(normalize && { margin: Infinity }) },
      control?.signal && { signal: control.signal },
    );
    return extract(found.volume, found.mask, parameters);
  };
}

/** Image and region of a patch as they might have been, with as much around the region as the patch can reach; as they are without a perturbation. */
export function perturbedPatch(perturbation: Perturbation, seed: string, patch: PatchOptions, control?: WorkControl) {
  return (volume: Volume, mask: Mask): { readonly volume: Volume; readonly mask: Mask } => {
    if (Object.keys(perturbation).length === 0) return { volume, mask };
    const margin = (Math.SQRT2 * Math.max(...patch.size) * patch.spacing) / 2;
    return perturb(volume, mask, perturbation, { seed, margin }, control?.signal && { signal: control.signal });
  };
}
