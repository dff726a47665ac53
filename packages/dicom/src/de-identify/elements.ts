import { dicomError } from '../errors.js';

/** An element of a data set with the bytes of its value as they appear in the file, or the items of a sequence. */
export interface DataElement {
  readonly tag: number;
  readonly vr: string;
  /** Little endian; of pixels in fragments: the items with their heads, without the delimiter. */
  readonly value?: Uint8Array;
  readonly items?: readonly (readonly DataElement[])[];
  /** Pixels in fragments. */
  readonly encapsulated?: boolean;
}

/** The value representation of a tag by PS3.6, for files that do not write it. */
export type Dictionary = (tag: number) => string | undefined;

const [item, itemEnd, sequenceEnd, undefinedLength] = [0xfffee000, 0xfffee00d, 0xfffee0dd, 0xffffffff];
/** Representations whose length takes four bytes, after two that are reserved. */
const long = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const deepest = 32;

/**
 * Reads the elements of a data set in little endian, every length held against the bytes that are there.
 *
 * @param start where the data set begins.
 * @throws RAD-DICOM-INVALID
 */
export function readElements(
  bytes: Uint8Array,
  start: number,
  explicit: boolean,
  dictionary: Dictionary,
): DataElement[] {
  return readUntil({ bytes, view: viewOf(bytes), at: start, dictionary }, bytes.length, explicit, 0, false);
}

interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly dictionary: Dictionary;
  at: number;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const invalid = (problem: string) => dicomError('RAD-DICOM-INVALID', { problem });

function readUntil(cursor: Cursor, end: number, explicit: boolean, depth: number, delimited: boolean): DataElement[] {
  if (depth > deepest) throw invalid('its sequences are nested too deeply or a length is out of range');
  const elements: DataElement[] = [];
  while (cursor.at < end) {
    const tag = readTag(cursor, end);
    if (delimited && tag === itemEnd) {
      cursor.at += 4;
      return elements;
    }
    elements.push(readElement(cursor, tag, end, explicit, depth));
  }
  if (delimited) throw invalid('it ends in the middle of an element');
  return elements;
}

function readTag(cursor: Cursor, end: number): number {
  if (cursor.at + 8 > end) throw invalid('it ends in the middle of an element');
  const tag = ((cursor.view.getUint16(cursor.at, true) << 16) | cursor.view.getUint16(cursor.at + 2, true)) >>> 0;
  cursor.at += 4;
  return tag;
}

function readElement(cursor: Cursor, tag: number, end: number, explicit: boolean, depth: number): DataElement {
  const { view, bytes, dictionary } = cursor;
  let vr = dictionary(tag) ?? 'UN';
  let length: number;
  if (explicit) {
    vr = String.fromCharCode(bytes[cursor.at]!, bytes[cursor.at + 1]!);
    if (!/^[A-Z]{2}$/.test(vr)) throw invalid('its elements do not follow the rules of their transfer syntax');
    if (long.has(vr)) {
      if (cursor.at + 8 > end) throw invalid('it ends in the middle of an element');
      length = view.getUint32(cursor.at + 4, true);
      cursor.at += 8;
    } else {
      length = view.getUint16(cursor.at + 2, true);
      cursor.at += 4;
    }
  } else {
    length = view.getUint32(cursor.at, true);
    cursor.at += 4;
  }
  const isPixels = tag === 0x7fe00010;
  if (length === undefinedLength && isPixels)
    return { tag, vr: 'OB', value: readFragments(cursor, end), encapsulated: true };
  // What was copied as "unknown" is in implicit little endian (PS3.5, 6.2.2, note 2); known sequences among it are read as such.
  const isUnknown = explicit && vr === 'UN';
  const isSequence = vr === 'SQ' || length === undefinedLength || (isUnknown && dictionary(tag) === 'SQ');
  if (length !== undefinedLength && cursor.at + length > end) throw invalid('it ends in the middle of an element');
  if (isSequence) return { tag, vr: 'SQ', items: readItems(cursor, length, end, explicit && !isUnknown, depth + 1) };
  const value = bytes.subarray(cursor.at, cursor.at + length);
  cursor.at += length;
  return { tag, vr: isUnknown ? (dictionary(tag) ?? vr) : vr, value };
}

