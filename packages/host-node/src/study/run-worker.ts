// A worker thread of a study: one unit in, its fits out. The data of the study are read once.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { StudyData } from '@radscore/study';
import { evaluateUnit, type UnitResult } from '@radscore/study';
import type { WorkerReply } from '../threads/pool.js';
import type { UnitTask } from './run-units.js';

let held: { readonly file: string; readonly protocol: Protocol; readonly data: StudyData } | undefined;

parentPort?.on('message', async ({ file, unit }: UnitTask) => {
  let reply: WorkerReply<UnitResult>;
  try {
    if (held?.file !== file)
      held = { file, ...(JSON.parse(await readFile(file, 'utf8')) as { protocol: Protocol; data: StudyData }) };
    reply = { result: evaluateUnit(held.protocol, held.data, unit) };
  } catch (error) {
    reply = { error: toRadError(error).toJSON() };
  }
  parentPort?.postMessage(reply);
});
