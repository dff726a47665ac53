import { webError } from '../errors.js';

/** Files that were dropped or chosen, by their path below what was given, with `/`: `patient-1/ct/0001.dcm`. Workers may be sent it. */
export type DroppedFiles = ReadonlyMap<string, Blob>;

/** A file with the path by which it was given. */
export interface DroppedFile {
  readonly path: string;
  readonly file: Blob;
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

/** The bytes of a file, or of its beginning. @throws RAD-DROPPED-UNREADABLE. */
export async function bytesOf({ path, file }: DroppedFile, length?: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await (length === undefined ? file : file.slice(0, length)).arrayBuffer());
  } catch (error) {
    throw webError('RAD-DROPPED-UNREADABLE', { detail: (error as Error).message }, { file: path });
  }
}
