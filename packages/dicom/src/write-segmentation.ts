import { coreError, sha256Hex } from '@radscore/core';
import type { Geometry, Mask } from '@radscore/image';
import { indexToPhysical, physicalToIndex, requireSameGeometry } from '@radscore/image';
import { dicomColour } from './cielab.js';
import { type DicomFile, type DicomInput, parseDicom } from './file.js';
import { planesOf } from './planes.js';
import { uidOf } from './uid.js';
import { type DicomAttributes, decimalString, encodePart10 } from './write-part10.js';

/** A concept of a coding scheme, such as SNOMED CT. */
export interface Code {
  readonly value: string;
  readonly scheme: string;
  readonly meaning: string;
}

/** One segment to write; segments may overlap. */
export interface SegmentToWrite {
  readonly label: string;
  readonly mask: Mask;
  /** What kind of thing it is, and which; tissue by default. */
  readonly category?: Code;
  readonly type?: Code;
  readonly algorithm?: 'MANUAL' | 'SEMIAUTOMATIC' | 'AUTOMATIC';
  /** Colour to show it in, sRGB `#rrggbb`. */
  readonly colour?: string;
}

/** What a written segmentation says about itself. Nothing is taken from the clock. */
export interface SegmentationMetadata {
  /** The files of the image series that was segmented: patient, study and slices are referred to. */
  readonly source?: readonly DicomInput[];
  /** Identifier of the patient where there is no source. */
  readonly patientId?: string;
  readonly description?: string;
  readonly seriesNumber?: number;
  /** Its own UIDs, where they should depend on more than the content: derived from the content by default. */
  readonly instanceUid?: string;
  readonly seriesUid?: string;
  /** Date, YYYYMMDD; that of the source's study, or 20000101, by default. */
  readonly date?: string;
  /** Time of day, HHMMSS; midnight by default. */
  readonly time?: string;
}

const segmentationStorage = '1.2.840.10008.5.1.4.1.1.66.4';
const tissue: Code = { value: '85756007', scheme: 'SCT', meaning: 'Tissue' };
const sourceImage: Code = { value: '121322', scheme: 'DCM', meaning: 'Source image for image processing operation' };
const segmentation: Code = { value: '113076', scheme: 'DCM', meaning: 'Segmentation' };

/**
 * Writes masks of one grid as a binary DICOM SEG object; slices without a voxel of a segment get no frame. Segments are numbered from 1
 * in the order given. UIDs are derived from the content, so the same masks give the same bytes.
 *
 * @throws RAD-PARAMETER-INVALID without a segment, RAD-GEOMETRY-DIFFERS when the masks have different grids, and what parsing
 * the source throws.
 */
export async function writeSegmentation(
  segments: readonly SegmentToWrite[],
  metadata: SegmentationMetadata = {},
): Promise<Uint8Array> {
  if (segments.length === 0) {
    throw coreError('RAD-PARAMETER-INVALID', { name: 'segments', value: '[]', problem: 'a segmentation needs one' });
  }
  const { geometry } = segments[0].mask;
  for (const { mask } of segments) requireSameGeometry(geometry, mask.geometry);
  const source = (metadata.source ?? []).map(parseDicom);
  const frames = framesOf(segments);
  const pixels = packBits(segments, frames, geometry);
  const labels = segments.map(({ label }) => label);
  const seed = JSON.stringify([
    identity(source[0], metadata),
    labels,
    geometry,
    frames,
    sha256Hex(new Uint8Array(pixels)),
  ]);
  const dimension = uidOf(`dimension ${seed}`);
  return encodePart10(
    {
      ...identity(source[0], metadata),
      ...contentOf(geometry, frames.length, dimension),
      SOPInstanceUID: metadata.instanceUid ?? uidOf(`segmentation ${seed}`),
      SeriesInstanceUID: metadata.seriesUid ?? uidOf(`segmentation series ${seed}`),
      ...(source.length > 0 && { ReferencedSeriesSequence: [referencesTo(source)] }),
      SegmentSequence: segments.map(describe),
      SharedFunctionalGroupsSequence: [sharedGroups(geometry)],
      PerFrameFunctionalGroupsSequence: frameItems(frames, geometry, source),
    },
    { data: pixels, vr: 'OB' },
  );
}

