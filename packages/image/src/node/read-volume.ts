import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRadError, RadError } from '@radscore/core';
import type { ReadOptions } from '../formats/format.js';
import { readVolumeBytes } from '../formats/index.js';
import type { Volume } from '../volume/volume.js';
import { nodeInflate } from './inflate.js';

/** What can be chosen when an image is read from a path. */
export type ReadVolumeOptions = Pick<ReadOptions, 'frame' | 'spacing'>;

/**
 * Reads an image file of any format radscore knows; the content decides, not the name.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const { geometry, data } = await readVolume('liver.nii.gz');
 */
export async function readVolume(path: string, options: ReadVolumeOptions = {}): Promise<Volume> {
  try {
    const bytes = await readFile(path).catch((error: Error) => {
      throw new RadError('RAD-FILE-UNREADABLE', { detail: error.message });
    });
    return readVolumeBytes(bytes, { ...options, name: basename(path), companion: beside(path), inflate: nodeInflate });
  } catch (error) {
    throw isRadError(error) ? error.at({ file: path }) : error;
  }
}

/** Files of the same folder, by name: no other folder can be reached through a header. */
function beside(path: string): (name: string) => Uint8Array | undefined {
  return (name) => {
    const file = join(dirname(path), basename(name));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
}
