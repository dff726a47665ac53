import type { AnyFamily } from '../families/index.js';
import type { ExtractionParameters } from './parameters.js';
import type { Settings } from './settings.js';

/** How each step is done on which PyRadiomics and the IBSI differ. */
export interface Convention {
  /** Where bins of a fixed width begin: at a multiple of the width, at the region's minimum, or at the lower end of `resegmentRange`. */
  readonly binAlignment: 'zero' | 'minimum' | 'range';
  /** The grid of resampled images, with the interpolation of the mask: nearest neighbour, or linear and at least half inside. */
  readonly resamplingGrid: 'pyradiomics' | 'ibsi';
  /** True to round resampled grey values to whole numbers. */
  readonly roundIntensities: boolean;
}

const conventions: Readonly<Record<Settings['convention'], Convention>> = {
  pyradiomics: { binAlignment: 'zero', resamplingGrid: 'pyradiomics', roundIntensities: false },
  ibsi: { binAlignment: 'range', resamplingGrid: 'ibsi', roundIntensities: true },
};

/**
 * The steps of the convention that the settings name, each replaced by what the settings say of it alone.
 * @example conventionOf(makeParameters({ setting: { convention: 'ibsi' } }).settings).binAlignment // => 'range'
 */
export function conventionOf(settings: Settings): Convention {
  const preset = conventions[settings.convention];
  return {
    binAlignment: settings.binAlignment ?? preset.binAlignment,
    resamplingGrid: settings.resamplingGrid ?? preset.resamplingGrid,
    roundIntensities: settings.roundIntensities ?? preset.roundIntensities,
  };
}

/**
 * True where the processing shows that a feature's value is the IBSI's: the original image, not normalised, every step by the IBSI's
 * convention, and the feature of one of its families and with its code. All else is false, PyRadiomics' features with a code too, for
 * some of their definitions differ where a direction or a neighbour is missing.
 *
 * @param imageType name of the derived image: `original`.
 * @param feature its name within the family: `comp_1`.
 * @example
 * const ibsi = makeParameters({ setting: { convention: 'ibsi' } });
 * const statistics = families.find(({ name }) => name === 'stat')!;
 * [ibsi, parameters].map((each) => isIbsiCompliant(each, 'original', statistics, statistics.features[0].name)) // => [true, false]
 */
export function isIbsiCompliant(
  { settings }: Pick<ExtractionParameters, 'settings'>,
  imageType: string,
  family: AnyFamily,
  feature: string,
): boolean {
  const { binAlignment, resamplingGrid } = conventionOf(settings);
  const resampled = settings.resampledPixelSpacing !== null && settings.interpolator !== null;
  return (
    imageType === 'original' &&
    !settings.normalize &&
    family.reads === 'region' &&
    family.features.some(({ name, ibsi }) => name === feature && ibsi !== undefined) &&
    (family.name !== 'cm' || settings.symmetricalGLCM) &&
    binAlignment !== 'zero' &&
    (!resampled || resamplingGrid === 'ibsi') &&
    settings.resegmentMode !== 'relative' &&
    !settings.resegmentShape
  );
}
