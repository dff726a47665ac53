import { coreError, didYouMean, toRadError } from '@radscore/core';
import type { Volume } from '@radscore/image';
import type { Filter } from '../filters/filter.js';
import { filters } from '../filters/index.js';
import { parsed } from '../parameters/validate.js';

/** A step on the grey values of an image, as a protocol writes it. */
export interface ImageStep {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The filter behind each step: one definition serves as a step before features and as an image type. */
const filterOfStep = {
  'histogram-equalisation': 'HistogramEqualisation',
  'high-pass': 'GaussianHighPass',
  'add-high-pass': 'AddHighPass',
  clip: 'Clip',
} as const;

/** The names of the steps. */
export const imageStepNames = Object.keys(filterOfStep) as (keyof typeof filterOfStep)[];

/**
 * Does the steps one after another on the whole image, before regions are cut and features measured. Voxels come back in double.
 *
 * @throws RAD-PARAMETER-UNKNOWN for a step that is not there, RAD-PARAMETER-INVALID for its parameters (`place.field` names the step), and what
 * the filters throw: RAD-FILTER-UNDEFINED for an image that cannot be equalised, RAD-FILTER-NOT-FINITE.
 * @example
 * const clipped = applyImageSteps(volume, [{ name: 'clip', parameters: { lower: 0, upper: 50 } }]);
 * Math.max(...clipped.data) // => 50
 */
export function applyImageSteps(image: Volume, steps: readonly ImageStep[]): Volume {
  const prepared = steps.map(prepareStep);
  const everywhere = { geometry: image.geometry, data: new Uint8Array(image.data.length).fill(1) };
  const context = { mask: everywhere, seed: 0, force2D: false, force2Ddimension: 0 } as const;
  return prepared.reduce((volume, { filter, parameters, field }) => {
    try {
      const [made] = filter.apply(volume, parameters, context);
      return made.volume;
    } catch (error) {
      throw toRadError(error, { field });
    }
  }, image);
}

/**
 * Checks steps without an image.
 *
 * @throws as `applyImageSteps`, for names and parameters.
 * @example checkImageSteps([{ name: 'clip', parameters: { lower: 0, upper: 50 } }]) // => undefined
 */
export function checkImageSteps(steps: readonly ImageStep[]): void {
  steps.forEach(prepareStep);
}

function prepareStep({ name, parameters = {} }: ImageStep, at: number) {
  const filter = stepFilter(name);
  const field = `images.steps[${at}] (${name})`;
  const result = parsed(filter.parameters, parameters);
  if (result.success) return { filter, parameters: result.data, field };
  const [issue] = result.error.issues;
  const parameter = issue.path.join('.') || 'parameters';
  const value = JSON.stringify(parameters);
  throw coreError('RAD-PARAMETER-INVALID', { name: parameter, value, problem: issue.message }, { field });
}

function stepFilter(name: string): Filter {
  const wanted = (filterOfStep as Readonly<Record<string, string>>)[name];
  const filter = filters.find((candidate) => candidate.name === wanted);
  if (filter !== undefined) return filter;
  const suggestion = didYouMean(name, imageStepNames);
  throw coreError('RAD-PARAMETER-UNKNOWN', {
    kind: 'image step',
    name,
    suggestion,
    known: imageStepNames.join(', '),
  });
}
