import { setImmediate as nextRound } from 'node:timers/promises';
import { throwIfCancelled } from '@radscore/core';
import { boxSize, type Mask, type Volume } from '@radscore/image';
import {
  createMeasure,
  type ExtractionControl,
  type ExtractionParameters,
  type ExtractionResult,
  extractionResult,
  extractionTasks,
  type FeatureValue,
  foresee,
  imageNames,
  type PreparedRegion,
} from '@radscore/radiomics';
import type { Helpers } from './extract-helpers.js';
import { closeQueue, createTaskQueue, takeTasks } from './task-queue.js';

export interface SpreadControl extends ExtractionControl {
  /** The threads that help with a large region. */
  readonly helpers?: Helpers;
}

/** Voxels of the region's box times images; below, starting a helper takes about as long as it saves. */
const worthHelp = 4e6;

/**
 * `extractFeatures` with the image types of a large region dealt to this thread and to helpers, now or later on, all of which share
 * the voxels. The result is the same to the last bit. Each thread holds two derived images at most.
 *
 * @throws as `extractFeatures`; RAD-WORKER-DIED where a helper ended before its work was done, and what else ended it.
 */
export async function spreadExtraction(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  control: SpreadControl = {},
): Promise<ExtractionResult> {
  const { region, describe, notes } = foresee(volume, mask, parameters, control.sha1);
  for (const note of notes) control.onNote?.(note);
  const helpers = isLarge(region, parameters) ? control.helpers : undefined;
  // Helpers that were started on suspicion go back to those who have work for them.
  if (helpers === undefined) await control.helpers?.dismiss();
  const tasks = extractionTasks(parameters, helpers === undefined ? 1 : 1 + Math.max(1, helpers.most()));
  const queue = createTaskQueue(tasks);
  const assistance = helpers?.assist({ region, parameters, queue });
  const features: FeatureValue[][] = [];
  try {
    const diagnostics = describe();
    const measure = createMeasure(region, parameters);
    for (const { task, place } of takeTasks(queue)) {
      throwIfCancelled(control);
      control.onProgress?.({ stage: task.title, done: place, total: tasks.length });
      features[place] = measure(task, control);
      await nextRound();
      assistance?.recruit();
    }
    for (const { place, features: found } of (await assistance?.results()) ?? []) features[place] = found;
    return extractionResult(parameters, features.flat(), diagnostics, notes);
  } catch (error) {
    closeQueue(queue);
    await helpers?.dismiss();
    throw error;
  }
}

function isLarge({ box }: PreparedRegion, { imageTypes }: ExtractionParameters): boolean {
  const [nx, ny, nz] = boxSize(box);
  return nx * ny * nz * imageTypes.flatMap(imageNames).length >= worthHelp;
}
