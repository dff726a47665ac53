import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  RadError,
  reviveError
} from "./chunk-7UY37RIP.js";

// packages/core/dist/node/pool.js
import { Worker } from "node:worker_threads";
async function runInPool(script, tasks, jobs, onOutcome, control = {}) {
  let next = 0;
  const takeTasks = async () => {
    let worker;
    try {
      while (next < tasks.length) {
        if (control.signal?.aborted)
          throw new RadError("RAD-CANCELLED", {});
        const index = next++;
        worker ??= new Worker(script, {
          workerData: control.workerData,
          resourceLimits: { maxOldGenerationSizeMb: control.memoryMb ?? 4096 }
        });
        const outcome = await runTask(worker, tasks[index], control);
        if ("error" in outcome && outcome.error.code === "RAD-WORKER-DIED")
          worker = void 0;
        await onOutcome(index, outcome);
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, takeTasks));
}
function runTask(worker, task, control) {
  return new Promise((resolve, reject) => {
    const onMessage = (reply) => finish(() => resolve("error" in reply ? { error: reviveError(reply.error) } : reply));
    const onError = (error) => died(error.message);
    const onExit = (status) => died(`it ended with status ${status}`);
    const died = (detail) => finish(() => resolve({ error: new RadError("RAD-WORKER-DIED", { detail }) }));
    const watch = setInterval(() => {
      if (control.signal?.aborted)
        finish(() => reject(new RadError("RAD-CANCELLED", {})));
    }, 100);
    const finish = (settle) => {
      clearInterval(watch);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}

// packages/study/dist/node/fingerprint.js
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
async function fingerprint(path) {
  const info = await stat(path).catch(() => void 0);
  if (info === void 0)
    return "missing";
  if (!info.isDirectory())
    return `${info.size}:${info.mtimeMs}`;
  const names = (await readdir(path, { recursive: true })).sort();
  const parts = await Promise.all(names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(path, name));
    return `${name}:${size}:${mtimeMs}`;
  }));
  return parts.join("|");
}

export {
  fingerprint,
  runInPool
};
