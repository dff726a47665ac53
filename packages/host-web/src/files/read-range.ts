import { fileAddress } from '@radscore/api';
import { askServer } from '../server/ask-server.js';

/** A file in a folder of the app: it lies on the disk, and is asked for when it is read. */
export interface RemoteFile {
  /** Id of the folder. */
  readonly folder: string;
  /** Path below it. */
  readonly path: string;
  readonly size: number;
}

/** The bytes of a file from a place on, to before another. @throws what the browser says; what the server answers. */
export async function readRange(
  file: Blob | RemoteFile,
  start: number,
  end?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (file instanceof Blob) return new Uint8Array(await file.slice(start, end).arrayBuffer());
  if (end !== undefined && end <= start) return new Uint8Array();
  const part =
    start === 0 && end === undefined ? {} : { headers: { range: `bytes=${start}-${(end ?? file.size) - 1}` } };
  return new Uint8Array(await (await askServer(fileAddress(file.folder, file.path), part)).arrayBuffer());
}
