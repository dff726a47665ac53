import { toRadError } from '@radscore/core';
import dicomParser from 'dicom-parser';
import { attributes } from './attributes.js';
import { Dataset, parsing } from './dataset.js';
import { inflateDataset } from './deflated.js';
import { dicomError } from './errors.js';
import { bareSyntax, explicitLittleEndian, hasPreamble } from './sniff.js';

/** A file as it comes: its name (shown in messages) and its bytes. */
export interface DicomInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A DICOM file with its header parsed; the pixels are only located, not copied. */
export interface DicomFile {
  readonly name: string;
  /** The bytes that the offsets of the header count in: the file, or its unpacked form where the syntax deflates it. */
  readonly bytes: Uint8Array;
  readonly syntaxUid: string;
  readonly header: Dataset;
}

const deflatedLittleEndian = '1.2.840.10008.1.2.1.99';
const dicomdir = '1.2.840.10008.1.3.10';

/** True for the directory file of a DICOM medium, which holds no image. */
export function isDicomdir({ header }: DicomFile): boolean {
  return header.text('MediaStorageSOPClassUID') === dicomdir;
}

/**
 * Parses the header of a DICOM file up to the pixels, once.
 * Throws RAD-DICOM-INVALID, RAD-FILE-CORRUPT or RAD-FILE-SURPLUS with the file's name.
 */
export function parseDicom({ name, bytes }: DicomInput): DicomFile {
  try {
    return { name, ...parse(bytes) };
  } catch (error) {
    throw toRadError(error, { file: name });
  }
}

function parse(bytes: Uint8Array): Omit<DicomFile, 'name'> {
  if (!hasPreamble(bytes)) {
    const syntaxUid = bareSyntax(bytes);
    if (syntaxUid === undefined) {
      throw dicomError('RAD-DICOM-INVALID', { problem: 'it does not begin like a DICOM file' });
    }
    return { bytes, syntaxUid, header: parseHeader(bytes, syntaxUid) };
  }
  const meta = parsing(() => dicomParser.readPart10Header(metaGroup(bytes)));
  const syntaxUid = new Dataset(meta).text('TransferSyntaxUID');
  if (syntaxUid === undefined) throw dicomError('RAD-DICOM-INVALID', { problem: 'it names no transfer syntax' });
  if (syntaxUid !== deflatedLittleEndian) return parsePlain(bytes, syntaxUid);
  // Once unpacked it is a file in explicit little endian: the name of the syntax is shortened to say so.
  const { dataOffset, length } = meta.elements[attributes.TransferSyntaxUID[0]];
  const asPlain = (unpacked: Uint8Array) =>
    unpacked.fill(0, dataOffset + explicitLittleEndian.length, dataOffset + length);
  const start = (meta as unknown as { position: number }).position;
  const plain = inflateDataset(bytes, start, (head) => pixelDataEnd(asPlain(head)));
  return { bytes: plain, syntaxUid, header: parseHeader(asPlain(plain)) };
}

/**
 * Parses a file, if need be a second time: dicom-parser does not know that a value of 64-bit integers (OV, as in the offset tables of
 * long frames) has a long length. It reads nothing sensible behind it, unless the two are called bytes (OB).
 */
function parsePlain(bytes: Uint8Array, syntaxUid: string): Omit<DicomFile, 'name'> {
  const first = tryHeader(bytes);
  const at = 'header' in first && isComplete(first.header) ? -1 : findOffsetTable(bytes);
  if (at >= 0) {
    const renamed = withTablesAsBytes(bytes, at);
    return { bytes: renamed, syntaxUid, header: parseHeader(renamed) };
  }
  if ('failure' in first) throw first.failure;
  return { bytes, syntaxUid, header: first.header };
}

/** Whether the pixels that a header describes were found. */
function isComplete(header: Dataset): boolean {
  return header.element('Rows') === undefined || header.element('PixelData') !== undefined;
}

function tryHeader(bytes: Uint8Array): { header: Dataset } | { failure: unknown } {
  try {
    return { header: parseHeader(bytes) };
  } catch (failure) {
    return { failure };
  }
}

/** The offset table and the table of lengths behind it, called bytes. */
function withTablesAsBytes(bytes: Uint8Array, at: number): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 8, true);
  const renamed = bytes.slice();
  for (const table of [at, at + 12 + length]) {
    if (renamed[table + 4] === 0x4f && renamed[table + 5] === 0x56) renamed[table + 5] = 0x42;
  }
  return renamed;
}

/** Where the Extended Offset Table (7FE0,0001) with VR OV begins, or -1. */
function findOffsetTable(bytes: Uint8Array): number {
  const start = [0xe0, 0x7f, 1, 0, 0x4f, 0x56, 0, 0];
  for (let at = 132; at + 12 <= bytes.length; at += 2) {
    if (bytes[at] === 0xe0 && start.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** The file up to the end of its meta group where that is known: what follows may be deflated, and is not an element to read. */
function metaGroup(bytes: Uint8Array): Uint8Array {
  const first = 132;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const told =
    bytes.length >= first + 12 && view.getUint32(first, true) === 2 && view.getUint16(first + 4, true) === 0x4c55;
  return told ? bytes.subarray(0, first + 12 + view.getUint32(first + 8, true)) : bytes;
}

function parseHeader(bytes: Uint8Array, bareSyntaxUid?: string): Dataset {
  const options = { untilTag: attributes.PixelData[0] };
  const bare = bareSyntaxUid === undefined ? {} : { TransferSyntaxUID: bareSyntaxUid };
  return new Dataset(parsing(() => dicomParser.parseDicom(bytes, { ...options, ...bare })));
}

/** Where the header says that the pixels end. */
function pixelDataEnd(bytes: Uint8Array): number {
  const pixels = parseHeader(bytes).element('PixelData');
  if (pixels === undefined) throw dicomError('RAD-DICOM-INVALID', { problem: 'its header is implausibly long' });
  return pixels.dataOffset + (pixels.hadUndefinedLength ? 0 : pixels.length);
}
