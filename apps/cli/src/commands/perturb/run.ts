import { join } from 'node:path';
import {
  type CohortCase,
  type CohortExtraction,
  caseError,
  type DeepRequest,
  type ExtractionRequest,
  extractCohort,
  featureTableOf,
  perturbCohort,
} from '@radscore/cases';
import type { RadError } from '@radscore/core';
import { pathSource } from '@radscore/host-node';
import { claimTable } from '@radscore/host-node/extraction';
import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import { perturbationPlan } from '@radscore/image';
import { deepSchema } from '@radscore/protocol';
import {
  featureStability,
  fewestCases,
  type RunFile,
  repeatabilityFile,
  stabilityFiles,
  testRetest,
} from '@radscore/study';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { cohortRequests } from '../cohort-file.js';
import { executorOf, requireEngine } from '../engine.js';
import { choiceOf } from '../extract/flags.js';
import { readingOptions, readParameters, readRegions } from '../extraction-flags.js';
import type { PerturbFlags } from './flags.js';

interface Done {
  readonly files: readonly RunFile[];
  readonly lines: readonly string[];
  readonly failures: readonly { readonly id: string; readonly error: RadError }[];
}

/**
 * Measures a cohort under perturbations, or the repeats that it has, and writes tables and figure. Returns 1 where cases failed.
 *
 * @throws RAD-USAGE where there is neither; RAD-COHORT-*, RAD-COHORT-FAILED, RAD-CANCELLED
 */
export async function perturbCommand(flags: PerturbFlags): Promise<number> {
  requireEngine(flags);
  const settings = settingsOf(flags);
  const shared = {
    each: false,
    regions: readRegions(flags),
    parameters: await readParameters(flags),
    ...readingOptions(flags),
    ...deepOf(flags),
  };
  const { cases, requests } = await cohortRequests(flags.cohort, choiceOf(flags), shared, flags);
  const pairs = repeatsOf(cases, flags.cohort);
  if (pairs.length === 0 && perturbationPlan(settings).length === 0)
    throw cliError('RAD-USAGE', {
      problem: 'nothing is perturbed (--noise, --rotation, --translation, --growth, --contour) and no row has a repeat',
    });
  // A run that was killed continues with what it had finished.
  const claim = await claimTable(flags.out, { startOver: false, takeOver: false });
  const { store } = claim;
  const executor = await executorOf(flags, { cases: '.', store: store.folder });
  const progress = createProgressLine('cases');
  const run = {
    executor,
    cases: pathSource(),
    store,
    onProgress: progress.report,
    signal: stopSignal(),
  };
  try {
    const repeats = new Set(pairs.map(([, repeat]) => repeat));
    const done = [
      ...(perturbationPlan(settings).length === 0
        ? []
        : [
            await perturbed(
              requests.filter(({ id }) => !repeats.has(id)),
              settings,
              flags,
              run,
            ),
          ]),
      ...(pairs.length === 0 ? [] : [await repeated(requests, pairs, flags, run)]),
    ];
    progress.end();
    await makeFolder(flags.out);
    for (const [name, content] of done.flatMap(({ files }) => files))
      await writeFileAtomic(join(flags.out, name), content);
    if (done.every(({ failures }) => failures.length === 0)) await claim.discard();
    for (const { id, error } of done.flatMap(({ failures }) => failures))
      process.stderr.write(`${formatErrorData(error.toJSON(), { case: id })}\n`);
    process.stdout.write(`${[...done.flatMap(({ lines }) => lines), `Tables      ${flags.out}`].join('\n')}\n`);
    return done.some(({ failures }) => failures.length > 0) ? 1 : 0;
  } finally {
    progress.end();
    await executor.close();
    await claim.release();
  }
}

