import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  chooseSeries,
  chosenMask,
  createCodecs,
  groupSeries,
  isDicom,
  isGzip,
  isZip,
  labelImageSegments,
  listDicom,
  readDicomSeries,
  readSegmentation,
  readStructureSet,
  readVolumeBytes,
  requirePlausibleSize,
  unzipFiles,
  writeNifti,
  writeNrrd
} from "./chunk-GO2TTPFV.js";
import {
  RadError,
  isRadError
} from "./chunk-7UY37RIP.js";

// packages/image/dist/node/dicom-codecs.js
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
var decoder;
var nodeCodecs = () => {
  const { Module } = globalThis.WebAssembly;
  decoder ??= createCodecs(new Module(readFileSync(modulePath())));
  return decoder;
};
function modulePath() {
  return createRequire(import.meta.url).resolve("dcmjs-codecs/build/dcmjs-native-codecs.wasm");
}

// packages/image/dist/node/dicom-source.js
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
var smallFolder = 2 ** 30;
var headBytes = 256 * 1024;
var atOnce = 16;
var sniffBytes = 256;
async function isDicomSource(path) {
  const { directory } = await kindOf(path);
  if (directory)
    return true;
  const head = await readHead(path, sniffBytes);
  return isDicom(head) || isZip(head);
}
async function readDicomInputs(source, choice) {
  if (typeof source !== "string")
    return readAll(source.map((path) => ({ path, name: path })));
  const { directory } = await kindOf(source);
  if (!directory) {
    const bytes = await readBytes(source);
    return isZip(bytes) ? unzipFiles(bytes) : [{ name: source, bytes }];
  }
  const files = await filesOf(source);
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return readAll(total <= smallFolder ? files : await filesOfSeries(files, choice));
}
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unreadable(folder));
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return paths.sort().map((path) => ({ path, name: relative(folder, path) }));
}
async function filesOfSeries(files, choice) {
  const heads = await inBatches(files, async ({ path, name }) => ({ name, bytes: await readHead(path, headBytes) }));
  const { series, broken } = groupSeries(heads);
  const chosen = new Set(chooseSeries(series, files.length, choice).files.map(({ name }) => name));
  for (const { place } of broken)
    if (place.file !== void 0)
      chosen.add(place.file);
  return files.filter(({ name }) => chosen.has(name));
}
function readAll(files) {
  return inBatches(files, async ({ path, name }) => {
    const head = await readHead(path, sniffBytes);
    return { name, bytes: isDicom(head) ? await readBytes(path) : head };
  });
}
async function inBatches(items, work) {
  const results = [];
  for (let at = 0; at < items.length; at += atOnce) {
    results.push(...await Promise.all(items.slice(at, at + atOnce).map(work)));
  }
  return results;
}
async function kindOf(path) {
  const found = await stat(path).catch(unreadable(path));
  return { directory: found.isDirectory() };
}
function readBytes(path) {
  return readFile(path).catch(unreadable(path));
}
async function readHead(path, length) {
  const file = await open(path).catch(unreadable(path));
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0).catch(unreadable(path));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
function unreadable(path) {
  return (error) => {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file: path });
  };
}

// packages/image/dist/node/dicom.js
async function readDicomVolume(source, options = {}) {
  const inputs = await readDicomInputs(source, options.series);
  return readDicomSeries(inputs, { ...options, codecs: nodeCodecs });
}
async function listDicomSource(source) {
  return listDicom(await readDicomInputs(source));
}
async function openDicomSegments(source, image) {
  const inputs = await readDicomInputs(source);
  const input = onlyOutlines(inputs, source);
  const { series } = groupSeries([input]);
  if (series[0]?.kind === "segmentation")
    return readSegmentation(input, { codecs: nodeCodecs });
  const structures = readStructureSet(input);
  if (image !== void 0)
    return structures.onGrid(image);
  const needsImage = () => {
    const wanted = "readable as voxels without its image, whose grid its polygons are drawn on";
    throw new RadError("RAD-DICOM-WRONG-KIND", { found: "structure set (RTSTRUCT)", wanted }, { file: source });
  };
  return { segments: structures.segments, maskOf: needsImage };
}
function onlyOutlines(inputs, source) {
  const { series, broken } = groupSeries(inputs);
  const outlines = series.filter(({ kind }) => kind !== "image");
  const files = outlines.flatMap(({ files: files2 }) => files2);
  if (files.length === 1)
    return inputs.find(({ name }) => name === files[0].name);
  if (files.length > 1) {
    const known = files.map(({ name }) => name).join(", ");
    throw new RadError("RAD-DICOM-SERIES-AMBIGUOUS", { wanted: source, count: files.length, known }, { file: source });
  }
  if (broken.length > 0)
    throw broken[0];
  const found = describe(series);
  throw new RadError("RAD-DICOM-WRONG-KIND", { found, wanted: "a segmentation (SEG) or structure set (RTSTRUCT)" });
}
function describe(series) {
  return series.length === 0 ? "file without an image" : `${series[0].modality} image`;
}

