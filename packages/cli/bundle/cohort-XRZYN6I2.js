import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  cohortRequests
} from "./chunk-DDIM75JV.js";
import "./chunk-YZBVXGT3.js";
import {
  choiceOf,
  leadingCells
} from "./chunk-GURCMBTP.js";
import {
  createProgressLine
} from "./chunk-TIHP2FNP.js";
import {
  stopSignal
} from "./chunk-EL3RYX2A.js";
import {
  featureTable,
  problemTable
} from "./chunk-23HUI4IG.js";
import {
  createResultStore,
  extractCohort,
  tableFormatOf,
  writeTable
} from "./chunk-UPPRA4NF.js";
import "./chunk-J2PYCWKM.js";
import {
  formatErrorData
} from "./chunk-M35LOKJS.js";
import "./chunk-DACE6VAA.js";
import "./chunk-B4JAWSSJ.js";
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
  RadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/extract/cohort.js
async function extractWholeCohort(flags, shared) {
  const { cohort = "", out } = flags;
  if (out === void 0)
    throw new RadError("RAD-USAGE", { problem: "a cohort needs --out, the file of its table" });
  const format = tableFormatOf(out, flags.format);
  const { cases, requests } = await cohortRequests(cohort, choiceOf(flags), shared);
  const store = createResultStore(`${out}.partial`);
  if (!flags.resume)
    await store.clear();
  const progress = createProgressLine("cases");
  const outcomes = await extractCohort(requests, {
    jobs: flags.jobs,
    store,
    onProgress: progress.report,
    signal: stopSignal()
  }).finally(progress.end);
  const { rows, failures } = gather(cases, outcomes);
  if (rows.length === 0) {
    process.stderr.write(`${formatErrorData(failures[0].error, { case: failures[0].id })}
`);
    throw new RadError("RAD-COHORT-FAILED", { count: cases.length }, { file: cohort });
  }
  const problems = problemTable(rows, failures);
  const problemFile = `${out.replace(/\.[^./\\]+$/, "")}.problems.csv`;
  await writeTable(problemFile, problems, "csv");
  await writeTable(out, featureTable(rows), format);
  if (failures.length === 0)
    await store.clear();
  for (const { id, error } of failures)
    process.stderr.write(`${formatErrorData(error, { case: id })}
`);
  const notes = problems.rows.length - failures.length;
  process.stderr.write(`${rows.length} rows in ${out}. ${failures.length} of ${cases.length} cases failed, ${notes} notes: ${problemFile}
`);
  return failures.length === 0 ? 0 : 1;
}
function gather(cases, outcomes) {
  const rows = [];
  const failures = [];
  for (const [i, outcome] of outcomes.entries()) {
    const { id, image, mask, clinical, ...choice } = cases[i];
    if ("error" in outcome) {
      failures.push({ id, error: outcome.error.toJSON() });
      continue;
    }
    for (const row of outcome.rows) {
      const own = leadingCells([
        ["id", id],
        ["image", image],
        ["mask", mask]
      ], choiceOf(choice), row);
      rows.push({ id, leading: [...own, ...Object.entries(clinical)], values: row.values, notes: row.notes });
    }
  }
  return { rows, failures };
}
export {
  extractWholeCohort
};
