import type { ReadOptions } from '../formats/format.js';
import { readVolumeBytes } from '../formats/index.js';
import type { Volume } from '../volume/volume.js';
import { openFile, withFile } from './file-source.js';

/** What can be chosen when an image is read from a path. */
export type ReadVolumeOptions = Pick<ReadOptions, 'frame' | 'spacing'>;

/**
 * Reads an image file of any format radscore knows; the content decides, not the name.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const { geometry, data } = await readVolume('liver.nii.gz');
 */
export function readVolume(path: string, options: ReadVolumeOptions = {}): Promise<Volume> {
  return withFile(path, async () => {
    const { bytes, options: source } = await openFile(path);
    return readVolumeBytes(bytes, { ...options, ...source });
  });
}
