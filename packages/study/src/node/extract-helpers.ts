import { Worker } from 'node:worker_threads';
import { type ErrorData, RadError, reviveError } from '@radscore/core';
import type { ExtractionParameters, FeatureValue, PreparedRegion } from '@radscore/radiomics';
import { giveIdle, type Threads, takeIdle } from './idle-threads.js';
import { shareRegion } from './shared-region.js';
import { closeQueue, type TaskQueue, tasksLeft } from './task-queue.js';

/** What a helper is given when it starts. */
export interface HelperData {
  readonly region: PreparedRegion;
  readonly parameters: ExtractionParameters['source'];
  readonly queue: TaskQueue;
}

/** The features of a task, at its place among all. */
export interface TaskResult {
  readonly place: number;
  readonly features: FeatureValue[];
}

/** What a helper answers for each task that it took; an error is its last answer. */
export type HelperReply = TaskResult | { readonly error: ErrorData };

/** The threads that help with one region. */
export interface Helpers {
  /** Starts a helper in the place of each idle thread, as long as there are tasks to take. */
  recruit(): void;
  /** What the helpers found, once all have ended. Throws what ended one before its time. */
  results(): Promise<TaskResult[]>;
  /** Ends all helpers. */
  dismiss(): Promise<void>;
}

export interface HelpersOptions {
  readonly region: PreparedRegion;
  readonly parameters: ExtractionParameters;
  readonly queue: TaskQueue;
  /** Without threads nobody helps. */
  readonly threads: Threads | undefined;
  /** Limit of a helper's JavaScript heap. */
  readonly memoryMb: number | undefined;
}

const script = new URL('./extract-helper.js', import.meta.url);

/** Nobody helps yet: see `recruit`. */
export function createHelpers({ region, parameters, queue, threads, memoryMb = 4096 }: HelpersOptions): Helpers {
  const workers: Worker[] = [];
  const ended: Promise<void>[] = [];
  const found: TaskResult[] = [];
  let failure: RadError | undefined;
  const fail = (error: RadError) => {
    failure ??= error;
    closeQueue(queue);
  };

  const start = (at: Threads): void => {
    const data: HelperData = { region: shareRegion(region), parameters: parameters.source, queue };
    const worker = new Worker(script, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    workers.push(worker);
    worker.on('message', (reply: HelperReply) => {
      if ('error' in reply) fail(reviveError(reply.error));
      else found.push(reply);
    });
    worker.on('error', ({ message }) => fail(new RadError('RAD-WORKER-DIED', { detail: message })));
    ended.push(
      new Promise((resolve) => {
        worker.on('exit', (status) => {
          giveIdle(at);
          if (status !== 0) fail(new RadError('RAD-WORKER-DIED', { detail: `it ended with status ${status}` }));
          resolve();
        });
      }),
    );
  };

  return {
    recruit() {
      while (threads !== undefined && tasksLeft(queue) > 0 && takeIdle(threads)) start(threads);
    },
    async results() {
      await Promise.all(ended);
      if (failure !== undefined) throw failure;
      return found;
    },
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
