/** What the name of a radiomic column says about it. */
export interface FeatureParts {
  /** Empty where there is one region. */
  readonly region: string;
  readonly imageType: string;
  readonly family: string;
  readonly feature: string;
}

const families = ['firstorder', 'shape2D', 'shape', 'glcm', 'glrlm', 'glszm', 'gldm', 'ngtdm'];
const named = new RegExp(`^(?:(.+?)[:_])?([A-Za-z][A-Za-z0-9.-]*)_(${families.join('|')})_([A-Za-z0-9.]+)$`);

/**
 * The parts of `region:imageType_family_Feature`, of `deep_007`, and of prefixes that other programs put before PyRadiomics' names
 * (`CT_original_shape_Flatness`). A name of no known form has the family `other`.
 */
export function featureParts(name: string): FeatureParts {
  const colon = name.indexOf(':');
  const region = colon < 0 ? '' : name.slice(0, colon);
  const rest = name.slice(colon + 1);
  if (/^deep[_:]?\d+$/.test(name) || /^deep_/.test(rest))
    return { region: '', imageType: 'deep', family: 'deep', feature: rest };
  const [, before, imageType, family, feature] = named.exec(rest) ?? [];
  if (imageType === undefined || family === undefined || feature === undefined) {
    return { region, imageType: 'other', family: 'other', feature: rest };
  }
  return { region: region || (before ?? ''), imageType, family, feature };
}

/** True where an image type of a parameter file (`LoG`, `Wavelet`) makes this one (`log-sigma-3-0-mm-3D`, `wavelet-LLH`). */
export function isOfImageType(imageType: string, wanted: string): boolean {
  const prefix = prefixes[wanted] ?? wanted.toLowerCase();
  const own = imageType.toLowerCase();
  return own === prefix || own.startsWith(`${prefix}-`);
}

const prefixes: Readonly<Record<string, string>> = { LoG: 'log-sigma', LBP2D: 'lbp-2d', LBP3D: 'lbp-3d' };
