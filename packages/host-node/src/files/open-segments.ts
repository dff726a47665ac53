import type { ContourRule } from '@radscore/dicom';
import type { Geometry, ReadOptions } from '@radscore/image';
import { labelImageSegments, type SegmentFile, structureSegments } from '@radscore/image';
import type { Outlines } from '@radscore/jobs';
import { openFile, withFile } from './file-source.js';
import { formatsOf } from './formats-of.js';
import { isDicomSource } from './is-dicom-source.js';
import { structureFiles } from './structure-folder.js';

/** What the file itself does not say. */
export interface OpenSegmentsOptions extends Pick<ReadOptions, 'frame' | 'spacing' | 'maxBytes'> {
  /** The grid of the image, onto which the polygons of a structure set are drawn. */
  readonly image?: Geometry;
  /** How overlapping contours of one region are combined. */
  readonly contours?: ContourRule;
}

/**
 * Opens a file of outlines: a label image of any format, a DICOM SEG, or an RTSTRUCT, the DICOM ones also in a folder or archive; or a
 * folder with one mask for each structure.
 * What image the outlines refer to is known before that image is read.
 * Throws the coded errors of the readers, with the file named, and RAD-FILE-UNREADABLE.
 */
export function openOutlines(path: string, options: Omit<OpenSegmentsOptions, 'image'> = {}): Promise<Outlines> {
  return withFile(path, async () => {
    if (await isDicomSource(path)) {
      const structures = await structureFiles(path);
      if (structures === undefined) return (await import('./dicom.js')).openDicomOutlinesAt(path);
      return { segmentsOn: () => structureSegments(structures, options) };
    }
    const { bytes, options: source } = await openFile(path);
    const reading = { formats: await formatsOf(bytes), ...source, ...options };
    return {
      segmentsOn: (_image, _rule, frame) =>
        labelImageSegments(bytes, frame === undefined ? reading : { ...reading, frame }),
    };
  });
}

/**
 * The segments of a file of outlines, on its own grid or (RTSTRUCT) on that of its image; throws as `openOutlines`.
 *
 * @example
 * const file = await openSegments('labels.nii.gz');
 * file.segments.map(({ name, label }) => `${label} ${name}`);
 */
export function openSegments(path: string, options: OpenSegmentsOptions = {}): Promise<SegmentFile> {
  const { image, contours, ...reading } = options;
  return withFile(path, async () => (await openOutlines(path, reading)).segmentsOn(image, contours));
}
