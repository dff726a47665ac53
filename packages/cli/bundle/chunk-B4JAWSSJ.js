import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  applyImageSteps,
  cutPatch,
  deepFeatureNames,
  extractCase,
  scatteringEncoder
} from "./chunk-2PNOVJHT.js";
import {
  readCase
} from "./chunk-3VGNWXIZ.js";
import {
  closeQueue,
  createTaskQueue,
  takeTasks,
  tasksLeft
} from "./chunk-PFUBGIIL.js";
import {
  createMeasure,
  extractionResult,
  extractionTasks,
  imageNames,
  makeParameters,
  prepare
} from "./chunk-B6ETTNSI.js";
import {
  lesionColumns
} from "./chunk-FAP6H43U.js";
import {
  boxSize
} from "./chunk-CZF5W4GT.js";
import {
  RadError,
  didYouMean,
  reviveError,
  sha256Hex,
  throwIfCancelled,
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/study/dist/node/idle-threads.js
function createThreads(total, idle) {
  const threads = { total, idle: new Int32Array(new SharedArrayBuffer(4)) };
  giveIdle(threads, Math.max(0, idle));
  return threads;
}
function takeIdle({ idle }) {
  for (let now = Atomics.load(idle, 0); now > 0; ) {
    const found = Atomics.compareExchange(idle, 0, now, now - 1);
    if (found === now)
      return true;
    now = found;
  }
  return false;
}
function giveIdle({ idle }, count = 1) {
  Atomics.add(idle, 0, count);
}

// packages/study/dist/node/onnx-encoder.js
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
async function onnxEncoder(file, outputs) {
  const bytes = await readModel(file);
  const fail = (problem) => new RadError("RAD-DEEP-MODEL", { problem }, { file });
  const runtime = await loadRuntime();
  const session = await runtime.InferenceSession.create(bytes).catch((error) => {
    throw fail(firstLine(error));
  });
  const { inputNames, outputNames } = session;
  if (inputNames.length !== 1)
    throw fail(`it has ${inputNames.length} inputs (${inputNames.join(", ")}), not one`);
  return {
    name: `${basename(file)} (ONNX, sha256 ${sha256Hex(bytes).slice(0, 16)})`,
    outputs,
    encode: async ({ values, geometry: { size } }) => {
      const tensor = new runtime.Tensor("float32", values, [1, 1, size[2], size[1], size[0]]);
      const answer = await session.run({ [inputNames[0]]: tensor }).catch((error) => {
        throw fail(firstLine(error));
      });
      const found = Float64Array.from(answer[outputNames[0]].data);
      if (found.length !== outputs)
        throw fail(`it gives ${found.length} numbers where ${outputs} are wanted`);
      if (!found.every(Number.isFinite))
        throw fail("it gives numbers that are not finite");
      return found;
    }
  };
}
async function readModel(file) {
  try {
    return await readFile(file);
  } catch (error) {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file });
  }
}
async function loadRuntime() {
  const native = "onnxruntime-node";
  try {
    return await import(native);
  } catch {
    const web = await import("onnxruntime-web");
    web.env.wasm.numThreads = 1;
    web.env.logLevel = "error";
    return web;
  }
}
function firstLine(error) {
  return error.message.split("\n")[0].slice(0, 300);
}

// packages/study/dist/node/extract-request.js
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";

// packages/study/dist/extraction/aggregate-lesions.js
var additive = /_shape_(MeshVolume|VoxelVolume|SurfaceArea)$/;
function aggregateLesions(lesions, rule) {
  const [first] = lesions;
  if (first === void 0)
    return [];
  if (lesions.length === 1)
    return first.values.map(([name, cell]) => [name, cell]);
  const byName = lesions.map(({ volume, values }) => ({ volume, values: new Map(values) }));
  return first.values.map(([name, cell]) => {
    const own = byName.flatMap(({ volume, values }) => {
      const value = values.get(name);
      return typeof value === "number" ? [{ volume, value }] : [];
    });
    if (own.length === 0)
      return [name, cell];
    if (additive.test(name))
      return [name, own.reduce((sum, { value }) => sum + value, 0)];
    if (rule === "max")
      return [name, Math.max(...own.map(({ value }) => value))];
    const weight = (volume) => rule === "mean" ? 1 : volume;
    const total = own.reduce((sum, { volume }) => sum + weight(volume), 0);
    return [name, own.reduce((sum, { volume, value }) => sum + weight(volume) * value, 0) / total];
  });
}

