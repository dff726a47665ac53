import { RadError } from '@radscore/core';
import dicomParser, { type DataSet, type Element } from 'dicom-parser';
import { attributes, type Keyword, type PrivateKeyword, privateAttributes } from './attributes.js';
import { decoderOf, type TextDecoding } from './decode-text.js';
import { dicomError } from './errors.js';

/**
 * Typed access to the attributes of a data set or of an item of a sequence. What is absent or empty is undefined (or an empty
 * list); a number that is there but cannot be read is an error, never a default. It never reads outside the bytes.
 */
export class Dataset {
  readonly #source: DataSet;
  readonly #decoder: TextDecoding;

  constructor(source: DataSet, decoder?: TextDecoding) {
    this.#source = source;
    this.#decoder = decoder ?? decoderOf(latin1(this.#bytes('SpecificCharacterSet')));
  }

  /** Where an element lies: present also when it is empty. */
  element(keyword: Keyword): Element | undefined {
    return this.#source.elements[attributes[keyword][0]];
  }

  /** The whole text, in the character set of the file, without padding. */
  text(keyword: Keyword): string | undefined {
    const bytes = this.#bytes(keyword);
    const text = bytes === undefined ? '' : trim(this.#decoder.decode(bytes));
    return text === '' ? undefined : text;
  }

  /** The values of an element of several texts. */
  texts(keyword: Keyword): string[] {
    return this.text(keyword)?.split('\\').map(trim) ?? [];
  }

  /** The first value as a finite number. Throws RAD-DICOM-INVALID as `numbers`. */
  number(keyword: Keyword): number | undefined {
    return this.numbers(keyword)[0];
  }

  /** The first value of an element that only describes: undefined also where it is not a number. */
  numberIfReadable(keyword: Keyword): number | undefined {
    const values = this.#values(keyword);
    return values.every(Number.isFinite) ? values[0] : undefined;
  }

  /** All values as finite numbers. Throws RAD-DICOM-INVALID, with the element, when one of them is none (`-1024,5`, `NaN`). */
  numbers(keyword: Keyword): number[] {
    const values = this.#values(keyword);
    if (values.every(Number.isFinite)) return values;
    const bytes = this.#bytes(keyword);
    const written = bytes !== undefined && isText(this.#representation(keyword)) ? latin1(bytes) : values.join(' ');
    throw dicomError('RAD-DICOM-INVALID', { problem: `${keyword} is "${shown(written)}", which is no number` });
  }

  /** True for an element that is there without a value. */
  isEmpty(keyword: Keyword): boolean {
    const element = this.element(keyword);
    return element !== undefined && element.items === undefined && (this.text(keyword) ?? '') === '';
  }

  /** The text of a private element, found by the creator that reserves its block; undefined without that creator. */
  privateText(keyword: PrivateKeyword): string | undefined {
    const { creator, group, element } = privateAttributes[keyword];
    for (let block = 0x10; block <= 0xff; block++) {
      const digits = block.toString(16);
      const owner = this.#source.elements[`x${group}00${digits}`];
      if (owner === undefined || trim(latin1(this.#bytesOf(owner))) !== creator) continue;
      const text = trim(latin1(this.#bytesOf(this.#source.elements[`x${group}${digits}${element}`])));
      if (text !== '') return text;
    }
    return undefined;
  }

  /** The number that a private element holds as text. Throws RAD-DICOM-INVALID for what is not a number. */
  privateNumber(keyword: PrivateKeyword): number | undefined {
    const text = this.privateText(keyword);
    if (text === undefined || decimal.test(text)) return text === undefined ? undefined : Number(text);
    throw dicomError('RAD-DICOM-INVALID', { problem: `${keyword} is "${shown(text)}", which is no number` });
  }

  /** The raw bytes of an element, or undefined when it is absent, empty or reaches out of the file. */
  bytes(keyword: Keyword): Uint8Array | undefined {
    return this.#bytes(keyword);
  }

  /** True when numbers are stored with the most significant byte first. */
  get bigEndian(): boolean {
    return this.#source.byteArrayParser === dicomParser.bigEndianByteArrayParser;
  }

  /** The items of a sequence. */
  items(keyword: Keyword): Dataset[] {
    const element = this.element(keyword);
    if (element === undefined) return [];
    if (element.items === undefined && element.vr === 'UN') this.#readUnknownSequence(element);
    return (element.items ?? []).flatMap(({ dataSet }) => (dataSet ? [new Dataset(dataSet, this.#decoder)] : []));
  }

  /** The first item of a sequence. */
  item(keyword: Keyword): Dataset | undefined {
    return this.items(keyword)[0];
  }

  #values(keyword: Keyword): number[] {
    const bytes = this.#bytes(keyword);
    if (bytes === undefined) return [];
    const vr = this.#representation(keyword);
    return isText(vr) ? numbersOfText(latin1(bytes)) : this.#binary(bytes, vr);
  }

  #bytes(keyword: Keyword): Uint8Array | undefined {
    return this.#bytesOf(this.element(keyword));
  }

  #bytesOf(element: Element | undefined): Uint8Array | undefined {
    if (element === undefined || element.length <= 0) return undefined;
    const { dataOffset, length } = element;
    const { byteArray } = this.#source;
    return dataOffset + length > byteArray.length ? undefined : byteArray.subarray(dataOffset, dataOffset + length);
  }

  /** The representation in the file where it is one of numbers, else the one of the dictionary. */
  #representation(keyword: Keyword): string {
    const vr = this.element(keyword)?.vr;
    return vr !== undefined && (isText(vr) || vr in binaryReaders) ? vr : attributes[keyword][1];
  }

  #binary(bytes: Uint8Array, vr: string): number[] {
    const reader = binaryReaders[vr as keyof typeof binaryReaders];
    if (reader === undefined) return [];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const values: number[] = [];
    for (let at = 0; at + reader.size <= bytes.length; at += reader.size) {
      values.push(reader.read(view, at, !this.bigEndian));
    }
    return values;
  }

  // A sequence that was copied as "unknown" is written in implicit little endian (PS3.5, 6.2.2, note 2).
  #readUnknownSequence(element: Element): void {
    const { byteArray } = this.#source;
    const end = Math.min(byteArray.length, element.dataOffset + element.length);
    const { littleEndianByteArrayParser, ByteStream } = dicomParser;
    const stream = new ByteStream(littleEndianByteArrayParser, byteArray.subarray(0, end), element.dataOffset);
    parsing(() => dicomParser.readSequenceItemsImplicit(stream, element));
  }
}

/** Runs a function of dicom-parser; what it throws (often bare strings) becomes RAD-DICOM-INVALID. */
export function parsing<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RadError) throw error;
    throw dicomError('RAD-DICOM-INVALID', { problem: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'its sequences are nested too deeply or a length is out of range';
  // dicom-parser throws strings, errors, and errors wrapped with the part that it had read.
  if (typeof error === 'object' && error !== null && 'exception' in error) return reasonOf(error.exception);
  const text = typeof error === 'string' ? error : error instanceof Error ? error.message : '';
  const isCut = /overr|past (the )?end|max ?p ?osition|seek|less than/i.test(text);
  return isCut
    ? 'it ends in the middle of an element'
    : 'its elements do not follow the rules of their transfer syntax';
}

const binaryReaders = {
  US: { size: 2, read: (v: DataView, at: number, le: boolean) => v.getUint16(at, le) },
  SS: { size: 2, read: (v: DataView, at: number, le: boolean) => v.getInt16(at, le) },
  OW: { size: 2, read: (v: DataView, at: number, le: boolean) => v.getUint16(at, le) },
  UL: { size: 4, read: (v: DataView, at: number, le: boolean) => v.getUint32(at, le) },
  SL: { size: 4, read: (v: DataView, at: number, le: boolean) => v.getInt32(at, le) },
  FL: { size: 4, read: (v: DataView, at: number, le: boolean) => v.getFloat32(at, le) },
  FD: { size: 8, read: (v: DataView, at: number, le: boolean) => v.getFloat64(at, le) },
  OV: { size: 8, read: (v: DataView, at: number, le: boolean) => Number(v.getBigUint64(at, le)) },
} as const;

function isText(vr: string): boolean {
  return vr === 'DS' || vr === 'IS' || vr === 'LO' || vr === 'SH' || vr === 'CS' || vr === 'UT' || vr === 'LT';
}

function numbersOfText(text: string): number[] {
  if (trim(text) === '') return [];
  return text.split('\\').map((part) => {
    const value = trim(part);
    return decimal.test(value) ? Number(value) : Number.NaN;
  });
}

/** The forms of DS and IS (PS3.5, 6.2): no hexadecimal digits, no words, a point and no comma; no two parts can take the same digits. */
const decimal = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

/** A written value, short enough for a message. */
function shown(text: string): string {
  const clean = trim(text);
  return clean.length > 24 ? `${clean.slice(0, 24)}...` : clean;
}

function trim(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  let start = 0;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  return text.slice(start, end);
}

function latin1(bytes: Uint8Array | undefined): string {
  let text = '';
  for (const byte of bytes ?? []) text += String.fromCharCode(byte);
  return text;
}
