import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  extractRequest
} from "./chunk-B4JAWSSJ.js";
import "./chunk-2PNOVJHT.js";
import "./chunk-3VGNWXIZ.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-PFUBGIIL.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/study/dist/node/extract-worker.js
import { parentPort, workerData } from "node:worker_threads";
var threads = workerData;
parentPort?.on("message", async (request) => {
  let reply;
  try {
    reply = { result: await extractRequest(request, { threads }) };
  } catch (error) {
    reply = { error: toRadError(error, { case: request.id }).toJSON() };
  }
  parentPort?.postMessage(reply);
});
