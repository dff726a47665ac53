// A web worker: first its setting, then one task in, its outcome out. The same few lines run on every host.
import type { MeasuringHost } from '@radscore/cases';
import { toRadError } from '@radscore/core';
import { type Outcome, runTask, type Task } from '@radscore/jobs';
import { taskKinds } from '@radscore/tasks';
import { indexedStore } from '../store/indexed-store.js';
import { type WebTaskSetting, webTaskHost } from './web-task-host.js';

/** What a worker is sent. */
export type WorkerMessage = { readonly setting: WebTaskSetting } | { readonly task: Task };

let host: Promise<MeasuringHost> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<WorkerMessage>) => {
  if ('setting' in data) {
    host = indexedStore(data.setting.store).then((store) => webTaskHost(data.setting, store));
    // A store that cannot be opened is the error of the first task.
    host.catch(() => {});
    return;
  }
  const outcome = await outcomeOf(data.task);
  self.postMessage('error' in outcome ? { error: outcome.error.toJSON() } : outcome);
});

async function outcomeOf(task: Task): Promise<Outcome<unknown>> {
  try {
    return await runTask(task, taskKinds, await host!);
  } catch (error) {
    return { error: toRadError(error) };
  }
}
