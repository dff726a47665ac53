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
  imageNames,
  type PreparedRegion,
  prepare,
} from '@radscore/radiomics';
import { createHelpers } from './extract-helpers.js';
import type { Threads } from './idle-threads.js';
import { closeQueue, createTaskQueue, takeTasks } from './task-queue.js';

export interface SpreadControl extends ExtractionControl {
  /** The threads of which idle ones may help. */
  readonly threads?: Threads;
  /** Limit of a helper's JavaScript heap; voxels do not count. */
  readonly memoryMb?: number;
}

/** Voxels of the region's box times images; below, starting a helper takes about as long as it saves. */
const worthHelp = 4e6;

/**
 * `extractFeatures` with the image types of a large region dealt to this thread and to those that are idle, now or later on, all of
 * which share the voxels. The result is the same to the last bit. Each thread holds two derived images at most.
 *
 * @throws as `extractFeatures`; RAD-WORKER-DIED where a helper ended before its work was done, and what else ended it.
 */
export async function spreadExtraction(
  volume: Volume,
  mask: Mask,
  parameters: ExtractionParameters,
  control: SpreadControl = {},
): Promise<ExtractionResult> {
  const { region, describe } = prepare(volume, mask, parameters.settings, control.sha1);
  const threads = isLarge(region, parameters) ? control.threads : undefined;
  const tasks = extractionTasks(parameters, piecesFor(threads));
  const queue = createTaskQueue(tasks);
  const helpers = createHelpers({ region, parameters, queue, threads, memoryMb: control.memoryMb });
  const features: FeatureValue[][] = [];
  try {
    helpers.recruit();
    const diagnostics = describe();
    const measure = createMeasure(region, parameters);
    for (const { task, place } of takeTasks(queue)) {
      throwIfCancelled(control);
      control.onProgress?.({ stage: task.title, done: place, total: tasks.length });
      features[place] = measure(task, control);
      await nextRound();
      helpers.recruit();
    }
    for (const { place, features: found } of await helpers.results()) features[place] = found;
    return extractionResult(parameters, features.flat(), diagnostics);
  } finally {
    closeQueue(queue);
    await helpers.dismiss();
  }
}

function isLarge({ box }: PreparedRegion, { imageTypes }: ExtractionParameters): boolean {
  const [nx, ny, nz] = boxSize(box);
  return nx * ny * nz * imageTypes.flatMap(imageNames).length >= worthHelp;
}

/** A piece for each thread that can help now; two where none can, so that there is something to take when one can. */
function piecesFor(threads: Threads | undefined): number {
  return threads === undefined || threads.total < 2 ? 1 : 1 + Math.max(1, Atomics.load(threads.idle, 0));
}
