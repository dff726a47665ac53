import { coreError } from '@radscore/core';
import {
  type PredictedPatient,
  type PredictionDocuments,
  pdfOfPrediction,
  predictionDocuments,
} from '@radscore/host-node/documents';
import { writeFileAtomic } from '@radscore/host-node/files';
import type { DocumentTime } from '@radscore/interchange';
import { predictionWords } from '@radscore/report';
import type { PredictFlags } from './flags.js';

/**
 * Writes the documents that were asked for.
 *
 * @throws RAD-DOCUMENT-SOURCE, RAD-PARAMETER-INVALID, RAD-REPORT-NO-BROWSER, RAD-FILE-UNWRITABLE.
 */
export async function writeDocuments(predicted: PredictedPatient, flags: PredictFlags): Promise<void> {
  const { model, prediction } = predicted;
  const made = momentOf(flags.made ?? new Date().toISOString());
  const words = predictionWords(model, prediction);
  const pdf = flags.dicomPdf === undefined ? undefined : await pdfOfPrediction(predicted);
  const version = `${made.date}${made.time}${made.offset}`;
  const documents = await predictionDocuments({ ...predicted, words, made, version, ...(pdf && { pdf }) });
  for (const [file, bytes] of wanted(flags, documents)) await writeFileAtomic(file, bytes);
}

function wanted({ sr, seg, fhir, dicomPdf }: PredictFlags, documents: PredictionDocuments) {
  const named: [string | undefined, Uint8Array | string | undefined][] = [
    [seg, documents.seg],
    [sr, documents.sr],
    [dicomPdf, documents.pdf],
    [fhir, `${JSON.stringify(documents.fhir, null, 1)}\n`],
  ];
  return named.flatMap(([file, bytes]) => (file !== undefined && bytes !== undefined ? [[file, bytes] as const] : []));
}

const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function momentOf(text: string): DocumentTime {
  const [, year, month, day, hour, minute, second, zone] = moment.exec(text) ?? [];
  if (zone === undefined || Number.isNaN(Date.parse(text)))
    throw coreError('RAD-PARAMETER-INVALID', {
      name: '--made',
      value: text,
      problem: 'write it as 2026-05-06T07:08:09Z',
    });
  return {
    date: `${year}${month}${day}`,
    time: `${hour}${minute}${second}`,
    offset: zone === 'Z' ? '+0000' : zone.replace(':', ''),
  };
}
