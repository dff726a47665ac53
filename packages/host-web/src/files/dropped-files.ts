import { isRadError } from '@radscore/core';
import { webError } from '../errors.js';
import { type RemoteFile, readRange } from './read-range.js';
import { type PackedFile, unpackBytes } from './unpack-bytes.js';

/** A file of the browser, one that the server reads for it, or one in an archive. */
export type GivenFile = Blob | RemoteFile | PackedFile;

/** Files that were dropped or chosen, by their path below what was given, with `/`: `patient-1/ct/0001.dcm`. Workers may be sent it. */
export type DroppedFiles = ReadonlyMap<string, GivenFile>;

/** A file with the path by which it was given. */
export interface DroppedFile {
  readonly path: string;
  readonly file: GivenFile;
}

/** A reference as the keys of dropped files are written: `./ct/` is `ct`. */
export function tidy(reference: string): string {
  return reference
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/**
 * The files that a reference means, in a fixed order: one file, or all of a folder with its subfolders.
 *
 * @throws RAD-DROPPED-MISSING.
 */
export function filesOf(
  files: DroppedFiles,
  reference: string,
): { readonly folder: boolean; readonly found: DroppedFile[] } {
  const path = tidy(reference);
  const file = files.get(path);
  if (file !== undefined) return { folder: false, found: [{ path, file }] };
  const start = path === '' ? '' : `${path}/`;
  const names = [...files.keys()].filter((name) => name.startsWith(start)).sort();
  if (names.length === 0) throw webError('RAD-DROPPED-MISSING', {}, { file: reference });
  return { folder: true, found: names.map((name) => ({ path: name, file: files.get(name)! })) };
}

/** The bytes of a file, or of its beginning. @throws RAD-DROPPED-UNREADABLE; what the server answers. */
export function bytesOf({ path, file }: DroppedFile, length?: number): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(file, length, path);
}

/**
 * The same without a path.
 *
 * @param path what an error calls the file.
 */
export async function readBytes(file: GivenFile, length?: number, path?: string): Promise<Uint8Array<ArrayBuffer>> {
  const place = path === undefined ? {} : { file: path };
  try {
    if ('archive' in file) return await unpackBytes(file, length);
    return await readRange(file, 0, length);
  } catch (error) {
    if (isRadError(error)) throw error.at(place);
    throw webError('RAD-DROPPED-UNREADABLE', { detail: (error as Error).message }, place);
  }
}

/** A file as the browser keeps files, which need not lie in memory. @throws as `bytesOf`. */
export async function blobOf({ path, file }: DroppedFile): Promise<Blob> {
  if (file instanceof Blob) return file;
  return new Blob([await bytesOf({ path, file })]);
}

/** The text of a file (UTF-8), or of its first bytes. @throws as `bytesOf`. */
export async function readText(file: GivenFile, length?: number): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, length));
}
