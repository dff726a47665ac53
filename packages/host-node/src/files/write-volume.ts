import { gzipSync } from 'node:zlib';
import { coreError } from '@radscore/core';
import type { Mask, Volume } from '@radscore/image';
import { writeNifti, writeNrrd } from '@radscore/image';
import { hostError } from '../errors.js';
import { writeFileAtomic } from './write-file-atomic.js';

/** The file name endings that can be written, and how. */
const writers: Readonly<Record<string, (volume: Volume | Mask) => Uint8Array>> = {
  '.nii': writeNifti,
  '.nii.gz': (volume) => gzipSync(writeNifti(volume)),
  '.nrrd': (volume) => writeNrrd(volume, gzipSync),
};

/**
 * Writes an image, in the format of the ending (.nii, .nii.gz, .nrrd), whole or not at all.
 * Throws RAD-FORMAT-UNWRITABLE for another ending, RAD-FORMAT-LIMIT, RAD-FILE-UNWRITABLE.
 */
export async function writeVolume(path: string, volume: Volume): Promise<void> {
  await writeFileAtomic(path, writerOf(path)(volume));
}

/** Writes a mask as a label image of uint8, with `label` (1) inside and 0 outside; throws as `writeVolume`. */
export async function writeMask(path: string, mask: Mask, { label = 1 }: { label?: number } = {}): Promise<void> {
  if (!Number.isInteger(label) || label < 1 || label > 255) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'label', value: label, problem: 'it is not 1 to 255' });
  }
  const write = writerOf(path);
  await writeFileAtomic(
    path,
    write({ geometry: mask.geometry, data: mask.data.map((inside) => (inside ? label : 0)) }),
  );
}

function writerOf(path: string): (volume: Volume | Mask) => Uint8Array {
  const name = path.toLowerCase();
  const ending = Object.keys(writers).find((candidate) => name.endsWith(candidate));
  if (ending !== undefined) return writers[ending]!;
  throw hostError('RAD-FORMAT-UNWRITABLE', { known: Object.keys(writers).join(', ') }, { file: path });
}
