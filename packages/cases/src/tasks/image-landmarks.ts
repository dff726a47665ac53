import { toRadError } from '@radscore/core';
import { countVoxels, imageError, intensityLandmarks } from '@radscore/image';
import { runTasks, type Task, type TaskKind } from '@radscore/jobs';
import { caseKey } from '../extraction/case-key.js';
import type { CohortExtraction } from '../extraction/extract-cohort.js';
import { readCase } from '../extraction/read-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import type { MeasuringHost } from './measuring-host.js';

const kind = 'image-landmarks';

/**
 * The percentiles of the foreground of a case (`study.foreground`): what a standard scale is learnt from.
 *
 * @throws what reading the case throws; RAD-MASK-EMPTY for a foreground without a voxel, RAD-REFERENCE-CONSTANT for one of one value, with the case named.
 */
export const imageLandmarksTask: TaskKind<ExtractionRequest, number[], MeasuringHost> = {
  kind,
  async run(request, { cases }) {
    try {
      const { image, foreground } = await readCase(request, cases);
      if (foreground === undefined) throw new Error('landmarks are those of a foreground');
      const landmarks = intensityLandmarks(image, foreground);
      const [first, last] = [landmarks[0]!, landmarks.at(-1)!];
      if (last > first) return landmarks;
      throw imageError('RAD-REFERENCE-CONSTANT', { value: first, voxels: countVoxels(foreground) });
    } catch (error) {
      throw toRadError(error, { case: request.id, field: 'images.standardise' });
    }
  },
};

/** The landmarks of each case, in the order of the requests, or what failed. @throws RAD-CANCELLED */
export async function cohortLandmarks(
  requests: readonly ExtractionRequest[],
  { cases, store, executor, ...control }: Omit<CohortExtraction, 'onOutcome'>,
) {
  const tasks: Task<ExtractionRequest>[] = [];
  for (const input of requests) {
    const key = store === undefined ? '' : await caseKey(kind, [input], cases);
    tasks.push({ kind, input, key });
  }
  return runTasks<readonly number[]>(tasks, { ...control, executor, stage: 'landmarks', ...(store && { store }) });
}
