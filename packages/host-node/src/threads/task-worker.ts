// A thread: one task in, its outcome out. The same few lines run on every host.
import { parentPort, workerData } from 'node:worker_threads';
import { runTask, type Task } from '@radscore/jobs';
import { taskKinds } from '@radscore/tasks';
import { type NodeTaskSetting, nodeTaskHost } from './node-task-host.js';

const host = nodeTaskHost(workerData as NodeTaskSetting);

parentPort?.on('message', async (task: Task) => {
  const outcome = await runTask(task, taskKinds, host);
  parentPort?.postMessage('error' in outcome ? { error: outcome.error.toJSON() } : outcome);
});
