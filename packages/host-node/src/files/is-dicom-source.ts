import { open, stat } from 'node:fs/promises';
import { isDicom, isZip } from '@radscore/dicom';
import { notAFile, unreadable } from './walk-folder.js';

/** Enough of a file to tell whether it is DICOM. */
export const sniffBytes = 256;

/**
 * Whether a path is for the DICOM reader: a folder, a zip archive, or a DICOM file by its content.
 * Throws RAD-FILE-UNREADABLE.
 */
export async function isDicomSource(path: string): Promise<boolean> {
  if ((await kindOf(path)).directory) return true;
  const head = await readHead(path, sniffBytes);
  return isDicom(head) || isZip(head);
}

/** What lies at a path. Throws RAD-FILE-UNREADABLE for what is neither a folder nor a file. */
export async function kindOf(path: string): Promise<{ directory: boolean }> {
  const found = await stat(path).catch(unreadable(path));
  // A pipe or a device never comes to an end.
  if (!found.isDirectory() && !found.isFile()) throw notAFile(path);
  return { directory: found.isDirectory() };
}

/** The first bytes of a file. Throws RAD-FILE-UNREADABLE. */
export async function readHead(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path).catch(unreadable(path));
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0).catch(unreadable(path));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
