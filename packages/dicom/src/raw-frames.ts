import { toRadError } from '@radscore/core';
import { formatError } from '@radscore/image';
import { readCodestreamHeader } from './codecs/codestream.js';
import { decodeJpegLs } from './codecs/jpeg-ls.js';
import type { FrameDecoder } from './codecs/native.js';
import { decodeRle } from './codecs/rle.js';
import { inflateFrame } from './deflated.js';
import { dicomError } from './errors.js';
import type { DicomFile } from './file.js';
import { compressedFrames } from './fragments.js';
import { frameBytes, type PixelFormat } from './pixel-format.js';

/** One frame without compression, as bytes in the layout that its fields tell. */
export interface RawFrame {
  readonly bytes: Uint8Array;
  readonly bitsAllocated: 1 | 8 | 16 | 32 | 64;
  /** Bits into the first byte at which the frame begins, where pixels are single bits. */
  readonly firstBit: number;
  readonly littleEndian: boolean;
  readonly planar: boolean;
  /** True when a decoder has already turned colour differences into red, green and blue. */
  readonly rgb: boolean;
}

/** Loads the decoder of JPEG and JPEG 2000 when the first such frame comes. */
export type CodecSource = () => FrameDecoder;

/** Decoded pixels above this size must be plausible for the size of what they are decoded from. */
const smallSize = 16 * 2 ** 20;
const greatestExpansion = 2000;

/**
 * The frames of a file, unpacked one by one on demand.
 * Throws at once what is wrong with the sizes (RAD-FILE-TRUNCATED, RAD-FILE-SURPLUS, RAD-DICOM-CODEC-MISSING), and for a
 * single frame RAD-DICOM-PIXELS-CORRUPT, RAD-DICOM-FRAME-DIFFERS.
 */
export function rawFrames(file: DicomFile, format: PixelFormat, codecs?: CodecSource): (frame: number) => RawFrame {
  const named = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toRadError(error, { file: file.name });
    }
  };
  const isNative = format.syntax.compression === undefined;
  const read = named(() => (isNative ? nativeFrames(file, format) : packedFrames(file, format, codecs)));
  return (frame) => named(() => read(frame));
}

/**
 * Checks that a file holds the pixels that its header announces, without unpacking them. Throws as `rawFrames`, with the file.
 */
export function requirePixels(file: DicomFile, format: PixelFormat): void {
  rawFrames(file, format, () => {
    throw dicomError('RAD-DICOM-CODEC-MISSING', { syntax: format.syntax.name });
  });
}

function nativeFrames({ bytes, header }: DicomFile, format: PixelFormat): (frame: number) => RawFrame {
  const element = header.element(format.element);
  const size = frameBytes(format);
  const expected = Math.ceil(size * format.frames);
  const start = element?.dataOffset ?? bytes.length;
  const announced = element?.hadUndefinedLength ? bytes.length - start : (element?.length ?? 0);
  const actual = Math.max(0, Math.min(announced, bytes.length - start));
  if (actual < expected) throw formatError('RAD-FILE-TRUNCATED', { expected, actual });
  if (announced > expected && paddingOf(bytes, start, announced, expected, format) === undefined) {
    throw formatError('RAD-FILE-SURPLUS', { expected });
  }
  // PS3.5, A.2: with the most significant byte first, 8-bit pixels in words are stored in pairs.
  const swapped = format.bigEndian && format.bitsAllocated === 8 && element?.vr === 'OW';
  const all = swapped ? swapPairs(bytes.subarray(start, start + announced)) : bytes.subarray(start);
  return (frame) => {
    const from = Math.floor(frame * size);
    return {
      bytes: all.subarray(from, Math.ceil((frame + 1) * size)),
      bitsAllocated: format.bitsAllocated as RawFrame['bitsAllocated'],
      firstBit: format.bitsAllocated === 1 ? (frame * format.columns * format.rows) % 8 : 0,
      littleEndian: !format.bigEndian,
      planar: format.planar,
      rgb: false,
    };
  };
}

/** Values have an even length (PS3.5, 7.1.1), and old writers pad to four bytes. */
const usualPadding = 3;

