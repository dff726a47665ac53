import { type DicomAttributes, encodePart10, type ReferencedInstance } from '@radscore/dicom';
import { dcm } from '../coding/code.js';
import type { DocumentInput } from '../documents/document.js';
import { documentUid } from '../documents/document-uid.js';
import { documentHeader, evidence } from '../documents/header.js';
import { codingSchemes, container, text } from './content-item.js';
import { imageLibrary, reportContext } from './context.js';
import { predictionInputs } from './measured-values.js';
import { predictionGroup } from './prediction-group.js';
import { regionGroup } from './region-group.js';

/** Class of the report: Comprehensive 3D SR. */
export const reportStorage = '1.2.840.10008.5.1.4.1.1.88.34';
const segmentationStorage = '1.2.840.10008.5.1.4.1.1.66.4';

/** The SEG of the regions that were measured, as the documents refer to it. */
export function regionsInstance(input: Pick<DocumentInput, 'prediction' | 'version'>): ReferencedInstance & {
  readonly seriesUid: string;
} {
  return {
    classUid: segmentationStorage,
    instanceUid: documentUid(input, 'seg'),
    seriesUid: documentUid(input, 'seg-series'),
  };
}

/**
 * A prediction as a DICOM structured report: TID 1500 with a group of measurements for each region (TID 1411) and one for what the model
 * says (TID 1501), algorithm and parameters (TID 4019), codes of the IBSI and units of UCUM.
 *
 * @returns the bytes of the file; the same input gives the same bytes.
 */
export async function measurementReport(input: DocumentInput): Promise<Uint8Array> {
  const { context, words, status } = input;
  const inputs = predictionInputs(input);
  const seg = regionsInstance(input);
  const series = [context.series, { uid: seg.seriesUid, instances: [seg] }];
  const root = container(
    dcm('126000', 'Imaging Measurement Report'),
    [
      ...reportContext(input),
      imageLibrary(input),
      container(dcm('126010', 'Imaging Measurements'), [
        ...input.regions.flatMap((region, n) => regionGroup(input, { region, segment: n + 1, seg, inputs })),
        predictionGroup(input, inputs),
      ]),
      container({ value: 'C0034375', scheme: 'UMLS', meaning: 'Qualitative Evaluations' }, [
        ...[words.notice, words.headline, words.group, words.performance].map(comment),
        ...words.warnings.map((warning) => comment(`Warning: ${warning}`)),
      ]),
    ],
    '1500',
  );
  const { RelationshipType: _, ...content } = root;
  return encodePart10({
    ...documentHeader(input, 'sr', { classUid: reportStorage, modality: 'SR', description: 'radscore prediction' }),
    CodingSchemeIdentificationSequence: codingSchemes,
    ReferencedPerformedProcedureStepSequence: [],
    PerformedProcedureCodeSequence: [],
    CurrentRequestedProcedureEvidenceSequence: [evidence(context, series)],
    ...verification(input),
    ...replaced(input),
    CompletionFlag: status.kind === 'final' ? 'COMPLETE' : 'PARTIAL',
    VerificationFlag: status.kind === 'final' ? 'VERIFIED' : 'UNVERIFIED',
    ...content,
  });
}

function comment(value: string): DicomAttributes {
  return text('CONTAINS', dcm('121106', 'Comment'), value);
}

/** Who accepted it. */
function verification({ status }: DocumentInput): DicomAttributes {
  if (status.kind !== 'final') return {};
  const { observer, at } = status;
  return {
    VerifyingObserverSequence: [
      {
        VerifyingOrganization: observer.organisation,
        VerificationDateTime: `${at.date}${at.time}${at.offset}`,
        VerifyingObserverName: observer.name,
        VerifyingObserverIdentificationCodeSequence: [],
      },
    ],
  };
}

/** Which reports it takes the place of. */
function replaced({ status: { predecessors = [] }, context }: DocumentInput): DicomAttributes {
  if (predecessors.length === 0) return {};
  return {
    PredecessorDocumentsSequence: predecessors.map((instance) =>
      evidence(context, [{ uid: instance.seriesUid, instances: [instance] }]),
    ),
  };
}

/** The report as other documents refer to it. */
export function reportInstance(input: Pick<DocumentInput, 'prediction' | 'version'>): ReferencedInstance & {
  readonly seriesUid: string;
} {
  return { classUid: reportStorage, instanceUid: documentUid(input, 'sr'), seriesUid: documentUid(input, 'sr-series') };
}
