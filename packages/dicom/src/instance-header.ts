import type { Keyword } from './attributes.js';
import { type DicomInput, parseDicom } from './file.js';
import { outlineIdentityOf } from './identity.js';
import { segmentsOf } from './read-segmentation.js';
import { regionsOf } from './read-structure-set.js';

/** What an archive notes of an instance: whose it is, where it belongs, what rules ask of it. Empty texts where the file says nothing. */
export interface InstanceHeader {
  readonly classUid: string;
  readonly instanceUid: string;
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly modality: string;
  readonly bodyPart: string;
  readonly seriesDescription: string;
  readonly studyDescription: string;
  /** Nominal thickness of a slice, mm. */
  readonly thickness?: number;
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly birthDate: string;
    readonly sex: string;
    /** As `061Y`. */
    readonly age: string;
  };
  readonly accession: string;
  readonly studyDate: string;
  /** Of SEG and RTSTRUCT: what they outline, and the series that they name. */
  readonly outlines?: { readonly segments: readonly string[]; readonly series: readonly string[] };
}

const outlineModalities = new Set(['SEG', 'RTSTRUCT']);

/**
 * The header of one instance. Of an image the beginning of the file with its header is enough.
 *
 * @throws RAD-DICOM-INVALID.
 */
export function instanceHeader(input: DicomInput): InstanceHeader {
  const { header } = parseDicom(input);
  const text = (keyword: Keyword) => header.text(keyword) ?? '';
  const modality = text('Modality');
  const thickness = Number(text('SliceThickness'));
  const outlines = modality === 'SEG' ? segmentsOf(header) : regionsOf(header);
  return {
    classUid: text('SOPClassUID'),
    instanceUid: text('SOPInstanceUID'),
    studyUid: text('StudyInstanceUID'),
    seriesUid: text('SeriesInstanceUID'),
    modality,
    bodyPart: text('BodyPartExamined'),
    seriesDescription: text('SeriesDescription'),
    studyDescription: text('StudyDescription'),
    ...(thickness > 0 && Number.isFinite(thickness) && { thickness }),
    patient: {
      id: text('PatientID'),
      name: text('PatientName'),
      birthDate: text('PatientBirthDate'),
      sex: text('PatientSex'),
      age: text('PatientAge'),
    },
    accession: text('AccessionNumber'),
    studyDate: text('StudyDate'),
    ...(outlineModalities.has(modality) && {
      outlines: {
        segments: outlines.flatMap(({ name }) => (name === undefined ? [] : [name])),
        series: outlineIdentityOf(header).referencedSeriesUids,
      },
    }),
  };
}
