import { type ErrorData, reviveError } from '@radscore/core';
import type { ReadOptions } from '@radscore/image';
import { readVolumeBytes } from '@radscore/image';
import type { CaseImage } from '@radscore/jobs';
import type { ReadDicomOptions } from './dicom.js';
import { memoryLimit, openFile, withFile } from './file-source.js';
import { formatsOf } from './formats-of.js';
import { isDicomSource } from './is-dicom-source.js';

/** What can be chosen when an image is read from a path. */
export type ReadVolumeOptions = Pick<ReadOptions, 'frame' | 'spacing' | 'maxBytes'> & ReadDicomOptions;

/**
 * Reads an image: a file of any format radscore knows (the content decides, not the name), or a DICOM series from a folder, a zip
 * archive or a single file, with its unit, where it came from and what must be known of it.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const { geometry, data, unit, notes } = await readVolume('liver.nii.gz');
 */
export function readVolume(path: string, options: ReadVolumeOptions = {}): Promise<CaseImage> {
  return withFile(path, async () => {
    if (await isDicomSource(path)) {
      const limited = { maxBytes: memoryLimit(), ...options };
      const { volume, unit, identity, notes } = await (await import('./dicom.js')).readDicomVolume(path, limited);
      return { ...volume, unit, identity, notes };
    }
    const { bytes, options: source } = await openFile(path);
    const notes: ErrorData[] = [];
    const volume = readVolumeBytes(bytes, {
      formats: await formatsOf(bytes),
      ...source,
      ...options,
      note: (note) => notes.push(reviveError(note).at({ file: path }).toJSON()),
    });
    return { ...volume, notes };
  });
}
