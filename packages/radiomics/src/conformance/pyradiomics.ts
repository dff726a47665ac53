import { maskFromLabel, readVolumeBytes } from '@radscore/image';
import { extractFeatures } from '../extractor/extract-features.js';
import { makeParameters } from '../parameters/parameters.js';
import type { ConformanceRow } from './conformance-row.js';
import { imageBase64, labelsBase64, setsJson } from './generated/pyradiomics-sets.js';
import { compareWithReference, describeDeviation, type ReferenceValues } from './reference.js';

interface ReferenceSet {
  readonly name: string;
  readonly label: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly imageTypes: Readonly<Record<string, unknown>>;
  readonly families: readonly string[];
  readonly features: ReferenceValues;
}

/** How many of PyRadiomics' values ours agree with, to the tolerance of `relativeTolerance`, set by set of settings. */
export function pyradiomicsRows(): ConformanceRow[] {
  const volume = readVolumeBytes(bytesOf(imageBase64));
  const labels = readVolumeBytes(bytesOf(labelsBase64));
  const sets: readonly ReferenceSet[] = JSON.parse(setsJson);
  return sets.map(({ name, label, settings, imageTypes, families, features: reference }) => {
    const parameters = makeParameters({
      setting: { ...settings, additionalInfo: false },
      imageType: imageTypes,
      featureClass: Object.fromEntries(families.map((family) => [family, []])),
    });
    const { features } = extractFeatures(volume, maskFromLabel(labels, label), parameters);
    const { compared, failures, worst } = compareWithReference(features, reference);
    return {
      standard: 'PyRadiomics',
      family: name,
      passed: compared - failures.length,
      of: compared,
      worst: worst === undefined ? '' : describeDeviation(worst),
    };
  });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
