// A worker thread of the cohort extraction: one request in, its rows or its error out.
import { parentPort, workerData } from 'node:worker_threads';
import type { ExtractionRequest } from '@radscore/cases';
import { toRadError } from '@radscore/core';
import type { WorkerReply } from '../threads/pool.js';
import { type ExtractedRow, extractRequest } from './extract-request.js';
import type { Threads } from './idle-threads.js';

const threads = workerData as Threads;

parentPort?.on('message', async (request: ExtractionRequest) => {
  let reply: WorkerReply<ExtractedRow[]>;
  try {
    reply = { result: await extractRequest(request, { threads }) };
  } catch (error) {
    reply = { error: toRadError(error, { case: request.id }).toJSON() };
  }
  parentPort?.postMessage(reply);
});
