// A worker thread of the comparison of two readers: one case in, its regions or its error out.
import { parentPort } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import type { WorkerReply } from '../threads/pool.js';
import { compareReaderPair, type ReaderCase, type ReaderPair } from './compare-readers.js';

parentPort?.on('message', async (pair: ReaderPair) => {
  let reply: WorkerReply<ReaderCase[]>;
  try {
    reply = { result: await compareReaderPair(pair) };
  } catch (error) {
    reply = { error: toRadError(error, { case: pair.first.id }).toJSON() };
  }
  parentPort?.postMessage(reply);
});
