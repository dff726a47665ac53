import { type ErrorData, throwIfCancelled, toRadError, type WorkControl } from '@radscore/core';
import type { Mask, Volume } from '@radscore/image';
import type { FeatureValue } from '../families/family.js';
import type { AnyFamily } from '../families/index.js';
import type { DerivedImage, FilterContext } from '../filters/filter.js';
import { conventionOf } from '../parameters/convention.js';
import type { ExtractionParameters, FamilyParameters, ImageTypeParameters } from '../parameters/parameters.js';
import type { Settings } from '../parameters/settings.js';
import type { Discretisation } from '../preprocess/discretise.js';
import { intensityRegion, regionGrid } from '../region/make-region.js';
import type { RegionGrid, StandardRegion } from '../region/region.js';
import { configurationDiagnostics, type Diagnostics } from './diagnostics.js';
import { type Prepared, prepare } from './prepare.js';
import type { Sha1 } from './sha1.js';

/** What an extraction is given to report to, to be stopped by, and to borrow from the platform. */
export interface ExtractionControl extends WorkControl {
  /** A faster SHA-1 than the built-in one, as Node has, for the hashes of image and mask. */
  readonly sha1?: Sha1;
}

/** The features of one region of one image. */
export interface ExtractionResult {
  /** In PyRadiomics' order and with its names: `original_shape_Sphericity`, `wavelet-LLH_glcm_Idm`. */
  readonly features: readonly FeatureValue[];
  /** The `diagnostics_` columns; empty with `additionalInfo: false`. */
  readonly diagnostics: Diagnostics;
  /** What is worth knowing but stopped nothing. */
  readonly warnings: readonly ErrorData[];
}

/**
 * Computes the features of a region, as PyRadiomics' `RadiomicsFeatureExtractor.execute` does for segments: normalise, resample,
 * check, resegment; shape from the mask; then every other family on every image type, one derived image at a time.
 *
 * A feature, family or image type that cannot be computed is missing with its reason, and the others go on.
 *
 * @param volume image; its voxel type matters as in PyRadiomics (integers are truncated when resampled).
 * @param mask region, on the image's grid unless it is resampled (`resampledPixelSpacing`, `correctMask`).
 * @throws RAD-GEOMETRY-DIFFERS, RAD-MASK-EMPTY, RAD-MASK-OUTSIDE, RAD-REGION-DIMENSIONS, RAD-REGION-SIZE,
 * RAD-REGION-RESEGMENTED, RAD-IMAGE-FLAT where no feature can be computed; RAD-CANCELLED.
 * @example
 * const { features } = extractFeatures(volume, mask, makeParameters({ setting: { binWidth: 10 } }));
 */
export function extractFeatures(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  control?: ExtractionControl,
): ExtractionResult {
  const { settings } = parameters;
  const prepared = prepare(volume, mask, settings, control?.sha1);
  const features = [...shapeFeatures(prepared, parameters)];
  const regions = new RegionGrids(prepared);
  const total = parameters.imageTypes.length;
  parameters.imageTypes.forEach((imageType, done) => {
    throwIfCancelled(control);
    control?.onProgress?.({ stage: imageType.filter.name, done, total });
    for (const { name, result } of derivedImages(imageType, prepared)) {
      throwIfCancelled(control);
      features.push(...imageFeatures(name, result, imageType.settings, parameters.families, regions));
    }
  });
  control?.onProgress?.({ stage: 'done', done: total, total });
  return {
    features,
    diagnostics: settings.additionalInfo ? { ...configurationDiagnostics(parameters), ...prepared.diagnostics } : {},
    warnings: parameters.warnings,
  };
}

/** The features of shape, of the mask alone: `original_shape_...`. */
function shapeFeatures({ shapeMask, box }: Prepared, { families, settings }: ExtractionParameters): FeatureValue[] {
  let grid: RegionGrid | undefined;
  return families.flatMap(({ family, wanted }) => {
    if (family.reads !== 'mask') return [];
    grid ??= regionGrid(shapeMask, 1, box);
    return named(`original_${family.name}`, wanted, family.compute(grid, settings, new Set(wanted)));
  });
}

/** A derived image, or the reason why it could not be made. */
type Derivation = { readonly name: string; readonly result: DerivedImage | ErrorData };

