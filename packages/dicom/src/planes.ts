import { toRadError } from '@radscore/core';
import type { Triple } from '@radscore/image';
import { formatError } from '@radscore/image';
import type { Dataset } from './dataset.js';
import { doseFramesOf, isDose } from './dose.js';
import { dicomError } from './errors.js';
import type { DicomFile } from './file.js';
import { frameBytes, type PixelFormat, readPixelFormat } from './pixel-format.js';
import type { Plane } from './plane.js';

/** The functional groups of one frame: its own before those shared by all frames, before the plain attributes. */
export interface FrameGroups {
  readonly find: (sequence: GroupSequence) => Dataset;
}

type GroupSequence =
  | 'PixelMeasuresSequence'
  | 'PlaneOrientationSequence'
  | 'PlanePositionSequence'
  | 'PixelValueTransformationSequence'
  | 'SegmentIdentificationSequence';

/** The frames of a file, classic or enhanced, in the order of the file. Throws what `readPixelFormat` throws,
 * and RAD-FILE-TRUNCATED when the file is too small for its frames. */
export function planesOf(file: DicomFile): Plane[] {
  try {
    const format = readPixelFormat(file);
    requireRoom(file, format);
    const described = file.header.items('PerFrameFunctionalGroupsSequence').length;
    if (described > 0 && described !== format.frames) {
      throw dicomError('RAD-DICOM-INVALID', { problem: `it has ${format.frames} frames and describes ${described}` });
    }
    const groups = frameGroups(file.header);
    const planes = Array.from({ length: format.frames }, (_, frame) => planeOf(file, format, frame, groups(frame)));
    return isDose(file.header) ? doseFramesOf(file, planes) : planes;
  } catch (error) {
    throw toRadError(error, { file: file.name });
  }
}

/** Access to the functional groups (PS3.3, C.7.6.16) of a frame by its index. */
export function frameGroups(header: Dataset): (frame: number) => FrameGroups {
  const shared = header.item('SharedFunctionalGroupsSequence');
  const perFrame = header.items('PerFrameFunctionalGroupsSequence');
  return (frame) => ({
    find: (sequence) => perFrame[frame]?.item(sequence) ?? shared?.item(sequence) ?? header,
  });
}

/** A header can announce billions of frames; there must be bytes for them before anything is made for each. */
function requireRoom({ bytes, name }: DicomFile, format: PixelFormat): void {
  const emptyItem = 8;
  const least = format.syntax.compression === undefined ? frameBytes(format) : emptyItem;
  const expected = Math.floor(least * format.frames);
  if (expected > bytes.length) {
    throw formatError('RAD-FILE-TRUNCATED', { expected, actual: bytes.length }, { file: name });
  }
}

function planeOf(file: DicomFile, format: PixelFormat, frame: number, groups: FrameGroups): Plane {
  const measures = groups.find('PixelMeasuresSequence');
  const rescale = groups.find('PixelValueTransformationSequence');
  const position = groups.find('PlanePositionSequence').numbers('ImagePositionPatient');
  const orientation = groups.find('PlaneOrientationSequence').numbers('ImageOrientationPatient');
  const spacing = measures.numbers('PixelSpacing');
  const step = Math.abs(measures.number('SpacingBetweenSlices') ?? 0);
  const thickness = Math.abs(measures.number('SliceThickness') ?? 0);
  // The position of a classic file of several frames is that of its first one only.
  const several = format.frames > 1 && measures === file.header;
  return {
    file,
    format,
    frame,
    ...(position.length === 3 && !several && { position: position as unknown as Triple }),
    ...(orientation.length === 6 && { orientation }),
    ...(spacing.length === 2 && { spacing: [spacing[1], spacing[0]] as const }),
    ...(step > 0 && { step }),
    ...(thickness > 0 && { thickness }),
    ...rescaleOf(rescale),
  };
}

/** Slope and intercept; 1 and 0 where the file has none. Throws RAD-DICOM-INVALID where one is there without a value. */
function rescaleOf(rescale: Dataset): Pick<Plane, 'slope' | 'intercept' | 'rescaledBy'> {
  const elements = (['RescaleSlope', 'RescaleIntercept'] as const).filter((keyword) => rescale.element(keyword));
  const empty = elements.find((keyword) => rescale.isEmpty(keyword));
  if (empty !== undefined) throw dicomError('RAD-DICOM-INVALID', { problem: `${empty} is there without a value` });
  return {
    slope: rescale.number('RescaleSlope') ?? 1,
    intercept: rescale.number('RescaleIntercept') ?? 0,
    rescaledBy: elements,
  };
}
