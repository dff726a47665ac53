// A thread that helps with large regions, one after another: takes tasks until none is left, and answers each with its features.
import { parentPort } from 'node:worker_threads';
import { toRadError } from '@radscore/core';
import { createMeasure } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import type { HelperReply, HelperWork } from './extract-helpers.js';
import { takeTasks } from './task-queue.js';

const answer = (reply: HelperReply) => parentPort?.postMessage(reply);

parentPort?.on('message', ({ region, parameters, queue }: HelperWork) => {
  try {
    const measure = createMeasure(region, makeParameters(parameters));
    for (const { task, place } of takeTasks(queue)) answer({ place, features: measure(task) });
    answer('done');
  } catch (error) {
    answer({ error: toRadError(error).toJSON() });
  }
});