/** The images of one type, one at a time. Where one fails, those that depend on it are missing too. */
function* derivedImages(
  { filter, filterParameters, settings }: ImageTypeParameters,
  { volume, mask }: Prepared,
): Iterable<Derivation> {
  const { seed, force2D, force2Ddimension } = settings;
  const context: FilterContext = { mask, seed, force2D, force2Ddimension };
  for (const part of filter.split?.(filterParameters) ?? [filterParameters]) {
    const missing = filter.imageNames(part, context);
    try {
      for (const image of filter.apply(volume, part, context)) {
        missing.shift();
        yield { name: image.name, result: image };
      }
    } catch (error) {
      const reason = toRadError(error, { field: filter.name }).toJSON();
      for (const name of missing) yield { name, result: reason };
    }
  }
}

/** All families but shape on one derived image. */
function imageFeatures(
  name: string,
  image: DerivedImage | ErrorData,
  settings: Settings,
  families: readonly FamilyParameters[],
  regions: RegionGrids,
): FeatureValue[] {
  const computed = families.filter(({ family }) => family.reads !== 'mask');
  if ('code' in image) {
    return computed.flatMap(({ family, wanted }) =>
      wanted.map((feature) => ({ name: `${name}_${family.name}_${feature}`, value: null, reason: image })),
    );
  }
  const grid = regions.withMargin(Math.max(...settings.distances));
  const region: StandardRegion = {
    morphology: regions.ofShape(),
    intensities: intensityRegion(grid, image.volume, binning(settings)),
    volume: image.volume,
    range: rangeOf(settings),
  };
  return computed.flatMap(({ family, wanted }) =>
    named(`${name}_${family.name}`, wanted, familyFeatures(family, region, settings, wanted)),
  );
}

function familyFeatures(
  family: AnyFamily,
  region: StandardRegion,
  settings: Settings,
  wanted: readonly string[],
): FeatureValue[] {
  const names = new Set(wanted);
  if (family.reads === 'mask') return family.compute(region.intensities.grid, settings, names);
  if (family.reads === 'intensities') return family.compute(region.intensities, settings, names);
  if (family.reads === 'region') return family.compute(region, settings, names);
  try {
    return family.compute(region.intensities.discretised(), settings, names);
  } catch (error) {
    const reason = toRadError(error, { field: family.name }).toJSON();
    return wanted.map((name) => ({ name, value: null, reason }));
  }
}

/** The values under their full names, in the order in which they were asked for. */
function named(prefix: string, wanted: readonly string[], values: readonly FeatureValue[]): FeatureValue[] {
  return values
    .toSorted((a, b) => wanted.indexOf(a.name) - wanted.indexOf(b.name))
    .map((value) => ({ ...value, name: `${prefix}_${value.name}` }));
}

function binning(settings: Settings): Discretisation {
  const { binCount, binWidth } = settings;
  if (binCount !== null) return { binCount };
  const { binAlignment } = conventionOf(settings);
  if (binAlignment !== 'range') return { binWidth, from: binAlignment };
  const { low, high } = rangeOf(settings);
  return { binWidth, from: low ?? 'minimum', ...(high !== undefined && { to: high }) };
}

/** The ends of the range of grey values to which the region was resegmented. */
function rangeOf({ resegmentRange, resegmentMode }: Settings): StandardRegion['range'] {
  if (resegmentRange === null || resegmentMode !== 'absolute') return {};
  const [low, high] = resegmentRange.toSorted((a, b) => a - b);
  return { low, ...(high !== undefined && { high }) };
}

/** The grids of the region by the width of their margin: one for most extractions. */
class RegionGrids {
  readonly #grids = new Map<number, RegionGrid>();
  #shape: RegionGrid | undefined;
  constructor(readonly prepared: Prepared) {}

  /** The whole region of shape, also where it is larger than the region of grey values. */
  ofShape(): RegionGrid {
    this.#shape ??= regionGrid(this.prepared.shapeMask);
    return this.#shape;
  }

  withMargin(pad: number): RegionGrid {
    const grid = this.#grids.get(pad) ?? regionGrid(this.prepared.mask, pad, this.prepared.box);
    this.#grids.set(pad, grid);
    return grid;
  }
}
