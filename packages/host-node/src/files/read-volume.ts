import type { ReadOptions, Volume } from '@radscore/image';
import { readVolumeBytes } from '@radscore/image';
import { type ReadDicomOptions, readDicomVolume } from './dicom.js';
import { isDicomSource } from './dicom-source.js';
import { openFile, withFile } from './file-source.js';

/** What can be chosen when an image is read from a path. */
export type ReadVolumeOptions = Pick<ReadOptions, 'frame' | 'spacing'> & ReadDicomOptions;

/**
 * Reads an image: a file of any format radscore knows (the content decides, not the name), or a DICOM series from a folder, a zip
 * archive or a single file; `readDicomVolume` says more of a series than its voxels.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const { geometry, data } = await readVolume('liver.nii.gz');
 */
export function readVolume(path: string, options: ReadVolumeOptions = {}): Promise<Volume> {
  return withFile(path, async () => {
    if (await isDicomSource(path)) return (await readDicomVolume(path, options)).volume;
    const { bytes, options: source } = await openFile(path);
    return readVolumeBytes(bytes, { ...options, ...source });
  });
}
