import type { RadError } from '@radscore/core';
import { convertIndexedToRgb, decode } from 'fast-png';
import { formatError } from './errors.js';
import type { FormatReader } from './format.js';
import { inflatesWithin, requirePlausibleSize } from './inflate.js';
import { luminance } from './luminance.js';
import { decoded, pictureGeometry } from './picture.js';
import { voxelBytes } from './voxels.js';

/**
 * PNG: one slice of 8 or 16 bit grey values; fewer bits are kept as they are, not stretched; colours become luminance
 * (see `luminance`). The spacing must be given in the options.
 *
 * Throws RAD-SPACING-MISSING, RAD-SPACING-INVALID, RAD-HEADER-INVALID, RAD-FORMAT-UNSUPPORTED (transparent pixels),
 * RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-FILE-CORRUPT. Source: the PNG specification, decoded by fast-png.
 */
export const png: FormatReader = {
  name: 'PNG',
  extensions: ['.png'],
  sniff: (bytes) => signature.every((byte, i) => bytes[i] === byte),
  read: (bytes, options = {}) => {
    const { chunks, width, height, bitsPerPixel } = parseChunks(bytes);
    const geometry = pictureGeometry('PNG', width, height, options);
    voxelBytes(bitsPerPixel > 8 ? 'uint16' : 'uint8', width * height, options);
    requireHonestData(chunks, height * (1 + Math.ceil((width * bitsPerPixel) / 8)));
    const image = decoded(() => decode(essential(chunks), { checkCrc: true }));
    const pixels = width * height;
    if (image.palette !== undefined) {
      const colours = decoded(() => convertIndexedToRgb(image));
      const channels = colours.length / pixels;
      if (channels === 4) requireOpaque(colours, 4, 255);
      return { geometry, data: luminance(colours, channels === 4 ? 4 : 3, new Uint8Array(pixels)) };
    }
    if (image.transparency !== undefined) throw transparent();
    const data = image.data instanceof Uint16Array ? image.data : new Uint8Array(image.data.buffer);
    const Grey = data instanceof Uint16Array ? Uint16Array : Uint8Array;
    if (image.channels % 2 === 0) requireOpaque(data, image.channels, data instanceof Uint16Array ? 65535 : 255);
    if (image.channels === 1) return { geometry, data: unpackedBits(data, width, height, image.depth) };
    if (image.channels === 2) return { geometry, data: new Grey(pixels).map((_, i) => data[2 * i]) };
    return { geometry, data: luminance(data, image.channels === 4 ? 4 : 3, new Grey(pixels)) };
  },
};

interface Chunk {
  readonly type: string;
  /** Length, type, data and checksum. */
  readonly bytes: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function parseChunks(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: Chunk[] = [];
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw formatError('RAD-FILE-TRUNCATED', { expected: at + 12, actual: bytes.length });
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw formatError('RAD-FILE-TRUNCATED', { expected: end, actual: bytes.length });
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: bytes.subarray(at, end) });
    at = end;
    if (type === 'IEND') break;
  }
  if (chunks[0].type !== 'IHDR' || chunks[0].bytes.length !== 25) throw invalid('IHDR', 'is not the first chunk');
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), bytes[24], bytes[25]];
  if (channelsOf[colour] === undefined) throw invalid('colour type', `is ${colour}`);
  if (![1, 2, 4, 8, 16].includes(depth)) throw invalid('bit depth', `is ${depth}`);
  if (width === 0 || height === 0) throw invalid('size', `is ${width} x ${height}`);
  return { chunks, width, height, bitsPerPixel: depth * channelsOf[colour] };
}

/** Refuses a size that the packed pixels cannot fill, and pixels that unpack to more than it. */
function requireHonestData(chunks: readonly Chunk[], size: number): void {
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ bytes }) => bytes.subarray(8, -4));
  const packed = new Uint8Array(data.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of data) {
    packed.set(piece, at);
    at += piece.length;
  }
  requirePlausibleSize(packed, size);
  // An interlaced picture has more rows, shorter ones: seven passes never need twice as much.
  if (!inflatesWithin(packed, 2 * size + 64)) throw formatError('RAD-FILE-SURPLUS', { expected: size });
}

/** The file without the chunks that are not needed: colour profiles and texts can hide packed bombs. */
function essential(chunks: readonly Chunk[]): Uint8Array {
  const kept = chunks.filter(({ type }) => ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'].includes(type));
  const whole = new Uint8Array(8 + kept.reduce((sum, { bytes }) => sum + bytes.length, 0));
  whole.set(signature);
  let at = 8;
  for (const { bytes } of kept) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Grey values of fewer than 8 bits, several to a byte in the file, one to a byte here. */
function unpackedBits(data: Uint8Array | Uint16Array, width: number, height: number, depth: number) {
  if (depth >= 8) return data;
  const rowBytes = Math.ceil((width * depth) / 8);
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const x = i % width;
    const byte = data[Math.floor(i / width) * rowBytes + ((x * depth) >> 3)];
    grey[i] = (byte >> (8 - depth - ((x * depth) & 7))) & ((1 << depth) - 1);
  }
  return grey;
}

function requireOpaque(data: Uint8Array | Uint16Array, channels: number, opaque: number): void {
  for (let at = channels - 1; at < data.length; at += channels) if (data[at] !== opaque) throw transparent();
}

function transparent(): RadError {
  return formatError('RAD-FORMAT-UNSUPPORTED', { format: 'PNG', what: 'transparent pixels' });
}

function invalid(field: string, problem: string): RadError {
  return formatError('RAD-HEADER-INVALID', { format: 'PNG', field, problem });
}
