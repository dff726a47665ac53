import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  textTable
} from "./chunk-W66RITIN.js";
import {
  formatErrorData
} from "./chunk-M35LOKJS.js";
import {
  isDicomSource,
  listDicomSource,
  openSegments,
  readVolume
} from "./chunk-E7O7Y25G.js";
import {
  countNonFinite,
  orientationCode
} from "./chunk-CZF5W4GT.js";
import {
  listLabels
} from "./chunk-GO2TTPFV.js";
import {
  isRadError,
  toRadError
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/inspect/inspect.js
var mostLabels = 256;
async function inspect(path) {
  try {
    if (await isDicomSource(path)) {
      const { series, skipped } = await listDicomSource(path);
      const problems = series.filter(({ problem }) => problem !== void 0).length;
      return { kind: "dicom", path, series, skipped, problems };
    }
    return await inspectImage(path);
  } catch (error) {
    return { kind: "broken", path, error: toRadError(error, { file: path }).toJSON(), problems: 1 };
  }
}
async function inspectImage(path) {
  const volume = await readVolume(path, { spacing: [1, 1] });
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of volume.data) {
    if (value < minimum)
      minimum = value;
    if (value > maximum)
      maximum = value;
  }
  const { nan, infinite } = countNonFinite(volume);
  const { geometry, data } = volume;
  return {
    kind: "image",
    path,
    voxelType: data.constructor.name.replace("Array", "").toLowerCase(),
    geometry,
    orientation: orientationCode(geometry),
    minimum,
    maximum,
    nonFinite: nan + infinite,
    segments: minimum >= 0 ? await segmentsOf(path, volume) : [],
    problems: nan + infinite > 0 ? 1 : 0
  };
}
async function segmentsOf(path, volume) {
  try {
    const labels = listLabels(volume);
    if (labels.length > mostLabels)
      return [];
    return (await openSegments(path, { spacing: [1, 1] })).segments;
  } catch (error) {
    if (isRadError(error))
      return [];
    throw error;
  }
}
function describeInspection(found) {
  switch (found.kind) {
    case "dicom":
      return describeDicom(found);
    case "image":
      return describeImage(found);
    case "broken":
      return formatErrorData(found.error);
  }
}
function describeDicom({ path, series, skipped }) {
  const rows = series.map(({ id, modality, kind, description = "", files, size, spacing, problem }) => [
    id,
    modality,
    kind,
    description,
    `${files}`,
    size?.join(" x ") ?? "",
    spacing?.map(short).join(" x ") ?? "",
    problem?.code ?? ""
  ]);
  const table = textTable(["series", "modality", "kind", "description", "files", "size", "spacing mm", "problem"], rows);
  const segments = series.flatMap(({ id, segments: entries = [] }) => entries.length > 0 ? [`
Segments of ${id}:`, listed(entries)] : []);
  const problems = series.flatMap(({ problem }) => problem ? [`
${formatErrorData(problem)}`] : []);
  const left = skipped.length === 0 ? [] : [`
${skipped.length} other files:`, ...skipped.slice(0, 10).map(({ name, reason }) => `  ${name}: ${reason}`)];
  return [`${path}: ${series.length} series`, table, ...segments, ...problems, ...left].join("\n");
}
function describeImage({ path, voxelType, geometry, orientation, minimum, maximum, nonFinite, segments }) {
  const { size, spacing, origin, direction } = geometry;
  const lines = [
    path,
    `  size         ${size.join(" x ")} voxels of ${voxelType}`,
    `  spacing      ${spacing.map(short).join(" x ")} mm`,
    `  origin       ${origin.map(short).join(", ")} mm (LPS)`,
    `  orientation  ${orientation}   ${direction.map(short).join(" ")}`,
    `  values       ${short(minimum)} to ${short(maximum)}`,
    ...nonFinite > 0 ? [`  problem      ${nonFinite} voxels are NaN or infinite`] : []
  ];
  return [...lines, ...segments.length > 0 ? ["\nSegments, if it is a label image:", listed(segments)] : []].join("\n");
}
function listed(segments) {
  const rows = segments.map(({ label, name, voxels }) => [`${label}`, name, voxels === void 0 ? "" : `${voxels}`]);
  return textTable(["label", "name", "voxels"], rows);
}
function short(value) {
  return String(Number(value.toPrecision(6)));
}
export {
  describeInspection,
  inspect
};
