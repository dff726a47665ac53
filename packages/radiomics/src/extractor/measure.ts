import { type ErrorData, throwIfCancelled, toRadError, type WorkControl } from '@radscore/core';
import { expandBox, type Mask, maskOfBox } from '@radscore/image';
import type { FeatureValue } from '../families/family.js';
import type { AnyFamily } from '../families/index.js';
import { type DerivedImage, isSurelyFinite } from '../filters/filter.js';
import type { ExtractionParameters, FamilyParameters } from '../parameters/parameters.js';
import type { Settings } from '../parameters/settings.js';
import { intensityRegion, regionGrid } from '../region/make-region.js';
import type { RegionGrid, StandardRegion } from '../region/region.js';
import { once, type Steps } from '../shared/steps.js';
import { binning, rangeOf } from './binning.js';
import { derivedImages } from './derived-images.js';
import type { PreparedRegion } from './prepare.js';
import type { ExtractionTask } from './tasks.js';

/** Computes the features of one task; tasks may come in any order. Throws RAD-CANCELLED. */
export type Measure = (task: ExtractionTask, control?: WorkControl) => FeatureValue[];

/**
 * What computes the features of a region, task by task, one derived image at a time. What the tasks share, the grids of the
 * region, is made at the first need and kept. A feature, family or image that cannot be computed is missing with its reason.
 * @example
 * const measure = createMeasure(foresee(volume, mask, parameters).region, parameters);
 * extractionTasks(parameters).map((task) => measure(task).length) // => [2, 2]
 */
export function createMeasure(region: PreparedRegion, parameters: ExtractionParameters): Measure {
  const measure = createStepwiseMeasure(region, parameters);
  return (task, control) => {
    const steps = measure(task);
    for (;;) {
      throwIfCancelled(control);
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
}

/** As `createMeasure`, in steps. A task is finished, or left for good, before the next is begun. */
export function createStepwiseMeasure(
  region: PreparedRegion,
  parameters: ExtractionParameters,
): (task: ExtractionTask) => Steps<FeatureValue[]> {
  const grids = new RegionGrids(region);
  const readMask = maskOfReading(region, parameters.families);
  const finite = once(() => isSurelyFinite(region.volume));
  return function* (task) {
    if (task.imageType === null) return yield* shapeFeatures(grids, parameters);
    const imageType = parameters.imageTypes[task.imageType];
    const features: FeatureValue[] = [];
    for (const image of derivedImages(task, imageType, region.volume, readMask, finite())) {
      yield;
      if (image === undefined) continue;
      const { name, result } = image;
      features.push(...(yield* imageFeatures(name, result, imageType.settings, parameters.families, grids)));
    }
    return features;
  };
}

/** The features of shape, of the mask alone: `original_shape_...`. */
function* shapeFeatures(grids: RegionGrids, { families, settings }: ExtractionParameters): Steps<FeatureValue[]> {
  const features: FeatureValue[] = [];
  for (const { family, wanted } of families) {
    if (family.reads !== 'mask') continue;
    const found = yield* family.steps(grids.ofShapeInBox(), settings, new Set(wanted));
    features.push(...named(`original_${family.name}`, wanted, found));
  }
  return features;
}

/** The voxels whose values the families read: those of the region, or its box as much larger as a family reads around it. */
function maskOfReading({ mask, box }: PreparedRegion, families: readonly FamilyParameters[]): Mask {
  const { geometry } = mask;
  const around = Math.max(0, ...families.map(({ family }) => family.readsAround ?? 0));
  if (around === 0) return mask;
  const [mx, my, mz] = geometry.spacing.map((mm) => Math.ceil(around / mm));
  return maskOfBox(expandBox(box, [mx, my, mz], geometry), geometry);
}

/** All families but shape on one derived image. */
function* imageFeatures(
  name: string,
  image: DerivedImage | ErrorData,
  settings: Settings,
  families: readonly FamilyParameters[],
  regions: RegionGrids,
): Steps<FeatureValue[]> {
  const computed = families.filter(({ family }) => family.reads !== 'mask');
  if ('code' in image) {
    return computed.flatMap(({ family, wanted }) =>
      wanted.map((feature) => ({ name: `${name}_${family.name}_${feature}`, value: null, reason: image })),
    );
  }
  const grid = regions.withMargin(Math.max(...settings.distances));
  const region: StandardRegion = {
    get morphology() {
      return regions.ofShape();
    },
    intensities: intensityRegion(grid, image.volume, binning(settings), regions.roomFor(grid)),
    volume: image.volume,
    range: rangeOf(settings),
  };
  yield;
  const features: FeatureValue[] = [];
  for (const { family, wanted } of computed) {
    const found = yield* familyFeatures(family, region, settings, wanted);
    features.push(...named(`${name}_${family.name}`, wanted, found));
  }
  return features;
}

function* familyFeatures(
  family: AnyFamily,
  region: StandardRegion,
  settings: Settings,
  wanted: readonly string[],
): Steps<FeatureValue[]> {
  const names = new Set(wanted);
  if (family.reads === 'mask') return yield* family.steps(region.intensities.grid, settings, names);
  if (family.reads === 'intensities') return yield* family.steps(region.intensities, settings, names);
  if (family.reads === 'region') return yield* family.steps(region, settings, names);
  try {
    const levels = region.intensities.discretised();
    yield;
    return yield* family.steps(levels, settings, names);
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

/** The grids of the region by the width of their margin: one for most extractions. */
class RegionGrids {
  readonly #grids = new Map<number, RegionGrid>();
  #room: Float64Array = new Float64Array(0);
  #shape: RegionGrid | undefined;
  constructor(readonly region: PreparedRegion) {}

  /** The whole region of shape, also where it is larger than the region of grey values. */
  ofShape(): RegionGrid {
    const { mask, shapeMask } = this.region;
    this.#shape ??= shapeMask === mask ? this.withMargin(1) : regionGrid(shapeMask);
    return this.#shape;
  }

  /** What of the region of shape lies in the box of the region of grey values, as PyRadiomics computes shape. */
  ofShapeInBox(): RegionGrid {
    const { mask, shapeMask, box } = this.region;
    return shapeMask === mask ? this.withMargin(1) : regionGrid(shapeMask, 1, box);
  }

  /** With a margin for neighbours at that distance; those that reach across the whole region along an axis are not considered. */
  withMargin(distance: number): RegionGrid {
    const { lower, upper } = this.region.box;
    const longest = Math.max(...lower.map((from, axis) => upper[axis] - from));
    const pad = Math.max(1, Math.min(distance, longest));
    const grid = this.#grids.get(pad) ?? regionGrid(this.region.mask, pad, this.region.box);
    this.#grids.set(pad, grid);
    return grid;
  }

  /** Room for the values of a grid in one image after another: they are never needed in two at a time. */
  roomFor({ count }: RegionGrid): Float64Array {
    if (this.#room.length !== count) this.#room = new Float64Array(count);
    return this.#room;
  }
}
