import {
  type Box,
  crop,
  expandBox,
  intersect,
  type Mask,
  matchMask,
  resampleForRegion,
  type Volume,
} from '@radscore/image';
import { conventionOf } from '../parameters/convention.js';
import type { Settings } from '../parameters/settings.js';
import { checkRegion } from '../preprocess/check-region.js';
import { normalise } from '../preprocess/normalise.js';
import { resegment } from '../preprocess/resegment.js';
import { type Diagnostics, imageDiagnostics, maskDiagnostics } from './diagnostics.js';
import type { Sha1 } from './sha1.js';

/** Image and region ready for features. */
export interface Prepared {
  readonly volume: Volume;
  /** The region of all features but shape. */
  readonly mask: Mask;
  /** The region of shape: before resegmentation, unless `resegmentShape`. */
  readonly shapeMask: Mask;
  /** The bounding box of `mask`. Shape too is computed within it, as in PyRadiomics. */
  readonly box: Box;
  readonly diagnostics: Diagnostics;
}

/** PyRadiomics' tolerance where none is given: that of ITK. */
const defaultTolerance = 1e-6;

/**
 * Normalises, brings image and mask to one grid, resamples or crops, checks the size of the region and resegments it, in the
 * order of PyRadiomics' `RadiomicsFeatureExtractor.execute`.
 *
 * @throws RAD-GEOMETRY-DIFFERS, RAD-MASK-EMPTY, RAD-MASK-OUTSIDE, RAD-REGION-*, RAD-IMAGE-FLAT: nothing can be computed for the case.
 */
export function prepare(image: Volume, region: Mask, settings: Settings, sha1?: Sha1): Prepared {
  const describe = settings.additionalInfo;
  const diagnostics: Diagnostics = describe
    ? {
        ...imageDiagnostics(image, 'original', sha1),
        ...maskDiagnostics(region, 'original', ofOriginal(image, region, settings), sha1),
      }
    : {};
  let volume = image;
  let mask = region;
  if (settings.normalize) {
    volume = normalise(volume, { scale: settings.normalizeScale, outliers: settings.removeOutliers });
  }
  if (settings.interpolator !== null && settings.resampledPixelSpacing !== null) {
    const { resampledPixelSpacing: spacing, interpolator } = settings;
    const { resamplingGrid: convention, roundIntensities } = conventionOf(settings);
    // The IBSI describes the whole image, and averages over balls that reach beyond the region.
    const padDistance = convention === 'ibsi' ? Infinity : settings.padDistance;
    ({ volume, mask } = resampleForRegion(volume, mask, { spacing, interpolator, padDistance, convention }));
    if (roundIntensities) volume = rounded(volume);
    if (describe) {
      Object.assign(diagnostics, imageDiagnostics(volume, 'interpolated'));
      Object.assign(diagnostics, maskDiagnostics(mask, 'interpolated', volume));
    }
  } else {
    const tolerance = settings.geometryTolerance ?? defaultTolerance;
    const maskGeometry = settings.correctMask ? 'resample' : 'stop';
    const matched = matchMask(volume.geometry, mask, { maskGeometry, tolerance });
    mask = matched.mask;
    if (matched.action === 'resampled' && describe) {
      Object.assign(diagnostics, maskDiagnostics(mask, 'corrected', volume));
    }
    if (settings.preCrop) {
      const box = expandBox(checkRegion(mask, settings), settings.padDistance, mask.geometry);
      [volume, mask] = [crop(volume, box), crop(mask, box)];
    }
  }
  let box = checkRegion(mask, settings);
  let shapeMask = mask;
  if (settings.resegmentRange !== null || settings.resegmentSigma !== null) {
    mask = resegmented(volume, mask, settings);
    box = checkRegion(mask, settings);
    if (settings.resegmentShape) shapeMask = mask;
    if (describe) Object.assign(diagnostics, maskDiagnostics(mask, 'resegmented', volume));
  }
  return { volume, mask, shapeMask, box, diagnostics };
}

/** The image whose grey values describe the original region: PyRadiomics gives none. */
function ofOriginal(image: Volume, region: Mask, { convention }: Settings): Volume | undefined {
  return convention === 'ibsi' && image.data.length === region.data.length ? image : undefined;
}

/** The region after resegmentation: the voxels that both the range and the outlier filter keep, each judged on the whole region. */
function resegmented(volume: Volume, mask: Mask, settings: Settings): Mask {
  const { resegmentRange: range, resegmentMode, resegmentSigma: sigma } = settings;
  const kept = range === null ? mask : resegment(volume, mask, range, resegmentMode);
  return sigma === null ? kept : intersect(kept, resegment(volume, mask, [-sigma, sigma], 'sigma'));
}

/** Grey values to the nearest whole number. */
function rounded({ geometry, data }: Volume): Volume {
  return { geometry, data: Float64Array.from(data, Math.round) };
}
