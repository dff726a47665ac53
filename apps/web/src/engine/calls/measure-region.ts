import { type CaseNote, extractCase } from '@radscore/cases';
import { unpackMask, type Volume } from '@radscore/image';
import { extractFeatures, families } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import type { Cell } from '@radscore/tables';
import type { Call } from '../call.js';
import type { ParameterDocument } from './parameter-file.js';

export interface RegionToMeasure {
  readonly image: Volume;
  readonly bits: Uint8Array;
  readonly parameters: ParameterDocument;
}

/** What is known of a feature beside its value. */
export interface DescribedFeature {
  readonly name: string;
  /** `original`, `wavelet-LLH`. */
  readonly imageType: string;
  readonly family: string;
  readonly feature: string;
  readonly unit: string;
  readonly ibsi?: string;
  readonly summary: string;
}

export interface MeasuredRegion {
  /** In the order of the columns of the command line, diagnostics first. */
  readonly values: readonly (readonly [string, Cell])[];
  readonly notes: readonly CaseNote[];
  readonly features: readonly DescribedFeature[];
}

/** Measures a region as `radscore extract` does. @throws as `extractCase`. */
export const measureRegion: Call<RegionToMeasure, MeasuredRegion> = async (
  { image, bits, parameters },
  { onProgress },
) => {
  const mask = unpackMask({ geometry: image.geometry, bits });
  const { values, notes } = await extractCase(
    image,
    [{ name: '', mask }],
    makeParameters(parameters),
    (volume, region, chosen) => extractFeatures(volume, region, chosen, { onProgress }),
  );
  return { values, notes, features: values.flatMap(([name]) => describe(name) ?? []) };
};

/** A feature by its name: image type, family, feature; undefined for diagnostics. */
function describe(name: string): DescribedFeature | undefined {
  const [, imageType, family, feature] = /^(.+)_([^_]+)_([^_]+)$/.exec(name) ?? [];
  if (imageType === undefined || imageType.startsWith('diagnostics')) return undefined;
  const info = families.find((each) => each.name === family)?.features.find((each) => each.name === feature);
  return {
    name,
    imageType,
    family,
    feature,
    unit: info?.unit ?? '',
    summary: info?.summary ?? '',
    ...(info?.ibsi !== undefined && { ibsi: info.ibsi }),
  };
}
