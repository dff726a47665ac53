import { formatError } from '@radscore/image';
import { dicomError } from '../errors.js';

/**
 * Decodes a frame in DICOM's run-length encoding (PS3.5, annex G): up to 15 segments, each the bytes of one significance
 * of one sample, most significant first, packed as PackBits.
 *
 * @param frameSize bytes that must come out; the samples come out little endian, one plane behind the other
 * @throws RAD-FILE-TRUNCATED when the segments end early, RAD-DICOM-INVALID when their table lies
 */
export function decodeRle(packed: Uint8Array, frameSize: number, bytesPerSample: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const segments = packed.length >= 64 ? view.getUint32(0, true) : 0;
  const planeSize = frameSize / segments;
  if (segments < 1 || segments > 15 || segments % bytesPerSample !== 0 || !Number.isInteger(planeSize)) {
    throw dicomError('RAD-DICOM-INVALID', { problem: `a frame announces ${segments} run-length segments` });
  }
  // Two bytes give 128 at the most.
  if (frameSize > packed.length * 64) {
    throw formatError('RAD-FILE-TRUNCATED', { expected: frameSize, actual: `at most ${packed.length * 64}` });
  }
  const frame = new Uint8Array(frameSize);
  const samplePlane = planeSize * bytesPerSample;
  for (let segment = 0; segment < segments; segment++) {
    const start = view.getUint32(4 + 4 * segment, true);
    const end = segment + 1 < segments ? view.getUint32(8 + 4 * segment, true) : packed.length;
    const sample = Math.floor(segment / bytesPerSample);
    const significance = bytesPerSample - 1 - (segment % bytesPerSample);
    unpack(packed.subarray(start, end), frame, sample * samplePlane + significance, bytesPerSample, planeSize);
  }
  return frame;
}

function unpack(packed: Uint8Array, frame: Uint8Array, offset: number, stride: number, count: number): void {
  let written = 0;
  let at = 0;
  while (written < count && at < packed.length) {
    const control = packed[at++];
    if (control < 128) {
      const run = Math.min(control + 1, count - written, packed.length - at);
      for (let i = 0; i < run; i++) frame[offset + stride * written++] = packed[at++];
    } else if (control > 128) {
      const run = Math.min(257 - control, count - written);
      const value = packed[at++] ?? 0;
      for (let i = 0; i < run; i++) frame[offset + stride * written++] = value;
    }
  }
  if (written < count) throw formatError('RAD-FILE-TRUNCATED', { expected: count, actual: written });
}
