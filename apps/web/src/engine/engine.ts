import { type Progress, reviveError } from '@radscore/core';
import { jobError } from '@radscore/jobs';
import type { Calls } from './calls/index.js';
import type { Answered, Asked } from './messages.js';

type InputOf<K extends keyof Calls> = Parameters<Calls[K]>[0];
type ResultOf<K extends keyof Calls> = Awaited<ReturnType<Calls[K]>>;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** A worker that answers calls one after another, and holds what they leave behind. */
export interface Engine {
  /**
   * Asks for something and waits for it.
   *
   * @throws the coded error of the call; RAD-WORKER-DIED where the engine ran out of memory: what was open must then be opened again.
   */
  ask<K extends keyof Calls>(
    name: K,
    input: InputOf<K>,
    onProgress?: (progress: Progress) => void,
  ): Promise<ResultOf<K>>;
  /** Ends the worker at once with all that it started; what it was asked is rejected with RAD-WORKER-DIED, or with the reason. */
  end(reason?: Error): void;
}

/** An engine of its own, beside the one that holds the open case; its worker starts with the first call. */
export function createEngine(): Engine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let calls = 0;
  const end = (reason: Error) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
    started.onmessage = ({ data }: MessageEvent<Answered>) => {
      const call = waiting.get(data.id);
      if ('progress' in data) return call?.onProgress?.(data.progress);
      waiting.delete(data.id);
      if ('error' in data) call?.reject(reviveError(data.error));
      else call?.resolve(data.result);
    };
    started.onerror = ({ message }) =>
      end(jobError('RAD-WORKER-DIED', { detail: message || 'its script could not be loaded' }));
    return started;
  };
  return {
    ask(name, input, onProgress) {
      worker ??= start();
      const id = ++calls;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, onProgress });
        worker!.postMessage({ id, name, input } satisfies Asked);
      });
    },
    end: (reason = jobError('RAD-WORKER-DIED', { detail: 'it was ended' })) => end(reason),
  };
}

const engine = createEngine();

/**
 * Asks the engine that holds the open case.
 *
 * @throws as `Engine.ask`.
 * @example
 * const opened = await ask('openPhantom', { seed: '7' });
 */
export const ask: Engine['ask'] = engine.ask;

/** A second one, for studies: they take their time, and are stopped by its end. */
export const studyEngine: Engine = createEngine();
