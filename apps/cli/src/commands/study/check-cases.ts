import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CaseCheck, type CheckInput, checkCaseTask, type ExtractionRequest, measureCase } from '@radscore/cases';
import { type ErrorData, isRadError } from '@radscore/core';
import { nodeTaskHost, type OpenedStudy, threadExecutor } from '@radscore/host-node';
import { runTasks, type Task } from '@radscore/jobs';
import type { CheckedCase } from '@radscore/report';
import { type PlannedStudy, planStudy, protocolRequests } from '@radscore/study';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';

/** Opens image and outlines of every patient of a study. Paths are relative to the folder of the cohort. */
export async function checkCases(
  { protocol, cohort }: OpenedStudy,
  file: string,
  jobs: number,
): Promise<CheckedCase[]> {
  const requests = protocolRequests(protocol, [...cohort.patients, ...(cohort.withoutOutcome ?? [])]);
  const progress = createProgressLine('cases');
  const executor = threadExecutor({ jobs, cases: dirname(file), store: '.' });
  const { modality } = protocol.images;
  const tasks = requests.map(
    (request): Task<CheckInput> => ({ kind: checkCaseTask.kind, input: { request, modality }, key: '' }),
  );
  const outcomes = await runTasks<CaseCheck>(tasks, {
    executor,
    stage: 'open',
    signal: stopSignal(),
    onProgress: progress.report,
  })
    .finally(progress.end)
    .finally(executor.close);
  return outcomes.map((outcome, i) => {
    const { id } = requests[i]!;
    if ('result' in outcome) return { id, check: outcome.result };
    return { id, check: { segments: [], regions: [], notes: [], fault: outcome.error.toJSON() } };
  });
}

/** How much work the study is, in words; a fault that the run would end with is given back as such. */
export async function workAhead(
  { protocol, cohort }: OpenedStudy,
  { file, jobs, cases }: { readonly file: string; readonly jobs: number; readonly cases: readonly CheckedCase[] },
): Promise<{ readonly lines: readonly string[]; readonly fault?: ErrorData }> {
  const good = new Set(cases.filter(({ check }) => check.fault === undefined).map(({ id }) => id));
  const patients = cohort.patients.filter(({ id }) => good.has(id));
  let plan: PlannedStudy;
  try {
    plan = planStudy(protocol, cohort);
  } catch (error) {
    if (!isRadError(error)) throw error;
    return { lines: [], fault: error.toJSON() };
  }
  const [request] = protocolRequests(protocol, patients);
  const measuring = request === undefined ? 0 : (patients.length * (await secondsOf(request, file))) / jobs;
  const fitting = (await fittingSeconds(plan)) / jobs;
  const threads = jobs === 1 ? '1 thread' : `${jobs} threads`;
  return {
    lines: [
      `${plan.features} features, ${plan.candidates} ${plan.candidates === 1 ? 'candidate' : 'candidates'}, ${plan.fits} fits${plan.tuningFits === 0 ? '' : `, each tuned inside its training patients: ${plan.tuningFits} fits more`}.`,
      `On ${threads} measuring takes about ${durationText(measuring)}, fitting about ${durationText(fitting)}.`,
    ],
  };
}

/** Measures one patient to see how long that takes. */
async function secondsOf(request: ExtractionRequest, file: string): Promise<number> {
  const store = await mkdtemp(join(tmpdir(), 'radscore-check-'));
  try {
    return await timed(async () => {
      await measureCase(request, nodeTaskHost({ cases: dirname(file), store })).catch((error: unknown) => {
        // The run will say so; here only the time is of interest.
        if (!isRadError(error)) throw error;
      });
    });
  } finally {
    await rm(store, { recursive: true, force: true });
  }
}

/** Seconds of work that is soon repeated many times: what is quick is done again, as the first time it is slower. */
async function timed(work: () => unknown): Promise<number> {
  const once = async () => {
    const start = performance.now();
    await work();
    return (performance.now() - start) / 1000;
  };
  const first = await once();
  if (first > 2) return first;
  return Math.min(await once(), await once());
}

/** Seconds after which no further kind of fit is tried; those left are taken to be as long as the mean. */
const longestTrial = 20;

async function fittingSeconds({ trials }: PlannedStudy): Promise<number> {
  const times: number[] = [];
  for (const { run } of trials) {
    if (times.reduce((sum, time) => sum + time, 0) > longestTrial) break;
    times.push(await timed(run));
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
  return trials.reduce((sum, { count }, i) => sum + count * (times[i] ?? mean), 0);
}

function durationText(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 90) return `${Math.round(seconds / 10) * 10} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
