import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  takeTasks
} from "./chunk-PFUBGIIL.js";
import {
  createMeasure,
  makeParameters
} from "./chunk-B6ETTNSI.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/study/dist/node/extract-helper.js
import { parentPort } from "node:worker_threads";
var answer = (reply) => parentPort?.postMessage(reply);
parentPort?.on("message", ({ region, parameters, queue }) => {
  try {
    const measure = createMeasure(region, makeParameters(parameters));
    for (const { task, place } of takeTasks(queue))
      answer({ place, features: measure(task) });
    answer("done");
  } catch (error) {
    answer({ error: toRadError(error).toJSON() });
  }
});
