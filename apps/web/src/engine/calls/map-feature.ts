import { coreError, toRadError } from '@radscore/core';
import { type Geometry, unpackMask, type Volume } from '@radscore/image';
import { eachFeatureMap, imageNames } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import { type Call, handOver } from '../call.js';
import type { ParameterDocument } from './parameter-file.js';

export interface FeatureToMap {
  readonly image: Volume;
  readonly bits: Uint8Array;
  readonly parameters: ParameterDocument;
  /** As in the table: `original_glcm_Contrast`. */
  readonly feature: string;
  /** Voxels from the middle of the cube to its side. */
  readonly kernelRadius: number;
}

/** A feature for each voxel of a region, on a grid of its own where the settings resample. */
export interface MappedFeature {
  readonly geometry: Geometry;
  /** NaN where there is none. */
  readonly values: Float32Array;
  /** The 2nd and the 98th percentile of the values in the region: what is shown from the first colour to the last. */
  readonly low: number;
  readonly high: number;
  /** Voxels of the region without a value. */
  readonly undefinedVoxels: number;
}

/** Outside the region, so that nothing there is taken for a value. */
const outside = Number.NaN;

/** Maps a feature as `radscore map` does. @throws as `featureMaps`; the reason why there is no map. */
export const mapFeature: Call<FeatureToMap, MappedFeature> = (
  { image, bits, parameters: document, feature, kernelRadius },
  { onProgress },
) => {
  const [, imageType = '', family, name] = /^(.+)_([^_]+)_([^_]+)$/.exec(feature) ?? [];
  const all = makeParameters(document);
  const imageTypes = all.imageTypes.filter((each) => imageNames(each).includes(imageType));
  const mask = unpackMask({ geometry: image.geometry, bits });
  const options = { features: [`${family}_${name}`], kernelRadius, initValue: outside, onProgress };
  for (const map of eachFeatureMap(image, mask, { ...all, imageTypes }, options)) {
    if (map.name !== feature) continue;
    if (map.volume === null) throw toRadError(map.reason);
    const { geometry, data } = map.volume;
    const values = Float32Array.from(data);
    const own = values.filter(Number.isFinite).sort();
    const at = (share: number) => own[Math.round(share * (own.length - 1))] ?? outside;
    const mapped = { geometry, values, low: at(0.02), high: at(0.98), undefinedVoxels: map.undefinedVoxels };
    return handOver(mapped, [values.buffer]);
  }
  // The settings were changed since the feature was measured.
  throw coreError('RAD-PARAMETER-INVALID', {
    name: 'feature',
    value: feature,
    problem: 'these settings do not measure it',
  });
};
