// A worker thread of cross-validation: holds what all folds share, answers each fold with its result or its error.
import { parentPort, workerData } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import { type FoldResult, type FoldShared, type FoldTask, runFoldTask } from '@radscore/learn';
import type { WorkerReply } from './pool.js';

const shared = workerData as FoldShared;

parentPort?.on('message', (task: FoldTask) => {
  let reply: WorkerReply<FoldResult>;
  try {
    reply = { result: runFoldTask(shared, task) };
  } catch (error) {
    reply = { error: toRadError(error).toJSON() };
  }
  parentPort?.postMessage(reply);
});
