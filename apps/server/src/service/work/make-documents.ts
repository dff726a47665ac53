import { isRadError } from '@radscore/core';
import { nodeTaskHost } from '@radscore/host-node';
import { pdfOfPrediction, predictionDocuments } from '@radscore/host-node/documents';
import {
  type DocumentInput,
  type DocumentStatus,
  pdfInstance,
  regionsInstance,
  reportInstance,
} from '@radscore/interchange';
import type { CasePrediction, ModelFile, PatientCase } from '@radscore/prediction';
import { predictionWords } from '@radscore/report';
import { documentTime, documentVersion } from './document-time.js';
import { withoutClock } from './without-clock.js';

/** A document of a result: an instance, or a FHIR bundle. */
export interface MadeDocument {
  readonly kind: 'seg' | 'sr' | 'pdf' | 'fhir' | 'key-object';
  readonly classUid: string;
  readonly instanceUid: string;
  readonly seriesUid: string;
  readonly bytes: Uint8Array;
}

export interface DocumentsToMake {
  readonly model: ModelFile;
  /** With paths of this machine. */
  readonly patient: PatientCase;
  readonly prediction: CasePrediction;
  readonly made: Date;
  readonly version: number;
  readonly status: DocumentStatus;
  readonly radscore: string;
  readonly store: string;
}

export interface MadeDocuments {
  readonly documents: readonly MadeDocument[];
  readonly input: DocumentInput;
  /** Why there is no page, where there is none: no Chromium is installed. */
  readonly withoutPage?: string;
}

/** SEG, report, page and FHIR bundle of a prediction, in the order in which they are sent. @throws as `predictionDocuments`. */
export async function makeDocuments(told: DocumentsToMake): Promise<MadeDocuments> {
  const { model, patient, prediction, radscore, store, status } = told;
  const host = nodeTaskHost({ cases: '/', store });
  const page = await pageOf({ model, patient, prediction, host, radscore }, told.made);
  const made = documentTime(told.made);
  const words = predictionWords(model, prediction);
  const all = await predictionDocuments({
    ...{ model, patient, prediction, words, made, radscore, host, status },
    version: documentVersion(told.version, told.made),
    ...(page.pdf && { pdf: page.pdf }),
  });
  const documents: MadeDocument[] = [
    { kind: 'seg', ...regionsInstance(all.input), bytes: all.seg },
    { kind: 'sr', ...reportInstance(all.input), bytes: all.sr },
    ...(all.pdf ? [{ kind: 'pdf', ...pdfInstance(all.input), bytes: all.pdf } as const] : []),
    {
      kind: 'fhir',
      classUid: '',
      instanceUid: '',
      seriesUid: '',
      bytes: Buffer.from(`${JSON.stringify(all.fhir, null, 1)}\n`),
    },
  ];
  return { documents, input: all.input, ...(page.problem !== undefined && { withoutPage: page.problem }) };
}

/** A page that cannot be made does not hold up the report; that there is none is said. */
async function pageOf(
  predicted: Parameters<typeof pdfOfPrediction>[0],
  made: Date,
): Promise<{ readonly pdf?: Uint8Array; readonly problem?: string }> {
  try {
    return { pdf: withoutClock(await pdfOfPrediction(predicted), made) };
  } catch (error) {
    if (isRadError(error, 'RAD-REPORT-NO-BROWSER') || isRadError(error, 'RAD-REPORT-PDF'))
      return { problem: error.code };
    throw error;
  }
}