/** Bytes behind the pixels: what is usual, or zeros that fill less than a row; undefined for more than padding. */
function paddingOf(
  bytes: Uint8Array,
  start: number,
  announced: number,
  expected: number,
  { columns, samples, bitsAllocated }: PixelFormat,
): number | undefined {
  const surplus = announced - expected;
  if (surplus <= usualPadding) return surplus;
  const row = (columns * samples * bitsAllocated) / 8;
  const isZero = bytes.subarray(start + expected, start + announced).every((byte) => byte === 0);
  return surplus < row && isZero ? surplus : undefined;
}

/** Zeros behind the pixels of a file, beyond what is usual: how many bytes. */
export function unusualPadding({ bytes, header }: DicomFile, format: PixelFormat): number {
  if (format.syntax.compression !== undefined) return 0;
  const element = header.element(format.element);
  if (element === undefined || element.hadUndefinedLength) return 0;
  const expected = Math.ceil(frameBytes(format) * format.frames);
  const padding = paddingOf(bytes, element.dataOffset, element.length, expected, format) ?? 0;
  return padding > usualPadding ? padding : 0;
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) swapped[i] = bytes[i ^ 1];
  return swapped;
}

function packedFrames(file: DicomFile, format: PixelFormat, codecs?: CodecSource): (frame: number) => RawFrame {
  const { syntax, frames } = format;
  const compression = syntax.compression!;
  const packed = compressedFrames(file, frames);
  const size = Math.ceil(frameBytes(format));
  requirePlausible(size * frames, file.bytes.length);
  const plain = { bitsAllocated: format.bitsAllocated as RawFrame['bitsAllocated'], firstBit: 0, littleEndian: true };
  if (compression === 'rle') {
    const bytesPerSample = Math.ceil(format.bitsAllocated / 8);
    return (frame) => ({ bytes: decodeRle(packed(frame), size, bytesPerSample), ...plain, planar: true, rgb: false });
  }
  if (compression === 'deflate') {
    return (frame) => ({ bytes: inflateFrame(packed(frame), size), ...plain, planar: format.planar, rgb: false });
  }
  if (codecs === undefined && compression !== 'jpeg-ls') {
    throw dicomError('RAD-DICOM-CODEC-MISSING', { syntax: syntax.name });
  }
  return (frame) => decodeFrame(packed(frame), frame, format, codecs);
}

function decodeFrame(packed: Uint8Array, frame: number, format: PixelFormat, codecs?: CodecSource): RawFrame {
  const compression = format.syntax.compression!;
  const found = readCodestreamHeader(packed, compression);
  if (found === undefined) {
    throw dicomError('RAD-DICOM-PIXELS-CORRUPT', { frame, detail: 'they do not begin as the transfer syntax says' });
  }
  const { columns, rows, samples, bitsAllocated, signed } = format;
  const sameShape = found.columns === columns && found.rows === rows && found.samples === samples;
  if (!sameShape || found.precision > Math.max(8, bitsAllocated) || found.precision > (samples === 1 ? 16 : 8)) {
    throw dicomError('RAD-DICOM-FRAME-DIFFERS', {
      frame,
      header: `${columns} x ${rows} pixels of ${samples} x ${bitsAllocated} bits`,
      found: `${found.columns} x ${found.rows} pixels of ${found.samples} x ${found.precision} bits`,
    });
  }
  const bits = found.precision <= 8 ? 8 : 16;
  const size = (columns * rows * samples * bits) / 8;
  requirePlausible(size, packed.length);
  let bytes: Uint8Array;
  try {
    const shape = { columns, rows, samples, bitsAllocated: bits, bitsStored: found.precision, signed };
    bytes = compression === 'jpeg-ls' ? decodeJpegLs(packed) : codecs!()(packed, compression, shape);
  } catch (error) {
    // What the decoder says is not for readers; it stays with the error as its cause.
    const detail = 'the decoder stopped at damaged data';
    throw dicomError('RAD-DICOM-PIXELS-CORRUPT', { frame, detail }, {}, { cause: error });
  }
  if (bytes.length !== size) throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: bytes.length });
  // The decoders of JPEG 2000 undo its colour transformation; those of JPEG and JPEG-LS are told to leave colours alone.
  const rgb = compression === 'jpeg-2000' && format.photometric !== 'YBR_FULL';
  return { bytes, bitsAllocated: bits, firstBit: 0, littleEndian: true, planar: false, rgb };
}

function requirePlausible(size: number, packedSize: number): void {
  const most = packedSize * greatestExpansion;
  if (size > smallSize && size > most) {
    throw formatError('RAD-FILE-TRUNCATED', { expected: size, actual: `at most ${most}` });
  }
}
