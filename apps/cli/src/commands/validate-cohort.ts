import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toJson } from '@radscore/core';
import { hostError, nodeStudyPorts, openStudy } from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import { type ModelFile, parseModel } from '@radscore/prediction';
import {
  readFeatures,
  recalibrateModel,
  type ValidationOutcome,
  validateModel,
  validationFiles,
  validationProtocol,
} from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { formatErrorData } from '../output/errors.js';
import { createProgressLine } from '../output/progress.js';
import { stopSignal } from '../output/stop-signal.js';
import type { RecalibrateFlags, ValidateFlags } from './transfer-flags.js';

const versions = { radscore: '0.1.0' } as const;

/** Validates and writes the folder. Returns 1 where patients were left out. */
export async function validateCommand(file: string, flags: ValidateFlags): Promise<number> {
  const { out } = flags;
  const { result, failures } = await validated(await readModel(file), flags, out);
  const { renderValidation } = await import('@radscore/report');
  for (const [name, content] of [...validationFiles(result), ...Object.entries(renderValidation(result).files)]) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFileAtomic(join(out, name), content);
  }
  const { n, events } = result.performance;
  process.stdout.write(
    `${n} patients, ${events} with ${result.model.endpoint.positive}: ${result.verdict}\nReport      ${join(out, 'report.html')}\nFor research use only.\n`,
  );
  return failures.length > 0 || result.cohort.exclusions.some(({ stage }) => stage === 'images') ? 1 : 0;
}

/** Updates and writes the new model file. Returns 1 where patients were left out. */
export async function recalibrateCommand(file: string, flags: RecalibrateFlags): Promise<number> {
  const model = await readModel(file);
  const store = await mkdtemp(join(tmpdir(), 'radscore-recalibrate-'));
  try {
    const { result, rows, failures } = await validated(model, flags, store);
    const values = result.predictions.map(({ value }) => value);
    const event = result.outcome.kind === 'binary' ? result.outcome.event : [];
    const found = recalibrateModel(model, { predictions: values, event, rows }, flags.method);
    await writeFileAtomic(flags.out, `${toJson(found.model)}\n`);
    const { logLoss, brier, folds } = found.gain;
    const shown = (value: number) => value.toFixed(4);
    const changed =
      found.update === undefined
        ? 'The model is left as it is.'
        : `Changed by ${found.method}: intercept ${shown(found.update.intercept)}, slope ${shown(found.update.slope)}.`;
    process.stdout.write(
      [
        changed,
        `Cross-validated (${folds} folds): log loss ${shown(logLoss.before)} before, ${shown(logLoss.after)} after; Brier score ${shown(brier.before)} before, ${shown(brier.after)} after.`,
        `Model       ${flags.out}   (hash ${found.model.hash.slice(0, 12)})`,
        'For research use only.\n',
      ].join('\n'),
    );
    return failures.length > 0 ? 1 : 0;
  } finally {
    await rm(store, { recursive: true, force: true });
  }
}

type CohortFlags = Pick<ValidateFlags, 'cohort' | 'features' | 'images' | 'jobs'>;

async function validated(model: ModelFile, flags: CohortFlags, out: string): Promise<ValidationOutcome> {
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
  const ports = await nodeStudyPorts({ out, cases: dirname(flags.cohort), jobs: flags.jobs });
  const control = { signal: stopSignal(), onProgress: line.report };
  const outcome = await validateModel({ model, cohort, versions, ...(features && { features }) }, ports, control)
    .finally(() => line.end())
    .finally(ports.close);
  for (const { id, error } of outcome.failures) process.stderr.write(`${formatErrorData(error, { case: id })}\n`);
  for (const warning of outcome.result.warnings) process.stderr.write(`${formatErrorData(warning)}\n`);
  return outcome;
}

async function readModel(file: string): Promise<ModelFile> {
  return parseModel(await textOf(file));
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: path });
  });
}
