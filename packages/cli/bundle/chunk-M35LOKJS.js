import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/cli/dist/output/errors.js
function formatError(thrown) {
  return formatErrorData(toRadError(thrown).toJSON());
}
function formatErrorData({ code, message, remedy, place }, more = {}) {
  const where = formatPlace({ ...more, ...place });
  return `${code}${where === "" ? "" : ` (${where})`}: ${message}
  What to do: ${remedy}`;
}
function formatPlace({ case: id, file, line, column, field }) {
  const parts = [
    id === void 0 ? "" : `case ${id}`,
    file ?? "",
    line === void 0 ? "" : `line ${line}`,
    column === void 0 ? "" : `column ${column}`,
    field ?? ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}

export {
  formatError,
  formatErrorData
};
