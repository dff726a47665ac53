import type { Triple } from '@radscore/image';
import type { Dataset } from './dataset.js';
import { dicomError } from './errors.js';
import type { DicomFile } from './file.js';
import type { Plane } from './plane.js';

const doseStorage = '1.2.840.10008.5.1.4.1.1.481.2';

/** True for a dose distribution (RTDOSE). */
export function isDose(header: Dataset): boolean {
  return header.text('SOPClassUID') === doseStorage || header.text('Modality') === 'RTDOSE';
}

/**
 * The frames of an RT dose: values are stored value x DoseGridScaling (Gy, or relative), and frames lie at the offsets of
 * GridFrameOffsetVector along the normal: from the first frame, or, where the first offset is the z of the position, as
 * z coordinates (PS3.3, C.8.8.3.2).
 *
 * Throws RAD-DICOM-INVALID without a scaling, or for offsets that do not fit the frames or the position.
 */
export function doseFramesOf({ header }: DicomFile, planes: readonly Plane[]): Plane[] {
  const slope = header.number('DoseGridScaling');
  if (slope === undefined) throw dicomError('RAD-DICOM-INVALID', { problem: 'DoseGridScaling is missing' });
  const scaled = planes.map((plane): Plane => ({ ...plane, slope, intercept: 0, rescaledBy: ['DoseGridScaling'] }));
  const position = header.numbers('ImagePositionPatient');
  const orientation = header.numbers('ImageOrientationPatient');
  const offsets = header.numbers('GridFrameOffsetVector');
  if (planes.length === 1 || offsets.length === 0 || position.length !== 3 || orientation.length !== 6) return scaled;
  if (offsets.length !== planes.length) {
    const problem = `GridFrameOffsetVector holds ${offsets.length} offsets for ${planes.length} frames`;
    throw dicomError('RAD-DICOM-INVALID', { problem });
  }
  const normal = normalOf(orientation);
  const [first] = offsets;
  if (first !== 0 && !(Math.abs(first - position[2]) <= sameZ && Math.abs(Math.abs(normal[2]) - 1) <= sameZ)) {
    throw dicomError('RAD-DICOM-INVALID', {
      problem: 'GridFrameOffsetVector begins neither with 0 nor with the position',
    });
  }
  // Coordinates along z count from the first; offsets along the normal do too.
  const along = (offset: number) => (first === 0 ? offset : (offset - first) * normal[2]);
  return scaled.map((plane, n) => ({
    ...plane,
    position: position.map((mm, a) => mm + normal[a] * along(offsets[n])) as unknown as Triple,
  }));
}

/** How far a first offset may be from the z of the position, mm, and a cosine from 1. */
const sameZ = 1e-3;

function normalOf([a, b, c, d, e, f]: readonly number[]): Triple {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}