interface FrameToWrite {
  readonly segment: number;
  readonly slice: number;
}

/** The slices with a voxel of each segment; the first slice of the first segment where all are empty. */
function framesOf(segments: readonly SegmentToWrite[]): FrameToWrite[] {
  const frames = segments.flatMap(({ mask: { data, geometry } }, segment) => {
    const size = geometry.size[0] * geometry.size[1];
    const slices = Array.from({ length: geometry.size[2] }, (_, slice) => slice);
    const filled = slices.filter((slice) => hasVoxel(data, slice * size, (slice + 1) * size));
    return filled.map((slice) => ({ segment, slice }));
  });
  return frames.length > 0 ? frames : [{ segment: 0, slice: 0 }];
}

function hasVoxel(data: Mask['data'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (data[i] !== 0) return true;
  return false;
}

/** Pixels of one bit, the first in the lowest, frames following without gaps (PS3.5, 8.1.1); of even length. */
function packBits(
  segments: readonly SegmentToWrite[],
  frames: readonly FrameToWrite[],
  { size }: Geometry,
): ArrayBuffer {
  const pixels = size[0] * size[1];
  const bytes = new Uint8Array(2 * Math.ceil((frames.length * pixels) / 16));
  frames.forEach(({ segment, slice }, n) => {
    const { data } = segments[segment].mask;
    for (let i = 0; i < pixels; i++) {
      const bit = n * pixels + i;
      if (data[slice * pixels + i] !== 0) bytes[bit >> 3] |= 1 << (bit & 7);
    }
  });
  return bytes.buffer;
}

/** Patient, study and series: those of the source where there is one. */
function identity(source: DicomFile | undefined, metadata: SegmentationMetadata): DicomAttributes {
  const { patientId = '', description = 'Segmentation', seriesNumber = 100 } = metadata;
  const inherited = (keyword: Parameters<DicomFile['header']['text']>[0]) => source?.header.text(keyword);
  const patient = source === undefined ? patientId : (inherited('PatientID') ?? '');
  const date = metadata.date ?? inherited('StudyDate') ?? '20000101';
  return {
    SpecificCharacterSet: 'ISO_IR 192',
    StudyDate: inherited('StudyDate') ?? date,
    StudyTime: inherited('StudyTime') ?? '000000',
    SeriesDate: date,
    SeriesTime: metadata.time ?? '000000',
    ContentDate: date,
    ContentTime: metadata.time ?? '000000',
    SeriesDescription: description,
    SeriesNumber: seriesNumber,
    AccessionNumber: inherited('AccessionNumber') ?? '',
    ReferringPhysicianName: inherited('ReferringPhysicianName') ?? '',
    PatientName: inherited('PatientName') ?? (patient === '' ? '' : `${patient}^`),
    PatientID: patient,
    PatientBirthDate: inherited('PatientBirthDate') ?? '',
    PatientSex: inherited('PatientSex') ?? '',
    StudyID: inherited('StudyID') ?? '1',
    StudyInstanceUID: inherited('StudyInstanceUID') ?? uidOf(`study ${patient} ${date}`),
    FrameOfReferenceUID: inherited('FrameOfReferenceUID') ?? uidOf(`frame of reference ${patient} ${date}`),
  };
}

function contentOf({ size }: Geometry, frames: number, dimension: string): DicomAttributes {
  const pointer = (value: string, group: string, label: string) => ({
    DimensionOrganizationUID: dimension,
    DimensionIndexPointer: value,
    FunctionalGroupPointer: group,
    DimensionDescriptionLabel: label,
  });
  return {
    ImageType: ['DERIVED', 'PRIMARY'],
    SOPClassUID: segmentationStorage,
    Modality: 'SEG',
    Manufacturer: 'radscore',
    ManufacturerModelName: 'radscore',
    DeviceSerialNumber: '0',
    SoftwareVersions: '0',
    InstanceNumber: 1,
    PositionReferenceIndicator: '',
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: dimension }],
    DimensionIndexSequence: [
      pointer('0062000B', '0062000A', 'ReferencedSegmentNumber'),
      pointer('00200032', '00209113', 'ImagePositionPatient'),
    ],
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    NumberOfFrames: frames,
    Rows: size[1],
    Columns: size[0],
    BitsAllocated: 1,
    BitsStored: 1,
    HighBit: 0,
    PixelRepresentation: 0,
    LossyImageCompression: '00',
    ContentLabel: 'SEGMENTATION',
    ContentDescription: '',
    ContentCreatorName: '',
    SegmentationType: 'BINARY',
  };
}

