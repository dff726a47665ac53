/** Starts a worker that does tasks: give it to `webStudyPorts` or `webWorkerExecutor`. */
export const startTaskWorker = (): Worker =>
  new Worker(new URL('./task-worker.ts', import.meta.url), { type: 'module', name: 'tasks' });
