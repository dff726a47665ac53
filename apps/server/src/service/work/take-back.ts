import { readFile } from 'node:fs/promises';
import { documentContext } from '@radscore/dicom';
import { documentInput } from '@radscore/host-node/documents';
import { type DocumentInput, documentUid, fhirBundle, rejectionNote } from '@radscore/interchange';
import { predictionWords } from '@radscore/report';
import type { Service } from '../service-context.js';
import { documentsOfRow, type ResultRow, sentDocuments } from '../store/results.js';
import { documentTime, documentVersion } from './document-time.js';
import type { MadeDocument } from './make-documents.js';
import { modelOfTask } from './models.js';
import { taskOfStudy } from './task-of-study.js';

const keyObjectStorage = '1.2.840.10008.5.1.4.1.1.88.59';

/** The resources of a result as entered in error: what a FHIR server holds of it is brought up to date. */
export async function withdrawnResources(service: Service, result: ResultRow): Promise<MadeDocument> {
  return bundleOf(await sentInput(service, result));
}

/** What takes a result back that a person rejects: a key object selection "Rejected for Quality Reasons", and its resources. */
export async function takenBack(
  service: Service,
  last: ResultRow,
  { observer, reason, at }: { readonly observer: string; readonly reason: string; readonly at: Date },
): Promise<MadeDocument[]> {
  const input = await sentInput(service, last);
  const own = { ...input, made: documentTime(at), version: documentVersion(last.version + 1, last.made) };
  const documents = await sentDocuments(service.database, last);
  const note: MadeDocument = {
    kind: 'key-object',
    classUid: keyObjectStorage,
    instanceUid: documentUid(own, 'key-object'),
    seriesUid: documentUid(own, 'key-object-series'),
    bytes: await rejectionNote(own, { observer, reason, documents }),
  };
  return [note, bundleOf(input)];
}

function bundleOf(input: DocumentInput): MadeDocument {
  const bytes = Buffer.from(`${JSON.stringify(fhirBundle(input, { status: 'rejected' }), null, 1)}\n`);
  return { kind: 'fhir', classUid: '', instanceUid: '', seriesUid: '', bytes };
}

/** What the documents of a version were made from, as its report says: the images may have been erased since. */
async function sentInput(service: Service, result: ResultRow): Promise<DocumentInput> {
  const { input, made, prediction } = await taskOfStudy(service, result.task);
  const model = await modelOfTask(service.store, input.model);
  const report = documentsOfRow(result).find(({ kind }) => kind === 'sr')!;
  const bytes = await readFile(service.documents.pathOf(report.hash));
  const { series: _, ...context } = documentContext([{ name: 'report', bytes }])!;
  return documentInput({
    ...{ model, prediction, words: predictionWords(model, prediction), made: documentTime(made) },
    context: { ...context, series: { uid: prediction.origin?.seriesUid ?? '', instances: [] } },
    ...{ version: documentVersion(result.version, made), radscore: service.version, status: { kind: 'preliminary' } },
  });
}
