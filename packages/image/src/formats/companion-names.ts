import { isRadError } from '@radscore/core';
import { formats } from './index.js';
import { labelTableNames } from './label-tables.js';

/** Enough of a file to hold the names of its data files. */
export const companionHead = 256 * 1024;

/**
 * The files of the same folder that may be read together with an image, whether they are there or not: those that hold its voxels, the
 * other half of an .hdr and .img, and tables of labels. What was computed from the image depends on them as well.
 *
 * @param name the file's name without folders
 * @param head its first `companionHead` bytes
 * @example
 * ```ts
 * import { companionNames } from '@radscore/image';
 *
 * const header = 'ObjectType = Image\nNDims = 2\nDimSize = 2 2\nElementType = MET_CHAR\nElementDataFile = ct.raw\n';
 * companionNames('ct.mhd', new TextEncoder().encode(header))[0]; // => 'ct.raw'
 * ```
 */
export function companionNames(name: string, head: Uint8Array): string[] {
  const half = /^(.*)\.(hdr|img)(\.gz)?$/i.exec(name)?.[1];
  const format = formats.find(({ sniff }) => sniff(head));
  if (format === undefined && half === undefined) return [];
  const halves = ['.hdr', '.hdr.gz', '.HDR', '.img', '.img.gz', '.IMG'].map((ending) => `${half}${ending}`);
  const others = half === undefined ? dataFilesOf(format, head) : halves;
  return [...others, ...labelTableNames(name)].filter((each) => each !== name);
}

/** A header that cannot be read names no files: reading the image says what is wrong with it. */
function dataFilesOf(format: (typeof formats)[number] | undefined, head: Uint8Array): readonly string[] {
  try {
    return format?.dataFiles?.(head) ?? [];
  } catch (error) {
    if (isRadError(error)) return [];
    throw error;
  }
}
