import type { ReadingFlags } from '../extraction-flags.js';
import type { SheetFlags } from '../options.js';

/** The flags of `radscore predict`. */
export interface PredictFlags extends SheetFlags, ReadingFlags {
  readonly model: string;
  readonly signature?: string;
  readonly publicKey?: string;
  readonly image?: string;
  readonly mask?: string;
  readonly cohort?: string;
  readonly features?: string;
  readonly segment: readonly string[];
  readonly clinical: readonly string[];
  readonly site?: string;
  readonly format?: 'text' | 'json' | 'csv';
  readonly out?: string;
  /** Documents for a PACS and a hospital record, of one patient. */
  readonly sr?: string;
  readonly seg?: string;
  readonly fhir?: string;
  readonly dicomPdf?: string;
  readonly made?: string;
  readonly jobs: number;
}

/** Whether documents for other systems are wanted. */
export function documentsWanted({ sr, seg, fhir, dicomPdf }: PredictFlags): boolean {
  return [sr, seg, fhir, dicomPdf].some((file) => file !== undefined);
}
