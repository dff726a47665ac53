import { type ErrorData, toRadError } from '@radscore/core';
import { isZip, unzipFiles } from '@radscore/dicom';
import { bytesOf, type DroppedFiles, type GivenFile } from './dropped-files.js';

/**
 * The files with zip archives replaced by what they hold, below the name of the archive: `case.zip/ct/1.dcm`. An archive that cannot be
 * unpacked is a problem, and left out.
 */
export async function unpackArchives(
  files: DroppedFiles,
): Promise<{ readonly files: DroppedFiles; readonly problems: readonly ErrorData[] }> {
  const unpacked = new Map<string, GivenFile>();
  const problems: ErrorData[] = [];
  for (const [path, file] of files) {
    try {
      if (!isZip(await bytesOf({ path, file }, 8))) unpacked.set(path, file);
      else {
        for (const { name, bytes } of unzipFiles(await bytesOf({ path, file }))) {
          unpacked.set(`${path}/${name}`, new Blob([bytes as Uint8Array<ArrayBuffer>]));
        }
      }
    } catch (error) {
      problems.push(toRadError(error, { file: path }).toJSON());
    }
  }
  return { files: unpacked, problems };
}
