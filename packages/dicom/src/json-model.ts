import { dicomDictionary } from './de-identify/dictionary.js';
import { type DataElement, readElements } from './de-identify/elements.js';
import { decoderOf } from './decode-text.js';
import { dicomError } from './errors.js';
import { type DicomInput, parseDicom } from './file.js';

/** An element of the DICOM JSON model (PS3.18, F.2). */
export interface JsonElement {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly InlineBinary?: string;
}
export type JsonDataset = Readonly<Record<string, JsonElement>>;

const implicitLittleEndian = '1.2.840.10008.1.2';
const explicitBigEndian = '1.2.840.10008.1.2.2';
/** Longer values are pixels, curves and the like, which an address of their own would hold. */
const longestInline = 4096;
const pixelTags = new Set([0x7fe00008, 0x7fe00009, 0x7fe00010]);
/** Texts in the character set of the file; the others are ASCII. */
const localised = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
/** Texts in which a backslash is one. */
const single = new Set(['LT', 'ST', 'UT', 'UR']);
const numbersAsText = new Set(['DS', 'IS']);
const texts = new Set(['AE', 'AS', 'CS', 'DA', 'DT', 'TM', 'UI', ...localised, ...single, ...numbersAsText]);

type Read = (view: DataView, at: number) => number | string;
/** Numbers and how long they are; 64 bits go beyond what JSON's numbers hold. */
const binary: Readonly<Record<string, readonly [size: number, read: Read]>> = {
  US: [2, (view, at) => view.getUint16(at, true)],
  SS: [2, (view, at) => view.getInt16(at, true)],
  UL: [4, (view, at) => view.getUint32(at, true)],
  SL: [4, (view, at) => view.getInt32(at, true)],
  FL: [4, (view, at) => view.getFloat32(at, true)],
  FD: [8, (view, at) => view.getFloat64(at, true)],
  UV: [8, (view, at) => String(view.getBigUint64(at, true))],
  SV: [8, (view, at) => String(view.getBigInt64(at, true))],
  AT: [4, (view, at) => hex(view.getUint16(at, true), 4) + hex(view.getUint16(at + 2, true), 4)],
};

/**
 * The header of an instance in the DICOM JSON model: all elements before the pixels, which are left out, as are the values of long binary
 * ones. Of an image the beginning of the file with its header is enough.
 *
 * @throws RAD-DICOM-INVALID, also for explicit big endian.
 */
export async function dicomJson(input: DicomInput): Promise<JsonDataset> {
  const { bytes, syntaxUid, header } = parseDicom(input);
  if (syntaxUid === explicitBigEndian)
    throw dicomError('RAD-DICOM-INVALID', { problem: 'its header is not given as JSON, for it is in big endian' });
  const isExplicit = syntaxUid !== implicitLittleEndian;
  const pixels = header.element('PixelData');
  const end = pixels === undefined ? bytes.length : pixels.dataOffset - (isExplicit ? 12 : 8);
  const elements = readElements(bytes.subarray(0, end), startOf(bytes), isExplicit, await dicomDictionary());
  return datasetOf(elements, decoderOf(''));
}

/** Where the data set begins: behind the meta group, whose length its first element tells. */
function startOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const hasMeta = bytes.length >= 144 && view.getUint32(132, true) === 2 && view.getUint16(136, true) === 0x4c55;
  if (!hasMeta) throw dicomError('RAD-DICOM-INVALID', { problem: 'it has no meta group' });
  return 144 + view.getUint32(140, true);
}

type Decoder = ReturnType<typeof decoderOf>;

function datasetOf(elements: readonly DataElement[], inherited: Decoder): JsonDataset {
  const own = elements.find(({ tag }) => tag === 0x00080005)?.value;
  const decoder = own === undefined ? inherited : decoderOf(latin1(own));
  return Object.fromEntries(
    elements.flatMap((element) =>
      // Lengths of groups are of the file, not of the data set.
      pixelTags.has(element.tag) || (element.tag & 0xffff) === 0
        ? []
        : [[hex(element.tag, 8), jsonOf(element, decoder)]],
    ),
  );
}

function jsonOf({ tag, vr, value, items }: DataElement, decoder: Decoder): JsonElement {
  if (items !== undefined)
    return items.length === 0 ? { vr: 'SQ' } : { vr: 'SQ', Value: items.map((item) => datasetOf(item, decoder)) };
  const bytes = value ?? new Uint8Array(0);
  // The model itself is UTF-8.
  if (tag === 0x00080005) return { vr, Value: ['ISO_IR 192'] };
  if (bytes.length === 0) return { vr };
  if (texts.has(vr)) return withValues(vr, textsOf(vr, bytes, decoder));
  const numbers = binary[vr];
  if (numbers === undefined) return bytes.length > longestInline ? { vr } : { vr, InlineBinary: base64(bytes) };
  const [size, read] = numbers;
  if (bytes.length > longestInline * size) return { vr };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = Array.from({ length: Math.floor(bytes.length / size) }, (_, i) => read(view, i * size));
  return withValues(vr, found.map(finite));
}

/** JSON has no NaN: such a value is text (PS3.18, F.2.3). */
const finite = (value: number | string) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

function withValues(vr: string, Value: readonly unknown[]): JsonElement {
  return Value.every((each) => each === null) ? { vr } : { vr, Value };
}

function textsOf(vr: string, bytes: Uint8Array, decoder: Decoder): unknown[] {
  const text = (localised.has(vr) ? decoder.decode(bytes) : latin1(bytes)).replace(/[\0 ]+$/, '');
  const parts = single.has(vr) ? [text] : text.split('\\');
  return parts.map((part) => {
    const own = part.trim();
    if (own === '') return null;
    if (vr === 'PN') return nameOf(own);
    if (!numbersAsText.has(vr)) return single.has(vr) ? part : own;
    return Number.isFinite(Number(own)) ? Number(own) : own;
  });
}

/** The ways in which a name is written, divided by "=". */
function nameOf(text: string): Record<string, string> {
  const parts = text.split('=');
  const kinds = ['Alphabetic', 'Ideographic', 'Phonetic'];
  return Object.fromEntries(kinds.flatMap((kind, i) => (parts[i] ? [[kind, parts[i]]] : [])));
}

const hex = (value: number, digits: number) => (value >>> 0).toString(16).toUpperCase().padStart(digits, '0');

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]);
    text += digits.slice(0, Math.min(4, bytes.length - at + 1)).join('');
  }
  return text.padEnd(Math.ceil(bytes.length / 3) * 4, '=');
}
