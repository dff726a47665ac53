import { attributes, type Keyword } from '../attributes.js';
import type { DicomInput } from '../file.js';

/** A value of an attribute for `dicomFile`. */
type Value = string | number | readonly number[] | Uint8Array | readonly Attributes[];
export type Attributes = { readonly [K in Keyword | PrivateTag]?: Value | undefined };

/** A private element by its tag, `x70531000`, written as a text. */
type PrivateTag = `x${string}`;

export interface FileForm {
  readonly name?: string;
  readonly syntaxUid?: string;
  /** Compressed pixels: items of the pixel data, the offset table first. */
  readonly items?: readonly Uint8Array[];
  /** Write sequences and items with their lengths, or with delimiters. */
  readonly definedLengths?: boolean;
  readonly preamble?: boolean;
  /** Write these sequences as VR UN, as programs do that do not know them. */
  readonly unknown?: readonly Keyword[];
}

interface Coding {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
  readonly form: FileForm;
}

const syntaxes = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  bigEndian: '1.2.840.10008.1.2.2',
} as const;

/** Encodes a file element by element after PS3.5, independently of the libraries that the readers use. */
export function dicomFile(content: Attributes, form: FileForm = {}): DicomInput {
  const { syntaxUid = syntaxes.explicit, preamble = true, name = 'file.dcm' } = form;
  const coding = { explicit: syntaxUid !== syntaxes.implicit, littleEndian: syntaxUid !== syntaxes.bigEndian, form };
  const body = dataset(content, coding);
  const metaCoding = { explicit: true, littleEndian: true, form };
  const meta = dataset(
    { MediaStorageSOPClassUID: content.SOPClassUID ?? '1.2.3', TransferSyntaxUID: syntaxUid },
    metaCoding,
  );
  const length = join(ascii('\x02\0\0\0UL\x04\0'), integer(meta.length, 4, true));
  const head = preamble ? join(new Uint8Array(128), ascii('DICM'), length, meta) : new Uint8Array();
  return { name, bytes: join(head, body) };
}

/** The bytes of numbers of a width, as pixels or other words. */
export function words(values: readonly number[], width: 1 | 2 | 4, littleEndian = true): Uint8Array {
  return join(...values.map((value) => integer(value, width, littleEndian)));
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function dataset(content: Attributes, coding: Coding): Uint8Array {
  const entries = (Object.entries(content) as [Keyword | PrivateTag, Value | undefined][]).flatMap(
    ([keyword, value]) => (value === undefined ? [] : [{ keyword, value }]),
  );
  if (coding.form.items !== undefined && 'Rows' in content)
    entries.push({ keyword: 'PixelData', value: new Uint8Array() });
  entries.sort((a, b) => (tagAndVr(a.keyword)[0] < tagAndVr(b.keyword)[0] ? -1 : 1));
  return join(...entries.map(({ keyword, value }) => element(keyword, value, coding)));
}

function tagAndVr(keyword: Keyword | PrivateTag): readonly [string, string] {
  return keyword in attributes ? attributes[keyword as Keyword] : [keyword, 'LO'];
}

function element(keyword: Keyword | PrivateTag, value: Value, coding: Coding): Uint8Array {
  const [id, vr] = tagAndVr(keyword);
  const { form, littleEndian } = coding;
  const number = Number.parseInt(id.slice(1), 16);
  const tag = join(integer(number >>> 16, 2, littleEndian), integer(number & 0xffff, 2, littleEndian));
  if (keyword === 'PixelData' && form.items !== undefined) {
    const items = form.items.map((item) => framed(0xe000, even(item), coding));
    return join(
      tag,
      ascii('OB\0\0'),
      integer(0xffffffff, 4, littleEndian),
      ...items,
      framed(0xe0dd, new Uint8Array(), coding),
    );
  }
  if (vr === 'SQ') return sequence(tag, keyword, value as readonly Attributes[], coding);
  const bytes = even(encode(vr, value, littleEndian), vr === 'UI' ? 0 : 32);
  return join(tag, header(vr, bytes.length, coding), bytes);
}

function sequence(
  tag: Uint8Array,
  keyword: Keyword | PrivateTag,
  items: readonly Attributes[],
  coding: Coding,
): Uint8Array {
  const { form, littleEndian } = coding;
  if (form.unknown?.includes(keyword as Keyword)) {
    const implicit = { ...coding, explicit: false };
    const content = join(...items.map((item) => framed(0xe000, dataset(item, implicit), implicit)));
    return join(tag, header('UN', content.length, coding), content);
  }
  if (form.definedLengths) {
    const content = join(...items.map((item) => framed(0xe000, dataset(item, coding), coding)));
    return join(tag, header('SQ', content.length, coding), content);
  }
  const open = join(markOf(0xe000, coding), integer(0xffffffff, 4, littleEndian));
  const content = items.map((item) => join(open, dataset(item, coding), framed(0xe00d, new Uint8Array(), coding)));
  return join(tag, header('SQ', 0xffffffff, coding), ...content, framed(0xe0dd, new Uint8Array(), coding));
}

function framed(mark: number, content: Uint8Array, coding: Coding): Uint8Array {
  return join(markOf(mark, coding), integer(content.length, 4, coding.littleEndian), content);
}

function markOf(mark: number, { littleEndian }: Coding): Uint8Array {
  return join(integer(0xfffe, 2, littleEndian), integer(mark, 2, littleEndian));
}

function header(vr: string, length: number, { explicit, littleEndian }: Coding): Uint8Array {
  if (!explicit) return integer(length, 4, littleEndian);
  const long = ['OB', 'OW', 'OF', 'OD', 'OV', 'SQ', 'UN'].includes(vr);
  return long
    ? join(ascii(`${vr}\0\0`), integer(length, 4, littleEndian))
    : join(ascii(vr), integer(length, 2, littleEndian));
}

function encode(vr: string, value: Value, littleEndian: boolean): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string') return new TextEncoder().encode(value);
  const numbers = typeof value === 'number' ? [value] : (value as readonly number[]);
  const widths: Readonly<Record<string, number>> = { US: 2, SS: 2, OW: 2, UL: 4, FD: 8, OF: 4, OD: 8, OV: 8 };
  if (widths[vr] === undefined) return ascii(numbers.join('\\'));
  return join(
    ...numbers.map((one) =>
      vr === 'FD' || vr === 'OD' || vr === 'OF'
        ? float(one, widths[vr], littleEndian)
        : integer(one, widths[vr], littleEndian),
    ),
  );
}

function integer(value: number, width: number, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(width);
  const view = new DataView(bytes.buffer);
  if (width === 1) view.setUint8(0, value);
  else if (width === 2) view.setUint16(0, value, littleEndian);
  else if (width === 4) view.setUint32(0, value, littleEndian);
  else view.setBigUint64(0, BigInt(value), littleEndian);
  return bytes;
}

function float(value: number, width: number, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(width));
  if (width === 4) view.setFloat32(0, value, littleEndian);
  else view.setFloat64(0, value, littleEndian);
  return new Uint8Array(view.buffer);
}

function even(bytes: Uint8Array, padding = 0): Uint8Array {
  return bytes.length % 2 === 0 ? bytes : join(bytes, Uint8Array.of(padding));
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
