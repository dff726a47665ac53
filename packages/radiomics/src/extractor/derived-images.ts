import { type ErrorData, toRadError } from '@radscore/core';
import type { Mask, Volume } from '@radscore/image';
import type { DerivedImage, FilterContext } from '../filters/filter.js';
import type { ImageTypeParameters } from '../parameters/parameters.js';
import { imageParts } from './feature-names.js';
import type { ExtractionTask } from './tasks.js';

/** A derived image, or the reason why it could not be made. */
export interface Derivation {
  readonly name: string;
  readonly result: DerivedImage | ErrorData;
}

/**
 * The images of a task, one at a time, with undefined where the thread may give way. Where one fails, those that depend on it are missing too.
 *
 * @param mask the voxels whose values will be read.
 * @param finite whether the image is known to hold no NaN and nothing infinite.
 */
export function* derivedImages(
  { part, images }: ExtractionTask,
  imageType: ImageTypeParameters,
  volume: Volume,
  mask: Mask,
  finite = false,
): Iterable<Derivation | undefined> {
  const { filter, settings } = imageType;
  const { parameters } = imageParts(imageType)[part];
  const { seed, force2D, force2Ddimension } = settings;
  const context: FilterContext = { mask, seed, force2D, force2Ddimension, wanted: new Set(images), finite };
  const missing = [...images];
  try {
    for (const image of filter.steps(volume, parameters, context)) {
      if (image !== undefined) missing.shift();
      yield image && { name: image.name, result: image };
    }
  } catch (error) {
    const reason = toRadError(error, { field: filter.name }).toJSON();
    for (const name of missing) yield { name, result: reason };
  }
}
