import type { DocumentContext, ReferencedInstance } from '@radscore/dicom';
import type { CasePrediction, ModelFile, SimilarPatients } from '@radscore/prediction';

/** A report whose place another one takes. */
export type Predecessor = ReferencedInstance & { readonly seriesUid: string };

/** Where a document stands on its way to a person's decision, and which reports it takes the place of. */
export type DocumentStatus =
  /** Sent before a person has seen it. */
  | { readonly kind: 'preliminary'; readonly predecessors?: readonly Predecessor[] }
  /** Accepted by a person. */
  | {
      readonly kind: 'final';
      readonly observer: { readonly name: string; readonly organisation: string };
      /** When it was accepted, as `made`. */
      readonly at: DocumentTime;
      readonly predecessors: readonly Predecessor[];
    };

/** A moment as DICOM writes it: YYYYMMDD and HHMMSS, in the time of the offset `+HHMM`. */
export interface DocumentTime {
  readonly date: string;
  readonly time: string;
  readonly offset: string;
}

/** Sentences about the prediction, as the page has them. */
export interface DocumentWords {
  readonly headline: string;
  readonly group: string;
  readonly warnings: readonly string[];
  readonly performance: string;
  /** That it is for research use only. */
  readonly notice: string;
}

/** A prediction with all that its documents say: the same input gives the same bytes. */
export interface DocumentInput {
  readonly model: ModelFile;
  readonly prediction: CasePrediction;
  readonly words: DocumentWords;
  readonly similar?: SimilarPatients;
  /** Patient, study and images; of the series that was measured. */
  readonly context: DocumentContext;
  /** The regions that were measured, in the order of the segments of the SEG that holds them. */
  readonly regions: readonly string[];
  /** When the prediction was made: kept with it, so that a document that is made again has the same bytes. */
  readonly made: DocumentTime;
  /** Version of the decision on this prediction, from 0; or any text that tells documents of one prediction apart. */
  readonly version: string;
  /** Version of radscore. */
  readonly radscore: string;
  readonly status: DocumentStatus;
}

/** Where the organ of interest lies, if not in the liver. */
export const liver = { value: '10200004', scheme: 'SCT', meaning: 'Liver' } as const;
