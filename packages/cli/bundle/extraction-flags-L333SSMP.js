import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  makeParameters,
  parseParameters,
  require_dist
} from "./chunk-B6ETTNSI.js";
import "./chunk-CTXU5GBD.js";
import {
  parseRegions
} from "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  RadError,
  isRadError
} from "./chunk-7UY37RIP.js";
import {
  __toESM
} from "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/extraction-flags.js
import { readFile } from "node:fs/promises";
var import_yaml = __toESM(require_dist(), 1);
async function readParameters({ params, setting }) {
  let source = {};
  if (params !== void 0) {
    const text = await readFile(params, "utf8").catch((error) => {
      throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file: params });
    });
    try {
      source = { ...parseParameters(text).source };
    } catch (error) {
      throw isRadError(error) ? error.at({ file: params }) : error;
    }
  }
  const single = Object.fromEntries(setting.map(parseSetting));
  const merged = { ...source, setting: { ...source.setting, ...single } };
  makeParameters(merged);
  return merged;
}
function readRegions({ region }) {
  return region.length === 0 ? [] : parseRegions(region.join("\n"));
}
function readingOptions({ maskGeometry, series, spacing }) {
  return {
    ...maskGeometry && { maskGeometry },
    ...series !== void 0 && { series },
    ...spacing && { spacing }
  };
}
function parseSetting(text) {
  const [, name, value] = /^([^=:]+)[=:](.*)$/s.exec(text) ?? [];
  if (name === void 0 || value === void 0) {
    throw new RadError("RAD-PARAMETER-INVALID", { name: "--setting", value: text, problem: "write it as name=value" });
  }
  return [name.trim(), (0, import_yaml.parse)(value)];
}
export {
  readParameters,
  readRegions,
  readingOptions
};
