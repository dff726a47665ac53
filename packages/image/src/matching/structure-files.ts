import { toRadError } from '@radscore/core';
import { formatError } from '../formats/errors.js';
import type { ReadOptions } from '../formats/format.js';
import { readVolumeBytes } from '../formats/index.js';
import { maskFromLabel } from '../volume/mask.js';
import { listLabels, wholeLabels } from './labels.js';
import type { SegmentFile } from './segment-file.js';

/** A file of one structure: its name within the folder, and its bytes when they are asked for. */
export interface StructureFile {
  readonly name: string;
  readonly read: () => { readonly bytes: Uint8Array; readonly options?: ReadOptions };
}

const endings = /\.(nii|nii\.gz|nrrd|mha)$/i;

/** Whether a file, by its name, can be one of a folder with one mask for each structure. */
export function isStructureFile(name: string): boolean {
  return endings.test(name);
}

/**
 * A folder with one mask for each structure, as TotalSegmentator writes it, as one file of outlines: the segments are called after the
 * files, and each is read when it is asked for. A file with no voxel inside is an empty segment.
 *
 * `maskOf` throws what the readers throw, and RAD-STRUCTURE-LABELS where a file is no mask of one structure (an image that lies beside
 * them, a label image), each with the file.
 */
export function structureSegments(files: readonly StructureFile[], options: ReadOptions = {}): SegmentFile {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const segments = sorted.map(({ name }, i) => ({ name: name.replace(endings, ''), label: i + 1 }));
  return {
    segments,
    maskOf: ({ label }) => {
      const { name, read } = sorted[label - 1]!;
      try {
        const file = read();
        const image = wholeLabels(readVolumeBytes(file.bytes, { ...options, ...file.options }));
        const [first, ...others] = listLabels(image);
        if (others.length > 0) throw formatError('RAD-STRUCTURE-LABELS', { count: others.length + 1 });
        return maskFromLabel(image, first?.label ?? 1);
      } catch (error) {
        throw toRadError(error, { file: name });
      }
    },
  };
}
