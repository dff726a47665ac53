import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  compareReaderPair
} from "./chunk-RGYBNLPN.js";
import "./chunk-DACE6VAA.js";
import "./chunk-56QR4I5O.js";
import "./chunk-3VGNWXIZ.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/study/dist/node/compare-readers-worker.js
import { parentPort } from "node:worker_threads";
parentPort?.on("message", async (pair) => {
  let reply;
  try {
    reply = { result: await compareReaderPair(pair) };
  } catch (error) {
    reply = { error: toRadError(error, { case: pair.first.id }).toJSON() };
  }
  parentPort?.postMessage(reply);
});
