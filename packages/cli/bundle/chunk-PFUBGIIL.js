import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  taskCost
} from "./chunk-B6ETTNSI.js";

// packages/study/dist/node/task-queue.js
function createTaskQueue(tasks) {
  const entries = tasks.map((task, place) => ({ task, place })).toSorted((a, b) => taskCost(b.task) - taskCost(a.task));
  return { entries, next: new Int32Array(new SharedArrayBuffer(4)) };
}
function* takeTasks({ entries, next }) {
  for (let i = Atomics.add(next, 0, 1); i < entries.length; i = Atomics.add(next, 0, 1))
    yield entries[i];
}
function tasksLeft({ entries, next }) {
  return Math.max(0, entries.length - Atomics.load(next, 0));
}
function closeQueue({ entries, next }) {
  Atomics.store(next, 0, entries.length);
}

export {
  createTaskQueue,
  takeTasks,
  tasksLeft,
  closeQueue
};
