import type { ErrorData } from '@radscore/core';
import type { ContourRule, DicomIdentity, OutlineIdentity, SeriesReference } from '@radscore/dicom';
import type { Geometry, SegmentFile, Volume } from '@radscore/image';

/** How images and outlines are to be read. */
export interface CaseReading {
  /** Pixel spacing, mm, of pictures that carry none. */
  readonly spacing?: readonly number[];
  /** Which image of a file of several, from 0. */
  readonly frame?: number;
  /** The most bytes that the voxels of one file may take. */
  readonly maxBytes?: number;
}

/** How an image is to be read. */
export interface ImageReading extends CaseReading {
  /** Which series of a folder of DICOM: uid, number, or description with wildcards. */
  readonly series?: string;
  /** What the outlines that it is read for refer to: of several series that one, or none. */
  readonly outlines?: SeriesReference;
}

/** An image as a case has it: the voxels, their unit, and where they came from, from the reader to the result. */
export interface CaseImage extends Volume {
  /** `HU`, `SUVbw`, `BQML`, `Gy` ...; absent where the format has none (NIfTI, NRRD, pictures). */
  readonly unit?: string;
  /** Absent where the format has none. */
  readonly identity?: DicomIdentity;
  /** What did not stop the reading but must be known. */
  readonly notes: readonly ErrorData[];
}

/** Outlines before their image is read: what they refer to, and their segments once there is a grid to draw them on. */
export interface Outlines {
  /** Absent for formats without one. */
  readonly identity?: OutlineIdentity;
  /**
   * The segments. Throws the coded errors of the readers.
   *
   * @param image grid of the image, which contours are drawn on
   * @param rule for contours of one region that overlap
   * @param frame of a label image of several, where none was chosen when it was opened
   */
  readonly segmentsOn: (image?: Geometry, rule?: ContourRule, frame?: number) => SegmentFile;
}

/**
 * Where the images and outlines of cases come from: paths of a disk, files dropped on a page, DICOMweb, the inbox of a service. A
 * reference is whatever the source gave out: a path, a name, a uid.
 */
export interface CaseSource {
  /** The image. @throws the coded error of the reader, with the reference as `file`. */
  readImage(reference: string, reading?: ImageReading): Promise<CaseImage>;
  /** The outlines. @throws the coded error of the reader, with the reference as `file`. */
  openOutlines(reference: string, reading?: CaseReading): Promise<Outlines>;
  /** Hash of the content, whatever its name and date; `missing` where nothing is there. */
  contentHash(reference: string): Promise<string>;
}
