import type { DicomIdentity } from '@radscore/dicom';
import type { CaseImage } from '@radscore/jobs';

/** Where the values of a row came from: what a structured report, a segmentation or a FHIR resource refers to. No patient. */
export interface CaseOrigin extends Omit<DicomIdentity, 'patientId' | 'modality' | 'sopInstanceUids'> {
  readonly unit?: string;
  readonly modality?: string;
  readonly sopInstanceUids: readonly string[];
  /** How image and outlines agree: `same`, `noted: CODES`, `accepted: CODES`, or `unknown` where one of them does not say. */
  readonly identity: string;
}

/** The source of an image without its patient. */
export function caseOrigin({ unit, identity }: CaseImage, agreement: string): CaseOrigin {
  const { patientId: _, ...origin } = identity ?? { sopInstanceUids: [] as readonly string[] };
  return { ...origin, ...(unit !== undefined && { unit }), identity: agreement };
}
