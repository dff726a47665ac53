import { uidOf } from './uid.js';
import type { DicomAttributes } from './write-part10.js';

/** What a written series of images says about itself. Nothing is taken from the clock. */
export interface SeriesMetadata {
  /** Identifier of the patient, also written as the name. */
  readonly patientId: string;
  readonly description?: string;
  /** Body part examined (PS3.16, annex L), of those that are not paired: `LIVER`. */
  readonly bodyPart?: string;
  readonly seriesNumber?: number;
  /** Date of the study, YYYYMMDD; 20000101 by default. */
  readonly date?: string;
}

/**
 * Patient, study and series of the images of one series.
 *
 * @param seed text that tells this series from every other: its UIDs are derived from it.
 */
export function seriesAttributes(
  { patientId, description, bodyPart, seriesNumber = 1, date = '20000101' }: SeriesMetadata,
  modality: 'CT' | 'US',
  seed: string,
): DicomAttributes {
  return {
    SpecificCharacterSet: 'ISO_IR 192',
    StudyDate: date,
    SeriesDate: date,
    ContentDate: date,
    StudyTime: '000000',
    SeriesTime: '000000',
    ContentTime: '000000',
    AccessionNumber: '',
    Modality: modality,
    Manufacturer: 'radscore',
    ReferringPhysicianName: '',
    SeriesDescription: description ?? modality,
    // Of an unknown body part the side is unknown too.
    ...(bodyPart === undefined ? { Laterality: '' } : { BodyPartExamined: bodyPart }),
    // A family name, as readers since 1993 have it.
    PatientName: `${patientId}^`,
    PatientID: patientId,
    PatientBirthDate: '',
    PatientSex: '',
    StudyInstanceUID: uidOf(`study ${patientId} ${date}`),
    SeriesInstanceUID: uidOf(`series ${seed}`),
    StudyID: '1',
    SeriesNumber: seriesNumber,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
  };
}
