import { identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { intensityRegion, regionGrid } from '../../region/make-region.js';
import type { IntensityRegion, RegionGrid } from '../../region/region.js';
import type { FeatureValue } from '../family.js';

/** The mask of all voxels for which `inside` holds. */
export function maskWhere(
  size: Triple,
  inside: (x: number, y: number, z: number) => boolean,
  spacing: Triple = [1, 1, 1],
): Mask {
  const data = new Uint8Array(size[0] * size[1] * size[2]);
  for (let z = 0, i = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) for (let x = 0; x < size[0]; x++, i++) data[i] = Number(inside(x, y, z));
  }
  return { geometry: { size, spacing, origin: [0, 0, 0], direction: identityDirection }, data };
}

export function gridWhere(...mask: Parameters<typeof maskWhere>): RegionGrid {
  return regionGrid(maskWhere(...mask));
}

/** A row of voxels with these grey values. */
export function rowRegion(values: readonly number[], binWidth = 25, spacing: Triple = [1, 1, 1]): IntensityRegion {
  const mask = maskWhere([values.length, 1, 1], () => true, spacing);
  const volume: Volume = { geometry: mask.geometry, data: Float64Array.from(values) };
  return intensityRegion(regionGrid(mask), volume, { binWidth });
}

/** Values by name; a missing one is the code of its reason. */
export function byName(features: readonly FeatureValue[]): Record<string, number | string> {
  return Object.fromEntries(
    features.map((feature) => [feature.name, feature.value === null ? feature.reason.code : feature.value]),
  );
}
