import { breathe, type ErrorData, throwIfCancelled, type WorkControl } from '@radscore/core';
import type { Mask, Volume } from '@radscore/image';
import type { FeatureValue } from '../families/family.js';
import type { ExtractionParameters } from '../parameters/parameters.js';
import type { Steps } from '../shared/steps.js';
import { configurationDiagnostics, type Diagnostics } from './diagnostics.js';
import { foresee } from './foresee.js';
import { createMeasure, createStepwiseMeasure } from './measure.js';
import type { Sha1 } from './sha1.js';
import { extractionTasks } from './tasks.js';

/** Progress, cancellation, and what an extraction may take from the platform. */
export interface ExtractionControl extends WorkControl {
  /** A faster SHA-1 than the built-in one, as Node has, for the hashes of image and mask. */
  readonly sha1?: Sha1;
  /** Told at once what will take much memory or time (RAD-EXTRACTION-LARGE, RAD-LEVELS-MANY); the warnings have it too. */
  readonly onNote?: (note: ErrorData) => void;
}

/** The features of one region of one image. */
export interface ExtractionResult {
  /** In PyRadiomics' order and with its names: `original_shape_Sphericity`, `wavelet-LLH_glcm_Idm`. */
  readonly features: readonly FeatureValue[];
  /** The `diagnostics_` columns; empty with `additionalInfo: false`. */
  readonly diagnostics: Diagnostics;
  /** What is worth knowing but stopped nothing. */
  readonly warnings: readonly ErrorData[];
}

/**
 * Computes the features of a region, as PyRadiomics' `RadiomicsFeatureExtractor.execute` does for segments: normalise, resample,
 * check, resegment; shape from the mask; then every other family on every image type, one derived image at a time.
 *
 * A feature, family or image type that cannot be computed is missing with its reason, and the others are still computed.
 *
 * @param volume image; its voxel type matters as in PyRadiomics (integers are truncated when resampled).
 * @param mask region, on the image's grid unless it is resampled (`resampledPixelSpacing`, `correctMask`).
 * @throws RAD-EXTRACTION-MEMORY, RAD-GEOMETRY-DIFFERS, RAD-MASK-EMPTY, RAD-MASK-OUTSIDE, RAD-REGION-DIMENSIONS,
 * RAD-REGION-SIZE, RAD-REGION-RESEGMENTED, RAD-IMAGE-FLAT where no feature can be computed; RAD-CANCELLED.
 * @example
 * ```ts
 * import { identityDirection, maskOfBox } from '@radscore/image';
 * import { extractFeatures, makeParameters } from '@radscore/radiomics';
 *
 * const geometry = { size: [12, 12, 12], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
 * const volume = { geometry, data: Int16Array.from({ length: 12 ** 3 }, (_, i) => (i * 7919) % 101) };
 * const mask = maskOfBox({ lower: [3, 3, 3], upper: [8, 8, 8] }, geometry);
 * const parameters = makeParameters({ setting: { binWidth: 10 }, featureClass: { firstorder: ['Mean', 'Maximum'] } });
 * extractFeatures(volume, mask, parameters).features.map(({ name, value }) => [name, value]); // => [['original_firstorder_Mean', 49.75925925925926], ['original_firstorder_Maximum', 100]]
 * ```
 */
export function extractFeatures(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  control?: ExtractionControl,
): ExtractionResult {
  const { region, describe, notes } = foresee(volume, mask, parameters, control?.sha1);
  for (const note of notes) control?.onNote?.(note);
  const measure = createMeasure(region, parameters);
  const tasks = extractionTasks(parameters);
  const features = tasks.flatMap((task, done) => {
    throwIfCancelled(control);
    control?.onProgress?.({ stage: task.title, done, total: tasks.length });
    return measure(task, control);
  });
  control?.onProgress?.({ stage: 'done', done: tasks.length, total: tasks.length });
  return extractionResult(parameters, features, describe(), notes);
}

/**
 * `extractFeatures` for a thread that has other work to do: between an image and the next, and a family and the next, it gives way to it
 * (`control.giveWay`) and looks whether it should stop. The same bits.
 *
 * @throws as `extractFeatures`
 * @example
 * const control = { giveWay: () => new Promise<void>((resolve) => setTimeout(resolve)) };
 * (await extractFeaturesInSteps(volume, mask, parameters, control)).features.length // => 4
 */
export async function extractFeaturesInSteps(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  control: ExtractionControl,
): Promise<ExtractionResult> {
  await breathe(control);
  const { region, describeSteps, notes } = foresee(volume, mask, parameters, control.sha1);
  for (const note of notes) control.onNote?.(note);
  await breathe(control);
  const measure = createStepwiseMeasure(region, parameters);
  const tasks = extractionTasks(parameters);
  const features: FeatureValue[] = [];
  for (const [done, task] of tasks.entries()) {
    control.onProgress?.({ stage: task.title, done, total: tasks.length });
    features.push(...(await finishBreathing(measure(task), control)));
  }
  control.onProgress?.({ stage: 'done', done: tasks.length, total: tasks.length });
  return extractionResult(parameters, features, await finishBreathing(describeSteps(), control), notes);
}

/** Takes all steps, with a breath between one and the next. */
async function finishBreathing<T>(steps: Steps<T>, control: WorkControl): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe(control);
  }
}

/**
 * The result of an extraction from the features of all its tasks, in their order, and the diagnostics of its region.
 * @example extractionResult(parameters, [{ name: 'original_firstorder_Mean', value: 3 }], {}, []).features[0] // => { name: 'original_firstorder_Mean', value: 3 }
 */
export function extractionResult(
  parameters: ExtractionParameters,
  features: readonly FeatureValue[],
  diagnostics: Diagnostics,
  notes: readonly ErrorData[],
): ExtractionResult {
  const { settings, warnings } = parameters;
  return {
    features,
    diagnostics: settings.additionalInfo ? { ...configurationDiagnostics(parameters), ...diagnostics } : {},
    warnings: [...warnings, ...notes],
  };
}
