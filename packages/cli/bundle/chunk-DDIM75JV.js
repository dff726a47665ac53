import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  choiceOf
} from "./chunk-GURCMBTP.js";
import {
  parseCsv,
  readCohort
} from "./chunk-J2PYCWKM.js";
import {
  RadError,
  isRadError
} from "./chunk-7UY37RIP.js";

// packages/cli/dist/commands/cohort-file.js
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
async function cohortRequests(path, choice, shared) {
  const cases = await readCohortFile(path);
  const folder = dirname(resolve(path));
  const requests = cases.map((row) => {
    const own = row.label === void 0 && row.segment === void 0 ? choice : choiceOf(row);
    return { id: row.id, image: resolve(folder, row.image), mask: resolve(folder, row.mask), ...own, ...shared };
  });
  return { cases, requests };
}
async function readCohortFile(path) {
  const text = await readFile(path, "utf8").catch((error) => {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file: path });
  });
  try {
    return readCohort(parseCsv(text));
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}

export {
  cohortRequests
};