/** The encoder and its patch, around the first region where there are several. */
function deepOf(flags: PerturbFlags): { deep?: DeepRequest } {
  const { deep: encoder, deepOutputs: outputs, deepSpacing: spacing, deepWindow: window } = flags;
  if (encoder === undefined) return {};
  const [region = ''] = readRegions(flags).map(({ name }) => name);
  const { patch } = deepSchema.parse({ encoder, region, patch: { spacing, window } });
  return { deep: { encoder, outputs, region, patch } };
}

function settingsOf({ noise, noiseLevel, rotation, translation, growth, growthMm, contour, alone }: PerturbFlags) {
  if (growth !== undefined && growthMm !== undefined)
    throw cliError('RAD-USAGE', { problem: 'give --growth or --growth-mm, not both' });
  const grown = growth !== undefined ? { fractions: growth } : growthMm !== undefined ? { mm: growthMm } : undefined;
  return { noise, noiseLevel, rotation, translation, growth: grown, contour, alone };
}

async function perturbed(
  requests: readonly ExtractionRequest[],
  settings: ReturnType<typeof settingsOf>,
  { threshold, cohort }: PerturbFlags,
  run: CohortExtraction,
): Promise<Done> {
  const { features, failures } = await perturbCohort(requests, settings, run);
  if (features.ids.length === 0) throw caseError('RAD-COHORT-FAILED', { count: requests.length }, { file: cohort });
  const result = featureStability(features, { threshold });
  const { stabilityFigure } = await import('@radscore/report');
  const { figure } = stabilityFigure(result);
  const stable = result.features.filter((feature) => feature.stable === true).length;
  const hasIcc = result.features.some((feature) => feature.stable !== null);
  return {
    files: [...stabilityFiles(result, features), ['stability.svg', `${figure.svg}\n`]],
    lines: [
      hasIcc
        ? `${stable} of ${result.features.length} features are stable (lower limit of ICC(1,1) at least ${threshold}), over ${result.versions} versions of ${result.cases.length} cases.`
        : `${result.cases.length} cases: variation and range are reported; an ICC needs ${fewestCases}.`,
    ],
    failures,
  };
}

async function repeated(
  requests: readonly ExtractionRequest[],
  pairs: readonly (readonly [string, string])[],
  { threshold, cohort }: PerturbFlags,
  run: CohortExtraction,
): Promise<Done> {
  const wanted = new Set(pairs.flat());
  const measured = requests.filter(({ id }) => wanted.has(id));
  const outcomes = await extractCohort(measured, run);
  const failures = outcomes.flatMap((outcome, i) =>
    'error' in outcome ? [{ id: measured[i]!.id, error: outcome.error }] : [],
  );
  if (failures.length === measured.length)
    throw caseError('RAD-COHORT-FAILED', { count: measured.length }, { file: cohort });
  const rows = outcomes.flatMap((outcome, i) =>
    'error' in outcome ? [] : [{ id: measured[i]!.id, ...outcome.result[0]! }],
  );
  const features = testRetest(featureTableOf(rows), pairs, { threshold });
  const stable = features.filter((feature) => feature.stable === true).length;
  return {
    files: [repeatabilityFile(features)],
    lines: [`${stable} of ${features.length} features repeat over ${pairs.length} pairs of scans.`],
    failures,
  };
}

/** Pairs of a case and the row that measures it again. @throws RAD-COHORT-CELL for a repeat of an unknown case */
function repeatsOf(cases: readonly CohortCase[], file: string): [string, string][] {
  const ids = new Set(cases.map(({ id }) => id));
  return cases.flatMap(({ id, line, clinical }): [string, string][] => {
    const column = Object.keys(clinical).find((name) => name.toLowerCase() === 'repeat');
    const of = column === undefined ? '' : clinical[column]!.trim();
    if (of === '') return [];
    if (!ids.has(of) || of === id)
      throw caseError(
        'RAD-COHORT-CELL',
        { name: 'repeat', value: of, problem: 'no other row has this id' },
        { file, line },
      );
    return [[of, id]];
  });
}
