import { randomUUID } from 'node:crypto';
import { join, resolve, sep } from 'node:path';
import { type ExtractionRequest, type MapRequest, mapCaseTask, type WrittenMaps } from '@radscore/cases';
import type { Progress } from '@radscore/core';
import { nodeTaskHost } from '@radscore/host-node/extraction';
import { makeFolder } from '@radscore/host-node/files';
import { type Executor, inlineExecutor, runTasks, type Task, taskKey } from '@radscore/jobs';
import { taskKinds } from '@radscore/tasks';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { cohortRequests } from '../cohort-file.js';
import { executorOf, requireEngine } from '../engine.js';
import { choiceOf } from '../extract/flags.js';
import { readingOptions, readParameters, readRegions } from '../extraction-flags.js';
import type { MapsFlags } from './flags.js';

/** Writes the maps of one case or of a cohort. Returns 1 where some could not be, 2 where none could. */
export async function writeMaps(flags: MapsFlags): Promise<number> {
  requireEngine(flags);
  const requests = await requestsOf(flags);
  const store = resolve(flags.out);
  await makeFolder(store);
  const isOne = flags.cohort === undefined;
  // Maps are files, not results that are kept: what was written once is written again.
  const run = randomUUID();
  const tasks = requests.map((request, i): Task<MapRequest> => {
    const start = `${isOne ? store : join(store, folderName(request.id))}${sep}`;
    const input = { request, options: mapOptions(flags), start, ending: `.${flags.format}` };
    return { kind: mapCaseTask.kind, input, key: taskKey(mapCaseTask.kind, [run, i]) };
  });
  const line = createProgressLine(isOne ? 'voxels' : 'cases');
  const executor = await openExecutor(flags, store, isOne ? line.report : undefined);
  const control = { executor, signal: stopSignal(), stage: 'maps', ...(!isOne && { onProgress: line.report }) };
  const outcomes = await runTasks<WrittenMaps>(tasks, control)
    .finally(line.end)
    .finally(() => executor.close());
  let [written, failed] = [0, 0];
  for (const [i, outcome] of outcomes.entries()) {
    const place = isOne ? {} : { case: requests[i]!.id };
    if ('error' in outcome) {
      if (isOne) throw outcome.error;
      process.stderr.write(`${formatErrorData(outcome.error.toJSON(), place)}\n`);
      failed++;
      continue;
    }
    for (const note of outcome.result.notes) process.stderr.write(`${formatErrorData(note, place)}\n`);
    written += outcome.result.written.length;
    failed += outcome.result.failed.length;
  }
  process.stdout.write(`${written} maps: ${flags.out}\n`);
  return failed === 0 ? 0 : written === 0 ? 2 : 1;
}

/** One case on this machine shows how its voxels continue; all else is cases. */
async function openExecutor(
  flags: MapsFlags,
  store: string,
  onVoxels: ((progress: Progress) => void) | undefined,
): Promise<Executor> {
  if (flags.engine !== 'local' || onVoxels === undefined) return executorOf(flags, { cases: '.', store });
  return inlineExecutor(taskKinds, { ...nodeTaskHost({ cases: '.', store }), onProgress: onVoxels });
}

/** The one case of --image and --mask, or those of --cohort. @throws RAD-USAGE where it is neither or both. */
async function requestsOf(flags: MapsFlags): Promise<ExtractionRequest[]> {
  const { image, mask, cohort } = flags;
  const parameters = await readParameters(flags);
  const shared = { each: false, regions: readRegions(flags), parameters, ...readingOptions(flags) };
  if (cohort !== undefined && image === undefined && mask === undefined) {
    return (await cohortRequests(cohort, choiceOf(flags), shared)).requests;
  }
  if (cohort !== undefined || image === undefined || mask === undefined)
    throw cliError('RAD-USAGE', { problem: 'give --image and --mask, or --cohort' });
  const paths = { image: resolve(image), mask: resolve(mask) };
  return [{ id: image, ...paths, ...choiceOf(flags), ...shared }];
}

/** The id of a case as the name of a folder. */
function folderName(id: string): string {
  const name = encodeURIComponent(id).replaceAll('%20', ' ');
  return /^\.*$/.test(name) ? `_${name}` : name;
}

/** The options that were given; the section voxelSetting of the parameters holds for the others. */
function mapOptions({ features, kernelRadius, maskedKernel, initValue }: MapsFlags): MapRequest['options'] {
  return {
    ...(features !== undefined && { features }),
    ...(kernelRadius !== undefined && { kernelRadius }),
    ...(maskedKernel !== undefined && { maskedKernel }),
    ...(initValue !== undefined && { initValue }),
  };
}
