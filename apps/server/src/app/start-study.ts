import { Worker } from 'node:worker_threads';
import type { ErrorData, Progress } from '@radscore/core';
import { jobError } from '@radscore/jobs';
import type { LostCase, StudyNews, StudyOrder } from './study-messages.js';

/** A study that runs in a thread of its own. */
export interface RunningStudy {
  /** Undefined where it has come to its end; else why not: RAD-CANCELLED after a stop. It does not reject. */
  readonly ended: Promise<ErrorData | undefined>;
  stop(): void;
}

export interface StudyListeners {
  readonly onProgress: (progress: Progress) => void;
  readonly onLost: (lost: readonly LostCase[]) => void;
}

const script = new URL('./study-worker.js', import.meta.url);

/** Starts a study; its thread keeps the order of the stages and hands measuring and fits to other threads. */
export function startStudy(order: StudyOrder, { onProgress, onLost }: StudyListeners): RunningStudy {
  const worker = new Worker(script, { workerData: order });
  const ended = new Promise<ErrorData | undefined>((resolve) => {
    const died = (detail: string) => resolve(jobError('RAD-WORKER-DIED', { detail }).toJSON());
    let last: StudyNews | undefined;
    worker.on('message', (news: StudyNews) => {
      if ('progress' in news) onProgress(news.progress);
      else if ('lost' in news) onLost(news.lost);
      else last = news;
    });
    worker.on('error', (error: Error) => died(error.message));
    // With the thread its lease is given back.
    worker.on('exit', (status) => {
      if (last === undefined) died(`it ended with status ${status}`);
      else resolve('error' in last ? last.error : undefined);
    });
  });
  return { ended, stop: () => worker.postMessage('stop') };
}
