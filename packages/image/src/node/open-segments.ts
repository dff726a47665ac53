import type { ReadOptions } from '../formats/format.js';
import { labelImageSegments, type SegmentFile } from '../matching/segment-file.js';
import { openFile, withFile } from './file-source.js';

/** What a picture's file does not say. */
export type OpenSegmentsOptions = Pick<ReadOptions, 'frame' | 'spacing'>;

/**
 * Opens a file of outlines: a label image of any format.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const file = await openSegments('labels.nii.gz');
 * file.segments.map(({ name, label }) => `${label} ${name}`);
 */
export function openSegments(path: string, options: OpenSegmentsOptions = {}): Promise<SegmentFile> {
  return withFile(path, async () => {
    const { bytes, options: source } = await openFile(path);
    return labelImageSegments(bytes, { ...options, ...source });
  });
}
