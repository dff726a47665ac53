import type { Worker, WorkerOptions } from 'node:worker_threads';

/**
 * In place of `node:worker_threads`, by `vi.mock`: threads run the built code, as they do for users, while the test runs the source.
 */
export async function builtWorkers(original: () => Promise<typeof import('node:worker_threads')>) {
  const actual = await original();
  class BuiltWorker extends actual.Worker {
    constructor(script: URL, options: WorkerOptions) {
      super(new URL(script.href.replace('/src/', '/dist/')), { ...options, execArgv: [] });
    }
  }
  return { ...actual, Worker: BuiltWorker as unknown as typeof Worker };
}
