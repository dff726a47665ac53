import type { Keyword } from './attributes.js';
import { type DicomFile, type DicomInput, parseDicom } from './file.js';

/** An instance by its class and its own UID. */
export interface ReferencedInstance {
  readonly classUid: string;
  readonly instanceUid: string;
}

/** Whose images a document is about, and which: what its header repeats and what its content refers to. Empty texts where the images say nothing. */
export interface DocumentContext {
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string; readonly sex: string };
  readonly study: {
    readonly uid: string;
    readonly date: string;
    readonly time: string;
    readonly id: string;
    readonly accession: string;
    readonly referrer: string;
    readonly description: string;
  };
  readonly modality: string;
  readonly frameOfReferenceUid: string;
  readonly series: { readonly uid: string; readonly instances: readonly ReferencedInstance[] };
}

/**
 * The context of documents about the images of one series.
 *
 * @param files of that series; at least one.
 * @throws RAD-DICOM-INVALID with the file's name; undefined where there is no file.
 * @example
 * documentContext(files)?.study.accession // 'A1'
 */
export function documentContext(files: readonly DicomInput[]): DocumentContext | undefined {
  const parsed = files.map(parseDicom);
  const [first] = parsed;
  if (first === undefined) return undefined;
  const text = (keyword: Keyword) => first.header.text(keyword) ?? '';
  return {
    patient: {
      id: text('PatientID'),
      name: text('PatientName'),
      birthDate: text('PatientBirthDate'),
      sex: text('PatientSex'),
    },
    study: {
      uid: text('StudyInstanceUID'),
      date: text('StudyDate'),
      time: text('StudyTime'),
      id: text('StudyID'),
      accession: text('AccessionNumber'),
      referrer: text('ReferringPhysicianName'),
      description: text('StudyDescription'),
    },
    modality: text('Modality'),
    frameOfReferenceUid: text('FrameOfReferenceUID'),
    series: { uid: text('SeriesInstanceUID'), instances: parsed.map(instanceOf) },
  };
}

function instanceOf({ header }: DicomFile): ReferencedInstance {
  return { classUid: header.text('SOPClassUID') ?? '', instanceUid: header.text('SOPInstanceUID') ?? '' };
}
