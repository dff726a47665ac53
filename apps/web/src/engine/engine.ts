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

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let calls = 0;

/**
 * Asks the engine for something and waits for it. Calls are done one after another.
 *
 * @throws the coded error of the call; RAD-WORKER-DIED where the engine ran out of memory: what was open must then be opened again.
 * @example
 * const opened = await ask('openPhantom', { seed: '7' });
 */
export function ask<K extends keyof Calls>(
  name: K,
  input: InputOf<K>,
  onProgress?: (progress: Progress) => void,
): Promise<ResultOf<K>> {
  worker ??= start();
  const id = ++calls;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, onProgress });
    worker!.postMessage({ id, name, input } satisfies Asked);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  started.onmessage = ({ data }: MessageEvent<Answered>) => {
    const call = waiting.get(data.id);
    if ('progress' in data) return call?.onProgress?.(data.progress);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(reviveError(data.error));
    else call?.resolve(data.result);
  };
  started.onerror = ({ message }) => {
    started.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(jobError('RAD-WORKER-DIED', { detail: message }));
    waiting.clear();
  };
  return started;
}
