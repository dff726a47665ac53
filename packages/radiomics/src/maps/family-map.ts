import { type ErrorData, throwIfCancelled, type WorkControl } from '@radscore/core';
import type { FeatureValue } from '../families/family.js';
import type { AnyFamily } from '../families/index.js';
import type { Settings } from '../parameters/settings.js';
import type { IntensityRegion } from '../region/region.js';
import { intensityBlocks, levelBlocks } from './kernel-block.js';
import type { MapRegion } from './map-region.js';

/** A family that maps can be made of. */
export type MappedFamily = Extract<AnyFamily, { reads: 'levels' | 'intensities' }>;

/** What a family is mapped from. */
export interface MapJob {
  readonly map: MapRegion;
  readonly region: IntensityRegion;
  readonly settings: Settings;
  /** The names of the features, in the order of the result. */
  readonly wanted: readonly string[];
}

/** The values of a feature at all centres, in their order; NaN where there is none. */
export interface MappedFeature {
  readonly name: string;
  readonly values: Float64Array;
  /** How many of the values are NaN, with the reason of the first. */
  readonly undefinedVoxels: number;
  readonly reason?: ErrorData;
}

/** So many voxels of kernels are gone over between two looks at the signal: some 10 ms for the slowest family. */
const voxelsBetweenLooks = 1024;

/** How many centres to do between two looks at the signal. */
export function centresBetweenLooks({ radius: [rx, ry, rz] }: MapRegion): number {
  return Math.max(1, Math.floor(voxelsBetweenLooks / ((2 * rx + 1) * (2 * ry + 1) * (2 * rz + 1))));
}

/**
 * The features of a family, kernel by kernel, by the family itself: all settings that the family knows. Throws what discretising
 * the region does, and RAD-CANCELLED.
 */
export function familyMap(family: MappedFamily, job: MapJob, control?: WorkControl): MappedFeature[] {
  const measure = kernelMeasure(family, job);
  const { centres } = job.map;
  const found = job.wanted.map((name) => ({ name, values: new Float64Array(centres.length), undefinedVoxels: 0 }));
  const places = new Map<string, { values: Float64Array; undefinedVoxels: number; reason?: ErrorData }>(
    found.map((feature) => [feature.name, feature]),
  );
  const step = centresBetweenLooks(job.map);
  for (let n = 0; n < centres.length; n++) {
    if (n % step === 0) {
      throwIfCancelled(control);
      control?.onProgress?.({ stage: family.name, done: n, total: centres.length });
    }
    for (const feature of measure(centres[n])) {
      const place = places.get(feature.name)!;
      place.values[n] = feature.value ?? Number.NaN;
      if (feature.value !== null) continue;
      place.undefinedVoxels++;
      place.reason ??= feature.reason;
    }
  }
  return found;
}

function kernelMeasure(
  family: MappedFamily,
  { map, region, settings, wanted }: MapJob,
): (centre: number) => FeatureValue[] {
  const names = new Set(wanted);
  if (family.reads === 'intensities') {
    const blockAt = intensityBlocks(region, map);
    return (centre) => family.compute(blockAt(centre), settings, names);
  }
  const blockAt = levelBlocks(region.discretised(), map, Math.max(...settings.distances));
  return (centre) => family.compute(blockAt(centre), settings, names);
}
