// What features and image types mean, in plain words: one source for reports, pages and documentation. It loads no engine.
import { coOccurrence } from './co-occurrence.js';
import { emphases } from './emphases.js';
import { type Confounder, confounders, type Glossary, type GlossaryEntry } from './entry.js';
import { type FamilyWords, families } from './families.js';
import { codes } from './generated/codes.js';
import { histogram } from './histogram.js';
import { type ImageTypeEntry, imageTypes } from './image-types.js';
import { intensity } from './intensity.js';
import { shape } from './shape.js';
import { toneDifference } from './tone-difference.js';

export { type Confounder, confounders, type GlossaryEntry, type ImageTypeEntry };

/** All entries: a new family is one file and one line here. */
export const glossary: Glossary = {
  ...intensity,
  ...histogram,
  ...shape,
  ...coOccurrence,
  ...emphases,
  ...toneDifference,
};

export { imageTypes };

/** What the name of a measured feature means. */
export interface FeatureMeaning {
  readonly entry: GlossaryEntry;
  readonly family: FamilyWords;
  /** Code of the IBSI, where the definition is the same. */
  readonly ibsi?: string;
  /** Absent for an image of another program. */
  readonly image?: ImageTypeEntry;
  /** Of feature and image type together. */
  readonly confounders: readonly Confounder[];
}

/**
 * What a feature means by its name as tables have it: `intra:original_glcm_Contrast`, `wavelet-LLH_firstorder_Mean`, `original_cm_contrast_3D_avg`.
 * Undefined for a name of no known form (deep features, clinical columns).
 *
 * @example
 * explainFeature('original_firstorder_Mean')?.entry.measures; // 'The average grey value of the region.'
 */
export function explainFeature(name: string): FeatureMeaning | undefined {
  const [, before = '', family, feature] = parts.exec(name.slice(name.lastIndexOf(':') + 1)) ?? [];
  if (family === undefined || feature === undefined) return undefined;
  const key = `${family}_${feature.replace(aggregation, '')}`;
  const code = codes[key];
  const entry = glossary[code ?? key];
  if (entry === undefined) return undefined;
  const image = imageTypeOf(before.slice(before.lastIndexOf('_') + 1));
  const all = [...entry.confounders, ...(image?.confounders ?? [])];
  return {
    entry,
    family: families[family]!,
    ...(code !== undefined && { ibsi: code }),
    ...(image && { image }),
    confounders: [...new Set(all)],
  };
}

/** The image type of the first part of a feature's name: `log-sigma-3-0-mm-3D`. */
export function imageTypeOf(image: string): ImageTypeEntry | undefined {
  const own = image.toLowerCase();
  const found = Object.keys(prefixes)
    .filter((prefix) => own === prefix || own.startsWith(`${prefix}-`))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? undefined : imageTypes[prefixes[found]!];
}

const aggregation = /_(2D|2_5D|3D)(_avg|_comb)?$/;
const parts =
  /^(?:(.*)_)?(firstorder|shape2D|shape|glcm|glrlm|glszm|gldm|ngtdm|morph|loc|stat|ih|ivh|cm|rlm|szm|dzm|ngt|ngl)_(.+)$/;

const prefixes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(imageTypes).map((name) => [name.toLowerCase(), name])),
  'log-sigma': 'LoG',
  'lbp-2d': 'LBP2D',
  'lbp-3d': 'LBP3D',
};
