import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  evaluateUnit
} from "./chunk-UEEVQNU3.js";
import "./chunk-NRL5OR5C.js";
import "./chunk-T3PMWZZE.js";
import "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import {
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/study/dist/node/run-worker.js
import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
var held;
parentPort?.on("message", async ({ file, unit }) => {
  let reply;
  try {
    if (held?.file !== file)
      held = { file, ...JSON.parse(await readFile(file, "utf8")) };
    reply = { result: evaluateUnit(held.protocol, held.data, unit) };
  } catch (error) {
    reply = { error: toRadError(error).toJSON() };
  }
  parentPort?.postMessage(reply);
});
