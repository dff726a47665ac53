import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJson } from '@radscore/core';
import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import { type ModelFile, requireShareable } from '@radscore/prediction';
import { formatFixed } from '@radscore/stats';
import {
  type CohortRows,
  learnSites,
  measureFor,
  predictCohort,
  type Recalibrated,
  recalibrateModel,
  recalibrateSurvival,
} from '@radscore/study';
import { formatFailures } from '../output/errors.js';
import { readModel, withCohort } from './transfer-cohort.js';
import type { RecalibrateFlags } from './transfer-flags.js';

/** Updates and writes the new model file. Returns 1 where patients were left out. */
export async function recalibrateCommand(file: string, flags: RecalibrateFlags): Promise<number> {
  const model = await readModel(file);
  requireShareable(model, flags);
  // Beside the model, where every machine sees it.
  await makeFolder(dirname(flags.out));
  const store = await mkdtemp(join(dirname(flags.out), '.recalibrate-'));
  try {
    const measured = await withCohort(model, flags, store, measureFor);
    const { failures } = measured.measured;
    process.stderr.write(formatFailures(failures));
    const found = updated(model, measured, flags.method);
    await writeFileAtomic(flags.out, `${toJson(found.model)}\n`);
    process.stdout.write(
      [
        ...said(found),
        `Model       ${flags.out}   (hash ${found.model.hash.slice(0, 12)})`,
        'For research use only.\n',
      ].join('\n'),
    );
    return failures.length > 0 ? 1 : 0;
  } finally {
    await rm(store, { recursive: true, force: true });
  }
}

function updated(model: ModelFile, { data, rows }: CohortRows, method: RecalibrateFlags['method']): Recalibrated {
  const { outcome } = data;
  if (method === 'combat') return learnSites(model, rows, outcome.kind === 'binary' ? outcome.event : undefined);
  if (outcome.kind === 'survival') return recalibrateSurvival(model, rows, outcome, method);
  const predictions = predictCohort(model, rows, data.ids).map(({ value }) => value);
  return recalibrateModel(model, { predictions, event: outcome.event, rows }, method);
}

function said({ update, gain }: Recalibrated): string[] {
  const shown = (value: number) => formatFixed(value, 4);
  const changed =
    update === undefined
      ? 'The model is left as it is.'
      : update.method === 'combat'
        ? `Learnt the sites ${update.sites?.join(', ')} from ${update.patients} patients; what the model says of other sites is unchanged.`
        : `Changed by ${update.method}: intercept ${shown(update.intercept)}, slope ${shown(update.slope)}.`;
  if (gain === undefined) return [changed];
  const { logLoss, brier, folds } = gain;
  const ofBrier = brier && `; Brier score ${shown(brier.before)} before, ${shown(brier.after)} after`;
  return [
    changed,
    `Cross-validated (${folds} folds): log loss ${shown(logLoss.before)} before, ${shown(logLoss.after)} after${ofBrier ?? ''}.`,
  ];
}
