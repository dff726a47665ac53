import type { Mask, Volume } from '@radscore/image';
import type { z } from 'zod';

/** One image that a filter made, with its name as it stands in feature names: `original`, `wavelet-LLH`, `log-sigma-3-0-mm-3D`. */
export interface DerivedImage {
  readonly name: string;
  readonly volume: Volume;
}

/** What a filter is given besides its own parameters. */
export interface FilterContext {
  /** The region whose voxels will be read: outside it (on the same grid) a filter may leave values undefined, to save work. */
  readonly mask: Mask;
  /** Seed of the filters that add noise. */
  readonly seed: number;
  /** True to filter slice by slice where the filter has a 2D form. */
  readonly force2D: boolean;
  /** The axis taken out by `force2D`, as PyRadiomics counts: 0 = z, 1 = y, 2 = x. */
  readonly force2Ddimension: 0 | 1 | 2;
}

/**
 * The contract of every image type. One file defines one filter, one line of `filters/index.ts` registers it.
 * `apply` yields its images one at a time, so that never more than two derived images are alive.
 */
export interface FilterDefinition<P = unknown> {
  /** The name in a parameter file: `Wavelet`, `LoG`. */
  readonly name: string;
  /** One sentence for the help and the documentation. */
  readonly summary: string;
  /** The paper, IBSI code or package and function that define it. */
  readonly source: string;
  /** Schema of the parameters, with PyRadiomics' names and defaults. */
  readonly parameters: z.ZodType<P>;
  /** The names of the images that `apply` will yield, in order. */
  imageNames(parameters: P, context: Pick<FilterContext, 'force2D' | 'force2Ddimension'>): string[];
  apply(input: Volume, parameters: P, context: FilterContext): Iterable<DerivedImage>;
}
