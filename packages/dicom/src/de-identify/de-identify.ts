import { sha256Hex } from '@radscore/core';
import { decoderOf, type TextDecoding } from '../decode-text.js';
import { dicomError } from '../errors.js';
import { type DicomInput, parseDicom } from '../file.js';
import { uidOf } from '../uid.js';
import { type DataElement, type Dictionary, readElements, writeElements } from './elements.js';
import { findFlags, type PixelFlag } from './flags.js';
import { isSafePrivate, profileAction } from './profile.js';
import { type Identities, identitiesOf, onlyKnownWords, removed } from './text.js';

/** What is kept beyond the Basic Profile (PS3.15, E.3). */
export interface DeidentifyOptions {
  /** A secret: UIDs, pseudonyms and shifts of dates follow from it, the same in all files, and cannot be found without it. */
  readonly key: string;
  /** `shift`: dates go back by a number of days that is the patient's own, so that intervals stay; `remove`: none is kept. */
  readonly dates: 'shift' | 'remove';
  /** Keep age (90 at most), sex, size and weight. */
  readonly characteristics: boolean;
  /** Keep of descriptions the words that say what was imaged. */
  readonly descriptions: boolean;
}

/** What was done to an element: PS3.15's letters, and more. */
export type Deed = 'X' | 'Z' | 'D' | 'U' | 'date' | 'text' | 'description' | 'private' | 'characteristic';

/** A file without identities, and what was done. */
export interface Deidentified {
  readonly bytes: Uint8Array;
  /** The pseudonym of the patient. */
  readonly patient: string;
  /** New UIDs of study, series and instance. */
  readonly study: string;
  readonly series: string;
  readonly instance: string;
  /** Each element that was acted on, `(0008,1115)[1](0008,1155)`, and how. */
  readonly deeds: readonly { readonly path: string; readonly deed: Deed }[];
  /** Why pixels or a document may show who it is: a person must look. */
  readonly flags: readonly PixelFlag[];
}

const explicitLittleEndian = '1.2.840.10008.1.2.1';
const [implicit, deflated, bigEndian] = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1.99', '1.2.840.10008.1.2.2'];
const standardRoot = '1.2.840.10008.';
/** Attributes of which descriptions may be kept in part, and those that outlines cannot do without. */
const descriptions = new Set([
  0x0008103e, 0x00081030, 0x00181030, 0x00180010, 0x00181400, 0x00189424, 0x00321060, 0x00400254,
]);
const names = new Set([0x30060026, 0x30060085, 0x00620005, 0x00620006]);
const characteristics = new Set([0x00100040, 0x00101010, 0x00101020, 0x00101030]);
const contentSequence = 0x0040a730;
const textValue = 0x0040a160;
/** Identifying numbers, and names of persons and places, that texts are searched for; all persons' names come in addition. */
const numbers = [
  0x00100020, 0x00101000, 0x00080050, 0x00380010, 0x00101090, 0x00102154, 0x00402016, 0x00402017, 0x00401001,
];
const places = [0x00080080, 0x00080081, 0x00081040, 0x00081010, 0x00101040, 0x00100021, 0x00100030];
const texts = new Set(['LO', 'SH', 'ST', 'LT', 'UT', 'UC', 'AE']);

/**
 * De-identifies a DICOM file by the Basic Application Level Confidentiality Profile of PS3.15 (Annex E), with the options Clean
 * Structured Content, Retain Safe Private, and those that are asked for. What the profile does not name stays, but for private
 * attributes, names of persons and UIDs that are not the standard's; and no text keeps a name or number of the patient, of persons or of
 * the institution, wherever it stands. Pixels stay as they are: what may show an identity there is flagged.
 *
 * @param dictionary representations by PS3.6; for files that do not write them.
 * @throws RAD-DICOM-INVALID, RAD-DICOM-TRANSFER-SYNTAX for big endian, RAD-DICOM-IDENTITY-LEFT where a known name or number remains.
 * @example
 * const { bytes, flags } = deidentify(file, { key, dates: 'shift', characteristics: true, descriptions: false }, dictionary);
 */
