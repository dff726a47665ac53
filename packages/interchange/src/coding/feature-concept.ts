import type { Code } from '@radscore/dicom';
import { families } from '@radscore/radiomics';
import { own, sct, ucum } from './code.js';

/** What a feature is to other systems: its concept, what modifies it, and the unit of its value. */
export interface FeatureConcept {
  /** The region it was measured in. */
  readonly region: string;
  /** The code of the Image Biomarker Standardisation Initiative where the definition is the same, else the name in radscore's own scheme. */
  readonly concept: Code;
  /** UCUM. */
  readonly unit: Code;
  /** The whole name of the image the feature is of, where it is not the image itself: `wavelet-LLH`. */
  readonly imageType?: string;
  /** How matrices were aggregated, where there are several ways. */
  readonly aggregation?: string;
}

/** What the units of features depend on. */
export interface UnitsOfImage {
  /** Of the voxels: `HU`, `SUVbw` ...; undefined where the format has none. */
  readonly unit?: string | undefined;
  /** Whether grey values were rescaled before they were measured (normalisation): then they have no unit. */
  readonly rescaled: boolean;
  /** The region of features whose names carry none. */
  readonly onlyRegion: string;
}

/** Image types whose values are sums of grey values, weighted to one or to nought per unit of scale: their unit is that of the image. */
const keepsUnit = /^(original$|wavelet-|log-sigma-)/;

const greyUnits: Readonly<Record<string, readonly [code: string, meaning: string]>> = {
  HU: ["[hnsf'U]", 'Hounsfield unit'],
  SUVbw: ['{SUVbw}g/ml', 'Standardized Uptake Value body weight'],
  BQML: ['Bq/ml', 'Becquerels/milliliter'],
  Gy: ['Gy', 'Gray'],
};
export const noUnits = ucum('1', 'no units');

const lengths: Readonly<Record<string, Code>> = {
  '1': noUnits,
  mm: ucum('mm', 'millimeter'),
  'mm^2': ucum('mm2', 'square millimeter'),
  'mm^3': ucum('mm3', 'cubic millimeter'),
  '1/mm': ucum('/mm', 'per millimeter'),
  bit: ucum('bit', 'bit'),
};

/** Columns of studies that are not features of a family. */
const columns: Readonly<Record<string, readonly [Code, Code]>> = {
  lesions_count: [own('lesions_count', 'Number of lesions'), ucum('{lesions}', 'lesions')],
  lesions_volume_ml: [sct('118565006', 'Volume'), ucum('mL', 'milliliter')],
};

/**
 * What a column of a feature table is to other systems; undefined for one that is not measured in an image (age, sex).
 *
 * @param name `region:imageType_family_Feature`, the region left out where there is one, or `deep_000`.
 * @example
 * featureConcept('original_firstorder_Mean', { unit: 'HU', rescaled: false, onlyRegion: 'tumour' })?.unit.value // => "[hnsf'U]"
 */
export function featureConcept(name: string, image: UnitsOfImage): FeatureConcept | undefined {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column !== undefined) return { region: image.onlyRegion, concept: column[0], unit: column[1] };
  const deep = /^(?:(.+):)?(deep_\d+)$/.exec(name);
  if (deep !== null)
    return {
      region: deep[1] ?? image.onlyRegion,
      concept: own(deep[2]!, `Deep feature ${deep[2]!.slice(5)}`),
      unit: noUnits,
    };
  const [, region = image.onlyRegion, imageType, familyName, featureName] =
    /^(?:(.+):)?([^:_]+)_([^_]+)_(.+)$/.exec(name) ?? [];
  const family = families.find((each) => each.name === familyName);
  const feature = family?.features.find((each) => each.name === featureName);
  if (family === undefined || feature === undefined || imageType === undefined) return undefined;
  const meaning = `${feature.name} (${family.title})`.slice(0, 64);
  return {
    region,
    concept:
      feature.ibsi === undefined
        ? own(`${family.name}_${feature.name}`, meaning)
        : { value: feature.ibsi, scheme: 'IBSI', meaning },
    unit: unitOf(feature.unit, imageType, image),
    ...(imageType !== 'original' && { imageType }),
    ...(feature.aggregation !== undefined && { aggregation: feature.aggregation }),
  };
}

/** The unit in UCUM; grey values of an image without a unit, and of image types that change it, are pure numbers. */
function unitOf(unit: string, imageType: string, { unit: ofImage, rescaled }: UnitsOfImage): Code {
  if (!unit.includes('grey')) return lengths[unit] ?? noUnits;
  const grey = rescaled || !keepsUnit.test(imageType) ? undefined : greyUnits[ofImage ?? ''];
  if (grey === undefined) return unit.includes('mm^3') ? lengths['mm^3']! : noUnits;
  const [code, meaning] = grey;
  if (unit === 'grey') return ucum(code, meaning);
  const squared = `(${code})2`;
  if (unit === 'grey^2') return ucum(squared, `square ${meaning}`.slice(0, 64));
  return ucum(`${squared}.mm3`, `square ${meaning} cubic millimeter`.slice(0, 64));
}
