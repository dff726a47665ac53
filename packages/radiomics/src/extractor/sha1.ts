import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { finish, type Steps } from '../shared/steps.js';

/** The SHA-1 of the parts one after another, as 40 hexadecimal digits. */
export type Sha1 = (parts: Iterable<Uint8Array>) => string;

/** SHA-1 in plain JavaScript, for where the platform lends no faster one. */
export const plainSha1: Sha1 = (parts) => finish(plainSha1Steps(parts));

/** `plainSha1`, a part at a time. */
export function* plainSha1Steps(parts: Iterable<Uint8Array>): Steps<string> {
  const hash = sha1.create();
  for (const part of parts) {
    hash.update(part);
    yield;
  }
  return bytesToHex(hash.digest());
}

/** Bytes that plain JavaScript hashes in a few milliseconds. */
const pieceBytes = 2 ** 18;

/** The bytes of a typed array, a piece at a time. */
export function* bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Iterable<Uint8Array> {
  for (let at = 0; at < byteLength; at += pieceBytes)
    yield new Uint8Array(buffer as ArrayBuffer, byteOffset + at, Math.min(pieceBytes, byteLength - at));
}

/** The bytes of a mask as 32-bit numbers, a piece at a time: SimpleITK hashes it after PyRadiomics' cast to that type. */
export function* wideBytesOf(mask: Uint8Array): Iterable<Uint8Array> {
  const piece = new Uint32Array(Math.min(mask.length, 65536));
  for (let at = 0; at < mask.length; at += piece.length) {
    const part = mask.subarray(at, at + piece.length);
    piece.set(part);
    yield new Uint8Array(piece.buffer, 0, 4 * part.length);
  }
}
