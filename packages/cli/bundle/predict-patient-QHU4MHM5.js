import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import "./chunk-E76OUEWV.js";
import "./chunk-23HUI4IG.js";
import {
  predictCase
} from "./chunk-4GH2FYL6.js";
import "./chunk-UPPRA4NF.js";
import {
  parseModelFile
} from "./chunk-ZD3O6RAY.js";
import "./chunk-J2PYCWKM.js";
import "./chunk-FUF4AWHF.js";
import {
  textTable
} from "./chunk-W66RITIN.js";
import "./chunk-RGYBNLPN.js";
import "./chunk-DACE6VAA.js";
import "./chunk-56QR4I5O.js";
import "./chunk-B4JAWSSJ.js";
import "./chunk-2PNOVJHT.js";
import "./chunk-3VGNWXIZ.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-PFUBGIIL.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-UEEVQNU3.js";
import "./chunk-NRL5OR5C.js";
import "./chunk-T3PMWZZE.js";
import "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-KKUJJMDE.js";
import "./chunk-MLOW6YOF.js";
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import {
  RadError,
  isRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/predict-patient.js
import { readFile } from "node:fs/promises";
async function predictCommand({ model: file, image, mask, clinical, format }) {
  const model = await readModel(file);
  if (model.imaging !== void 0 && (image === void 0 || mask === void 0)) {
    throw new RadError("RAD-USAGE", { problem: "this model needs --image and --mask" });
  }
  const files = {
    ...image !== void 0 && { image },
    ...mask !== void 0 && { mask },
    clinical: clinicalValues(clinical)
  };
  const prediction = await predictCase(model, files);
  return format === "json" ? `${JSON.stringify(prediction, null, 1)}
` : `${asText(model, prediction)}
`;
}
async function readModel(file) {
  const text = await readFile(file, "utf8").catch((error) => {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file });
  });
  try {
    return parseModelFile(text);
  } catch (error) {
    throw isRadError(error) ? error.at({ file }) : error;
  }
}
function clinicalValues(pairs) {
  return Object.fromEntries(pairs.map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1)
      throw new RadError("RAD-PARAMETER-INVALID", {
        name: "--clinical",
        value: pair,
        problem: "write it as name=value"
      });
    return [pair.slice(0, at).trim(), pair.slice(at + 1)];
  }));
}
function asText(model, { kind, value, group, cutOff, survival, contributions, explanation, warnings, notice }) {
  const { endpoint } = model;
  const what = kind === "probability" ? `Probability of ${endpoint.positive}` : "Risk score";
  return [
    `${model.title} (${model.candidate.id})`,
    `${what}: ${value.toPrecision(4)}; called ${group} (cut-off ${cutOff.value.toPrecision(4)}, ${cutOff.rule})`,
    ...(survival ?? []).map(({ time, probability }) => `Free of ${endpoint.positive} at ${time} ${endpoint.unit}: ${probability === null ? "not known" : `${(100 * probability).toFixed(1)} %`}`),
    "",
    explanationSentence(explanation),
    textTable(["input", "value", "contribution"], contributions.slice(0, 15).map((each) => [
      each.name,
      each.value === null ? "missing" : each.value.toPrecision(5),
      each.contribution.toFixed(4)
    ])),
    ...warnings.length === 0 ? [] : ["", "Warnings", ...warnings.map((warning) => `  ${warning}`)],
    "",
    `How good the model is: ${model.performance}`,
    notice
  ].join("\n");
}
function explanationSentence({ method, scale, base, value }) {
  const how = method === "exact" ? "exact" : "over 2,048 drawn coalitions";
  return `Contributions to the ${scale}: Shapley values (${how}) against a patient with the training means, ${base.toPrecision(4)}; with their sum ${value.toPrecision(4)}`;
}
export {
  predictCommand
};
