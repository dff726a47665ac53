import { imageFormats, openDicomOutlines } from '@radscore/cases';
import { type ErrorData, isRadError, reviveError, toRadError } from '@radscore/core';
import { type CodecSource, type DicomInput, isDicom, isZip, readDicomSeries, unzipFiles } from '@radscore/dicom';
import {
  isStructureFile,
  labelImageSegments,
  labelTableNames,
  largestLabelTable,
  type ReadOptions,
  readVolumeBytes,
  type SegmentFile,
  type StructureFile,
  structureSegments,
} from '@radscore/image';
import type { CaseReading, CaseSource } from '@radscore/jobs';
import { contentHash } from './content-hash.js';
import { bytesOf, type DroppedFile, type DroppedFiles, filesOf, tidy } from './dropped-files.js';

/** Enough of a file to tell whether it is DICOM. */
const sniffBytes = 256;

/** The most bytes that the voxels of one file may take where nothing else is said: a tab has less memory than a process. */
const memoryLimit = 2 ** 30;

/**
 * Cases among files that were dropped on a page or chosen; references are their paths. Files of any format radscore knows, folders and
 * zip archives of DICOM, SEG and RTSTRUCT: the content decides, not the name.
 *
 * @param codecs decodes compressed DICOM; without it such files are refused by name.
 * @example
 * const source = fileSource(new Map(files.map((file) => [file.webkitRelativePath, file])));
 */
export function fileSource(files: DroppedFiles, codecs?: CodecSource): CaseSource {
  const decoding = codecs === undefined ? {} : { codecs };
  return {
    readImage: (reference, { spacing, ...reading } = {}) =>
      named(reference, async () => {
        const inputs = await dicomInputs(files, reference);
        if (inputs !== undefined) {
          const { frame: _, ...choice } = reading;
          const image = await readDicomSeries(inputs, { maxBytes: memoryLimit, ...choice, ...decoding });
          return { ...image.volume, unit: image.unit, identity: image.identity, notes: image.notes };
        }
        return withCompanions(files, reference, (bytes, options) => {
          const notes: ErrorData[] = [];
          const note = (each: ErrorData) => notes.push(reviveError(each).at({ file: reference }).toJSON());
          return { ...readVolumeBytes(bytes, { ...options, ...plain(reading, spacing), note }), notes };
        });
      }),
    openOutlines: (reference, { spacing, ...reading } = {}) =>
      named(reference, async () => {
        const structures = await structureFiles(files, reference);
        if (structures !== undefined)
          return {
            segmentsOn: () => structureSegments(structures, { maxBytes: memoryLimit, ...plain(reading, spacing) }),
          };
        const inputs = await dicomInputs(files, reference);
        if (inputs !== undefined) return openDicomOutlines(inputs, reference, codecs);
        return withCompanions(files, reference, (bytes, options) => {
          const all = { ...options, ...plain(reading, spacing) };
          const segmentsOn = (frame?: number) =>
            labelImageSegments(bytes, frame === undefined ? all : { ...all, frame });
          // Read here, so that voxels kept in other files are there when the segments are asked for.
          let only: SegmentFile | undefined;
          try {
            only = segmentsOn();
          } catch (error) {
            if (!isRadError(error, 'RAD-FRAMES-SEVERAL')) throw error;
          }
          return { segmentsOn: (_image, _rule, frame) => (frame === undefined && only) || segmentsOn(frame) };
        });
      }),
    contentHash: (reference) => contentHash(files, reference),
  };
}

function plain({ frame, maxBytes }: CaseReading, spacing: readonly number[] | undefined) {
  return {
    ...(spacing && { spacing: spacing as [number, number] }),
    ...(frame !== undefined && { frame }),
    ...(maxBytes !== undefined && { maxBytes }),
  };
}

/** Runs a reader and names the file in whatever error comes out of it. */
async function named<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw toRadError(error, { file });
  }
}

/** The files of a folder, of a zip archive, or a single DICOM file; undefined where the reference means a file of another format. */
async function dicomInputs(files: DroppedFiles, reference: string): Promise<DicomInput[] | undefined> {
  const { folder, found } = filesOf(files, reference);
  if (folder) return Promise.all(found.map(dicomInput));
  const head = await bytesOf(found[0]!, sniffBytes);
  if (isZip(head)) return unzipFiles(await bytesOf(found[0]!));
  return isDicom(head) ? [await dicomInput(found[0]!)] : undefined;
}

/** The files of a folder with one mask for each structure; undefined for other references, folders of DICOM among them. */
async function structureFiles(files: DroppedFiles, reference: string): Promise<StructureFile[] | undefined> {
  const { folder, found } = filesOf(files, reference);
  const start = tidy(reference).length + 1;
  const own = folder ? found.filter(({ path }) => !path.includes('/', start)) : [];
  const structures = own.filter(({ path }) => isStructureFile(path));
  if (structures.length === 0) return undefined;
  for (const each of own) if (!isStructureFile(each.path) && isDicom(await bytesOf(each, sniffBytes))) return undefined;
  return Promise.all(
    structures.map(async (each) => {
      const bytes = await bytesOf(each);
      return { name: each.path.slice(start), read: () => ({ bytes }) };
    }),
  );
}

/** A file with its bytes; of one that is not DICOM only the beginning, which is enough to say that it was skipped. */
async function dicomInput(given: DroppedFile): Promise<DicomInput> {
  const head = await bytesOf(given, sniffBytes);
  return { name: given.path, bytes: isDicom(head) ? await bytesOf(given) : head };
}

type Reader<T> = (bytes: Uint8Array, options: ReadOptions) => T;

/**
 * Reads a file whose header may name others of its folder. Readers ask for these without waiting, so a first reading finds out which
 * they are, and a second one has them.
 */
async function withCompanions<T>(files: DroppedFiles, reference: string, read: Reader<T>): Promise<T> {
  const { path, file } = headerOf(files, filesOf(files, reference).found[0]!);
  const bytes = await bytesOf({ path, file });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const held = new Map<string, Uint8Array>();
  const wanted = new Set<string>();
  const companion = (name: string, most = Number.POSITIVE_INFINITY) => {
    if (files.has(folder + name)) wanted.add(folder + name);
    const bytes = held.get(folder + name);
    return bytes !== undefined && bytes.length <= most ? bytes : undefined;
  };
  // A table of labels that is missing is no error, so these are there before the first reading.
  for (const name of labelTableNames(path.slice(folder.length))) {
    const table = files.get(folder + name);
    if (table !== undefined && table.size <= largestLabelTable)
      held.set(folder + name, await bytesOf({ path: folder + name, file: table }));
  }
  const options = { name: path.slice(folder.length), companion, formats: imageFormats, maxBytes: memoryLimit };
  for (;;) {
    const before = held.size;
    try {
      return read(bytes, options);
    } catch (error) {
      for (const name of wanted) {
        if (!held.has(name)) held.set(name, await bytesOf({ path: name, file: files.get(name)! }));
      }
      if (held.size === before) throw error;
    }
  }
}

/** An .img is opened through the .hdr beside it. */
function headerOf(files: DroppedFiles, given: DroppedFile): DroppedFile {
  const stem = /^(.*)\.img(\.gz)?$/i.exec(given.path)?.[1];
  if (stem === undefined) return given;
  const path = ['.hdr', '.hdr.gz', '.HDR'].map((ending) => stem + ending).find((name) => files.has(name));
  return path === undefined ? given : { path, file: files.get(path)! };
}