export function deidentify(file: DicomInput, options: DeidentifyOptions, dictionary: Dictionary): Deidentified {
  const { bytes: plain, syntaxUid } = parseDicom(file);
  if (syntaxUid === bigEndian)
    throw dicomError('RAD-DICOM-TRANSFER-SYNTAX', { syntax: syntaxUid }, { file: file.name });
  const explicit = syntaxUid !== implicit;
  const elements = readElements(plain, metaEnd(plain), explicit, dictionary);
  const work = new Work(elements, options);
  const clean = work.dataset(elements, '');
  const kept = [...clean, ...work.marks()].sort((a, b) => a.tag - b.tag);
  const left = work.left(clean);
  if (left !== undefined) throw dicomError('RAD-DICOM-IDENTITY-LEFT', { path: left }, { file: file.name });
  const syntax = syntaxUid === deflated ? explicitLittleEndian : syntaxUid;
  const [sopClass, instance] = [work.textOf(0x00080016), work.uid(work.textOf(0x00080018))];
  return {
    bytes: joined(metaOf(sopClass, instance, syntax), writeElements(kept, explicit)),
    patient: work.pseudonym,
    study: work.uid(work.textOf(0x0020000d)),
    series: work.uid(work.textOf(0x0020000e)),
    instance,
    deeds: work.deeds,
    flags: findFlags((tag) => work.textOf(tag), elements),
  };
}

/** The work on one file. */
class Work {
  readonly deeds: { path: string; deed: Deed }[] = [];
  readonly pseudonym: string;
  readonly #decoder: TextDecoding;
  readonly #identities: Identities;
  readonly #days: number;

  constructor(
    private readonly source: readonly DataElement[],
    private readonly options: DeidentifyOptions,
  ) {
    this.#decoder = decoderOf(this.textOf(0x00080005, latin));
    const patient = this.textOf(0x00100020) || this.textOf(0x00100010);
    const hash = sha256Hex(`${options.key}\npatient\n${patient}`);
    this.pseudonym = `RAD-${hash.slice(0, 12).toUpperCase()}`;
    // Back by one to ten years: never into the future.
    this.#days = 366 + (Number.parseInt(hash.slice(12, 20), 16) % 3287);
    const found: { names: string[]; numbers: string[] } = { names: [], numbers: [] };
    this.#gather(source, found);
    this.#identities = identitiesOf(found.names, found.numbers);
  }

  /** The elements without identities. */
  dataset(elements: readonly DataElement[], path: string, dummies = false): DataElement[] {
    const owners = new Map<number, string>();
    return elements.flatMap((element) => {
      const at = `${path}${tagText(element.tag)}`;
      return (element.tag >>> 16) % 2 === 1
        ? this.#private(element, at, owners)
        : this.#standard(element, at, elements, dummies);
    });
  }

  /** What says that and how identities were removed. */
  marks(): DataElement[] {
    const { dates, characteristics: retained, descriptions: cleaned } = this.options;
    const codes: [string, string][] = [
      ['113100', 'Basic Application Confidentiality Profile'],
      ['113104', 'Clean Structured Content Option'],
      ['113111', 'Retain Safe Private Option'],
      ...(cleaned ? [['113105', 'Clean Descriptors Option'] as [string, string]] : []),
      ...(dates === 'shift'
        ? [['113107', 'Retain Longitudinal Temporal Information Modified Dates Option'] as [string, string]]
        : []),
      ...(retained ? [['113108', 'Retain Patient Characteristics Option'] as [string, string]] : []),
    ];
    return [
      ascii(0x00120062, 'CS', 'YES'),
      ascii(0x00120063, 'LO', 'radscore, DICOM PS3.15 Annex E Basic Profile'),
      {
        tag: 0x00120064,
        vr: 'SQ',
        items: codes.map(([code, meaning]) => [
          ascii(0x00080100, 'SH', code),
          ascii(0x00080102, 'SH', 'DCM'),
          ascii(0x00080104, 'LO', meaning),
        ]),
      },
      ascii(0x00280303, 'CS', dates === 'shift' ? 'MODIFIED' : 'REMOVED'),
    ];
  }

  /** Where a known name or number is left in a text, if anywhere. */
  left(elements: readonly DataElement[], path = ''): string | undefined {
    if (this.#identities.isEmpty) return undefined;
    for (const { tag, vr, value, items } of elements) {
      const at = `${path}${tagText(tag)}`;
      const own = value !== undefined && (texts.has(vr) || vr === 'PN') && this.#identities.holds(this.#text(value));
      if (own) return at;
      for (const [i, item] of (items ?? []).entries()) {
        const inside = this.left(item, `${at}[${i + 1}]`);
        if (inside !== undefined) return inside;
      }
    }
    return undefined;
  }

  /** The UID in place of another: those of the standard stay. */
  uid(uid: string): string {
    return uid === '' || uid.startsWith(standardRoot) ? uid : uidOf(`${this.options.key}\nuid\n${uid}`);
  }

  /** The text of an element of the data set itself. */
  textOf(tag: number, read = (value: Uint8Array) => this.#text(value)): string {
    const value = this.source.find((element) => element.tag === tag)?.value;
    return value === undefined ? '' : read(value);
  }

  #text(value: Uint8Array): string {
    return this.#decoder
      .decode(value)
      .replace(/[\0 ]+$/, '')
      .trim();
  }

