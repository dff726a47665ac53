// A worker thread of the phantom writer: one patient in, done or the error out.
import { parentPort } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import type { WorkerReply } from '../threads/pool.js';
import { type PhantomTask, writePhantomPatient } from './write-phantom-patient.js';

parentPort?.on('message', async (task: PhantomTask) => {
  let reply: WorkerReply<true>;
  try {
    await writePhantomPatient(task);
    reply = { result: true };
  } catch (error) {
    reply = { error: toRadError(error, { case: task.patient.id }).toJSON() };
  }
  parentPort?.postMessage(reply);
});
