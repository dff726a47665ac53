import { encodePart10, type ReferencedInstance } from '@radscore/dicom';
import { dcm } from '../coding/code.js';
import { codeItem } from '../sr/content-item.js';
import type { DocumentInput } from './document.js';
import { documentUid } from './document-uid.js';
import { documentHeader, referenced } from './header.js';

/** Class of PDF pages in DICOM. */
export const pdfStorage = '1.2.840.10008.5.1.4.1.1.104.1';

/** The page as the other documents refer to it. */
export function pdfInstance(input: Pick<DocumentInput, 'prediction' | 'version'>): ReferencedInstance & {
  readonly seriesUid: string;
} {
  return { classUid: pdfStorage, instanceUid: documentUid(input, 'pdf'), seriesUid: documentUid(input, 'pdf-series') };
}

/**
 * A PDF page as a DICOM object, for viewers that show no structured reports.
 *
 * @param pdf the bytes of the page.
 */
export async function encapsulatedPdf(input: DocumentInput, pdf: Uint8Array): Promise<Uint8Array> {
  // Values are of even length: a PDF may be followed by a space.
  const padded = new Uint8Array(pdf.length + (pdf.length % 2)).fill(0x20);
  padded.set(pdf);
  const { made, context, words } = input;
  return encodePart10({
    ...documentHeader(input, 'pdf', {
      classUid: pdfStorage,
      modality: 'DOC',
      description: 'radscore prediction, page',
    }),
    ConversionType: 'WSD',
    AcquisitionDateTime: `${made.date}${made.time}`,
    BurnedInAnnotation: 'YES',
    DocumentTitle: words.headline.slice(0, 1024),
    ConceptNameCodeSequence: [codeItem(dcm('126000', 'Imaging Measurement Report'))],
    SourceInstanceSequence: context.series.instances.map(referenced),
    MIMETypeOfEncapsulatedDocument: 'application/pdf',
    EncapsulatedDocumentLength: pdf.length,
    EncapsulatedDocument: padded.buffer,
  });
}
