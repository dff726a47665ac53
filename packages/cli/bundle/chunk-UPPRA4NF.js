import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  formatCsv
} from "./chunk-J2PYCWKM.js";
import {
  fingerprint,
  runInPool
} from "./chunk-DACE6VAA.js";
import {
  createThreads,
  giveIdle
} from "./chunk-B4JAWSSJ.js";
import {
  version
} from "./chunk-B6ETTNSI.js";
import {
  writeFileAtomic
} from "./chunk-E7O7Y25G.js";
import {
  RadError,
  hashOf
} from "./chunk-7UY37RIP.js";

// packages/study/dist/node/extract-cohort.js
var worker = new URL("./extract-worker.js", import.meta.url);
async function extractCohort(requests, { jobs, store, onOutcome, onProgress, signal }) {
  const outcomes = new Array(requests.length);
  const keys = await Promise.all(requests.map(storeKey));
  const open = [];
  for (const [i, key] of keys.entries()) {
    const rows = await store?.get(key);
    if (rows === void 0)
      open.push(i);
    else
      outcomes[i] = { rows };
  }
  const threads = createThreads(jobs, jobs - open.length);
  let done = 0;
  const report = () => onProgress?.({ stage: "extract", done, total: open.length });
  report();
  await runInPool(worker, open.map((i) => requests[i]), jobs, async (task, outcome) => {
    const i = open[task];
    outcomes[i] = "error" in outcome ? outcome : { rows: outcome.result };
    if ("result" in outcome)
      await store?.put(keys[i], outcome.result);
    done++;
    if (open.length - done < jobs)
      giveIdle(threads);
    onOutcome?.(requests[i], outcomes[i]);
    report();
  }, { workerData: threads, ...signal && { signal } });
  return outcomes;
}
async function storeKey(request) {
  const encoder = request.deep === void 0 || request.deep.encoder === "builtin" ? [] : [request.deep.encoder];
  const files = await Promise.all([request.image, request.mask, ...encoder].map(fingerprint));
  return hashOf({ request, files, version });
}

// packages/study/dist/node/result-store.js
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
function createResultStore(folder) {
  const fileOf = (key) => join(folder, `${key}.json`);
  return {
    async get(key) {
      const text = await readFile(fileOf(key), "utf8").catch(() => void 0);
      return text === void 0 ? void 0 : JSON.parse(text);
    },
    async put(key, result) {
      await mkdir(folder, { recursive: true });
      await writeFileAtomic(fileOf(key), JSON.stringify(result));
    },
    clear: () => rm(folder, { recursive: true, force: true })
  };
}

// packages/study/dist/node/write-table.js
var tableFormats = ["csv", "json", "parquet"];
async function formatTable(table, format) {
  switch (format) {
    case "csv":
      return formatCsv(table);
    case "parquet":
      return (await import("./parquet-3SELUH6B.js")).formatParquet(table);
    case "json": {
      const records = table.rows.map((row) => Object.fromEntries(table.columns.map((name, j) => [name, row[j]])));
      return `${JSON.stringify(records, null, 1)}
`;
    }
  }
}
async function writeTable(path, table, format) {
  await writeFileAtomic(path, await formatTable(table, format));
}
function tableFormatOf(path, wish) {
  const name = wish ?? (path === void 0 ? "csv" : /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "");
  const format = tableFormats.find((candidate) => candidate === name);
  if (format !== void 0)
    return format;
  throw new RadError("RAD-PARAMETER-INVALID", {
    name: wish === void 0 ? "--out" : "--format",
    value: wish ?? path ?? "",
    problem: `a table is written as ${tableFormats.join(", ")}`
  });
}

export {
  extractCohort,
  createResultStore,
  tableFormats,
  formatTable,
  writeTable,
  tableFormatOf
};
