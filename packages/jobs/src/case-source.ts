import type { Geometry, SegmentFile, Volume } from '@radscore/image';

/** How an image is to be read. */
export interface ImageReading {
  /** Which series of a folder of DICOM: uid, number, or description with wildcards. */
  readonly series?: string;
  /** Pixel spacing, mm, of pictures that carry none. */
  readonly spacing?: readonly number[];
}

/** How outlines are to be read. */
export interface SegmentReading extends ImageReading {
  /** Grid of the image, which contours are drawn on. */
  readonly image?: Geometry;
}

/**
 * Where the images and outlines of cases come from: paths of a disk, files dropped on a page, DICOMweb, the inbox of a service. A
 * reference is whatever the source gave out: a path, a name, a uid.
 */
export interface CaseSource {
  /** The image. @throws the coded error of the reader, with the reference as `file`. */
  readImage(reference: string, reading?: ImageReading): Promise<Volume>;
  /** The outlines. @throws the coded error of the reader, with the reference as `file`. */
  openSegments(reference: string, reading?: SegmentReading): Promise<SegmentFile>;
  /** Hash of the content, whatever its name and date; `missing` where nothing is there. */
  contentHash(reference: string): Promise<string>;
}
