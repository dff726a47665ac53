import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  runFoldTask
} from "./chunk-T3PMWZZE.js";
import "./chunk-CTXU5GBD.js";
import {
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/learn/dist/node/fold-worker.js
import { parentPort, workerData } from "node:worker_threads";
var shared = workerData;
parentPort?.on("message", (task) => {
  let reply;
  try {
    reply = { result: runFoldTask(shared, task) };
  } catch (error) {
    reply = { error: toRadError(error).toJSON() };
  }
  parentPort?.postMessage(reply);
});