// packages/image/dist/node/file-source.js
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";

// packages/image/dist/node/inflate.js
import { constants, gunzipSync, inflateSync } from "node:zlib";
var nodeInflate = (packed, size) => {
  requirePlausibleSize(packed, size);
  const chunkSize = Math.max(constants.Z_MIN_CHUNK, Math.min(size + 1, 2 ** 30));
  let whole;
  try {
    whole = (isGzip(packed) ? gunzipSync : inflateSync)(packed, { maxOutputLength: Math.max(1, size), chunkSize });
  } catch (error) {
    const { code, message } = error;
    if (code === "ERR_BUFFER_TOO_LARGE")
      throw new RadError("RAD-FILE-SURPLUS", { expected: size });
    if (code === "Z_BUF_ERROR")
      throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: "fewer" });
    throw new RadError("RAD-FILE-CORRUPT", { detail: message });
  }
  if (whole.length > size)
    throw new RadError("RAD-FILE-SURPLUS", { expected: size });
  if (whole.length < size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: whole.length });
  return whole;
};

// packages/image/dist/node/file-source.js
async function openFile(path) {
  const header = headerOf(path);
  const bytes = await readFile2(header).catch((error) => {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message });
  });
  const companion = (name) => {
    const file = join2(dirname(header), basename(name));
    return existsSync(file) ? readFileSync2(file) : void 0;
  };
  return { bytes, options: { name: basename(header), companion, inflate: nodeInflate } };
}
async function withFile(path, read) {
  try {
    return await read();
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}
function headerOf(path) {
  const stem = /^(.*)\.img(\.gz)?$/i.exec(path)?.[1];
  if (stem === void 0)
    return path;
  return [".hdr", ".hdr.gz", ".HDR"].map((ending) => stem + ending).find(existsSync) ?? path;
}

// packages/image/dist/node/open-segments.js
function openSegments(path, options = {}) {
  return withFile(path, async () => {
    if (await isDicomSource(path))
      return openDicomSegments(path, options.image);
    const { bytes, options: source } = await openFile(path);
    return labelImageSegments(bytes, { ...options, ...source });
  });
}

// packages/image/dist/node/read-mask.js
function readMask(path, options = {}) {
  return withFile(path, async () => chosenMask(await openSegments(path, options), options));
}

// packages/image/dist/node/read-volume.js
function readVolume(path, options = {}) {
  return withFile(path, async () => {
    if (await isDicomSource(path))
      return (await readDicomVolume(path, options)).volume;
    const { bytes, options: source } = await openFile(path);
    return readVolumeBytes(bytes, { ...options, ...source });
  });
}

// packages/image/dist/node/write-file-atomic.js
import { randomUUID } from "node:crypto";
import { open as open2, rename, rm } from "node:fs/promises";
import { basename as basename2, dirname as dirname2, join as join3 } from "node:path";
async function writeFileAtomic(path, content) {
  const folder = dirname2(path);
  const temporary = join3(folder, `.${basename2(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open2(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await flushFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw new RadError("RAD-FILE-UNWRITABLE", { detail: error.message }, { file: path });
  }
}
async function flushFolder(folder) {
  if (process.platform === "win32")
    return;
  const handle = await open2(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// packages/image/dist/node/write-volume.js
import { gzipSync } from "node:zlib";
var writers = {
  ".nii": writeNifti,
  ".nii.gz": (volume) => gzipSync(writeNifti(volume)),
  ".nrrd": (volume) => writeNrrd(volume, gzipSync)
};
async function writeVolume(path, volume) {
  await writeFileAtomic(path, writerOf(path)(volume));
}
async function writeMask(path, mask, { label = 1 } = {}) {
  if (!Number.isInteger(label) || label < 1 || label > 255) {
    throw new RadError("RAD-PARAMETER-INVALID", { name: "label", value: label, problem: "it is not 1 to 255" });
  }
  const write = writerOf(path);
  await writeFileAtomic(path, write({ geometry: mask.geometry, data: mask.data.map((inside) => inside ? label : 0) }));
}
function writerOf(path) {
  const name = path.toLowerCase();
  const ending = Object.keys(writers).find((candidate) => name.endsWith(candidate));
  if (ending !== void 0)
    return writers[ending];
  throw new RadError("RAD-FORMAT-UNWRITABLE", { known: Object.keys(writers).join(", ") }, { file: path });
}

export {
  isDicomSource,
  readDicomVolume,
  listDicomSource,
  openSegments,
  readMask,
  readVolume,
  writeFileAtomic,
  writeVolume,
  writeMask
};
