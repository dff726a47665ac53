import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  createProgressLine
} from "./chunk-TIHP2FNP.js";
import {
  stopSignal
} from "./chunk-EL3RYX2A.js";
import {
  readFeatures
} from "./chunk-E76OUEWV.js";
import {
  claimRunFolder,
  openStudy,
  runStudy
} from "./chunk-4GH2FYL6.js";
import {
  parseCsv
} from "./chunk-J2PYCWKM.js";
import {
  formatErrorData
} from "./chunk-M35LOKJS.js";
import {
  writeFileAtomic
} from "./chunk-E7O7Y25G.js";
import {
  RadError,
  isRadError
} from "./chunk-7UY37RIP.js";

// packages/cli/dist/commands/study/run-study.js
import { readFile } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";

// packages/cli/dist/commands/study/write-report.js
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
async function writeReport(out, result, { png }) {
  const { renderStudy } = await import("./dist-G4TNQ5KA.js");
  const { svgToPng } = await import("./node-NPDG5PUD.js");
  const { files } = renderStudy(result);
  for (const name of ["figures", "tables", "report.pdf"])
    await rm(join(out, name), { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFileAtomic(join(out, name), content);
    if (!png || !name.endsWith(".svg") || typeof content !== "string")
      continue;
    await writeFileAtomic(join(out, name.replace(/svg$/, "png")), await svgToPng(content));
  }
}
async function writePdf(out) {
  const { reportToPdf } = await import("./node-NPDG5PUD.js");
  await reportToPdf(join(out, "report.html"), join(out, "report.pdf"));
  process.stdout.write(`PDF         ${join(out, "report.pdf")}
`);
}
async function requireChromium() {
  const { findChromium } = await import("./node-NPDG5PUD.js");
  if (findChromium() === void 0)
    throw new RadError("RAD-REPORT-NO-BROWSER", {});
}

// packages/cli/dist/commands/study/run-study.js
var versions = { radscore: "0.1.0" };
async function runStudyCommand(reference, flags) {
  const { out, images, resume } = flags;
  const table = flags.cohort ?? flags.features;
  if (table === void 0)
    throw new RadError("RAD-USAGE", { problem: "give --cohort, or --features, or both" });
  if (flags.pdf)
    await requireChromium();
  const options = { featuresOnly: flags.features !== void 0, ...images !== void 0 && { images } };
  const opened = await openStudy(reference, table, options);
  const features = flags.features === void 0 ? void 0 : await readFeatureFile(flags.features, opened);
  const owner = { study: opened.protocol.id, patients: opened.cohort.patients.map(({ id }) => id) };
  const release = await claimRunFolder(out, owner, !resume);
  try {
    say(opened);
    return await runInFolder(opened, flags, { imagesFrom: dirname2(table), ...features && { features } });
  } finally {
    await release();
  }
}
async function runInFolder({ protocol, cohort }, { out, jobs, only, png, pdf }, inputs) {
  const progress = stageProgress();
  const signal = stopSignal();
  const until = only === void 0 || only === "conclude" ? {} : { until: only };
  const { result, failures } = await runStudy({
    protocol,
    cohort,
    out,
    jobs,
    versions,
    signal,
    onProgress: progress.report,
    ...inputs,
    ...until
  }).finally(progress.end);
  for (const { id, error } of failures)
    process.stderr.write(`${formatErrorData(error, { case: id })}
`);
  if (result !== void 0) {
    for (const warning of result.warnings)
      process.stderr.write(`${formatErrorData(warning)}
`);
    await writeReport(out, result, { png });
    process.stdout.write(`
${summary(result, out)}
`);
    if (pdf)
      await writePdf(out);
  } else
    process.stdout.write(`Stopped after the stage ${only}; run without --only to go on.
`);
  const left = (result?.cohort ?? cohort).exclusions.filter(({ stage }) => stage === "images");
  const known = new Set(cohort.exclusions.map(({ id }) => id));
  const told = new Set(failures.map(({ id }) => id));
  for (const { id, sentence } of left)
    if (!known.has(id) && !told.has(id))
      process.stderr.write(`${id}: ${sentence}
`);
  const lost = left.length > 0;
  const broken = result?.candidates.some(({ failure }) => failure !== void 0) ?? false;
  return failures.length > 0 || lost || broken ? 1 : 0;
}
async function readFeatureFile(path, { protocol }) {
  const text = await readFile(path, "utf8").catch((error) => {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file: path });
  });
  try {
    return readFeatures(parseCsv(text), protocol);
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}
function say({ protocol, cohort }) {
  const { endpoint, patients, enrolled, exclusions } = cohort;
  const lines = [
    protocol.title,
    `${patients.length} of ${enrolled} patients, ${endpoint.events} with ${endpoint.positive}${exclusions.length === 0 ? "" : `; ${exclusions.length} left out:`}`,
    ...exclusions.slice(0, 10).map(({ id, sentence }) => `  ${id}: ${sentence}`),
    ...exclusions.length > 10 ? [`  and ${exclusions.length - 10} more (cohort.json)`] : [],
    ...endpoint.notes.map((note) => `  ${note}`)
  ];
  process.stderr.write(`${lines.join("\n")}
`);
}
function stageProgress() {
  let stage = "";
  let line;
  const end = () => line?.end();
  return {
    report: (progress) => {
      if (progress.total === 0)
        return;
      if (progress.stage !== stage) {
        end();
        stage = progress.stage;
        line = createProgressLine(stage === "extract" ? "cases" : "fits");
      }
      line.report(progress);
    },
    end
  };
}
function summary({ key, checks, candidates }, out) {
  const count = (verdict) => checks.filter((check) => check.verdict === verdict).length;
  const alarming = checks.filter(({ verdict }) => verdict === "fail").map(({ number, name, sentence }) => `  ${number} ${name}: ${sentence}`);
  return [
    key.sentence,
    "",
    `${candidates.length} candidates; checks: ${count("pass")} pass, ${count("warn")} warn, ${count("fail")} fail.`,
    ...alarming,
    "",
    `Report      ${join2(out, "report.html")}`,
    `Model       ${join2(out, "model.json")}   (radscore predict --model ...)`,
    "For research use only."
  ].join("\n");
}

export {
  runStudyCommand
};
