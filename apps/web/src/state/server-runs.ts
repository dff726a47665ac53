import type { Run } from '@radscore/api';
import { coreError, type ErrorData, type Progress, reviveError } from '@radscore/core';
import { continueRun, listRuns, removeRun, stopRun } from '@radscore/host-web';
import type { StudyDone } from '../engine/calls/run-study.js';
import { studyEngine } from '../engine/engine.js';
import { hasApp, mode } from './mode.js';
import { createStore } from './store.js';

/** The runs of the app, latest first; none where the page is served without one. */
export const serverRuns = createStore<{ readonly runs: readonly Run[] }>({ runs: [] });

/** Milliseconds between two looks. */
const pause = 700;

export const isGoing = ({ state }: Run): boolean => state === 'running' || state === 'waiting';

async function look(): Promise<readonly Run[]> {
  const runs = await listRuns();
  serverRuns.set({ runs });
  return runs;
}

/** Looks at the runs again and again as long as one continues. @returns ends it. */
export function watchRuns(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = !hasApp(mode.get());
  const again = async () => {
    // A server that does not answer is asked again.
    const runs = await look().catch(() => undefined);
    if (!ended && (runs === undefined || runs.some(isGoing))) timer = setTimeout(() => void again(), pause);
  };
  if (!ended) void again();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

export interface Following {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Waits for the end of a run and fetches what it has found; a stop stops the run.
 *
 * @throws the error of the run, RAD-CANCELLED, as `askServer`.
 */
export async function followRun(id: string, { signal, onProgress }: Following): Promise<StudyDone> {
  const stop = () => void stopRun(id).catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const run = (await look()).find((each) => each.id === id);
      if (run === undefined || run.state === 'stopped') throw coreError('RAD-CANCELLED', {});
      if (run.state === 'failed') throw reviveError(run.error as ErrorData);
      if (run.state === 'done') return await openRun(run);
      if (run.progress !== undefined) onProgress(run.progress);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Fetches what a run has found. @throws as `askServer`. */
export function openRun({ id, failures }: Run): Promise<StudyDone> {
  return studyEngine.ask('fetchRun', { id, failures: failures as StudyDone['failures'] });
}

const thenLook = (work: (id: string) => Promise<unknown>) => async (id: string) => {
  await work(id);
  await look();
};

/** Each looks at the runs afterwards. @throws as `askServer`. */
export const changeRun = { stop: thenLook(stopRun), goOn: thenLook(continueRun), remove: thenLook(removeRun) };
