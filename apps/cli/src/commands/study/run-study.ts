import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FeatureTable } from '@radscore/cases';
import { type ErrorData, isRadError, type Progress } from '@radscore/core';
import {
  claimRunFolder,
  hostError,
  nodeStudyPorts,
  type OpenedStudy,
  openStudy,
  outdatedResults,
  removeOutdatedResults,
} from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import type * as Report from '@radscore/report';
import { type RunResult, readFeatures, runFiles, runStudy, type StudyStage } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { type EngineFlags, executorOf, requireEngine } from '../engine.js';
import type { SheetFlags } from '../options.js';
import { requireChromium, writePdf, writeReport } from './write-report.js';

export interface RunFlags extends SheetFlags, EngineFlags {
  readonly cohort?: string;
  readonly features?: string;
  readonly images?: string;
  readonly out: string;
  readonly only?: string;
  readonly resume: boolean;
  readonly png: boolean;
  readonly pdf: boolean;
  readonly takeOver?: boolean;
  readonly verifyInputs?: boolean;
}

/** Version of radscore, as it stands in provenance. */
const versions = { radscore: '0.1.0' } as const;

/** Runs a study and writes its folder. Returns 1 when single cases or candidates failed. */
export async function runStudyCommand(reference: string, flags: RunFlags): Promise<number> {
  const { out, images, resume } = flags;
  const table = flags.cohort ?? flags.features;
  if (table === undefined) throw cliError('RAD-USAGE', { problem: 'give --cohort, or --features, or both' });
  requireEngine(flags);
  // Before hours of work, not after them.
  if (flags.pdf) await requireChromium();
  const { sheet, headerRow } = flags;
  const options = {
    featuresOnly: flags.features !== undefined,
    ...(images !== undefined && { images }),
    ...(sheet !== undefined && { sheet }),
    ...(headerRow !== undefined && { headerRow }),
  };
  const opened = await openStudy(reference, table, options);
  const features = flags.features === undefined ? undefined : await readFeatureFile(flags.features, opened);
  const owner = { study: opened.protocol.id, patients: opened.cohort.patients.map(({ id }) => id) };
  const release = await claimRunFolder(out, owner, { anew: !resume, takeOver: flags.takeOver ?? false });
  try {
    say(opened, await import('@radscore/report'));
    return await runInFolder(opened, flags, { imagesFrom: dirname(table), ...(features && { features }) });
  } finally {
    await release();
  }
}

async function runInFolder(
  { protocol, cohort }: OpenedStudy,
  { out, only, png, pdf, verifyInputs, ...flags }: RunFlags,
  { imagesFrom, features }: { readonly imagesFrom: string; readonly features?: FeatureTable },
): Promise<number> {
  const progress = stageProgress();
  const signal = stopSignal();
  const until = only === undefined || only === 'conclude' ? {} : { until: only as StudyStage };
  const ports = await nodeStudyPorts({
    out,
    cases: imagesFrom,
    jobs: flags.jobs,
    openExecutor: (places) => executorOf(flags, places),
    verifyInputs: verifyInputs ?? false,
    onDamaged: sayDamaged,
  });
  if ((await outdatedResults(out)).length > 0)
    process.stderr.write('The results of an older version in this folder are not used; they go when the run ends.\n');
  // Told at once: whatever else fails, it may be for these.
  const onLost = (lost: readonly { readonly id: string; readonly error: ErrorData }[]) => {
    progress.end();
    process.stderr.write(`${lost.length} of ${cohort.patients.length} patients could not be measured:\n`);
    for (const { id, error } of lost) process.stderr.write(`${formatErrorData(error, { case: id })}\n`);
  };
  const control = { signal, onProgress: progress.report, onLost };
  const plan = { protocol, cohort, versions, ...(features && { features }), ...until };
  const { found, failures } = await runStudy(plan, ports, control).finally(progress.end).finally(ports.close);
  const result = found?.result;
  if (found !== undefined) {
    for (const [name, content] of runFiles(found.result, found.features, found.model))
      await writeFileAtomic(join(out, name), content);
    await removeOutdatedResults(out);
  }

  if (result !== undefined) {
    for (const warning of result.warnings) process.stderr.write(`${formatErrorData(warning)}\n`);
    await writeReport(out, result, { png });
    process.stdout.write(`\n${summary(result, out, await import('@radscore/report'))}\n`);
    if (pdf) await writePdf(out);
  } else process.stdout.write(`Stopped after the stage ${only}; run without --only to go on.\n`);
  const left = (result?.cohort ?? cohort).exclusions.filter(({ stage }) => stage === 'images');
  const known = new Set(cohort.exclusions.map(({ id }) => id));
  const reported = new Set(failures.map(({ id }) => id));
  const { exclusionSentence } = await import('@radscore/report');
  for (const each of left)
    if (!known.has(each.id) && !reported.has(each.id)) process.stderr.write(`${each.id}: ${exclusionSentence(each)}\n`);
  const lost = left.length > 0;
  const broken = result?.candidates.some(({ failure }) => failure !== undefined) ?? false;
  const forgotten = result?.splits.leftOut?.some(({ declared }) => !declared) ?? false;
  return failures.length > 0 || lost || broken || forgotten ? 1 : 0;
}

