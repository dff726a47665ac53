// A thread that helps with a large region: takes tasks until none is left, and answers each with its features.
import { parentPort, workerData } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import { createMeasure, makeParameters } from '@radscore/radiomics';
import type { HelperData, HelperReply } from './extract-helpers.js';
import { takeTasks } from './task-queue.js';

const { region, parameters, queue } = workerData as HelperData;
const answer = (reply: HelperReply) => parentPort?.postMessage(reply);

try {
  const measure = createMeasure(region, makeParameters(parameters));
  for (const { task, place } of takeTasks(queue)) answer({ place, features: measure(task) });
} catch (error) {
  answer({ error: toRadError(error).toJSON() });
}
