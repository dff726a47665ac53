/** What can move a feature although the disease is the same. */
export const confounders = {
  size: 'the size of the region: larger regions give other values of the same tissue',
  spacing: 'voxel spacing and slice thickness: resample images of several scanners to one spacing',
  levels: 'bin width or number of bins: compare values of the same setting only',
  noise: 'noise of the image: dose, coil, reconstruction',
  kernel: 'the reconstruction kernel: sharp kernels add fine texture, smooth ones take it away',
  contrast: 'contrast medium and its phase, or the scale of MR and PET values',
  outliers: 'single voxels: metal, calcification, a vessel or air inside the outline',
  outline: 'how the outline was drawn: a margin that is a little wider takes in other tissue',
} as const;

export type Confounder = keyof typeof confounders;

/** What a feature means, in plain words. */
export interface GlossaryEntry {
  readonly title: string;
  /** What is measured, in a sentence. */
  readonly measures: string;
  /** What a high and a low value mean. */
  readonly high: string;
  readonly low: string;
  readonly confounders: readonly Confounder[];
  readonly formula: string;
}

/** Entries by the code of the IBSI, or by `family_Feature` where there is none. */
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

/** An entry from its parts in their order. */
export function entry(
  title: string,
  measures: string,
  high: string,
  low: string,
  confounding: readonly Confounder[],
  formula: string,
): GlossaryEntry {
  return { title, measures, high, low, confounders: confounding, formula };
}