function describe(
  { label, category = tissue, type = tissue, algorithm = 'MANUAL', colour }: SegmentToWrite,
  n: number,
): DicomAttributes {
  return {
    SegmentedPropertyCategoryCodeSequence: [codeItem(category)],
    SegmentNumber: n + 1,
    SegmentLabel: label.slice(0, 64),
    SegmentAlgorithmType: algorithm,
    ...(algorithm !== 'MANUAL' && { SegmentAlgorithmName: 'radscore' }),
    SegmentedPropertyTypeCodeSequence: [codeItem(type)],
    ...(colour !== undefined && { RecommendedDisplayCIELabValue: dicomColour(colour) }),
  };
}

function sharedGroups({ spacing, direction: d }: Geometry): DicomAttributes {
  return {
    PixelMeasuresSequence: [
      {
        SliceThickness: decimalString(spacing[2]),
        SpacingBetweenSlices: decimalString(spacing[2]),
        PixelSpacing: [spacing[1], spacing[0]].map(decimalString),
      },
    ],
    PlaneOrientationSequence: [{ ImageOrientationPatient: [d[0], d[3], d[6], d[1], d[4], d[7]].map(decimalString) }],
  };
}

function frameItems(
  frames: readonly FrameToWrite[],
  geometry: Geometry,
  source: readonly DicomFile[],
): DicomAttributes[] {
  const sliceOf = sourceBySlice(source, geometry);
  return frames.map(({ segment, slice }) => {
    const origin = sliceOf.get(slice);
    return {
      ...(origin && { DerivationImageSequence: [derivation(origin)] }),
      FrameContentSequence: [{ DimensionIndexValues: [segment + 1, slice + 1] }],
      PlanePositionSequence: [{ ImagePositionPatient: indexToPhysical(geometry, [0, 0, slice]).map(decimalString) }],
      SegmentIdentificationSequence: [{ ReferencedSegmentNumber: segment + 1 }],
    };
  });
}

/** The single-frame source image of each slice of the grid, where one lies on it within a tenth of a slice. */
function sourceBySlice(source: readonly DicomFile[], geometry: Geometry): Map<number, DicomFile> {
  const found = new Map<number, DicomFile>();
  for (const file of source) {
    const planes = planesOf(file);
    if (planes.length !== 1 || planes[0].position === undefined) continue;
    const k = physicalToIndex(geometry, planes[0].position)[2];
    if (Math.abs(k - Math.round(k)) <= 0.1) found.set(Math.round(k), file);
  }
  return found;
}

function derivation(file: DicomFile): DicomAttributes {
  return {
    SourceImageSequence: [{ ...referenceTo(file), PurposeOfReferenceCodeSequence: [codeItem(sourceImage)] }],
    DerivationCodeSequence: [codeItem(segmentation)],
  };
}

function referencesTo(source: readonly DicomFile[]): DicomAttributes {
  return {
    ReferencedInstanceSequence: source.map(referenceTo),
    SeriesInstanceUID: source[0].header.text('SeriesInstanceUID') ?? '',
  };
}

function referenceTo({ header }: DicomFile): DicomAttributes {
  return {
    ReferencedSOPClassUID: header.text('SOPClassUID') ?? '',
    ReferencedSOPInstanceUID: header.text('SOPInstanceUID') ?? '',
  };
}

function codeItem({ value, scheme, meaning }: Code): DicomAttributes {
  return { CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: meaning };
}
