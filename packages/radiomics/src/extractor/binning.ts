import { conventionOf } from '../parameters/convention.js';
import type { Settings } from '../parameters/settings.js';
import type { Discretisation } from '../preprocess/discretise.js';
import type { StandardRegion } from '../region/region.js';

/** How the settings put grey values into bins. */
export function binning(settings: Settings): Discretisation {
  const { binCount, binWidth } = settings;
  if (binCount !== null) return { binCount };
  const { binAlignment } = conventionOf(settings);
  if (binAlignment !== 'range') return { binWidth, from: binAlignment };
  const { low, high } = rangeOf(settings);
  return { binWidth, from: low ?? 'minimum', ...(high !== undefined && { to: high }) };
}

/** The ends of the range of grey values to which the region was resegmented. */
export function rangeOf({ resegmentRange, resegmentMode }: Settings): StandardRegion['range'] {
  if (resegmentRange === null || resegmentMode !== 'absolute') return {};
  const [low, high] = resegmentRange.toSorted((a, b) => a - b);
  return { low, ...(high !== undefined && { high }) };
}
