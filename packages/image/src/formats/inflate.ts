import { isRadError } from '@radscore/core';
import { Gunzip, Unzlib } from 'fflate';
import { formatError } from './errors.js';

/**
 * Unpacks a gzip or zlib stream that must give exactly `size` bytes.
 * Throws RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS or RAD-FILE-CORRUPT.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

// Deflate cannot expand further than 258 bytes from two bits; a header that claims more than this is wrong.
const greatestExpansion = 1032;
const step = 16384;
// A decompression bomb can make at most 264 KB of so few bytes before the header is read, which nearly always lies in them.
const headStep = 256;

/** True for the first bytes of a gzip stream. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The first `limit` bytes, or fewer where there are fewer, of a gzip stream; what is left stays packed. */
export function inflateHead(packed: Uint8Array, limit: number): Uint8Array {
  const { head, fault } = unpackHead(packed, limit);
  if (fault !== undefined) throw fault;
  return head;
}

const headers = new WeakMap<Uint8Array, { readonly limit: number; readonly head: Uint8Array }>();

/**
 * The same for headers: damage or padding behind what could be unpacked is left to who reads all of it. Whoever asks what a file is, asks
 * several times: what was unpacked is kept as long as the file.
 */
export function inflateHeader(packed: Uint8Array, limit: number): Uint8Array {
  const known = headers.get(packed);
  if (known !== undefined && known.limit >= limit) return known.head.subarray(0, limit);
  const { head, fault } = unpackHead(packed, limit);
  if (head.length === 0 && fault !== undefined) throw fault;
  headers.set(packed, { limit, head });
  return head;
}

function unpackHead(packed: Uint8Array, limit: number): { head: Uint8Array; fault?: unknown } {
  const head = new Uint8Array(limit);
  let filled = 0;
  try {
    unpack(packed, headStep, (piece) => {
      const part = piece.subarray(0, limit - filled);
      head.set(part, filled);
      filled += part.length;
      return filled < limit;
    });
    return { head: head.subarray(0, filled) };
  } catch (fault) {
    return { head: head.subarray(0, filled), fault };
  }
}

/** True when a gzip or zlib stream unpacks to at most `limit` bytes; counts them without keeping them. */
export function inflatesWithin(packed: Uint8Array, limit: number): boolean {
  let count = 0;
  unpack(packed, step, (piece) => {
    count += piece.length;
    return count <= limit;
  });
  return count <= limit;
}

/** Refuses a packed size that cannot possibly hold `size` bytes, before anything of that size is allocated. */
export function requirePlausibleSize(packed: Uint8Array, size: number): void {
  const most = packed.length * greatestExpansion;
  if (size > most) throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: `at most ${most}` });
}

/** The unpacker for every host; checks the length, and the checksum of a gzip stream of one member. */
export const inflate: Inflate = (packed, size) => {
  requirePlausibleSize(packed, size);
  const whole = new Uint8Array(size);
  let filled = 0;
  const members = unpack(packed, step, (piece) => {
    if (filled + piece.length > size) throw formatError('RAD-FILE-SURPLUS', { expected: size });
    whole.set(piece, filled);
    filled += piece.length;
    return true;
  });
  if (filled < size) throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: filled });
  if (isGzip(packed) && members === 1) checkTrailer(packed, whole);
  return whole;
};

function unpack(packed: Uint8Array, stepSize: number, take: (piece: Uint8Array) => boolean): number {
  let wanted = true;
  let members = 1;
  const ondata = (piece: Uint8Array) => {
    if (wanted && piece.length > 0) wanted = take(piece);
  };
  try {
    let stream: Gunzip | Unzlib;
    if (isGzip(packed)) {
      stream = new Gunzip(ondata);
      stream.onmember = () => members++;
    } else {
      stream = new Unzlib(ondata);
    }
    for (let at = 0; at < packed.length && wanted; at += stepSize) {
      stream.push(packed.subarray(at, at + stepSize), at + stepSize >= packed.length);
    }
  } catch (error) {
    if (isRadError(error)) throw error;
    throw formatError('RAD-FILE-CORRUPT', { detail: 'the packed data are damaged' }, {}, { cause: error });
  }
  return members;
}

/** RFC 1952: the last eight bytes are the CRC-32 and the length, modulo 2^32, of the unpacked data. */
function checkTrailer(packed: Uint8Array, whole: Uint8Array): void {
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 8);
  if (trailer.getUint32(0, true) !== crc32(whole) || trailer.getUint32(4, true) !== whole.length >>> 0) {
    throw formatError('RAD-FILE-CORRUPT', { detail: 'its checksum does not fit' });
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 of ISO 3309, as gzip and PNG use it. */
function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = crcTable[(c ^ bytes[i]) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
