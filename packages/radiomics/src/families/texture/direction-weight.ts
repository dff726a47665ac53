import { hypot } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import type { FeatureSettings } from '../../parameters/settings.js';

/** How the length of a step between two voxels is measured. */
export type Norm = Exclude<FeatureSettings['weightingNorm'], null | 'no_weighting'>;

/** Length of a step of `step` voxels, mm. */
export function stepLength(step: Triple, spacing: Triple, norm: Norm): number {
  const lengths = step.map((voxels, axis) => Math.abs(voxels) * spacing[axis]);
  switch (norm) {
    case 'manhattan':
      return lengths.reduce((sum, length) => sum + length, 0);
    case 'euclidean':
      return hypot(...lengths);
    case 'infinity':
      return Math.max(...lengths);
  }
}
