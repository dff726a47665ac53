import { dirname, join } from 'node:path';
import type { FeatureTable } from '@radscore/cases';
import type { ErrorData, Progress } from '@radscore/core';
import {
  claimRunFolder,
  type OpenedStudy,
  openStudy,
  outdatedResults,
  readFeatureFile,
  runInFolder,
} from '@radscore/host-node';
import type * as Report from '@radscore/report';
import type { RunResult, StudyStage } from '@radscore/study';
import { cliError } from '../../errors.js';
import { formatErrorData } from '../../output/errors.js';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { version } from '../../version.js';
import { type EngineFlags, executorOf, requireEngine } from '../engine.js';
import type { SheetFlags } from '../options.js';
import { requireChromium, writePdf } from './report-pdf.js';

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
  const release = await claimRunFolder(out, owner, { startOver: !resume, takeOver: flags.takeOver ?? false });
  try {
    say(opened, await import('@radscore/report'));
    return await runHere(opened, flags, { imagesFrom: dirname(table), ...(features && { features }) });
  } finally {
    await release();
  }
}

async function runHere(
  opened: OpenedStudy,
  { out, only, png, pdf, verifyInputs, ...flags }: RunFlags,
  { imagesFrom, features }: { readonly imagesFrom: string; readonly features?: FeatureTable },
): Promise<number> {
  const { cohort } = opened;
  const progress = stageProgress();
  const setting = {
    out,
    cases: imagesFrom,
    jobs: flags.jobs,
    version,
    png,
    ...(features && { features }),
    ...(only !== undefined && only !== 'conclude' && { until: only as StudyStage }),
    openExecutor: (places: { readonly cases: string; readonly store: string }) => executorOf(flags, places),
    verifyInputs: verifyInputs ?? false,
    onDamaged: sayDamaged,
  };
  if ((await outdatedResults(out)).length > 0)
    process.stderr.write('The results of an older version in this folder are not used; they go when the run ends.\n');
  // Told at once: whatever else fails, it may be for these.
  const onLost = (lost: readonly { readonly id: string; readonly error: ErrorData }[]) => {
    progress.end();
    process.stderr.write(`${lost.length} of ${cohort.patients.length} patients could not be measured:\n`);
    for (const { id, error } of lost) process.stderr.write(`${formatErrorData(error, { case: id })}\n`);
  };
  const control = { signal: stopSignal(), onProgress: progress.report, onLost };
  const { found, failures } = await runInFolder(opened, setting, control).finally(progress.end);
  const result = found?.result;
  if (result !== undefined) {
    for (const warning of result.warnings) process.stderr.write(`${formatErrorData(warning)}\n`);
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
