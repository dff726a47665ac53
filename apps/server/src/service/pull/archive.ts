/** What studies are looked for by. */
export interface StudyQuery {
  /** Study date from this day on, as `20260105`. */
  readonly from?: string;
  /** ... and to this day. */
  readonly to?: string;
  readonly patient?: string;
  readonly modality?: string;
  readonly accession?: string;
  readonly studyUid?: string;
}

/** The keys by which QIDO-RS and C-FIND both look for it. */
export function searchKeys(query: StudyQuery): Record<string, string> {
  const { from = '', to = '', modality, patient, accession, studyUid } = query;
  return {
    ...(from + to !== '' && { StudyDate: `${from}-${to}` }),
    ...(patient !== undefined && { PatientID: patient }),
    ...(modality !== undefined && { ModalitiesInStudy: modality }),
    ...(accession !== undefined && { AccessionNumber: accession }),
    ...(studyUid !== undefined && { StudyInstanceUID: studyUid }),
  };
}

/** More series than a study has: what is listed beyond is a fault of the archive. */
export const mostSeries = 5000;

/** What an archive says of a study. Empty where it does not say. */
export interface FoundStudy {
  readonly uid: string;
  readonly patient: { readonly id: string; readonly name: string; readonly birthDate: string };
  readonly date: string;
  readonly description: string;
  readonly accession: string;
  readonly modalities: readonly string[];
  readonly instances?: number;
}

export interface FoundSeries {
  readonly uid: string;
  readonly modality: string;
  readonly bodyPart: string;
}

/** What of a series was refused for good when it came, where that is known: problem codes. */
export interface FetchedSeries {
  readonly refused: readonly string[];
}

/** A PACS that studies are fetched from. All throw RAD-PACS-UNREACHABLE, -BUSY, -ANSWER; RAD-PACS-REFUSED for good. */
export interface ArchiveClient {
  find(query: StudyQuery, most: number): Promise<{ readonly studies: readonly FoundStudy[]; readonly more: boolean }>;
  series(study: string): Promise<FoundSeries[]>;
  /** UIDs of the instances of a series; one more than `most` where there are more. */
  instances(study: string, series: string, most: number): Promise<string[]>;
  /** Has a series sent into the inbox. What is there afterwards is for the caller to see. */
  fetch(study: string, series: string): Promise<FetchedSeries>;
}
