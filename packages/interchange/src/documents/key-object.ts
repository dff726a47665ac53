import { encodePart10, type ReferencedInstance } from '@radscore/dicom';
import { dcm } from '../coding/code.js';
import { code, container, image, person, text } from '../sr/content-item.js';
import type { DocumentInput } from './document.js';
import { documentHeader, evidence, referenced } from './header.js';

const keyObjectStorage = '1.2.840.10008.5.1.4.1.1.88.59';

/** Who rejected which documents, and why. */
export interface Rejection {
  readonly observer: string;
  readonly reason: string;
  readonly documents: readonly (ReferencedInstance & { readonly seriesUid: string })[];
}

/** What a rejection needs to know of the prediction that was sent. */
export type RejectedPrediction = Pick<
  DocumentInput,
  'model' | 'prediction' | 'context' | 'made' | 'version' | 'radscore'
>;

/**
 * A key object selection "Rejected for Quality Reasons" (TID 2010): viewers hide the documents it names.
 *
 * @param input with the time and version of the rejection.
 */
export async function rejectionNote(input: RejectedPrediction, rejection: Rejection): Promise<Uint8Array> {
  const { documents, observer, reason } = rejection;
  const series = documents.map((each) => ({ uid: each.seriesUid, instances: [each] }));
  const { RelationshipType: _, ...content } = container(
    dcm('113001', 'Rejected for Quality Reasons'),
    [
      code('HAS OBS CONTEXT', dcm('121005', 'Observer Type'), dcm('121006', 'Person')),
      person('HAS OBS CONTEXT', dcm('121008', 'Person Observer Name'), observer),
      text('CONTAINS', dcm('113012', 'Key Object Description'), reason),
      ...documents.map((instance) => reference(instance)),
    ],
    '2010',
  );
  return encodePart10({
    ...documentHeader(input, 'key-object', {
      classUid: keyObjectStorage,
      modality: 'KO',
      description: 'Rejected for quality reasons',
    }),
    ReferencedPerformedProcedureStepSequence: [],
    CurrentRequestedProcedureEvidenceSequence: [evidence(input.context, series)],
    ...content,
  });
}

/** Documents are composites; a SEG is an image. */
function reference(instance: ReferencedInstance) {
  if (instance.classUid === '1.2.840.10008.5.1.4.1.1.66.4') return image('CONTAINS', undefined, instance);
  return { RelationshipType: 'CONTAINS', ValueType: 'COMPOSITE', ReferencedSOPSequence: [referenced(instance)] };
}