// packages/study/dist/node/deep-features.js
async function deepFeatures(image, regions, { encoder: name, outputs, region, patch }) {
  const encoder = await openEncoder(name, outputs);
  const values = await encoder.encode(cutPatch(image, regionNamed(region, regions).mask, patch));
  return deepFeatureNames(outputs).map((feature, i) => [feature, values[i]]);
}
var opened = /* @__PURE__ */ new Map();
function openEncoder(name, outputs) {
  const key = `${outputs} ${name}`;
  const encoder = opened.get(key) ?? (name === "builtin" ? builtIn(outputs) : onnxEncoder(name, outputs));
  opened.set(key, encoder);
  return encoder;
}
async function builtIn(outputs) {
  if (outputs === scatteringEncoder.outputs)
    return scatteringEncoder;
  const problem = `the built-in encoder has ${scatteringEncoder.outputs}`;
  throw new RadError("RAD-PARAMETER-INVALID", { name: "deep.outputs", value: outputs, problem });
}
function regionNamed(name, regions) {
  const found = regions.find((region) => region.name === name) ?? (regions.length === 1 ? regions[0] : void 0);
  if (found !== void 0)
    return found;
  const names = regions.map((region) => region.name);
  const known = names.join(", ");
  throw new RadError("RAD-PARAMETER-UNKNOWN", { kind: "region", name, suggestion: didYouMean(name, names), known });
}

// packages/study/dist/node/extract-helpers.js
import { Worker } from "node:worker_threads";

// packages/study/dist/node/shared-region.js
var copies = /* @__PURE__ */ new WeakMap();
function shareRegion({ volume, mask, shapeMask, box }) {
  return { volume: shared(volume), mask: shared(mask), shapeMask: shared(shapeMask), box };
}
function shared(grid) {
  if (grid.data.buffer instanceof SharedArrayBuffer)
    return grid;
  const { data, geometry } = grid;
  const copy = copies.get(data) ?? sharedCopy(data);
  copies.set(data, copy);
  return { data: copy, geometry };
}
function sharedCopy(data) {
  const ofSameKind = data.constructor;
  const copy = new ofSameKind(new SharedArrayBuffer(data.byteLength));
  copy.set(data);
  return copy;
}

// packages/study/dist/node/extract-helpers.js
var script = new URL("./extract-helper.js", import.meta.url);
function createHelpers(threads, memoryMb = 4096) {
  const helpers = /* @__PURE__ */ new Set();
  const start = () => {
    const helper = startHelper(memoryMb, () => {
      helpers.delete(helper);
      giveIdle(threads);
    });
    helpers.add(helper);
    return helper;
  };
  return {
    most: () => helpers.size + Atomics.load(threads.idle, 0),
    recruit() {
      while (takeIdle(threads))
        start();
    },
    assist({ region, parameters, queue }) {
      const work = { region: shareRegion(region), parameters: parameters.source, queue };
      const found = [];
      const busy = [];
      let failure;
      const employ = (helper) => {
        const done = helper.work(work, (result) => found.push(result));
        busy.push(done.catch((error) => {
          failure ??= error;
          closeQueue(queue);
        }));
      };
      const recruit = () => {
        while (tasksLeft(queue) > 0 && takeIdle(threads))
          employ(start());
      };
      for (const helper of helpers)
        employ(helper);
      recruit();
      return {
        recruit,
        async results() {
          await Promise.all(busy);
          if (failure !== void 0)
            throw failure;
          return found;
        }
      };
    },
    async dismiss() {
      await Promise.all(Array.from(helpers, (helper) => helper.end()));
    }
  };
}
function startHelper(memoryMb, onExit) {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  let onReply;
  let dead;
  const died = (detail) => {
    dead ??= new RadError("RAD-WORKER-DIED", { detail });
    onReply?.({ error: dead.toJSON() });
  };
  worker.on("message", (reply) => onReply?.(reply));
  worker.on("error", ({ message }) => died(message));
  worker.on("exit", (status) => {
    died(`it ended with status ${status}`);
    onExit();
  });
  return {
    work(work, onResult) {
      return new Promise((resolve, reject) => {
        if (dead !== void 0)
          return reject(dead);
        onReply = (reply) => {
          if (reply === "done")
            resolve();
          else if ("error" in reply)
            reject(reviveError(reply.error));
          else
            onResult(reply);
        };
        worker.postMessage(work);
      });
    },
    end: () => worker.terminate()
  };
}

