import { Worker } from 'node:worker_threads';
import { type ErrorData, type RadError, reviveError } from '@radscore/core';
import { jobError } from '@radscore/jobs';
import type { ExtractionParameters, FeatureValue, PreparedRegion } from '@radscore/radiomics';
import { giveIdle, type Threads, takeIdle } from './idle-threads.js';
import { shareRegion } from './shared-region.js';
import { closeQueue, type TaskQueue, tasksLeft } from './task-queue.js';

/** A region and its tasks, as a helper is given them. */
export interface HelperWork {
  readonly region: PreparedRegion;
  readonly parameters: ExtractionParameters['source'];
  readonly queue: TaskQueue;
}

/** The features of a task, at its place among all. */
export interface TaskResult {
  readonly place: number;
  readonly features: FeatureValue[];
}

/** What a helper answers: each task that it took, and in the end that there are no more, or what ended it. */
export type HelperReply = TaskResult | 'done' | { readonly error: ErrorData };

/** Threads that help with the large regions of a case, one region at a time. */
export interface Helpers {
  /** How many threads help, or could now. */
  most(): number;
  /** Starts a helper in the place of each idle thread: it loads what it needs while there is nothing to do yet. */
  recruit(): void;
  /** Gives all helpers a region's tasks to take from. */
  assist(work: RegionWork): Assistance;
  /** Ends all helpers; their threads are idle again. */
  dismiss(): Promise<void>;
}

export interface RegionWork {
  readonly region: PreparedRegion;
  readonly parameters: ExtractionParameters;
  readonly queue: TaskQueue;
}

/** The help with one region. */
export interface Assistance {
  /** Starts a helper in the place of each thread that has fallen idle, as long as there are tasks to take. */
  recruit(): void;
  /** What the helpers found, once all of them are done. Throws what ended one before its time. */
  results(): Promise<TaskResult[]>;
}

const script = new URL('./extract-helper.js', import.meta.url);

/**
 * Nobody helps yet: see `recruit` and `assist`.
 *
 * @param memoryMb limit of a helper's JavaScript heap; voxels do not count.
 */
export function createHelpers(threads: Threads, memoryMb = 4096): Helpers {
  const helpers = new Set<Helper>();
  const start = () => {
    const helper = startHelper(memoryMb, () => {
      helpers.delete(helper);
      giveIdle(threads);
    });
    helpers.add(helper);
    return helper;
  };
  return {
    most: () => helpers.size + Atomics.load(threads.idle, 0),
    recruit() {
      while (takeIdle(threads)) start();
    },
    assist({ region, parameters, queue }) {
      const work: HelperWork = { region: shareRegion(region), parameters: parameters.source, queue };
      const found: TaskResult[] = [];
      const busy: Promise<void>[] = [];
      let failure: RadError | undefined;
      const employ = (helper: Helper) => {
        const done = helper.work(work, (result) => found.push(result));
        busy.push(
          done.catch((error: RadError) => {
            failure ??= error;
            closeQueue(queue);
          }),
        );
      };
      const recruit = () => {
        while (tasksLeft(queue) > 0 && takeIdle(threads)) employ(start());
      };
      for (const helper of helpers) employ(helper);
      recruit();
      return {
        recruit,
        async results() {
          await Promise.all(busy);
          if (failure !== undefined) throw failure;
          return found;
        },
      };
    },
    async dismiss() {
      await Promise.all(Array.from(helpers, (helper) => helper.end()));
    },
  };
}

interface Helper {
  /** Hands over each result; rejected with the error that ended the work or the thread. */
  work(work: HelperWork, onResult: (result: TaskResult) => void): Promise<void>;
  end(): Promise<unknown>;
}

function startHelper(memoryMb: number, onExit: () => void): Helper {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  let onReply: ((reply: HelperReply) => void) | undefined;
  let dead: RadError | undefined;
  const died = (detail: string) => {
    dead ??= jobError('RAD-WORKER-DIED', { detail });
    onReply?.({ error: dead.toJSON() });
  };
  worker.on('message', (reply: HelperReply) => onReply?.(reply));
  worker.on('error', ({ message }) => died(message));
  worker.on('exit', (status) => {
    died(`it ended with status ${status}`);
    onExit();
  });
  return {
    work(work, onResult) {
      return new Promise((resolve, reject) => {
        if (dead !== undefined) return reject(dead);
        onReply = (reply) => {
          if (reply === 'done') resolve();
          else if ('error' in reply) reject(reviveError(reply.error));
          else onResult(reply);
        };
        worker.postMessage(work);
      });
    },
    end: () => worker.terminate(),
  };
}