  #note(path: string, deed: Deed): void {
    this.deeds.push({ path, deed });
  }

  #private(element: DataElement, at: string, owners: Map<number, string>): DataElement[] {
    const [group, number] = [element.tag >>> 16, element.tag & 0xffff];
    const isOwner = number >= 0x10 && number <= 0xff;
    if (isOwner && element.value !== undefined) owners.set((group << 8) | number, latin(element.value));
    const owner = isOwner
      ? latin(element.value ?? new Uint8Array())
      : (owners.get((group << 8) | (number >>> 8)) ?? '');
    const isKept = isOwner ? hasSafe(owner, group) : element.value !== undefined && isSafePrivate(owner, element.tag);
    if (isKept) return [element];
    this.#note(at, 'private');
    return [];
  }

  #standard(element: DataElement, at: string, siblings: readonly DataElement[], dummies: boolean): DataElement[] {
    const { tag, vr, value, items } = element;
    // Rewritten, or groups of lengths that hold no longer.
    if ((tag & 0xffff) === 0 || [0x00120062, 0x00120063, 0x00120064, 0x00280303].includes(tag)) return [];
    const action = profileAction(tag) ?? (tag === textValue ? 'D' : undefined);
    if (this.options.characteristics && characteristics.has(tag)) return [this.#characteristic(element, at)];
    if (this.options.descriptions && descriptions.has(tag)) return [this.#description(element, at, '')];
    if (names.has(tag)) return [this.#description(element, at, nameOf(siblings))];
    if (items !== undefined) {
      if (action === 'X') return this.#drop(at, 'X');
      if (action === 'Z') return [this.#empty(element, at)];
      // Of structured content the frame stays; of other sequences that must hold something, nothing but dummies.
      const inside = dummies || (action === 'D' && tag !== contentSequence);
      if (inside) this.#note(at, 'D');
      return [{ tag, vr, items: items.map((item, i) => this.dataset(item, `${at}[${i + 1}]`, inside)) }];
    }
    const isDate = vr === 'DA' || vr === 'DT';
    if (this.options.dates === 'shift' && tag >>> 16 !== 0x0010 && (isDate || (vr === 'TM' && action !== undefined)))
      return [isDate ? this.#shifted(element, at) : element];
    if (action === 'X') return this.#drop(at, 'X');
    if (action === 'U' || vr === 'UI') return [this.#mapped(element, at, action === 'U')];
    if (tag === 0x00100010 || tag === 0x00100020) return [this.#replaced(element, at, this.pseudonym)];
    if (action === 'Z') return [this.#empty(element, at)];
    if (action === 'D' || (dummies && (texts.has(vr) || isDate))) return [this.#replaced(element, at, dummyOf(vr))];
    if (vr === 'PN' || isDate) return [this.#empty(element, at)];
    return texts.has(vr) && value !== undefined ? [this.#cleaned(element, at)] : [element];
  }

  #drop(at: string, deed: Deed): DataElement[] {
    this.#note(at, deed);
    return [];
  }

  #empty({ tag, vr, items }: DataElement, at: string): DataElement {
    this.#note(at, 'Z');
    return items === undefined ? { tag, vr, value: new Uint8Array() } : { tag, vr, items: [] };
  }

  #replaced({ tag, vr }: DataElement, at: string, text: string | Uint8Array): DataElement {
    this.#note(at, 'D');
    return typeof text === 'string' ? ascii(tag, vr, text) : { tag, vr, value: text };
  }

  #mapped(element: DataElement, at: string, byProfile: boolean): DataElement {
    const uids = latin(element.value ?? new Uint8Array()).split('\\');
    const mapped = uids.map((uid) => this.uid(uid.trim()));
    if (byProfile || mapped.some((uid, i) => uid !== uids[i]!.trim())) this.#note(at, 'U');
    return ascii(element.tag, 'UI', mapped.join('\\'));
  }

  #characteristic(element: DataElement, at: string): DataElement {
    this.#note(at, 'characteristic');
    const age = /^(\d{3})Y/.exec(latin(element.value ?? new Uint8Array()));
    return element.tag === 0x00101010 && age !== null && Number(age[1]) > 89
      ? ascii(element.tag, 'AS', '090Y')
      : element;
  }

  #description(element: DataElement, at: string, otherwise: string): DataElement {
    this.#note(at, 'description');
    const known = onlyKnownWords(
      this.#identities.clean(this.#text(element.value ?? new Uint8Array())).replaceAll(removed, ''),
    );
    return ascii(element.tag, element.vr, known || otherwise);
  }

  #cleaned(element: DataElement, at: string): DataElement {
    const text = this.#text(element.value!);
    const clean = this.#identities.clean(text);
    if (clean === text) return element;
    this.#note(at, 'text');
    // What cannot be written in the file's own characters is not kept at all.
    return /^[\x20-\x7e\r\n\t]*$/.test(clean)
      ? ascii(element.tag, element.vr, clean)
      : ascii(element.tag, element.vr, removed);
  }

  #shifted(element: DataElement, at: string): DataElement {
    const values = latin(element.value ?? new Uint8Array()).split('\\');
    this.#note(at, 'date');
    return ascii(element.tag, element.vr, values.map((value) => shiftedDate(value.trim(), this.#days)).join('\\'));
  }

  /** Names and numbers of the whole file, wherever they stand. */
  #gather(elements: readonly DataElement[], found: { names: string[]; numbers: string[] }): void {
    for (const { tag, vr, value, items } of elements) {
      for (const item of items ?? []) this.#gather(item, found);
      if (value === undefined || value.length === 0 || value.length > 10_000) continue;
      if (vr === 'PN' || places.includes(tag)) found.names.push(this.#text(value));
      if (numbers.includes(tag)) found.numbers.push(...this.#text(value).split('\\'));
    }
  }
}

/** A date, or date and time, so many days earlier; empty where it is none. */
export function shiftedDate(text: string, days: number): string {
  // The form of ACR-NEMA has points.
  const plain = text.replace(/^(\d{4})\.(\d{2})\.(\d{2})$/, '$1$2$3');
  const [, year, month, day, rest = ''] = /^(\d{4})(\d{2})?(\d{2})?([\d.+-]*)$/.exec(plain) ?? [];
  if (year === undefined) return '';
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) - days * 86_400_000;
  if (!Number.isFinite(time)) return '';
  const shifted = new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  return shifted.slice(0, plain.length - rest.length) + rest;
}

/** Whether any attribute of a private block is kept, so that its creator must be. */
function hasSafe(creator: string, group: number): boolean {
  for (let element = 0; element <= 0xff; element++)
    if (isSafePrivate(creator, (group << 16) | 0x1000 | element)) return true;
  return false;
}

/** What a region is called that has lost its name: by its number. */
function nameOf(siblings: readonly DataElement[]): string {
  const roi = siblings.find(({ tag }) => tag === 0x30060022)?.value;
  if (roi !== undefined) return `ROI ${latin(roi).trim()}`;
  const segment = siblings.find(({ tag }) => tag === 0x00620004)?.value;
  return segment === undefined ? '' : `Segment ${segment[0]! + 256 * (segment[1] ?? 0)}`;
}

function dummyOf(vr: string): string | Uint8Array {
  if (vr === 'DA') return '19000101';
  if (vr === 'DT') return '19000101000000';
  if (vr === 'TM') return '000000';
  if (vr === 'AS') return '000Y';
  if (vr === 'DS' || vr === 'IS') return '0';
  if (texts.has(vr) || vr === 'PN' || vr === 'CS' || vr === 'UR') return removed;
  return new Uint8Array(2);
}

/** Where the meta group of a file ends; 0 for a file without one. */
function metaEnd(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 132 || view.getUint32(128, true) !== 0x4d434944) return 0;
  let at = 132;
  while (at + 8 <= bytes.length && view.getUint16(at, true) === 2) {
    const isLong = ['OB', 'UN', 'OW', 'UT'].includes(String.fromCharCode(bytes[at + 4]!, bytes[at + 5]!));
    if (isLong && at + 12 > bytes.length) break;
    at += isLong ? 12 + view.getUint32(at + 8, true) : 8 + view.getUint16(at + 6, true);
  }
  return Math.min(at, bytes.length);
}

/** Preamble and meta group: nothing of what the former ones held beyond what a file needs. */
function metaOf(sopClass: string, instance: string, syntax: string): Uint8Array {
  const group = writeElements(
    [
      { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
      ascii(0x00020002, 'UI', sopClass),
      ascii(0x00020003, 'UI', instance),
      ascii(0x00020010, 'UI', syntax),
      ascii(0x00020012, 'UI', uidOf('radscore de-identification')),
      ascii(0x00020013, 'SH', 'RADSCORE'),
    ],
    true,
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, group.length, true);
  const start = new Uint8Array(132);
  start.set([0x44, 0x49, 0x43, 0x4d], 128);
  return joined(start, writeElements([{ tag: 0x00020000, vr: 'UL', value: length }], true), group);
}

function ascii(tag: number, vr: string, text: string): DataElement {
  return { tag, vr, value: new TextEncoder().encode(text) };
}

function latin(value: Uint8Array): string {
  let text = '';
  for (const byte of value) text += String.fromCharCode(byte);
  return text.replace(/[\0 ]+$/, '');
}

const tagText = (tag: number) => {
  const digits = tag.toString(16).padStart(8, '0').toUpperCase();
  return `(${digits.slice(0, 4)},${digits.slice(4)})`;
};

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
