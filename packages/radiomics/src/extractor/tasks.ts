import type { ExtractionParameters, ImageTypeParameters } from '../parameters/parameters.js';
import { imageParts } from './feature-names.js';

/** A piece of an extraction that can be done anywhere and in any order: plain data, so that a worker can be sent it. */
export interface ExtractionTask {
  /** What it is about, for a line of progress: `shape`, or the name of the image type. */
  readonly title: string;
  /** Which of the parameters' image types; null for the features of shape. */
  readonly imageType: number | null;
  /** Which of the parts that the image type is split into. */
  readonly part: number;
  /** The names of its images. */
  readonly images: readonly string[];
}

/**
 * Takes an extraction apart: the features of its tasks, one task after the other, are those of `extractFeatures`.
 *
 * @param pieces how many tasks the images of a filter that is divisible may be dealt to; a few passes of the filter are made in
 * more than one of them.
 * @example extractionTasks(parameters).map(({ title }) => title) // => ['Original', 'Square']
 */
export function extractionTasks(parameters: ExtractionParameters, pieces = 1): ExtractionTask[] {
  const { families, imageTypes } = parameters;
  const shape = { title: 'shape', imageType: null, part: 0, images: [] };
  return [
    ...(families.some(({ family }) => family.reads === 'mask') ? [shape] : []),
    ...(families.some(({ family }) => family.reads !== 'mask')
      ? imageTypes.flatMap((imageType, index) => imageTasks(imageType, index, pieces))
      : []),
  ];
}

/**
 * About how long a task takes, in the time that the families need for one image: making an image takes about as long again.
 * @example extractionTasks(parameters).map(taskCost) // => [1, 2]
 */
export function taskCost({ title, images }: ExtractionTask): number {
  if (title === 'Original' || images.length === 0) return 1;
  return images.length + 1;
}

function imageTasks(imageType: ImageTypeParameters, index: number, pieces: number): ExtractionTask[] {
  const { name: title, divisible } = imageType.filter;
  return imageParts(imageType).flatMap(({ images }, part) =>
    runs(images, divisible ? pieces : 1).map((run) => ({ title, imageType: index, part, images: run })),
  );
}

/** A list in at most `count` runs of about the same length. */
function runs<T>(list: readonly T[], count: number): T[][] {
  const length = Math.max(1, Math.ceil(list.length / count));
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
}
