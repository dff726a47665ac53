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
import { finish, type Steps } from '../shared/steps.js';
import { type Diagnostics, imageDiagnostics, maskDiagnostics, type Stage } from './diagnostics.js';
import type { Sha1 } from './sha1.js';

/** Image and region ready for features: plain data, so that a worker can be sent them. */
export interface PreparedRegion {
  readonly volume: Volume;
  /** The region of all features but shape. */
  readonly mask: Mask;
  /** The region of shape: before resegmentation, unless `resegmentShape`. */
  readonly shapeMask: Mask;
  /** The bounding box of `mask`. Shape too is computed within it, as in PyRadiomics. */
  readonly box: Box;
}

/** A region made ready, and what will tell how: describing takes time that features need not wait for. */
export interface Preparation {
  readonly region: PreparedRegion;
  /** The diagnostics of image and masks at each step; none with `additionalInfo: false`. */
  describe(): Diagnostics;
  /** `describe`, a piece at a time. */
  describeSteps(): Steps<Diagnostics>;
}

/** PyRadiomics' tolerance where none is given: that of ITK. */
const defaultTolerance = 1e-6;

/**
 * Normalises, brings image and mask to one grid, resamples or crops, checks the size of the region and resegments it, in the
 * order of PyRadiomics' `RadiomicsFeatureExtractor.execute`.
 *
 * @throws RAD-GEOMETRY-DIFFERS, RAD-MASK-EMPTY, RAD-MASK-OUTSIDE, RAD-REGION-*, RAD-IMAGE-FLAT: nothing can be computed for the case.
 */
export function prepare(image: Volume, region: Mask, settings: Settings, sha1?: Sha1): Preparation {
  const descriptions = [
    () => imageDiagnostics(image, 'original', sha1),
    () => maskDiagnostics(region, 'original', ofOriginal(image, region, settings), sha1),
  ];
  const describeMask = (described: Mask, stage: Stage, inside: Volume) =>
    descriptions.push(() => maskDiagnostics(described, stage, inside));
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
    const interpolated = volume;
    descriptions.push(() => imageDiagnostics(interpolated, 'interpolated'));
    describeMask(mask, 'interpolated', volume);
  } else {
    const tolerance = settings.geometryTolerance ?? defaultTolerance;
    const maskGeometry = settings.correctMask ? 'resample' : 'stop';
    const matched = matchMask(volume.geometry, mask, { maskGeometry, tolerance });
    mask = matched.mask;
    if (matched.action === 'resampled') describeMask(mask, 'corrected', volume);
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
    describeMask(mask, 'resegmented', volume);
  }
  function* describeSteps(): Steps<Diagnostics> {
    const diagnostics: Diagnostics = {};
    for (const describe of settings.additionalInfo ? descriptions : []) {
      Object.assign(diagnostics, yield* describe());
      yield;
    }
    return diagnostics;
  }
  return { region: { volume, mask, shapeMask, box }, describeSteps, describe: () => finish(describeSteps()) };
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
