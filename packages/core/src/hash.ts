import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { encodeNumber } from './json.js';

/**
 * SHA-256 of bytes or of a text's UTF-8, as 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * import { sha256Hex } from '@radscore/core';
 *
 * sha256Hex('').slice(0, 8); // => 'e3b0c442'
 * ```
 */
export function sha256Hex(data: Uint8Array | string): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** The first four 32-bit words of the SHA-256 of a text. */
export function hashWords(text: string): [number, number, number, number] {
  const digest = sha256(utf8ToBytes(text));
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  return [view.getInt32(0), view.getInt32(4), view.getInt32(8), view.getInt32(12)];
}

/**
 * The hash of a plain-data value (JSON): keys are sorted at every depth, so two values that say the same hash the same.
 * Used as the key of every cache.
 *
 * @example
 * ```ts
 * import { hashOf } from '@radscore/core';
 *
 * hashOf({ a: 1, b: 2 }) === hashOf({ b: 2, a: 1 }); // => true
 * ```
 */
export function hashOf(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

/**
 * JSON with keys sorted at every depth and every number kept (`toJson`); `undefined` members are left out, as JSON.stringify does.
 *
 * @example
 * ```ts
 * import { canonicalJson } from '@radscore/core';
 *
 * canonicalJson({ b: 1, a: [2] }); // => '{"a":[2],"b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return encodeNumber(member);
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
