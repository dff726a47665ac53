import { countShared, crop, innerMask } from '@radscore/image';
import { extractFeatures } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import type { Call } from '../call.js';

/** What is measured of an outline beside its volume. */
export interface SegmentMeasures {
  /** Longest distance between two points of its surface, mm; absent where it has no surface. */
  readonly diameter?: number;
  /** Outlines that it shares voxels with. */
  readonly overlaps: readonly { readonly id: number; readonly voxels: number }[];
}

const diameter = makeParameters({
  imageType: { Original: {} },
  featureClass: { shape: ['Maximum3DDiameter'] },
  setting: { additionalInfo: false },
});

/** Measures an outline: the longest diameter is the feature `original_shape_Maximum3DDiameter`. */
export const measureSegment: Call<{ readonly id: number }, SegmentMeasures> = ({ id }, { session }) => {
  const { image, segments } = session;
  const own = segments.get(id);
  if (image === undefined || own === undefined) return { overlaps: [] };
  const overlaps = [...segments.values()].flatMap((other) => {
    if (other.id === id) return [];
    const voxels = countShared(own, other);
    return voxels === 0 ? [] : [{ id: other.id, voxels }];
  });
  const mask = innerMask(own);
  if (mask === undefined) return { overlaps };
  try {
    const { features } = extractFeatures(crop(image, own.box!), mask, diameter);
    const value = features[0]?.value;
    return { overlaps, ...(typeof value === 'number' && Number.isFinite(value) && { diameter: value }) };
  } catch {
    // A region of a single slice has no surface to measure.
    return { overlaps };
  }
};
