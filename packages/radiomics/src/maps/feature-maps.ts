import { type ErrorData, isRadError, throwIfCancelled, toRadError, type WorkControl } from '@radscore/core';
import { boxGeometry, boxSize, type Geometry, type Mask, type Volume } from '@radscore/image';
import { binning } from '../extractor/binning.js';
import { derivedImages } from '../extractor/derived-images.js';
import { imageNames } from '../extractor/feature-names.js';
import { foresee } from '../extractor/foresee.js';
import { extractionTasks } from '../extractor/tasks.js';
import type { ExtractionParameters } from '../parameters/parameters.js';
import { type Settings, type VoxelSettings, voxelSettingsSchema } from '../parameters/settings.js';
import { validValue } from '../parameters/validate.js';
import { intensityRegion } from '../region/make-region.js';
import type { IntensityRegion } from '../region/region.js';
import { familyMap, type MapJob, type MappedFamily, type MappedFeature } from './family-map.js';
import { glcmMap, hasGlcmMap } from './glcm-map.js';
import { type MapRegion, mapRegion } from './map-region.js';
import { mappedFamilies } from './mapped-families.js';

/** What maps are asked for, beside the parameters; PyRadiomics' names. What is left out is taken from the section `voxelSetting`. */
export interface FeatureMapOptions extends Partial<VoxelSettings>, WorkControl {
  /** Names without image type, `glcm_Contrast`; all features of the parameters but shape where left out. */
  readonly features?: readonly string[];
}

/** A map, or the reason why there is none. */
export type FeatureMap =
  | {
      /** As in a table of features: `original_glcm_Contrast`. */
      readonly name: string;
      /** The value of each voxel of the region, NaN where it has none; `initValue` outside the region. */
      readonly volume: Volume<Float64Array>;
      /** Voxels of the region without a value, such as one without neighbours in GLCM, and the reason of the first. */
      readonly undefinedVoxels: number;
      readonly reason?: ErrorData;
    }
  | { readonly name: string; readonly volume: null; readonly reason: ErrorData };

/**
 * Voxel-wise feature maps, as PyRadiomics' voxel-based extraction: around each voxel of the region a cube of `kernelRadius` (a square
 * with `force2D`), cut at the border of the image, and in it the voxels of the region (all with `maskedKernel: false`); the value of
 * the voxel is the feature of these. Grey values are discretised once, over the region (with `maskedKernel: false` over the whole map).
 * All families but shape on all image types; `voxelBatch` is accepted and changes nothing, for no more than one kernel is in memory.
 *
 * A map covers the region's box and `kernelRadius` voxels around it, cut at the border of the image, on the grid of the image.
 *
 * One difference: where a kernel has no pair along a direction, PyRadiomics' glcm_JointAverage is NaN, its other features are the
 * mean over the other directions. Here all are.
 *
 * @throws what `foresee` does, RAD-PARAMETER-UNKNOWN and RAD-PARAMETER-INVALID for options, RAD-CANCELLED. A family or image that fails
 * gives its maps a reason and stops no other.
 * @example
 * ```ts
 * import { identityDirection, maskOfBox } from '@radscore/image';
 * import { featureMaps, makeParameters } from '@radscore/radiomics';
 *
 * const geometry = { size: [12, 12, 12], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const volume = { geometry, data: Int16Array.from({ length: 12 ** 3 }, (_, i) => (i * 7919) % 101) };
 * const mask = maskOfBox({ lower: [3, 3, 3], upper: [8, 8, 8] }, geometry);
 * const maps = featureMaps(volume, mask, makeParameters(), { features: ['firstorder_Mean'], kernelRadius: 1 });
 * maps.map(({ name }) => name); // => ['original_firstorder_Mean']
 * ```
 */
export function featureMaps(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  options: FeatureMapOptions = {},
): FeatureMap[] {
  return [...eachFeatureMap(volume, mask, parameters, options)];
}

/**
 * The same one map after the other: who writes each and drops it needs memory for the maps of one family.
 * @example
 * const maps = eachFeatureMap(volume, mask, parameters, { features: ['firstorder_Mean'] });
 * Array.from(maps, ({ name }) => name) // => ['original_firstorder_Mean', 'square_firstorder_Mean']
 */
