import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  writePhantomPatient
} from "./chunk-KKUJJMDE.js";
import "./chunk-MLOW6YOF.js";
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/study/dist/node/write-phantom-worker.js
import { parentPort } from "node:worker_threads";
parentPort?.on("message", async (task) => {
  let reply;
  try {
    await writePhantomPatient(task);
    reply = { result: true };
  } catch (error) {
    reply = { error: toRadError(error, { case: task.patient.id }).toJSON() };
  }
  parentPort?.postMessage(reply);
});
