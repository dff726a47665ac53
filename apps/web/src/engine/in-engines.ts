import { coreError, type Progress } from '@radscore/core';
import { createEngine, type Engine } from './engine.js';

export interface EngineControl {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Each worker has its image for itself, so there are few of them. */
const mostWorkers = 3;

/**
 * Does one thing for each of several in workers of their own, which are ended when all is done, one has failed, or it is stopped.
 *
 * @param stage what the progress is called
 * @param work `onShare` says how much of its one is done, 0 to 1
 * @throws what `work` throws; RAD-CANCELLED where it was stopped.
 */
export async function inEngines<T, R>(
  items: readonly T[],
  stage: string,
  { signal, onProgress }: EngineControl,
  work: (item: T, engine: Engine, onShare: (share: number) => void) => Promise<R>,
): Promise<R[]> {
  const count = Math.max(1, Math.min(items.length, (navigator.hardwareConcurrency ?? 2) - 1, mostWorkers));
  const engines = Array.from({ length: count }, () => createEngine());
  const end = () => {
    for (const engine of engines) engine.end();
  };
  signal.addEventListener('abort', end);
  const shares = items.map(() => 0);
  const report = (at: number, share: number) => {
    shares[at] = share;
    const done = shares.reduce((sum, each) => sum + each, 0);
    onProgress({ stage, done: Math.round(100 * done), total: 100 * items.length });
  };
  const results: R[] = [];
  let next = 0;
  try {
    await Promise.all(
      engines.map(async (engine) => {
        for (let at = next++; at < items.length; at = next++) {
          results[at] = await work(items[at], engine, (share) => report(at, share));
          report(at, 1);
        }
      }),
    );
    return results;
  } catch (error) {
    if (signal.aborted) throw coreError('RAD-CANCELLED', {});
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** Does something in a worker of its own, which is ended when it is done or stopped. @throws what `work` throws; RAD-CANCELLED. */
export async function inOwnEngine<R>(control: EngineControl, work: (engine: Engine) => Promise<R>): Promise<R> {
  const engine = createEngine();
  return stoppable(engine, control, () => work(engine)).finally(() => engine.end());
}

/** Does something in an engine that is ended by a stop. @throws what `work` throws; RAD-CANCELLED. */
export async function stoppable<R>(
  engine: Engine,
  { signal }: Pick<EngineControl, 'signal'>,
  work: () => Promise<R>,
): Promise<R> {
  const stop = () => engine.end(coreError('RAD-CANCELLED', {}));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