function readItems(cursor: Cursor, length: number, outer: number, explicit: boolean, depth: number): DataElement[][] {
  const delimited = length === undefinedLength;
  const end = delimited ? outer : cursor.at + length;
  const items: DataElement[][] = [];
  while (delimited || cursor.at < end) {
    const tag = readTag(cursor, end);
    const size = cursor.view.getUint32(cursor.at, true);
    cursor.at += 4;
    if (delimited && tag === sequenceEnd) return items;
    if (tag !== item) throw invalid('its elements do not follow the rules of their transfer syntax');
    if (size !== undefinedLength && cursor.at + size > end) throw invalid('it ends in the middle of an element');
    const itemStop = size === undefinedLength ? end : cursor.at + size;
    items.push(readUntil(cursor, itemStop, explicit, depth, size === undefinedLength));
  }
  return items;
}

/** The fragments of pixels, from the table of offsets to before the delimiter. */
function readFragments(cursor: Cursor, end: number): Uint8Array {
  const start = cursor.at;
  for (;;) {
    const tag = readTag(cursor, end);
    const size = cursor.view.getUint32(cursor.at, true);
    cursor.at += 4;
    if (tag === sequenceEnd) return cursor.bytes.subarray(start, cursor.at - 8);
    if (tag !== item || cursor.at + size > end) throw invalid('it ends in the middle of an element');
    cursor.at += size;
  }
}

/** Writes elements in little endian; sequences and their items with delimiters. Values of odd length are padded. */
export function writeElements(elements: readonly DataElement[], explicit: boolean): Uint8Array {
  const parts: Uint8Array[] = [];
  write(elements, explicit, parts);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function write(elements: readonly DataElement[], explicit: boolean, parts: Uint8Array[]): void {
  for (const { tag, vr, value, items, encapsulated } of elements) {
    if (items !== undefined) {
      parts.push(head(tag, 'SQ', undefinedLength, explicit));
      for (const each of items) {
        parts.push(bare(item, undefinedLength));
        write(each, explicit, parts);
        parts.push(bare(itemEnd, 0));
      }
      parts.push(bare(sequenceEnd, 0));
    } else if (encapsulated) {
      parts.push(head(tag, vr, undefinedLength, explicit), value!, bare(sequenceEnd, 0));
    } else {
      const bytes = value ?? new Uint8Array();
      const isOdd = bytes.length % 2 === 1;
      parts.push(head(tag, vr, bytes.length + Number(isOdd), explicit), bytes);
      if (isOdd) parts.push(Uint8Array.of(vr === 'UI' || vr.startsWith('O') || vr === 'UN' ? 0 : 32));
    }
  }
}

function head(tag: number, vr: string, length: number, explicit: boolean): Uint8Array {
  if (!explicit) return bare(tag, length);
  // A text that is too long for its representation's two bytes is written as unknown (PS3.5, 6.2.2, note 7).
  const own = !long.has(vr) && length > 0xffff ? 'UN' : vr;
  const isLong = long.has(own);
  const bytes = new Uint8Array(isLong ? 12 : 8);
  const view = viewOf(bytes);
  view.setUint16(0, tag >>> 16, true);
  view.setUint16(2, tag & 0xffff, true);
  bytes.set([own.charCodeAt(0), own.charCodeAt(1)], 4);
  if (isLong) view.setUint32(8, length, true);
  else view.setUint16(6, length, true);
  return bytes;
}

function bare(tag: number, length: number): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = viewOf(bytes);
  view.setUint16(0, tag >>> 16, true);
  view.setUint16(2, tag & 0xffff, true);
  view.setUint32(4, length, true);
  return bytes;
}