// packages/study/dist/node/spread-extraction.js
import { setImmediate as nextRound } from "node:timers/promises";
var worthHelp = 4e6;
async function spreadExtraction(volume, mask, parameters, control = {}) {
  const { region, describe } = prepare(volume, mask, parameters.settings, control.sha1);
  const helpers = isLarge(region, parameters) ? control.helpers : void 0;
  if (helpers === void 0)
    await control.helpers?.dismiss();
  const tasks = extractionTasks(parameters, helpers === void 0 ? 1 : 1 + Math.max(1, helpers.most()));
  const queue = createTaskQueue(tasks);
  const assistance = helpers?.assist({ region, parameters, queue });
  const features = [];
  try {
    const diagnostics = describe();
    const measure = createMeasure(region, parameters);
    for (const { task, place } of takeTasks(queue)) {
      throwIfCancelled(control);
      control.onProgress?.({ stage: task.title, done: place, total: tasks.length });
      features[place] = measure(task, control);
      await nextRound();
      assistance?.recruit();
    }
    for (const { place, features: found } of await assistance?.results() ?? [])
      features[place] = found;
    return extractionResult(parameters, features.flat(), diagnostics);
  } catch (error) {
    closeQueue(queue);
    await helpers?.dismiss();
    throw error;
  }
}
function isLarge({ box }, { imageTypes }) {
  const [nx, ny, nz] = boxSize(box);
  return nx * ny * nz * imageTypes.flatMap(imageNames).length >= worthHelp;
}

// packages/study/dist/node/extract-request.js
async function extractRequest(request, control) {
  const threads = control?.threads;
  const helpers = threads !== void 0 && threads.total > 1 ? createHelpers(threads) : void 0;
  try {
    const parameters = makeParameters(request.parameters);
    if (helpers !== void 0 && await isLargeFile(request.image))
      helpers.recruit();
    const { image, rows, lesions } = await readCase(request);
    const prepared = applyImageSteps(image, request.imageSteps ?? []);
    const spread = { ...control, ...helpers && { helpers }, sha1: nodeSha1 };
    const measure = (row) => measureRow(request, image, prepared, row, parameters, spread);
    const measured = [];
    for (const row of rows)
      measured.push(await measure(row));
    if (lesions !== void 0)
      return [studyRow(request, rows, measured, lesions)];
    return rows.map(({ segment }, i) => ({
      ...segment && { segment: segment.name, label: segment.label },
      ...measured[i]
    }));
  } catch (error) {
    throw toRadError(error, { case: request.id });
  } finally {
    await helpers?.dismiss();
  }
}
var largeFile = 2e6;
async function isLargeFile(path) {
  const found = await stat(path).catch(() => void 0);
  return found !== void 0 && (found.isDirectory() || found.size >= largeFile);
}
var nodeSha1 = (parts) => {
  const hash = createHash("sha1");
  for (const part of parts)
    hash.update(part);
  return hash.digest("hex");
};
async function measureRow({ deep }, image, prepared, { regions }, parameters, control) {
  const extract = (volume, mask, chosen) => spreadExtraction(volume, mask, chosen, control);
  const features = await extractCase(prepared, regions, parameters, extract);
  if (deep === void 0)
    return features;
  const values = await deepFeatures(image, regions, deep);
  return { ...features, values: [...features.values, ...values] };
}
function studyRow({ study }, rows, measured, { count, volume }) {
  const each = measured.map((features, i) => ({ volume: rows[i].volume ?? 1, ...features }));
  return {
    values: [
      ...aggregateLesions(each, study.lesions.rule),
      [lesionColumns.count, count],
      [lesionColumns.volume, volume]
    ],
    notes: each.flatMap(({ notes }) => notes)
  };
}

export {
  createThreads,
  giveIdle,
  onnxEncoder,
  openEncoder,
  extractRequest
};