function sayDamaged(key: string): void {
  process.stderr.write(`A finished result in the run folder is damaged and is computed again: ${key}\n`);
}

async function readFeatureFile(path: string, { protocol, cohort }: OpenedStudy): Promise<FeatureTable> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw hostError('RAD-FILE-UNREADABLE', { detail: error.message }, { file: path });
  });
  try {
    return readFeatures(
      parseCsv(text),
      protocol,
      cohort.columns.map(({ name }) => name),
    );
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}

function say(
  { protocol, cohort }: OpenedStudy,
  { columnNote, endpointNoteSentence, exclusionSentence }: typeof Report,
): void {
  const { columns, endpoint, patients, enrolled, exclusions } = cohort;
  const lines = [
    protocol.title,
    `${patients.length} of ${enrolled} patients, ${endpoint.events} with ${endpoint.positive}${exclusions.length === 0 ? '' : `; ${exclusions.length} left out:`}`,
    ...exclusions.slice(0, 10).map((each) => `  ${each.id}: ${exclusionSentence(each)}`),
    ...(exclusions.length > 10 ? [`  and ${exclusions.length - 10} more (cohort.json)`] : []),
    ...endpoint.notes.map((note) => `  ${endpointNoteSentence(note)}`),
    ...columns.flatMap(({ name, notes = [] }) => notes.map((note) => `  ${name}: ${columnNote(note)}`)),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** A progress line for each stage, with its own clock. */
function stageProgress(): { report: (progress: Progress) => void; end: () => void } {
  let stage = '';
  let line: ReturnType<typeof createProgressLine> | undefined;
  const end = () => line?.end();
  return {
    report: (progress) => {
      if (progress.total === 0) return;
      if (progress.stage !== stage) {
        end();
        stage = progress.stage;
        line = createProgressLine(stage === 'extract' ? 'cases' : 'fits');
      }
      line!.report(progress);
    },
    end,
  };
}

function summary(run: RunResult, out: string, { checkSentence, keySentence }: typeof Report): string {
  const { checks, candidates } = run;
  const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  const alarming = checks
    .filter(({ verdict }) => verdict === 'fail')
    .map((check) => `  ${check.number} ${check.name}: ${checkSentence(check, run)}`);
  return [
    keySentence(run),
    '',
    `${candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'}; checks: ${count('pass')} pass, ${count('warn')} warn, ${count('fail')} fail.`,
    ...alarming,
    '',
    `Report      ${join(out, 'report.html')}`,
    `Model       ${join(out, 'model.json')}   (radscore predict --model ...)`,
    'For research use only.',
  ].join('\n');
}
