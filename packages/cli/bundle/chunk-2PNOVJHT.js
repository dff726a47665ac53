import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  extractFeatures,
  filters
} from "./chunk-B6ETTNSI.js";
import {
  countNonFinite,
  resampleToDoubles,
  signedDistanceMap
} from "./chunk-CZF5W4GT.js";
import {
  centreOfMass,
  identityDirection,
  requireSameGeometry,
  voxelCount
} from "./chunk-GO2TTPFV.js";
import {
  RadError,
  didYouMean,
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/study/dist/deep/encoder.js
function deepFeatureNames(outputs) {
  return Array.from({ length: outputs }, (_, i) => `deep_${String(i).padStart(3, "0")}`);
}

// packages/study/dist/deep/patch.js
function cutPatch(image, region, { size, spacing, window: [low2, high2] }) {
  requireSameGeometry(image.geometry, region.geometry);
  if (!(low2 < high2)) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "window",
      value: `[${low2}, ${high2}]`,
      problem: "the first must be less"
    });
  }
  const centre = centreOfMass(region);
  if (centre === void 0)
    throw new RadError("RAD-MASK-EMPTY", { label: "the region" });
  const geometry = {
    size,
    spacing: [spacing, spacing, spacing],
    origin: centre.mm.map((mm, axis) => mm - (size[axis] - 1) / 2 * spacing),
    direction: identityDirection
  };
  const grey = resampleToDoubles(image, geometry, { interpolator: "sitkLinear", outside: "edge" });
  const values = new Float32Array(voxelCount(geometry));
  for (let i = 0; i < values.length; i++)
    values[i] = Math.min(1, Math.max(0, (grey.data[i] - low2) / (high2 - low2)));
  const inside = resampleToDoubles(region, geometry, { interpolator: "sitkNearestNeighbor" });
  return { geometry, values, region: { geometry, data: Uint8Array.from(inside.data, (v) => Number(v > 0)) } };
}

// packages/study/dist/deep/wavelet-bands.js
var low = [0.25, 0.5, 0.25];
var high = [-0.5, 0, 0.5];
function waveletBands(block, size, step) {
  const [lx, hx] = [filterAxis(block, size, 0, low, step), filterAxis(block, size, 0, high, step)];
  const strengths = [1, 2, 3].map(() => new Float64Array(block.length));
  let rest = lx;
  for (const [x, derivedX] of [
    [lx, 0],
    [hx, 1]
  ]) {
    for (const derivedY of [0, 1]) {
      const xy = filterAxis(x, size, 1, derivedY === 1 ? high : low, step);
      for (const derivedZ of [0, 1]) {
        const band = filterAxis(xy, size, 2, derivedZ === 1 ? high : low, step);
        const order = derivedX + derivedY + derivedZ;
        if (order === 0)
          rest = band;
        else
          addSquares(strengths[order - 1], band);
      }
    }
  }
  const [edges, lines, corners] = strengths.map((squares) => squares.map(Math.sqrt));
  return { edges, lines, corners, smooth: rest };
}
function smooth(block, size, step) {
  return [0, 1, 2].reduce((values, axis) => filterAxis(values, size, axis, low, step), block);
}
function filterAxis(block, size, axis, [before, at, after], step) {
  const out = new Float64Array(block.length);
  const stride = [1, size[0], size[0] * size[1]][axis];
  const n = size[axis];
  const period = stride * n;
  for (let start = 0; start < block.length; start += period) {
    for (let k = 0; k < n; k++) {
      const here = start + k * stride;
      const back = start + Math.max(0, k - step) * stride;
      const ahead = start + Math.min(n - 1, k + step) * stride;
      for (let i = 0; i < stride; i++) {
        out[here + i] = before * block[back + i] + at * block[here + i] + after * block[ahead + i];
      }
    }
  }
  return out;
}
function addSquares(sum, values) {
  for (let i = 0; i < sum.length; i++)
    sum[i] = sum[i] + values[i] * values[i];
}

