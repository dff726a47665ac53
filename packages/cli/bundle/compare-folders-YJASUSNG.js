import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  compareRuns,
  comparisonTable
} from "./chunk-E76OUEWV.js";
import "./chunk-23HUI4IG.js";
import {
  describeEstimate
} from "./chunk-ZD3O6RAY.js";
import {
  formatCsv
} from "./chunk-J2PYCWKM.js";
import "./chunk-FUF4AWHF.js";
import {
  textTable
} from "./chunk-W66RITIN.js";
import "./chunk-56QR4I5O.js";
import "./chunk-2PNOVJHT.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-NRL5OR5C.js";
import "./chunk-T3PMWZZE.js";
import "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-MLOW6YOF.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  RadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/study/compare-folders.js
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
async function compareRunFolders(first, second, format) {
  const [a, b] = [basename(resolve(first)), basename(resolve(second))];
  const names = a === b ? [first, second] : [a, b];
  const comparison = compareRuns(await readRun(first), await readRun(second), names);
  if (format === "json")
    return `${JSON.stringify(comparison, null, 1)}
`;
  return format === "csv" ? formatCsv(comparisonTable(comparison)) : `${asText(comparison)}
`;
}
async function readRun(folder) {
  const file = join(folder, "run.json");
  const text = await readFile(file, "utf8").catch((error) => {
    throw new RadError("RAD-RUN-FOLDER", { detail: error.message }, { file });
  });
  const run = JSON.parse(text);
  if (run.version !== 1)
    throw new RadError("RAD-RUN-FOLDER", { detail: `its run.json has version ${String(run.version)}` }, { file });
  return run;
}
function asText({ names, settings, patients, sentences, candidates, checks }) {
  const shown = (pair) => pair.map((found) => found === null ? "-" : describeEstimate(found));
  const differing = checks.filter(({ verdicts }) => verdicts[0] !== verdicts[1]);
  return [
    ...names.map((name, k) => `${name}: ${patients[k]} patients. ${sentences[k]}`),
    "",
    settings.length === 0 ? "The protocols are the same." : textTable(["setting", ...names], settings.map(({ path, values }) => [path, ...values])),
    "",
    textTable(["candidate", "set", ...names.map((name) => `${name}, honest`), ...names.map((name) => `${name}, as published`)], candidates.map(({ id, set, honest, published }) => [id, set, ...shown(honest), ...shown(published)])),
    "",
    differing.length === 0 ? "All checks have the same verdict." : textTable(["check", ...names], differing.map(({ number, name, verdicts }) => [`${number} ${name}`, ...verdicts]))
  ].join("\n");
}
export {
  compareRunFolders
};
