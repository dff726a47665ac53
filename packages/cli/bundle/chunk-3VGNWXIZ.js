import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  regionsOfCase
} from "./chunk-XJUSZSZC.js";
import {
  makeParameters
} from "./chunk-B6ETTNSI.js";
import {
  openSegments,
  readVolume
} from "./chunk-E7O7Y25G.js";
import {
  evaluateRegions,
  matchMask,
  parseRegion
} from "./chunk-CZF5W4GT.js";
import {
  chooseSegments,
  countVoxels,
  emptyMask,
  unionOf
} from "./chunk-GO2TTPFV.js";
import {
  RadError,
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/study/dist/extraction/study-regions.js
function lesionsOfCase(study, { image, segments }) {
  const { rule, segment } = study.lesions;
  const list = regionsOfCase(study, [...segments.keys()]);
  const lesions = list.some(({ name }) => name === segment) || [...segments.keys()].includes(segment);
  const input = { segments, ...image === void 0 ? {} : { image } };
  const pieces = lesions ? piecesOf(list, segment, input) : [];
  const voxel = (mask) => mask.geometry.spacing.reduce((product, mm) => product * mm, 1) / 1e3;
  const volumes = pieces.map(({ mask }) => countVoxels(mask) * voxel(mask));
  const count = pieces.length;
  const volume = volumes.reduce((sum, mL) => sum + mL, 0);
  if (rule === "union" || pieces.length < 2)
    return { rows: [{ regions: measured(list, study, input), volume }], count, volume };
  const chosen = rule === "largest" ? pieces.slice(0, 1) : rule === "largest-3-volume-weighted" ? pieces.slice(0, 3) : pieces;
  const rows = chosen.map(({ mask }, k) => {
    const only = replaceRegion(list, segment, { segment: lesionName, exact: true, at: 0 });
    return { regions: measured(only, study, { ...input, segments: withSegment(segments, mask) }), volume: volumes[k] };
  });
  return { rows, count, volume };
}
var lesionName = "\0lesion";
function piecesOf(list, segment, input) {
  const before = list.slice(0, list.findIndex(({ name }) => name === segment) + 1);
  const node = { call: "components", arguments: [{ segment, at: 0 }], at: 0 };
  const all = evaluateRegions([...before, { name: lesionName, node }], input);
  return all.filter(({ name, mask }) => name.startsWith(`${lesionName}.`) && countVoxels(mask) > 0);
}
function measured(list, { measure }, input) {
  const needed = new Set(measure);
  for (const { name, node } of [...list].reverse())
    if (needed.has(name))
      for (const part of namesIn(node))
        needed.add(part);
  const own = new Set(list.map(({ name }) => name));
  const direct = measure.filter((name) => !own.has(name)).map((name) => ({ name, node: parseRegion(name) }));
  const regions = evaluateRegions([...list.filter(({ name }) => needed.has(name)), ...direct], input);
  return measure.map((name) => regions.find((region) => region.name === name));
}
function namesIn(node) {
  if ("segment" in node)
    return [node.segment];
  return node.arguments.flatMap((argument) => typeof argument === "number" ? [] : namesIn(argument));
}
function replaceRegion(list, name, node) {
  const known = list.some((each) => each.name === name);
  return known ? list.map((each) => each.name === name ? { name, node } : each) : [{ name, node }, ...list];
}
function withSegment(segments, lesion) {
  return {
    keys: () => [...segments.keys(), lesionName],
    get: (name) => name === lesionName ? lesion : segments.get(name)
  };
}

// packages/study/dist/node/read-case.js
async function readCase(request) {
  const { each, regions, spacing, series } = request;
  const reading = { ...spacing && { spacing }, ...series !== void 0 && { series } };
  const image = await readVolume(request.image, reading);
  const file = await openSegments(request.mask, { ...reading, image: image.geometry });
  const match = createMatcher(request, image.geometry, file);
  if (request.study !== void 0) {
    const { source, warnings } = segmentSource(file, image.geometry, match);
    const { rows, count, volume } = lesionsOfCase(request.study, { image, segments: source });
    const caseRows = rows.map((row) => ({ volume: row.volume, regions: namedRegions(row.regions, warnings) }));
    return { image, rows: caseRows, lesions: { count, volume } };
  }
  if (regions.length > 0) {
    const { source, warnings } = segmentSource(file, image.geometry, match);
    const evaluated = evaluateRegions(regions, { image, segments: source });
    return { image, rows: [{ regions: namedRegions(evaluated, warnings) }] };
  }
  const chosen = chosenSegments(request, file);
  if (each) {
    const rows = chosen.map((segment) => ({ segment, regions: [match(file.maskOf(segment), segment.name)] }));
    return { image, rows };
  }
  const name = request.segment ?? chosen.map((segment) => segment.name).join(", ");
  return { image, rows: [{ regions: [match(unionOf(file, chosen), name)] }] };
}
function namedRegions(regions, warnings) {
  return regions.map(({ name, mask, warnings: own }) => ({
    name: regions.length > 1 ? name : "",
    mask,
    warnings: [...warnings, ...own]
  }));
}
function createMatcher(request, image, { sparse = false }) {
  const { settings } = makeParameters(request.parameters);
  const maskGeometry = request.maskGeometry ?? (settings.correctMask ? "resample" : "stop");
  const tolerance = settings.geometryTolerance ?? void 0;
  const place = { file: request.mask };
  return (mask, region) => {
    try {
      const options = { maskGeometry, region, sparse, ...tolerance !== void 0 && { tolerance } };
      const { mask: onGrid, action, differences } = matchMask(image, mask, options);
      const moved = () => new RadError("RAD-MASK-MATCHED", { action, axes: differences.length }, place).toJSON();
      return { name: "", mask: onGrid, warnings: action === "same" ? [] : [moved()] };
    } catch (error) {
      throw toRadError(error, place);
    }
  };
}
function chosenSegments({ label, segment, each, parameters }, file) {
  if (segment !== void 0)
    return chooseSegments(file, { segment });
  const setting = parameters.setting?.label;
  const wanted = label ?? setting;
  if (wanted !== void 0)
    return chooseSegments(file, { label: wanted });
  return each ? [...file.segments] : chooseSegments(file, {});
}
function segmentSource(file, image, match) {
  const byName = new Map(file.segments.map((segment) => [segment.name, segment]));
  const warnings = [];
  const source = {
    keys: () => byName.keys(),
    get: (name) => {
      const segment = byName.get(name);
      if (segment === void 0)
        return void 0;
      const mask = file.maskOf(segment);
      if (countVoxels(mask) === 0)
        return emptyMask(image);
      const matched = match(mask, name);
      if (warnings.length === 0)
        warnings.push(...matched.warnings ?? []);
      return matched.mask;
    }
  };
  return { source, warnings };
}

export {
  readCase
};
