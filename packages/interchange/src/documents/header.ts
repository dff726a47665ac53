import type { DicomAttributes, DocumentContext, ReferencedInstance } from '@radscore/dicom';
import type { DocumentInput } from './document.js';
import { type DocumentKind, documentUid } from './document-uid.js';

const seriesNumbers = { sr: 101, pdf: 102, 'key-object': 103 } as const;

/** Patient, study, series and equipment of a document, which belongs to the study of its images. */
export function documentHeader(
  input: Omit<DocumentInput, 'regions' | 'words' | 'status'>,
  kind: keyof typeof seriesNumbers,
  {
    classUid,
    modality,
    description,
  }: { readonly classUid: string; readonly modality: string; readonly description: string },
): DicomAttributes {
  const { context, made } = input;
  const { patient, study } = context;
  return {
    SpecificCharacterSet: 'ISO_IR 192',
    SOPClassUID: classUid,
    SOPInstanceUID: documentUid(input, kind),
    StudyDate: study.date,
    SeriesDate: made.date,
    ContentDate: made.date,
    StudyTime: study.time,
    SeriesTime: made.time,
    ContentTime: made.time,
    TimezoneOffsetFromUTC: made.offset,
    AccessionNumber: study.accession,
    Modality: modality,
    Manufacturer: 'radscore',
    ReferringPhysicianName: study.referrer,
    ...(study.description !== '' && { StudyDescription: study.description }),
    SeriesDescription: description,
    ManufacturerModelName: 'radscore',
    PatientName: patient.name,
    PatientID: patient.id,
    PatientBirthDate: patient.birthDate,
    PatientSex: patient.sex,
    DeviceSerialNumber: '0',
    SoftwareVersions: input.radscore,
    StudyInstanceUID: study.uid,
    SeriesInstanceUID: documentUid(input, `${kind}-series` as DocumentKind),
    StudyID: study.id,
    SeriesNumber: seriesNumbers[kind],
    InstanceNumber: 1,
  };
}

/** The instances that a document refers to, by series, as evidence (PS3.3, C.17.2.1). */
export function evidence(
  { study }: DocumentContext,
  series: readonly { readonly uid: string; readonly instances: readonly ReferencedInstance[] }[],
): DicomAttributes {
  return {
    ReferencedSeriesSequence: series.map(({ uid, instances }) => ({
      ReferencedSOPSequence: instances.map(referenced),
      SeriesInstanceUID: uid,
    })),
    StudyInstanceUID: study.uid,
  };
}

/** An instance as a macro of PS3.3 refers to it. */
export function referenced({ classUid, instanceUid }: ReferencedInstance): DicomAttributes {
  return { ReferencedSOPClassUID: classUid, ReferencedSOPInstanceUID: instanceUid };
}
