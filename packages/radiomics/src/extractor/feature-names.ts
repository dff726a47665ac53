import type { ExtractionParameters, FamilyParameters, ImageTypeParameters } from '../parameters/parameters.js';

/**
 * The names of the features that `extractFeatures` gives for these parameters, in its order, whatever the image: the columns
 * of a table of features.
 *
 * @example
 * ```ts
 * import { featureNames, makeParameters } from '@radscore/radiomics';
 *
 * featureNames(makeParameters({ featureClass: { shape: ['Sphericity'] } })); // => ['original_shape_Sphericity']
 * ```
 */
export function featureNames({ families, imageTypes }: ExtractionParameters): string[] {
  const ofImage = (image: string, chosen: readonly FamilyParameters[]) =>
    chosen.flatMap(({ family, wanted }) => wanted.map((feature) => `${image}_${family.name}_${feature}`));
  const shape = families.filter(({ family }) => family.reads === 'mask');
  const others = families.filter(({ family }) => family.reads !== 'mask');
  const images = imageTypes.flatMap(imageNames);
  return [...ofImage('original', shape), ...images.flatMap((image) => ofImage(image, others))];
}

/**
 * The names of the images of an image type.
 * @example parameters.imageTypes.flatMap(imageNames) // => ['original', 'square']
 */
export function imageNames(imageType: ImageTypeParameters): string[] {
  return imageParts(imageType).flatMap(({ images }) => images);
}

/** An image type taken apart into sets of images that succeed or fail together, each with the parameters that make it. */
export function imageParts({ filter, filterParameters, settings }: ImageTypeParameters): ImagePart[] {
  const parts = filter.split?.(filterParameters) ?? [filterParameters];
  return parts.map((parameters) => ({ parameters, images: filter.imageNames(parameters, settings) }));
}

/** Images that one set of a filter's parameters makes, by name. */
export interface ImagePart {
  readonly parameters: ImageTypeParameters['filterParameters'];
  readonly images: readonly string[];
}
