import type { Mask, Volume } from '@radscore/image';
import { imageError } from '@radscore/image';
import { rangeAndSum } from '@radscore/kernels';
import type { z } from 'zod/mini';
import { radiomicsError } from '../errors.js';
import { once } from '../shared/steps.js';

/** One image that a filter made, with its name as it appears in feature names: `original`, `wavelet-LLH`, `log-sigma-3-0-mm-3D`. */
export interface DerivedImage {
  readonly name: string;
  readonly volume: Volume;
}

/** What a filter is given besides its own parameters. */
export interface FilterContext {
  /** The region whose voxels will be read, on the grid of the image: outside it a filter may leave values undefined, to save work. */
  readonly mask: Mask;
  /** Seed of the filters that add noise. */
  readonly seed: number;
  /** True to filter slice by slice where the filter has a 2D form. */
  readonly force2D: boolean;
  /** The axis taken out by `force2D`, as PyRadiomics counts: 0 = z, 1 = y, 2 = x. */
  readonly force2Ddimension: 0 | 1 | 2;
  /** The names of the images that will be read; where absent, all. Only a filter that is `divisible` minds it. */
  readonly wanted?: ReadonlySet<string>;
  /** True where the image is known to hold no NaN and nothing infinite, so that not every filter looks for them. */
  readonly finite?: boolean;
}

/** The part of the context that the names of the images depend on. */
export type NamingContext = Pick<FilterContext, 'force2D' | 'force2Ddimension'>;

/**
 * An image type as its file writes it. One file defines one filter, one line of `filters/index.ts` registers it.
 * `apply` yields its images one at a time, so that never more than two derived images are alive. Where an image cannot be
 * made it throws a coded error; the images it yielded before were complete.
 */
interface FilterDescription<S extends z.core.$ZodShape> {
  /** The name in a parameter file: `Wavelet`, `LoG`. */
  readonly name: string;
  /** One sentence for the help and the documentation. */
  readonly summary: string;
  /** The paper, IBSI code or package and function that define it. */
  readonly source: string;
  /** The names of the images that `apply` will yield, in order. */
  imageNames(parameters: z.output<z.ZodMiniObject<S>>, context: NamingContext): string[];
  /**
   * The parameters taken apart into sets whose images do not depend on each other, in order: where one cannot be made, the
   * others still can. Without it all images succeed or fail together.
   */
  split?(parameters: z.output<z.ZodMiniObject<S>>): z.output<z.ZodMiniObject<S>>[];
  /** True where `apply` yields the `wanted` images only and spares the work for the others, so that several workers can share them. */
  readonly divisible?: true;
  /**
   * The filtered images. `input` is never changed. Voxels of the region are the same whatever else the mask holds. An image is
   * valid until the next one is asked for: all may be made in the same memory. Where an image takes long, undefined may be yielded
   * before it, as often as the thread may give way to other work.
   *
   * Throws `RAD-FILTER-GRID` where the mask is not on the grid of the image, `RAD-MASK-EMPTY`, `RAD-FILTER-NOT-FINITE` for NaN or infinite
   * voxels, `RAD-FILTER-TOO-SMALL` and `RAD-FILTER-UNDEFINED` where the definition has no value.
   */
  apply(
    input: Volume,
    parameters: z.output<z.ZodMiniObject<S>>,
    context: FilterContext,
  ): Iterable<DerivedImage | undefined>;
}

/** An image type as its file hands it to `defineFilter`. */
export interface FilterDefinition<S extends z.core.$ZodShape = z.core.$ZodShape> extends FilterDescription<S> {
  /** Makes the schema of `Filter.parameters`: once, and only where somebody asks for it, since most runs use few filters. */
  parameters(): z.ZodMiniObject<S>;
}

/** An image type as everybody else sees it. */
export interface Filter<S extends z.core.$ZodShape = z.core.$ZodShape> extends FilterDescription<S> {
  /** Schema of the parameters, with PyRadiomics' names and defaults; the keys of `parameters.shape` are the filter's own settings. */
  readonly parameters: z.ZodMiniObject<S>;
  /** The images, one at a time. */
  apply(...given: Parameters<FilterDescription<S>['apply']>): Iterable<DerivedImage>;
  /** The images, with undefined where the thread may give way to other work. */
  steps: FilterDescription<S>['apply'];
}

/** Completes a filter with the checks of input that all filters share. */
export function defineFilter<S extends z.core.$ZodShape>(definition: FilterDefinition<S>): Filter<S> {
  const steps: Filter<S>['steps'] = function* (input, parameters, context) {
    requireSameGrid(definition.name, input, context.mask);
    requireRegion(context.mask);
    if (context.finite !== true) requireFinite(definition.name, input);
    yield* definition.apply(input, parameters, context);
  };
  const parameters = once(() => definition.parameters());
  return {
    ...definition,
    get parameters() {
      return parameters();
    },
    steps,
    *apply(...given) {
      for (const image of steps(...given)) if (image !== undefined) yield image;
    },
  };
}

function requireSameGrid(filter: string, { geometry }: Volume, mask: Mask): void {
  const [image, region] = [geometry.size.join(' x '), mask.geometry.size.join(' x ')];
  if (image !== region) throw radiomicsError('RAD-FILTER-GRID', { filter, image, mask: region });
}

function requireRegion({ data }: Mask): void {
  if (!data.includes(1)) throw imageError('RAD-MASK-EMPTY', { label: 'the region' });
}

/** Whether an image surely holds no NaN and nothing infinite: a sum is finite only where all numbers are. */
export function isSurelyFinite({ data }: Volume): boolean {
  return !(data instanceof Float32Array || data instanceof Float64Array) || Number.isFinite(rangeAndSum(data).sum);
}

function requireFinite(filter: string, volume: Volume): void {
  if (isSurelyFinite(volume)) return;
  const { data, geometry } = volume;
  // The sum of finite numbers too may be too large.
  const at = data.findIndex((x) => !Number.isFinite(x));
  if (at < 0) return;
  const [nx, ny] = geometry.size;
  const voxel = `(${at % nx}, ${Math.floor(at / nx) % ny}, ${Math.floor(at / (nx * ny))})`;
  throw radiomicsError('RAD-FILTER-NOT-FINITE', { filter, value: String(data[at]), voxel });
}