// packages/study/dist/deep/scattering.js
var scales = 4;
var zones = [
  { from: -Infinity, to: -4 },
  { from: -4, to: 0 },
  { from: 0, to: 4 },
  { from: 4, to: 10 }
];
var scatteringEncoder = {
  name: "radscore scattering network (3D, two layers, fixed wavelets, untrained)",
  outputs: 256,
  encode: async (patch) => scatteringFeatures(patch)
};
function scatteringFeatures(patch) {
  const members = zoneMembers(patch);
  const features = [];
  for (const path of paths(Float64Array.from(patch.values), patch.geometry.size)) {
    for (const voxels of members)
      features.push(...moments(path, voxels));
  }
  return Float64Array.from(features);
}
function* paths(image, size) {
  yield image;
  let rest = image;
  const first = [];
  for (let scale = 0; scale < scales; scale++) {
    const bands = waveletBands(rest, size, 2 ** scale);
    first.push(bands);
    yield* [bands.edges, bands.lines, bands.corners];
    rest = bands.smooth;
  }
  yield rest;
  for (const [fine, bands] of first.entries()) {
    for (const band of [bands.edges, bands.lines, bands.corners]) {
      let envelope = smooth(band, size, 2 ** fine);
      for (let coarse = fine + 1; coarse < scales; coarse++) {
        const second = waveletBands(envelope, size, 2 ** coarse);
        yield strengthOf(second);
        envelope = second.smooth;
      }
    }
  }
}
function strengthOf({ edges, lines, corners }) {
  return edges.map((e, i) => Math.sqrt(e * e + lines[i] * lines[i] + corners[i] * corners[i]));
}
function zoneMembers({ region }) {
  if (!region.data.includes(1))
    throw new RadError("RAD-MASK-EMPTY", { label: "the region within its patch" });
  const distance = signedDistanceMap(region).data;
  const found = zones.map(({ from, to }) => {
    const voxels = [];
    for (let i = 0; i < distance.length; i++)
      if (distance[i] > from && distance[i] <= to)
        voxels.push(i);
    return Int32Array.from(voxels);
  });
  const inside = found[0].length > 0 ? found[0] : found[1];
  const filled = [inside];
  for (const voxels of found.slice(1))
    filled.push(voxels.length > 0 ? voxels : filled.at(-1));
  return filled;
}
function moments(values, voxels) {
  let sum = 0;
  for (const i of voxels)
    sum += values[i];
  const mean = sum / voxels.length;
  let squares = 0;
  for (const i of voxels)
    squares += (values[i] - mean) ** 2;
  return [mean, Math.sqrt(squares / voxels.length)];
}

// packages/study/dist/extraction/extract-case.js
async function extractCase(image, regions, parameters, extract = extractFeatures) {
  const values = [];
  const notes = [];
  const failures = [];
  for (const { name, mask, warnings = [] } of regions) {
    const prefix = name === "" ? "" : `${name}:`;
    notes.push(...warnings.map((reason) => ({ kind: "warning", subject: name, reason })));
    try {
      requireFinite(image, mask);
      const result = await extract(image, mask, parameters);
      for (const [key, value] of Object.entries(result.diagnostics))
        values.push([prefix + key, diagnosticCell(value)]);
      for (const feature of result.features) {
        values.push([prefix + feature.name, feature.value]);
        if (feature.value === null)
          notes.push({ kind: "missing", subject: prefix + feature.name, reason: feature.reason });
      }
      notes.push(...result.warnings.map((reason) => ({ kind: "warning", subject: name, reason })));
    } catch (error) {
      const failure = toRadError(error, name === "" ? {} : { field: name });
      if (failure.code === "RAD-CANCELLED" || regions.length === 1)
        throw failure;
      failures.push(failure);
      notes.push({ kind: "missing", subject: name, reason: failure.toJSON() });
    }
  }
  if (failures.length === regions.length) {
    throw new RadError("RAD-CASE-REGIONS", { detail: failures.map((failure) => failure.message).join(" ") });
  }
  return { values, notes };
}
function requireFinite(image, mask) {
  const { nan, infinite } = countNonFinite(image, mask);
  if (nan + infinite > 0)
    throw new RadError("RAD-REGION-NOT-FINITE", { nan, infinite });
}
function diagnosticCell(value) {
  if (value === null || typeof value === "string" || typeof value === "number")
    return value;
  return JSON.stringify(value);
}

// packages/study/dist/images/image-steps.js
var filterOfStep = {
  "histogram-equalisation": "HistogramEqualisation",
  "high-pass": "GaussianHighPass",
  "add-high-pass": "AddHighPass",
  clip: "Clip"
};
var imageStepNames = Object.keys(filterOfStep);
function applyImageSteps(image, steps) {
  const prepared = steps.map(prepareStep);
  const everywhere = { geometry: image.geometry, data: new Uint8Array(image.data.length).fill(1) };
  const context = { mask: everywhere, seed: 0, force2D: false, force2Ddimension: 0 };
  return prepared.reduce((volume, { filter, parameters, field }) => {
    try {
      const [made] = filter.apply(volume, parameters, context);
      return made.volume;
    } catch (error) {
      throw toRadError(error, { field });
    }
  }, image);
}
function checkImageSteps(steps) {
  steps.forEach(prepareStep);
}
function prepareStep({ name, parameters = {} }, at) {
  const filter = stepFilter(name);
  const field = `images.steps[${at}] (${name})`;
  const parsed = filter.parameters.safeParse(parameters);
  if (parsed.success)
    return { filter, parameters: parsed.data, field };
  const [issue] = parsed.error.issues;
  const parameter = issue.path.join(".") || "parameters";
  const value = JSON.stringify(parameters);
  throw new RadError("RAD-PARAMETER-INVALID", { name: parameter, value, problem: issue.message }, { field });
}
function stepFilter(name) {
  const wanted = filterOfStep[name];
  const filter = filters.find((candidate) => candidate.name === wanted);
  if (filter !== void 0)
    return filter;
  const suggestion = didYouMean(name, imageStepNames);
  throw new RadError("RAD-PARAMETER-UNKNOWN", {
    kind: "image step",
    name,
    suggestion,
    known: imageStepNames.join(", ")
  });
}

export {
  deepFeatureNames,
  cutPatch,
  scatteringEncoder,
  extractCase,
  imageStepNames,
  applyImageSteps,
  checkImageSteps
};
