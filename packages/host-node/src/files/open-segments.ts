import type { Geometry, ReadOptions } from '@radscore/image';
import { labelImageSegments, type SegmentFile } from '@radscore/image';
import { openDicomSegments } from './dicom.js';
import { isDicomSource } from './dicom-source.js';
import { openFile, withFile } from './file-source.js';

/** What the file itself does not say. */
export interface OpenSegmentsOptions extends Pick<ReadOptions, 'frame' | 'spacing'> {
  /** The grid of the image, onto which the polygons of a structure set are drawn. */
  readonly image?: Geometry;
}

/**
 * Opens a file of outlines: a label image of any format, a DICOM SEG, or an RTSTRUCT; the DICOM ones also in a folder or archive.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 *
 * @example
 * const file = await openSegments('labels.nii.gz');
 * file.segments.map(({ name, label }) => `${label} ${name}`);
 */
export function openSegments(path: string, options: OpenSegmentsOptions = {}): Promise<SegmentFile> {
  return withFile(path, async () => {
    if (await isDicomSource(path)) return openDicomSegments(path, options.image);
    const { bytes, options: source } = await openFile(path);
    return labelImageSegments(bytes, { ...options, ...source });
  });
}
