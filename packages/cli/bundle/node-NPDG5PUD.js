import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  RadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/report/dist/node/chromium.js
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
var names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe"];
function findChromium(env = process.env) {
  if (env.RADSCORE_CHROMIUM)
    return env.RADSCORE_CHROMIUM;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}
function chromiumFlags() {
  const flags = [
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync"
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...flags] : flags;
}
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// packages/report/dist/node/pdf.js
import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
var run = promisify(execFile);
var timeout = 12e4;
async function reportToPdf(page, pdf, env = process.env) {
  const browser = findChromium(env);
  if (browser === void 0)
    throw new RadError("RAD-REPORT-NO-BROWSER", {}, { file: page });
  const profile = await mkdtemp(join2(tmpdir(), "radscore-pdf-"));
  const out = resolve(pdf);
  try {
    await rm(out, { force: true });
    const job = ["--headless", `--user-data-dir=${profile}`, "--no-pdf-header-footer", `--print-to-pdf=${out}`];
    await run(browser, [...chromiumFlags(), ...job, pathToFileURL(resolve(page)).href], { timeout });
    if ((await stat(out)).size === 0)
      throw new Error("the file is empty");
  } catch (error) {
    const problem = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new RadError("RAD-REPORT-PDF", { problem }, { file: page }, { cause: error });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

// packages/report/dist/node/png.js
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
var { resolve: resolve2 } = createRequire(import.meta.url);
var fontFiles = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"].map((file) => resolve2(`@expo-google-fonts/arimo/${file}`));
async function svgToPng(svg, { scale = 3 } = {}) {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" };
  return new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font }).render().asPng();
}
export {
  chromiumFlags,
  findChromium,
  reportToPdf,
  svgToPng
};
