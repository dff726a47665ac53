import { resolve } from 'node:path';
import type { CaseSource } from '@radscore/jobs';
import { type ContentMemory, contentHash } from './content-hash.js';
import { openOutlines } from './open-segments.js';
import { readVolume } from './read-volume.js';

/**
 * Cases on a disk; references are paths.
 *
 * @param folder where relative paths begin: the folder of the cohort's table.
 * @param memory hashes of contents that were found before.
 */
export function pathSource(folder = '.', memory?: ContentMemory): CaseSource {
  const at = (reference: string) => resolve(folder, reference);
  return {
    readImage: (reference, { spacing, ...reading } = {}) =>
      readVolume(at(reference), { ...reading, ...(spacing && { spacing: spacing as [number, number] }) }),
    openOutlines: (reference, { spacing, ...reading } = {}) =>
      openOutlines(at(reference), { ...reading, ...(spacing && { spacing: spacing as [number, number] }) }),
    contentHash: (reference) => contentHash(at(reference), memory),
  };
}
