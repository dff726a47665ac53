import { pacsError } from '../errors.js';

/** Class and UID of an instance, and how its data set is written. */
export interface InstanceIdentity {
  readonly classUid: string;
  readonly instanceUid: string;
  readonly syntaxUid: string;
}

/** Who wrote the file: the same for every instance, so that the same data set always becomes the same file. */
const implementation = { uid: '2.25.183271640982357419207468301', name: 'RADSCORE' };

/**
 * What stands before a data set in a file (PS3.10): preamble and meta group. It says nothing of sender or time, so that an instance has the
 * same bytes whichever way it came.
 */
export function part10Head({ classUid, instanceUid, syntaxUid }: InstanceIdentity): Buffer {
  const elements = Buffer.concat([
    Buffer.concat([tagOf(1, 'OB'), Buffer.from([0, 0, 2, 0, 0, 0, 0, 1])]),
    shortElement(2, 'UI', classUid),
    shortElement(3, 'UI', instanceUid),
    shortElement(0x10, 'UI', syntaxUid),
    shortElement(0x12, 'UI', implementation.uid),
    shortElement(0x13, 'SH', implementation.name),
  ]);
  const length = Buffer.alloc(6);
  length.writeUInt16LE(4, 0);
  length.writeUInt32LE(elements.length, 2);
  return Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), tagOf(0, 'UL'), length, elements]);
}

function tagOf(element: number, vr: string): Buffer {
  return Buffer.from([2, 0, element, 0, vr.charCodeAt(0), vr.charCodeAt(1)]);
}

function shortElement(element: number, vr: 'UI' | 'SH', value: string): Buffer {
  const text = Buffer.from(value.length % 2 === 0 ? value : value + (vr === 'UI' ? '\0' : ' '), 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return Buffer.concat([tagOf(element, vr), length, text]);
}

/**
 * The meta group of a file (PS3.10), and where its data set begins.
 *
 * @param head the beginning of the file, with all of its meta group.
 * @throws RAD-INSTANCE-INVALID.
 */
export function readPart10Head(head: Uint8Array): InstanceIdentity & { readonly start: number } {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const invalid = (problem: string) => pacsError('RAD-INSTANCE-INVALID', { problem });
  if (bytes.length < 144 || bytes.toString('latin1', 128, 132) !== 'DICM') throw invalid('it has no DICOM preamble');
  if (bytes.readUInt32LE(132) !== 2 || bytes.toString('latin1', 136, 138) !== 'UL')
    throw invalid('its meta group does not tell its length');
  const start = 144 + bytes.readUInt32LE(140);
  if (start > bytes.length) throw invalid('its meta group is cut off or too long');
  const found = new Map<number, string>();
  for (let at = 144; at + 8 <= start; ) {
    if (bytes.readUInt16LE(at) !== 2) throw invalid('its meta group holds other elements');
    const vr = bytes.toString('latin1', at + 4, at + 6);
    const long = vr === 'OB' || vr === 'UN';
    if (long && at + 12 > start) break;
    const length = long ? bytes.readUInt32LE(at + 8) : bytes.readUInt16LE(at + 6);
    const value = at + (long ? 12 : 8);
    if (value + length > start) throw invalid('an element of its meta group is too long');
    found.set(bytes.readUInt16LE(at + 2), bytes.toString('latin1', value, value + length).replace(/[\0 ]+$/, ''));
    at = value + length;
  }
  const [classUid, instanceUid, syntaxUid] = [2, 3, 0x10].map((element) => found.get(element) ?? '');
  if (![classUid, instanceUid, syntaxUid].every((uid) => isUid(uid!))) throw invalid('its meta group lacks a UID');
  return { classUid: classUid!, instanceUid: instanceUid!, syntaxUid: syntaxUid!, start };
}

/** Digits and points, 64 characters at most. */
export function isUid(text: string): boolean {
  return text.length <= 64 && /^[0-9]+(\.[0-9]+)*$/.test(text);
}