export function* eachFeatureMap(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  options: FeatureMapOptions = {},
): Generator<FeatureMap, void, undefined> {
  const kernel = kernelSettings(parameters, options);
  const families = mappedFamilies(parameters, options.features);
  const { region } = foresee(volume, mask, parameters);
  const mapOf = mapRegions(region.mask, kernel);
  const images = parameters.imageTypes.reduce((sum, imageType) => sum + imageNames(imageType).length, 0);
  const parts = images * families.length;
  let part = 0;
  for (const task of extractionTasks({ ...parameters, families })) {
    if (task.imageType === null) continue;
    const imageType = parameters.imageTypes[task.imageType];
    const { settings } = imageType;
    const map = mapOf(settings);
    for (const image of derivedImages(task, imageType, region.volume, map.seen)) {
      if (image === undefined) continue;
      const { name, result } = image;
      const intensities = 'code' in result ? result : intensityRegion(map.grid, result.volume, binning(settings));
      for (const { family, wanted } of families) {
        const control = shareOf(options, part++, parts, `${name} ${family.name}`);
        throwIfCancelled(options);
        for (const feature of mapFamily(family, intensities, { map, settings, wanted }, control)) {
          const full = `${name}_${family.name}_${feature.name}`;
          if ('values' in feature) {
            const { values, ...found } = feature;
            const placed = volumeOf(values, map, region.volume.geometry, kernel.initValue);
            yield { ...found, name: full, volume: placed };
          } else yield { name: full, volume: null, reason: feature.reason };
        }
      }
    }
  }
  options.onProgress?.({ stage: 'done', done: parts, total: parts });
}

/** The options, completed by the section `voxelSetting` of the parameters and PyRadiomics' defaults. */
function kernelSettings({ source }: ExtractionParameters, options: FeatureMapOptions): VoxelSettings {
  const given = { ...source.voxelSetting };
  for (const key of Object.keys(voxelSettingsSchema.shape) as (keyof VoxelSettings)[]) {
    if (options[key] === undefined) continue;
    given[key] = validValue(voxelSettingsSchema.shape[key], options[key], key, ['voxelSetting', key]);
  }
  const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return voxelSettingsSchema.parse(Object.fromEntries(known));
}

/** The kernels of the region, made once for all image types that have the same. */
function mapRegions(mask: Mask, kernel: VoxelSettings) {
  const known = new Map<string, MapRegion>();
  return ({ force2D, force2Ddimension }: Settings): MapRegion => {
    const key = force2D ? `without axis ${force2Ddimension}` : '3D';
    const found = known.get(key) ?? mapRegion(mask, { ...kernel, force2D, force2Ddimension });
    known.set(key, found);
    return found;
  };
}

/** The share of progress of one of `parts` equal parts of the work. */
function shareOf({ signal, onProgress }: WorkControl, part: number, parts: number, stage: string): WorkControl {
  return {
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: ({ done, total }) => onProgress({ stage, done: part * total + done, total: parts * total }),
    }),
  };
}

type Mapped = MappedFeature | { readonly name: string; readonly reason: ErrorData };

function mapFamily(
  family: MappedFamily,
  region: IntensityRegion | ErrorData,
  job: Omit<MapJob, 'region'>,
  control: WorkControl,
): Mapped[] {
  if ('code' in region) return job.wanted.map((name) => ({ name, reason: region }));
  try {
    const whole = { ...job, region };
    return family.name === 'glcm' && hasGlcmMap(whole) ? glcmMap(whole, control) : familyMap(family, whole, control);
  } catch (error) {
    if (isRadError(error) && error.code === 'RAD-CANCELLED') throw error;
    const reason = toRadError(error, { field: family.name }).toJSON();
    return job.wanted.map((name) => ({ name, reason }));
  }
}

function volumeOf(
  values: Float64Array,
  { box, places }: MapRegion,
  geometry: Geometry,
  initValue: VoxelSettings['initValue'],
): Volume<Float64Array> {
  const [nx, ny, nz] = boxSize(box);
  const data = new Float64Array(nx * ny * nz).fill(initValue === 'nan' ? Number.NaN : initValue);
  for (let n = 0; n < places.length; n++) data[places[n]] = values[n];
  return { geometry: boxGeometry(geometry, box), data };
}
