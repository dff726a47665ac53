import { type Acquisition, acquisitionOf } from './acquisition.js';
import type { Dataset } from './dataset.js';
import type { DicomFile } from './file.js';

/** Whose an image is and where it came from, as its headers say. */
export interface DicomIdentity {
  readonly modality: string;
  readonly patientId?: string;
  readonly studyUid?: string;
  readonly seriesUid?: string;
  readonly frameOfReferenceUid?: string;
  /** How the image was made; absent where the header does not say. */
  readonly acquisition?: Acquisition;
  /** One for each file, in the order of the slices. */
  readonly sopInstanceUids: readonly string[];
}

/** Whose outlines are and which image they say they were drawn on. */
export interface OutlineIdentity {
  readonly patientId?: string;
  readonly studyUid?: string;
  /** The frames of reference that outlines lie in: mostly one. */
  readonly frameOfReferenceUids: readonly string[];
  /** The series that they refer to. */
  readonly referencedSeriesUids: readonly string[];
  /** The images that they refer to. */
  readonly referencedInstanceUids: readonly string[];
}

/** The identity of an image from the files of its series. */
export function identityOf(files: readonly DicomFile[]): DicomIdentity {
  const [{ header }] = files;
  const seriesUid = header.text('SeriesInstanceUID');
  const frameOfReferenceUid = header.text('FrameOfReferenceUID');
  const acquisition = acquisitionOf(header);
  return {
    modality: header.text('Modality') ?? 'unknown',
    ...ownerOf(header),
    ...(seriesUid !== undefined && { seriesUid }),
    ...(frameOfReferenceUid !== undefined && { frameOfReferenceUid }),
    ...(acquisition && { acquisition }),
    sopInstanceUids: files.flatMap((file) => file.header.text('SOPInstanceUID') ?? []),
  };
}

/** The identity of a segmentation (SEG) or structure set (RTSTRUCT). */
export function outlineIdentityOf(header: Dataset): OutlineIdentity {
  const frames = header.items('ReferencedFrameOfReferenceSequence');
  const rtSeries = frames
    .flatMap((frame) => frame.items('RTReferencedStudySequence'))
    .flatMap((study) => study.items('RTReferencedSeriesSequence'));
  const segSeries = header.items('ReferencedSeriesSequence');
  const images = [
    ...rtSeries.flatMap((series) => series.items('ContourImageSequence')),
    ...contourImages(header),
    ...segSeries.flatMap((series) => series.items('ReferencedInstanceSequence')),
    ...sourceImages(header),
  ];
  // A contour belongs to the frame of its own region; only without one the structure set's, and then the file's, stands in.
  const ofRegions = texts(header.items('StructureSetROISequence'), 'ReferencedFrameOfReferenceUID');
  const ofSet = texts(frames, 'FrameOfReferenceUID');
  const ofFile = texts([header], 'FrameOfReferenceUID');
  const referencedSeriesUids = texts([...rtSeries, ...segSeries], 'SeriesInstanceUID');
  const referencedInstanceUids = texts(images, 'ReferencedSOPInstanceUID');
  if (isInvented(header) && referencedInstanceUids.length === 0) {
    return { frameOfReferenceUids: [], referencedSeriesUids, referencedInstanceUids };
  }
  return {
    ...ownerOf(header),
    frameOfReferenceUids: [ofRegions, ofSet, ofFile].find((uids) => uids.length > 0) ?? [],
    referencedSeriesUids,
    referencedInstanceUids,
  };
}

/** A segmentation that radscore wrote without its image: the standard asks for identifiers, which were made up. */
function isInvented(header: Dataset): boolean {
  const patient = header.text('PatientID');
  return header.text('Manufacturer') === 'radscore' && (patient === undefined || patient === 'anonymous');
}

function ownerOf(header: Dataset): { patientId?: string; studyUid?: string } {
  const patientId = header.text('PatientID');
  const studyUid = header.text('StudyInstanceUID');
  return { ...(patientId !== undefined && { patientId }), ...(studyUid !== undefined && { studyUid }) };
}

/** The images that single contours name. */
function contourImages(header: Dataset): Dataset[] {
  return header
    .items('ROIContourSequence')
    .flatMap((roi) => roi.items('ContourSequence'))
    .flatMap((contour) => contour.items('ContourImageSequence'));
}

/** The images that frames of a segmentation were derived from. */
function sourceImages(header: Dataset): Dataset[] {
  return [
    ...header.items('PerFrameFunctionalGroupsSequence'),
    ...header.items('SharedFunctionalGroupsSequence'),
    header,
  ]
    .flatMap((group) => group.items('DerivationImageSequence'))
    .flatMap((derivation) => derivation.items('SourceImageSequence'));
}

function texts(
  items: readonly Dataset[],
  keyword: 'FrameOfReferenceUID' | 'ReferencedFrameOfReferenceUID' | 'SeriesInstanceUID' | 'ReferencedSOPInstanceUID',
): string[] {
  return [...new Set(items.flatMap((item) => item.text(keyword) ?? []))];
}
