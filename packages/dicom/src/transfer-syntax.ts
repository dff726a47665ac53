import { dicomError } from './errors.js';

/** How the pixels of an encapsulated frame are compressed. */
export type Compression = 'rle' | 'jpeg' | 'jpeg-ls' | 'jpeg-2000' | 'deflate';

/** How a data set is written (PS3.5, chapter 10). */
export interface TransferSyntax {
  readonly name: string;
  readonly compression?: Compression;
}

/**
 * The transfer syntaxes that radscore reads, by UID. High-throughput JPEG 2000 is left out: its decoder (OpenJPH 0.18) does not come to
 * an end on streams that are cut off.
 */
export const transferSyntaxes: Readonly<Record<string, TransferSyntax>> = {
  '1.2.840.10008.1.2': { name: 'implicit little endian' },
  '1.2.840.10008.1.2.1': { name: 'explicit little endian' },
  '1.2.840.10008.1.2.1.99': { name: 'deflated explicit little endian' },
  '1.2.840.10008.1.2.2': { name: 'explicit big endian' },
  '1.2.840.10008.1.2.8.1': { name: 'deflated image frames', compression: 'deflate' },
  '1.2.840.10008.1.2.5': { name: 'RLE lossless', compression: 'rle' },
  '1.2.840.10008.1.2.4.50': { name: 'JPEG baseline', compression: 'jpeg' },
  '1.2.840.10008.1.2.4.51': { name: 'JPEG extended', compression: 'jpeg' },
  '1.2.840.10008.1.2.4.57': { name: 'JPEG lossless', compression: 'jpeg' },
  '1.2.840.10008.1.2.4.70': { name: 'JPEG lossless, first order', compression: 'jpeg' },
  '1.2.840.10008.1.2.4.80': { name: 'JPEG-LS lossless', compression: 'jpeg-ls' },
  '1.2.840.10008.1.2.4.81': { name: 'JPEG-LS near-lossless', compression: 'jpeg-ls' },
  '1.2.840.10008.1.2.4.90': { name: 'JPEG 2000 lossless', compression: 'jpeg-2000' },
  '1.2.840.10008.1.2.4.91': { name: 'JPEG 2000', compression: 'jpeg-2000' },
};

/** The transfer syntax of a UID; throws RAD-DICOM-TRANSFER-SYNTAX for one that radscore does not read. */
export function requireTransferSyntax(uid: string): TransferSyntax {
  const syntax = transferSyntaxes[uid];
  if (syntax === undefined) throw dicomError('RAD-DICOM-TRANSFER-SYNTAX', { syntax: uid });
  return syntax;
}

/** The UIDs of the transfer syntaxes that radscore reads. */
export const readableSyntaxes: readonly string[] = Object.keys(transferSyntaxes);
