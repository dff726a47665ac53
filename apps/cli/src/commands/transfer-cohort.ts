import { dirname } from 'node:path';
import type { WorkControl } from '@radscore/core';
import { nodeStudyPorts, openStudy } from '@radscore/host-node';
import { readRegularText } from '@radscore/host-node/files';
import { type ModelFile, parseModel } from '@radscore/prediction';
import { readFeatures, type StudyPorts, type ValidationPlan, validationProtocol } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { createProgressLine } from '../output/progress.js';
import { stopSignal } from '../output/stop-signal.js';
import { type EngineFlags, executorOf, requireEngine } from './engine.js';
import type { ValidateFlags } from './transfer-flags.js';

export type CohortFlags = Pick<ValidateFlags, 'cohort' | 'features' | 'images'> & EngineFlags;

/**
 * Reads another cohort as the study of a model read its own, and does something with it by the engine that is asked for.
 *
 * @param store folder in which finished cases are kept.
 */
export async function withCohort<T>(
  model: ModelFile,
  flags: CohortFlags,
  store: string,
  work: (plan: Omit<ValidationPlan, 'versions'>, ports: StudyPorts, control: WorkControl) => Promise<T>,
): Promise<T> {
  requireEngine(flags);
  const protocol = validationProtocol(model);
  const featuresOnly = flags.features !== undefined || model.imaging === undefined;
  const { cohort } = await openStudy(protocol, flags.cohort, {
    featuresOnly,
    ...(flags.images !== undefined && { images: flags.images }),
  });
  const features =
    flags.features === undefined
      ? undefined
      : readFeatures(
          parseCsv(await textOf(flags.features)),
          protocol,
          cohort.columns.map(({ name }) => name),
        );
  const line = createProgressLine('cases');
  const ports = await nodeStudyPorts({
    out: store,
    cases: dirname(flags.cohort),
    jobs: flags.jobs,
    openExecutor: (places) => executorOf(flags, places),
  });
  const control = { signal: stopSignal(), onProgress: line.report };
  return work({ model, cohort, ...(features && { features }) }, ports, control)
    .finally(() => line.end())
    .finally(ports.close);
}

/** @throws RAD-FILE-UNREADABLE, RAD-MODEL-* */
export async function readModel(file: string): Promise<ModelFile> {
  return parseModel(await textOf(file));
}

/** @throws RAD-FILE-UNREADABLE */
export async function textOf(path: string): Promise<string> {
  return readRegularText(path);
}
