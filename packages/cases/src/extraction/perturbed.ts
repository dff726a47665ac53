import type { WorkControl } from '@radscore/core';
import { type Perturbation, perturb, type Triple } from '@radscore/image';
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
